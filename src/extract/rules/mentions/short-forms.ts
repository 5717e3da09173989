import type { Known } from "../../../language/index.ts";
import { fold } from "../../../text/index.ts";
import { lowerAt, type Tree } from "../tree.ts";
import { headOf, type Draft } from "./draft.ts";

const CARDINALS = new Set(["north", "south", "east", "west"]);
const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?)$/u;

/** "The North" in a document about North Ruritania: the state whose name holds the word. */
export function findShortForms(trees: readonly Tree[], states: readonly Draft[]): Draft[] {
  const byCardinal = new Map<string, Known>();
  for (const { known } of states) {
    const cardinal = [...CARDINALS].find((c) => known && fold(known.label).startsWith(`${c} `));
    if (cardinal && known && !byCardinal.has(cardinal)) byCardinal.set(cardinal, known);
  }
  // One half of a divided country brings the other with it.
  if (byCardinal.size === 0) return [];
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, i) => {
      const known = byCardinal.get(token.text.toLowerCase());
      if (!known || !/^\p{Lu}/u.test(token.text) || lowerAt(tree, i - 1) !== "the") return [];
      const next = tree.tokens[i + 1];
      if (next && /^\p{Lu}/u.test(next.text)) return [];
      if (next && (next.upos === "NOUN" || next.text === "of")) return [];
      return [{ tree, first: i, last: i, head: i, kind: "state", form: "short", known } satisfies Draft];
    }),
  );
}

/** "Northern Ruritania", "eastern Zelna": a place inside a state or a place. */
export function findDirections(wholes: readonly Draft[]): Draft[] {
  return wholes.flatMap((state) => {
    const { tree, first, last } = state;
    if (
      state.form !== "name" ||
      state.known === undefined ||
      !DIRECTIONS.test(lowerAt(tree, first - 1)) ||
      // "South Sudan", "Central Asia" and the like are known with their direction.
      DIRECTIONS.test(fold(state.known.label).split(" ")[0] ?? "") ||
      (state.kind === "place" && !/^(?:city|constituent|island)$/u.test(state.known.type ?? ""))
    )
      return [];
    const direction = lowerAt(tree, first - 1)
      .replace("-", "")
      .replace(/(?<!ern)$/u, "ern");
    const name = state.known?.label ?? "";
    return [
      {
        tree,
        first: first - 1,
        last,
        head: headOf(tree, first - 1, last),
        kind: "place",
        form: "name",
        owner: state,
        label: `${direction} ${name}`.trim(),
      } satisfies Draft,
    ];
  });
}
