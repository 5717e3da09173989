/** A function's results kept by its text argument, for the length of one merge. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
