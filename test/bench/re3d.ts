import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROLE_HEADS } from "../../src/extract/rules/lexicon/roles.ts";
import { createCover } from "../../src/extract/rules/mentions/cover.ts";
import { draftText } from "../../src/extract/rules/mentions/draft.ts";
import { findMentions } from "../../src/extract/rules/mentions/index.ts";
import { findOffices } from "../../src/extract/rules/mentions/offices.ts";
import { groupReferents } from "../../src/extract/rules/reference/referents.ts";
import { createResolver } from "../../src/extract/rules/reference/resolve.ts";
import { createSalience } from "../../src/extract/rules/reference/salience.ts";
import { growTrees, lowerAt, spanOf, type Tree } from "../../src/extract/rules/tree.ts";
import type { Language } from "../../src/index.ts";

interface Entity {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly documentId: string;
}
interface Article {
  readonly _id: string;
  readonly text: string;
}
interface Stretch {
  readonly start: number;
  readonly end: number;
}
/** A mention by name: every stretch that it may be given as, with its title and without. */
interface Name {
  readonly stretches: readonly Stretch[];
  readonly isPerson: boolean;
}
interface Counts {
  right: number;
  gold: number;
  found: number;
}

/** What `scoreRe3d` tells of each error. */
export type OnError = (what: "missed" | "wrong", kind: "person" | "other", name: string, around: string) => void;

const FOLDERS = ["australian-department-of-foreign-affairs", "centcom", "uk-government", "us-state-department"];
const PRONOUN = /^(?:I|we|he|she|it|they|you|us|our|his|her|its|their|them|him|me|my|who|this|that|these|those)$/i;
const ARTICLE = /^(?:The|A|An|These|Those|All|Both|Our|His)\s/;

/**
 * How well names are found in re3d: F1 of persons, and of organizations, states and places together. A name is found
 * where the two spans share half of the longer. Pronouns, nationalities and mentions without a capital are left out.
 * `names` reads the annotation as mentions by name: one that is there twice, with article, title or as two types, is one;
 * a phrase whose head has no capital ("ISIL fighters", "people of Mosul") is none, and what is found in it is not judged.
 * `annotated` takes every annotation as it stands.
 */
export function scoreRe3d(
  language: Language,
  folder: string,
  reading: "names" | "annotated" = "names",
  onError: OnError = () => undefined,
): { person: number; other: number } {
  const counts: Record<"person" | "other", Counts> = {
    person: { right: 0, gold: 0, found: 0 },
    other: { right: 0, gold: 0, found: 0 },
  };
  for (const name of FOLDERS) {
    const entities: Entity[] = readLines(join(folder, name, "entities.json"));
    for (const article of readLines<Article>(join(folder, name, "documents.json"))) {
      const ofArticle = entities.filter(({ documentId }) => documentId === article._id);
      const leftOut = ofArticle.filter(
        (one) => one.type === "Nationality" || (reading === "names" && hasCapital(one) && !isHeadCapital(one.value)),
      );
      const annotated = ofArticle.filter((one) => hasCapital(one) && !PRONOUN.test(bareOf(one.value)));
      const gold =
        reading === "names" ? joinNested(annotated.filter(({ value }) => isHeadCapital(value))) : annotated.map(toName);
      const found = findNames(language, article.text, reading === "names");
      for (const kind of ["person", "other"] as const) {
        const isKind = ({ isPerson }: Name): boolean => isPerson === (kind === "person");
        const wanted = gold.filter(isKind);
        const [missed, unpaired] = pair(wanted, found.filter(isKind));
        const wrong = unpaired.filter((one) => !leftOut.some((phrase) => lies(one, phrase, reading)));
        const right = wanted.length - missed.length;
        counts[kind].right += right;
        counts[kind].gold += wanted.length;
        counts[kind].found += right + wrong.length;
        for (const one of missed) report("missed", kind, one, article.text, onError);
        for (const one of wrong) report("wrong", kind, one, article.text, onError);
      }
    }
  }
  const f1 = ({ right, gold, found }: Counts): number => Math.round((2e4 * right) / (gold + found)) / 1e4;
  return { person: f1(counts.person), other: f1(counts.other) };
}

function report(what: "missed" | "wrong", kind: "person" | "other", name: Name, text: string, onError: OnError): void {
  const { start = 0, end = 0 } = name.stretches[0] ?? {};
  onError(what, kind, text.slice(start, end), text.slice(Math.max(0, start - 40), end + 40));
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

function bareOf(value: string): string {
  return value.replace(ARTICLE, "");
}

function hasCapital({ type, value }: Entity): boolean {
  return /^(?:Person|Organisation|Location)$/.test(type) && /\p{Lu}/u.test(bareOf(value));
}

/** The word before the first preposition or comma, else the last one: "people" of "people of Mosul". */
function isHeadCapital(value: string): boolean {
  const [phrase = ""] = bareOf(value).split(
    /,|\s(?:of|in|on|at|to|for|from|by|with|around|near|inside|who|like|will)\s/u,
  );
  return /^[\p{Lu}\d]/u.test(phrase.trim().split(/\s+/u).at(-1) ?? "");
}

/** Without its article: "the UK" is "UK". */
function toName({ begin, end, type, value }: Entity): Name {
  const article = /^(?:the|a|an)\s+/i.exec(value)?.[0].length ?? 0;
  return { stretches: [{ start: begin + article, end }], isPerson: type === "Person" };
}

/** One mention for what is annotated twice: the same stretch, and a person inside a longer person. */
function joinNested(entities: readonly Entity[]): Name[] {
  const names: Name[] = [];
  for (const name of entities.map(toName).sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const [own] = name.stretches;
    const same = names.findIndex(
      (other) =>
        other.isPerson === name.isPerson &&
        other.stretches.some((stretch) =>
          own && name.isPerson
            ? stretch.start <= own.start && own.end <= stretch.end
            : stretch.start === own?.start && stretch.end === own.end,
        ),
    );
    const other = names[same];
    if (other) names[same] = { ...other, stretches: [...other.stretches, ...name.stretches] };
    else names.push(name);
  }
  return names;
}

function lengthOf({ stretches: [stretch] }: Name): number {
  return stretch ? stretch.end - stretch.start : 0;
}

/** What the extractor takes for names; demonyms before a noun ("Syrian troops") are nationalities. */
function findNames(language: Language, text: string, withOffices: boolean): Name[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: "paragraph" as const,
    span: { start: index, end: index + line.length },
  }));
  const trees = growTrees(language.parse(text, blocks), blocks);
  const drafts = findMentions(trees, text);
  const names = new Map<string, Name>();
  for (const draft of drafts) {
    const words = draftText(draft, text);
    if (draft.form === "adjective" || !/\p{Lu}/u.test(words) || PRONOUN.test(words)) continue;
    const span = spanOf(draft.tree, [draft.first, draft.last]);
    const start = span.start + (/^(?:the|a|an)\s+/i.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
    const isPerson = draft.kind === "person";
    const titled = isPerson && withOffices ? [{ start: titleStart(draft.tree, draft.first), end: span.end }] : [];
    names.set(`${start}-${span.end}-${isPerson}`, { stretches: [{ start, end: span.end }, ...titled], isPerson });
  }
  return withOffices ? [...names.values(), ...officesOf(trees, drafts, text)] : [...names.values()];
}

/** Where the capitals before a name begin that are its bearer's office: "Foreign Minister" of "Foreign Minister Tamm". */
function titleStart(tree: Tree, first: number): number {
  let at = first;
  while (/^\p{Lu}/u.test(tree.tokens[at - 1]?.text ?? "")) at--;
  return tree.tokens[at]?.span.start ?? 0;
}

/** Capitalised offices without a name that the extractor knows the holder of: "the Foreign Minister". */
function officesOf(trees: readonly Tree[], drafts: ReturnType<typeof findMentions>, text: string): Name[] {
  const cover = createCover(drafts);
  const referents = groupReferents(drafts, findOffices(trees, cover), text);
  const salience = createSalience(trees, cover, referents);
  const resolver = createResolver({ cover, referents, salience, speakerAt: () => [] });
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, i) => {
      if (!ROLE_HEADS.has(lowerAt(tree, i)) || !/^\p{Lu}/u.test(token.text) || cover.at(tree, i)) return [];
      const actor = resolver.actorsAt(tree, i).find(({ referent, mention }) => referent.kind === "person" && mention);
      return actor
        ? [{ stretches: [{ start: titleStart(tree, i), end: token.span.end }], isPerson: true } satisfies Name]
        : [];
    }),
  );
}

/** Whether a name that no annotation wants is part of a phrase that is left out, or is that nationality itself. */
function lies({ stretches: [own] }: Name, phrase: Entity, reading: "names" | "annotated"): boolean {
  if (own === undefined) return false;
  return reading === "names"
    ? phrase.begin <= own.start && own.end <= phrase.end
    : phrase.begin === own.start && phrase.end === own.end;
}

/** One to one, the first overlap that is enough: gold names that nothing found, and found ones that are none. */
function pair(gold: readonly Name[], found: readonly Name[]): [missed: Name[], wrong: Name[]] {
  const taken = new Set<Name>();
  const wrong = found.filter((one) => {
    const partner = gold.find((other) => !taken.has(other) && overlap(one, other));
    if (partner !== undefined) taken.add(partner);
    return partner === undefined;
  });
  return [gold.filter((other) => !taken.has(other)), wrong];
}

function overlap(left: Name, right: Name): boolean {
  return left.stretches.some((one) =>
    right.stretches.some((other) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return shared * 2 >= Math.max(one.end - one.start, other.end - other.start);
    }),
  );
}
