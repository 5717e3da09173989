/** One locale for everybody, so that the same graph is the same table; quotation marks and the like do not count. */
const NAMES = new Intl.Collator("en", { numeric: true, ignorePunctuation: true });

/** Orders two cells of a column: numbers by size, names as in a register, what is missing last. */
export function compareValues(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return NAMES.compare(String(a), String(b));
}
