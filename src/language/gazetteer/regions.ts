import regionRows from "../../../data/gazetteer/regions.json" with { type: "json" };

let byName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The states (ISO 3166-1 alpha-3) of a region, a past or a form of government, by the lower-case words for it before
 * "nation" or "country": "middle eastern", "former soviet", "island", or by such a noun itself: "kingdom".
 */
export function statesIn(words: string): ReadonlySet<string> | undefined {
  byName ??= new Map(regionRows.flatMap(({ names, states }) => names.map((name) => [name, new Set(states)])));
  return byName.get(words);
}
