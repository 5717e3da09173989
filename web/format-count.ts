/** A whole number with commas between its thousands. By hand: to load what the browser has for it takes 10 ms. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
