import type { Referent } from "./referents.ts";

/** A state needs this share of all that a document says of states, and this many times what the next one has. */
const SHARE = 0.6;
const LEAD = 3;
/** Where the title names it, less will do. */
const TITLE_LEAD = 2;

/**
 * The state that each document is plainly about, by document id: the one whose names, and whose people, fill it. A body
 * that every country has is taken for this one's where the words do not say whose it is.
 */
export function mainStates(
  states: readonly { readonly country?: string; readonly referents: readonly Referent[] }[],
  persons: readonly Referent[],
): ReadonlyMap<string, string> {
  const weights = new Map<string, Map<string, number>>();
  const inTitle = new Map<string, Set<string>>();
  const add = (doc: string, country: string, weight: number): void => {
    const row = weights.get(doc) ?? new Map<string, number>();
    weights.set(doc, row.set(country, (row.get(country) ?? 0) + weight));
  };
  for (const { country, referents } of states) {
    if (country === undefined) continue;
    for (const { doc, mentions } of referents) {
      add(doc.id, country, mentions.length);
      const title = doc.title?.length ?? 0;
      if (!mentions.some(({ span }) => span.end <= title)) continue;
      inTitle.set(doc.id, (inTitle.get(doc.id) ?? new Set()).add(country));
    }
  }
  for (const { doc, attributes } of persons) {
    if (attributes.country !== undefined) add(doc.id, attributes.country, 1);
  }
  const main = new Map<string, string>();
  for (const [doc, row] of weights) {
    const ranked = [...row].sort(([, a], [, b]) => b - a);
    const [first, second] = ranked;
    if (first === undefined) continue;
    const [country, weight] = first;
    const next = second?.[1] ?? 0;
    const all = ranked.reduce((sum, [, each]) => sum + each, 0);
    const titled = inTitle.get(doc)?.has(country) === true && inTitle.get(doc)?.size === 1;
    if ((weight >= all * SHARE && weight >= next * LEAD) || (titled && weight >= next * TITLE_LEAD))
      main.set(doc, country);
  }
  return main;
}
