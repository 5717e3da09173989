import { words } from "../lexicon/words.ts";
import { fillersOf, type Frame } from "../claims/frames.ts";
import { isInfinitive, objectsOf, subjectsOf } from "../claims/arguments.ts";
import type { Cover } from "../mentions/cover.ts";
import { adjectiveOf } from "../mentions/organs.ts";
import type { Resolver } from "../reference/actor.ts";
import type { Referent } from "../reference/referents.ts";
import { fold } from "../text.ts";
import { childBy, childrenBy, isNoun, isVerb, lemmaAt, lowerAt, subtree, type Tree } from "../tree.ts";
import type { HappeningMention } from "./happening.ts";
import { wordsBetween } from "./label.ts";
import { isWeapon, nounClassAt } from "./nouns.ts";
import { phrase } from "./phrase.ts";

/** What a relation's verb makes of its clause or object where that names no happening itself. */
interface ClauseNode {
  readonly relation: string;
  readonly kind: "proposal" | "agreement" | "event";
  readonly family: string;
  /** For labels: "offer to …", "test of …". */
  readonly noun: string;
  /** Verbs whose object, or what follows "for", is what is put forward; of the others only a clause is. */
  readonly objects: ReadonlySet<string>;
  readonly reason: string;
}

export const CLAUSE_NODES: readonly ClauseNode[] = [
  {
    relation: "proposed",
    kind: "proposal",
    family: "offer",
    noun: "proposal",
    objects: words(
      "propose offer suggest float table pitch recommend advocate submit present unveil moot outline consider mull bring",
    ),
    reason: "Ruritania offered to share the dam.",
  },
  {
    relation: "demanded",
    kind: "proposal",
    family: "demand",
    noun: "demand",
    objects: words("demand seek request call ask insist push press appeal plead lobby campaign petition want"),
    reason: "Sylvania demanded the return of the islands.",
  },
  {
    relation: "promised",
    kind: "proposal",
    family: "offer",
    noun: "pledge",
    objects: words(""),
    reason: "The king vowed to rebuild the port.",
  },
  {
    relation: "accepted",
    kind: "agreement",
    family: "agreement",
    noun: "agreement",
    objects: words(""),
    reason: "Both agreed to share the river.",
  },
  {
    relation: "ordered",
    kind: "event",
    family: "decision",
    noun: "order",
    objects: words(""),
    reason: "The president ordered to close the border.",
  },
  {
    relation: "tested",
    kind: "event",
    family: "test",
    noun: "launch",
    objects: words("fire test launch test-fire testfire detonate conduct carry shoot flight-test lob"),
    reason: "Ruritania fired a new rocket into the sea.",
  },
];

/** Objects too thin to be put on the table: "asked a question", "made it". */
const THIN = words(
  "it this that these those thing things question questions something anything nothing what way ways time times people help one ones more much lot support attention power right rights role side fact point statement comment comments story apology opinion name answer answers information",
);
/** Launches by the verb that the text has. */
const TEST_NOUNS: ReadonlyMap<string, string> = new Map([
  ["test", "test"],
  ["test-fire", "test-firing"],
  ["detonate", "test"],
  ["conduct", "test"],
]);

export interface ClauseHost {
  readonly cover: Cover;
  readonly resolver: Resolver;
  readonly text: string;
  readonly nameOf: (referent: Referent) => string;
}

/** The clauses and objects that a frame's relation makes a proposal, agreement or event of. */
export function readClauses(frame: Frame, host: ClauseHost): HappeningMention[] {
  const node = CLAUSE_NODES.find(({ relation }) => relation === frame.relation.id);
  const { tree, at, trigger } = frame;
  if (!node || !("verb" in trigger) || !frame.relation.target.includes(node.kind)) return [];
  // To decide for oneself orders nobody; to seek to do something is to try it.
  if (node.relation === "ordered" && lemmaAt(tree, at) === "decide") return [];
  if (lemmaAt(tree, at) === "seek" && fillersOf(frame, "clause").length > 0) return [];
  const clauses = fillersOf(frame, "clause").filter((c) => isVerb(tree, c));
  // "Urged the firms to pay": what is asked is the paying, of the firms.
  if (clauses.length > 0 && trigger.target.includes("object") && objectsOf(tree, at).length > 0)
    return clauses.flatMap((c) => readFiller(tree, at, c, "clause", node, host));
  const slots = trigger.target.filter(
    (slot) => slot === "clause" || (node.objects.has(lemmaAt(tree, at)) && isContentSlot(slot, lemmaAt(tree, at))),
  );
  for (const slot of slots) {
    const mentions = fillersOf(frame, slot).flatMap((filler) => readFiller(tree, at, filler, slot, node, host));
    if (mentions.length > 0) return mentions;
  }
  return [];
}

/** "Called on the firms" names who is asked; "called for talks", "insisted on talks" what is asked. */
function isContentSlot(slot: string, verb: string): boolean {
  return slot === "object" || slot === "for" || (slot === "on" && verb === "insist");
}

/** "Suggested that it could rain" puts nothing forward; "suggested that they meet" does. */
function isAssertion(tree: Tree, verb: number, clause: number): boolean {
  if (lemmaAt(tree, verb) !== "suggest" || isInfinitive(tree, clause)) return false;
  const auxiliaries = childrenBy(tree, clause, "aux", "cop").map((a) => lowerAt(tree, a));
  if (auxiliaries.length > 0) return !auxiliaries.includes("should") && !auxiliaries.includes("be");
  return lowerAt(tree, clause) !== lemmaAt(tree, clause) && !/ing$/u.test(lowerAt(tree, clause));
}

function readFiller(
  tree: Tree,
  verb: number,
  filler: number,
  slot: string,
  node: ClauseNode,
  host: ClauseHost,
): HappeningMention[] {
  const named = nounClassAt(tree, filler);
  if (host.cover.at(tree, filler) || (named && named.kind !== "event")) return [];
  const isSaid =
    isVerb(tree, filler) && (isInfinitive(tree, filler) || childrenBy(tree, filler, "nsubj", "mark").length > 0);
  if (slot === "clause")
    return isSaid &&
      !isAssertion(tree, verb, filler) &&
      !innerHappening(tree, filler) &&
      !actingSubject(tree, filler, host)
      ? [mentionOf(tree, verb, filler, true, node, host)]
      : [];
  if (!isNoun(tree, filler) || THIN.has(lowerAt(tree, filler)) || host.resolver.actorsAt(tree, filler).length > 0)
    return [];
  const [first, last] = phrase(tree, filler);
  const rich = last > filler || childrenBy(tree, filler, "amod", "compound").length > 0;
  if (node.relation === "tested" && !subtree(tree, filler).some((c) => isWeapon(tree, c))) return [];
  return (rich && last - first >= 1) || node.relation === "tested"
    ? [mentionOf(tree, verb, filler, false, node, host)]
    : [];
}

/** "Agreed to resume the talks": the talks are the happening, not the resuming. */
export function innerHappening(tree: Tree, clause: number): number | undefined {
  for (const child of childrenBy(tree, clause, "obj", "nsubj:pass", "obl", "xcomp")) {
    if (child > clause || tree.tokens[child]?.deprel === "nsubj:pass") {
      if (nounClassAt(tree, child)) return child;
      if (isVerb(tree, child)) {
        const deeper = innerHappening(tree, child);
        if (deeper !== undefined) return deeper;
      }
      const infinitive = childBy(tree, child, "acl");
      if (infinitive !== undefined && isVerb(tree, infinitive)) {
        const deeper = innerHappening(tree, infinitive);
        if (deeper !== undefined) return deeper;
      }
    }
  }
  return undefined;
}

/** "Demanded that Ruritania leave": the demand is on Ruritania. */
export function actingSubject(tree: Tree, clause: number, host: { readonly resolver: Resolver }): number | undefined {
  return childrenBy(tree, clause, "nsubj").find((s) =>
    host.resolver.actorsAt(tree, s).some(({ referent }) => referent.kind !== "place"),
  );
}

function mentionOf(
  tree: Tree,
  verb: number,
  filler: number,
  isClause: boolean,
  node: ClauseNode,
  host: ClauseHost,
): HappeningMention {
  const [first, last] = isClause ? clauseSpan(tree, filler) : phrase(tree, filler);
  const parties = [
    ...new Set(subjectsOf(tree, verb).flatMap((s) => host.resolver.actorsAt(tree, s).map(({ referent }) => referent))),
  ].filter(({ kind }) => kind !== "place");
  const noun =
    node.relation === "tested"
      ? (TEST_NOUNS.get(lemmaAt(tree, verb)) ?? node.noun)
      : lemmaAt(tree, verb) === "offer"
        ? "offer"
        : node.noun;
  const comma = tree.tokens.findIndex((t, i) => i > first && i < last && t.text === ",");
  const complement = wordsBetween(tree, first, comma > 0 ? comma - 1 : last)
    .join(" ")
    .replace(/^that /u, "");
  const object =
    isClause && isInfinitive(tree, filler) && node.relation !== "promised"
      ? objectsOf(tree, verb).find((o) => o < filler)
      : undefined;
  const addressee = object === undefined ? "" : `for ${wordsBetween(tree, ...phrase(tree, object)).join(" ")}`;
  const joint = addressee
    ? addressee
    : isClause
      ? isInfinitive(tree, filler)
        ? ""
        : "that"
      : node.relation === "proposed" || node.relation === "tested"
        ? "of"
        : "for";
  const label = [whose(parties, host), noun, joint, complement].filter(Boolean).join(" ");
  const content = [
    ...new Set(
      subtree(tree, filler).flatMap((i) =>
        ["NOUN", "PROPN", "VERB", "ADJ"].includes(tree.tokens[i]?.upos ?? "")
          ? [fold(tree.tokens[i]?.lemma ?? "")]
          : [],
      ),
    ),
  ];
  return {
    tree,
    head: filler,
    first,
    last,
    noun,
    nounClass: { kind: node.kind, family: node.family, needs: "content" },
    definite: false,
    fresh: true,
    parties,
    content,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  };
}

function clauseSpan(tree: Tree, verb: number): [number, number] {
  const tokens = subtree(
    tree,
    verb,
    (c) => ["parataxis"].includes(tree.tokens[c]?.deprel ?? "") || (tree.tokens[c]?.deprel === "punct" && c < verb),
  );
  let last = tokens.at(-1) ?? verb;
  while (last > verb && tree.tokens[last]?.upos === "PUNCT") last--;
  return [tokens[0] ?? verb, last];
}

function whose(parties: readonly Referent[], host: ClauseHost): string {
  const [first] = parties;
  if (!first || parties.length > 2) return "";
  if (first.kind === "state" && first.known && parties.length === 1) return adjectiveOf(first.known);
  if (parties.length === 2) return parties.map(host.nameOf).join("–");
  return first.kind === "person" ? `${host.nameOf(first)}’s` : host.nameOf(first);
}
