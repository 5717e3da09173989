import { SIDE_NAMES } from "../lexicon/group-nouns.ts";
import { words } from "../lexicon/words.ts";
import { lowerAt, relAt, type Tree } from "../tree.ts";
import { draftText, type Draft } from "./draft.ts";

/** Of a people's name before them: those who act for that people and for no state. */
const FOLLOWERS = words(
  "forces troops army militia militias fighters soldiers leaders leadership authorities officials politicians parties rebels separatists gunmen guerrillas",
);

/**
 * Peoples that are no state's nation where they live: "ethnic Ruritanians", "Zelna Ruritanians", "Sylvanian Tarns",
 * "Tarn forces" of a Tarnia that is no state. Each is a group of its own and stands neither for the state that it has its
 * name from nor for the one that it lives in. `homes`: a document's states and places, adjectives included.
 */
export function findPeoples(homes: readonly Draft[], text: string): Draft[] {
  const byStart = new Map(homes.map((home) => [`${home.tree.index}:${home.first}`, home]));
  const byEnd = new Map(homes.map((home) => [`${home.tree.index}:${home.last}`, home]));
  return homes.flatMap((people): Draft[] => {
    const { tree, first, last } = people;
    if (people.form !== "adjective" || byStart.has(`${tree.index}:${last + 1}`)) return [];
    const before = byEnd.get(`${tree.index}:${first - 1}`);
    const isEthnic = lowerAt(tree, first - 1) === "ethnic";
    const isElsewhere = before !== undefined && before.known?.country !== people.known?.country;
    const isStateless = people.kind === "place";
    const head = headOfGroup(tree, people);
    if (head === undefined) return [];
    // "Serb forces in Sylvania": by what they are, not whose.
    const site = SIDE_NAMES.has(lowerAt(tree, last))
      ? byStart.get(`${tree.index}:${siteAfter(tree, head)}`)
      : undefined;
    const isAbroad = site !== undefined && site.known?.country !== people.known?.country;
    if (!isEthnic && !isElsewhere && !isStateless && !isAbroad) return [];
    const start = isEthnic ? first - 1 : isElsewhere ? before.first : first;
    const group: Draft = { tree, first: start, last: head, head, kind: "organization", form: "group", owner: people };
    return [{ ...group, label: draftText(group, text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }];
  });
}

function siteAfter(tree: Tree, head: number): number {
  if (lowerAt(tree, head + 1) !== "in") return -1;
  return lowerAt(tree, head + 2) === "the" ? head + 3 : head + 2;
}

/** "Ruritanians" itself, or "forces" in "Ruritanian forces". */
function headOfGroup(tree: Tree, { last }: Draft): number | undefined {
  const isMany = /s$/u.test(lowerAt(tree, last));
  if (isMany) return relAt(tree, last) === "compound" || relAt(tree, last) === "amod" ? undefined : last;
  const next = last + 1;
  const isModifier = tree.tokens[next]?.head === next + 1 && /^(?:compound|amod)$/u.test(relAt(tree, next));
  return FOLLOWERS.has(lowerAt(tree, next)) && !isModifier ? next : undefined;
}
