/** The same function of a place in something, which works out each answer once; for what no longer changes. */
export function rememberAt<K extends object, V>(derive: (key: K, at: number) => V): (key: K, at: number) => V {
  const known = new WeakMap<K, Map<number, { readonly value: V }>>();
  return (key, at) => {
    let places = known.get(key);
    if (places === undefined) known.set(key, (places = new Map()));
    let found = places.get(at);
    if (found === undefined) places.set(at, (found = { value: derive(key, at) }));
    return found.value;
  };
}

/** The same function, which works out each answer once; for what no longer changes when it is first asked about. */
export function remember<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = derive(key);
    known.set(key, { value });
    return value;
  };
}
