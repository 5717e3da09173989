import { words } from "../lexicon/words.ts";
import { SIDE_NOUNS } from "../lexicon/group-nouns.ts";
import { caseOf, childrenBy, childrenOf, lemmaAt, lowerAt, type Tree } from "../tree.ts";
import { draftText, type Draft } from "./draft.ts";
import { adjectiveOf } from "./organs.ts";

/** What crowds do against those in power. */
const PROTESTING = words("protest demonstrate march rally riot chant revolt rebel gather assemble converge");
/** With these objects, too: "blocked roads", "staged a sit-in". */
const STAGING = words("stage hold organise organize block barricade occupy continue begin join take burn");
const STAGED = words(
  "protest protests demonstration demonstrations rally rallies march marches sit-in sit-ins vigil strike road roads street streets highway bridge square streets effigy flag",
);
const COUNTS = words("thousands hundreds dozens scores tens millions crowds group groups number");
const CROWD = words(
  "people residents citizens inhabitants locals crowd crowds thousands hundreds dozens scores protesters protestors demonstrators marchers mourners worshippers supporters",
);
const SITES = /^(?:in|across|throughout|of|from|around)$/u;

/** Whether a group is one of protesters, who deploy and attack nobody by marching. */
export function isProtesting({ form, label = "" }: Draft): boolean {
  return (
    form === "group" &&
    /(?:protest[eo]rs|demonstrators|activists|strikers|campaigners|students|workers|farmers)$/u.test(label)
  );
}

/**
 * Nameless crowds that protest, told by where: "thousands marched in Zelna", "young Ruritanians blocked roads". A people
 * in the streets is not its state.
 */
export function findCrowds(trees: readonly Tree[], homes: readonly Draft[], text: string): Draft[] {
  const byHead = new Map(homes.map((home) => [`${home.tree.index}:${home.head}`, home]));
  const homeAt = (tree: Tree, i: number): Draft | undefined => byHead.get(`${tree.index}:${i}`);
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, verb): Draft[] => {
      if (token.upos !== "VERB" || !isProtest(tree, verb)) return [];
      return childrenBy(tree, verb, "nsubj").flatMap((subject) => crowdAt(tree, subject, verb, homeAt, text) ?? []);
    }),
  );
}

function isProtest(tree: Tree, verb: number): boolean {
  if (PROTESTING.has(lemmaAt(tree, verb))) return true;
  return (
    STAGING.has(lemmaAt(tree, verb)) &&
    childrenBy(tree, verb, "obj", "obl").some((c) => STAGED.has(lowerAt(tree, c)) || STAGED.has(lemmaAt(tree, c)))
  );
}

function crowdAt(
  tree: Tree,
  subject: number,
  verb: number,
  homeAt: (tree: Tree, i: number) => Draft | undefined,
  text: string,
): Draft | undefined {
  const counted = COUNTS.has(lowerAt(tree, subject))
    ? childrenBy(tree, subject, "nmod").find((c) => caseOf(tree, c) === "of")
    : undefined;
  const head = counted ?? subject;
  const own = homeAt(tree, head);
  if (own) return isPeopleName(own, tree, head) ? group(own, head, head, draftText(own, text)) : undefined;
  const word = lowerAt(tree, head);
  // "Ruritanian Tarnians": a people of several states.
  const adjective = childrenOf(tree, head).find((c) => c === head - 1 && homeAt(tree, c)?.form === "adjective");
  const people = adjective === undefined ? undefined : homeAt(tree, adjective);
  if (people && /^\p{Lu}\p{Ll}+s$/u.test(tree.tokens[head]?.text ?? ""))
    return group(people, head - 1, head, `${draftText(people, text)} ${tree.tokens[head]?.text ?? ""}`);
  if (!CROWD.has(word) && !SIDE_NOUNS.has(word)) return undefined;
  // "Ruritanian protesters" are told already.
  if (childrenOf(tree, head).some((c) => c < head && homeAt(tree, c) !== undefined)) return undefined;
  const [home] = [head, subject, verb]
    .flatMap((i) => childrenBy(tree, i, "nmod", "obl").filter((c) => SITES.test(caseOf(tree, c))))
    .flatMap((c) => homeAt(tree, c) ?? []);
  if (!home || home.form === "adjective") return undefined;
  const whose = home.kind === "state" && home.known ? adjectiveOf(home.known) : draftText(home, text);
  const who = SIDE_NOUNS.has(word) && !/^protest/u.test(word) ? word : "protesters";
  return group(home, head, head, `${whose} ${who}`);
}

/** "Ruritanians", of whom "Ruritania" says nothing. */
function isPeopleName({ form, known, kind }: Draft, tree: Tree, head: number): boolean {
  return kind === "state" && form === "adjective" && known !== undefined && /s$/u.test(lowerAt(tree, head));
}

function group(home: Draft, first: number, head: number, label: string): Draft {
  return { tree: home.tree, first, last: head, head, kind: "organization", form: "group", owner: home, label };
}
