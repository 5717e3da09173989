import {
  type AdjectiveTrigger,
  type NounTrigger,
  type Relation,
  type Trigger,
  type VerbTrigger,
  WORDINGS,
} from "../../../ontology/index.ts";
import { caseOf, childrenBy, childrenOf, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { meetsConditions } from "./conditions.ts";
import { objectsOf } from "./arguments.ts";
import { obliquesOf } from "./obliques.ts";

/** A trigger of the ontology at a token: what the sentence may be saying there. */
export interface Frame {
  readonly relation: Relation;
  readonly trigger: Trigger;
  /** For rule ids: the word as the ontology has it. */
  readonly word: string;
  readonly tree: Tree;
  readonly at: number;
}

interface Row<T extends Trigger> {
  readonly relation: Relation;
  readonly trigger: T;
  readonly word: string;
}

const VERBS = new Map<string, Row<VerbTrigger>[]>();
const NOUNS = new Map<string, Row<NounTrigger>[]>();
const ADJECTIVES = new Map<string, Row<AdjectiveTrigger>[]>();

for (const { relation, triggers } of WORDINGS) {
  for (const trigger of triggers) {
    if ("verb" in trigger) for (const word of list(trigger.verb)) add(VERBS, word, { relation, trigger, word });
    else if ("noun" in trigger) for (const word of list(trigger.noun)) add(NOUNS, word, { relation, trigger, word });
    else for (const word of list(trigger.adjective)) add(ADJECTIVES, word, { relation, trigger, word });
  }
}

function list(words: string | readonly string[]): readonly string[] {
  return typeof words === "string" ? [words] : words;
}

function add<T>(map: Map<string, T[]>, key: string, row: T): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

/** The triggers that a sentence holds, in reading order; of one relation at one word the most particular. */
export function findFrames(tree: Tree): Frame[] {
  return tree.tokens.flatMap((_, at) => framesAt(tree, at));
}

/** The triggers at one word. */
export function framesAt(tree: Tree, at: number): Frame[] {
  const upos = tree.tokens[at]?.upos;
  const lemma = lemmaAt(tree, at);
  if (upos === "VERB")
    return particular(
      (VERBS.get(lemma) ?? []).filter(
        ({ relation, trigger }) => fitsVerb(tree, at, trigger) && !isException(tree, at, relation.id),
      ),
      tree,
      at,
    );
  if (upos === "NOUN" || (upos === "PROPN" && NOUNS.has(lowerAt(tree, at)))) {
    const rows = NOUNS.get(lemma) ?? NOUNS.get(lowerAt(tree, at)) ?? [];
    return rows.filter(({ trigger }) => meetsConditions(tree, at, trigger)).map((row) => ({ ...row, tree, at }));
  }
  return upos === "ADJ" ? (ADJECTIVES.get(lemma) ?? []).map((row) => ({ ...row, tree, at })) : [];
}

/** "Put forward" is more particular than "put", "impose sanctions" than "impose". */
function particular(rows: readonly Row<VerbTrigger>[], tree: Tree, at: number): Frame[] {
  const withParticle = rows.filter(({ trigger }) => trigger.particle !== undefined);
  const withObject = rows.filter(({ trigger }) => trigger.object !== undefined && trigger.particle === undefined);
  const plain = rows.filter(
    ({ relation, trigger }) =>
      trigger.object === undefined && !withObject.some((other) => other.relation === relation && !other.trigger.also),
  );
  const kept = withParticle.length > 0 ? withParticle : [...withObject, ...plain];
  return kept.map((row) => ({ ...row, tree, at }));
}

/** Phrases beside a verb with which it says something else than its trigger. */
const EXCEPTIONS: readonly { relation: string; verb: string; prepositions: readonly string[]; reason: string }[] = [
  {
    relation: "attacked",
    verb: "attack",
    prepositions: ["for", "over", "as"],
    reason: "Kone attacked Tamm for his vote.",
  },
  {
    relation: "withdrew",
    verb: "leave",
    prepositions: ["as", "at"],
    reason: "Ana Torres left Peru at the age of six.",
  },
  { relation: "ordered", verb: "name", prepositions: ["as"], reason: "Kone named both groups as terrorists." },
];

function isException(tree: Tree, verb: number, relation: string): boolean {
  const row = EXCEPTIONS.find((e) => e.relation === relation && e.verb === lemmaAt(tree, verb));
  if (row?.verb === "leave" && isGrowingUp(tree, verb)) return true;
  return row !== undefined && row.prepositions.some((p) => obliquesOf(tree, verb, p).length > 0);
}

/** "I left Peru", "she left Peru when she was six": a life, and no news of it. */
function isGrowingUp(tree: Tree, verb: number): boolean {
  return (
    childrenBy(tree, verb, "nsubj").some((s) => lowerAt(tree, s) === "i") ||
    childrenBy(tree, verb, "advcl").some(
      (c) =>
        tree.tokens[c]?.upos === "NUM" &&
        childrenBy(tree, c, "advmod", "mark").some((m) => lowerAt(tree, m) === "when"),
    )
  );
}

function fitsVerb(tree: Tree, verb: number, trigger: VerbTrigger): boolean {
  if (trigger.particle !== undefined && !hasParticle(tree, verb, trigger.particle)) return false;
  if (!meetsConditions(tree, verb, trigger)) return false;
  if (trigger.notObject && objectsOf(tree, verb).some((o) => trigger.notObject?.includes(lemmaAt(tree, o))))
    return false;
  if (trigger.object === undefined) return true;
  const wanted = trigger.object;
  if (objectsOf(tree, verb).some((o) => headWords(tree, o).some((w) => wanted.includes(w)))) return true;
  // "Took part": taggers differ on what such a word is.
  return tree.tokens[verb + 1]?.head === verb && wanted.includes(lowerAt(tree, verb + 1));
}

/** The noun itself, and what a noun of kind takes after "of": of "a new type of missile", "missile". */
function headWords(tree: Tree, noun: number): string[] {
  const inner =
    /^(?:type|kind|part|portion|half|series|round|day|week|hour|sort|number|set|range|version|barrage|salvo|couple|pair|dozens?|hundreds?|thousands?|scores?|tens?|team|group|convoy|handful|wave|batch|column|string)$/u.test(
      lemmaAt(tree, noun),
    )
      ? childrenBy(tree, noun, "nmod").filter((c) => caseOf(tree, c) === "of")
      : [];
  const compound = childrenBy(tree, noun, "compound").map((c) => `${lowerAt(tree, c)} ${lemmaAt(tree, noun)}`);
  return [lemmaAt(tree, noun), lowerAt(tree, noun), ...compound, ...inner.map((c) => lemmaAt(tree, c))];
}

/** "Put forward", "walk out": the particle stands right after the verb or its object. */
function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  const wanted = particle.split(" ");
  const at = (i: number): boolean => wanted.every((word, n) => lowerAt(tree, i + n) === word);
  if (at(verb + 1)) return true;
  if (childrenOf(tree, verb).some((c) => c > verb && at(c) && PARTICLES.has(relAt(tree, c)))) return true;
  // "Put the king under house arrest": the phrase begins behind the object.
  return wanted.length > 1 && childrenBy(tree, verb, "obl", "xcomp").some((c) => c > verb && at(firstOf(tree, c)));
}

const PARTICLES = new Set(["compound", "advmod", "obl", "case", "xcomp", "obj"]);

function firstOf(tree: Tree, noun: number): number {
  return Math.min(noun, ...childrenOf(tree, noun));
}
