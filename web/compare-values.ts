/** One locale for everybody, so that the same graph is the same table; quotation marks and the like do not count. */
const inEnglish = (): Intl.Collator => new Intl.Collator("en", { numeric: true, ignorePunctuation: true });
// Made when a table is first sorted: it takes its time, which the first picture need not wait for.
let names: Intl.Collator | undefined;

/** Orders two cells of a column: numbers by size, names as in a register, what is missing last. */
export function compareValues(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  names ??= inEnglish();
  return names.compare(String(a), String(b));
}
