import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftText } from "../../src/extract/rules/mentions/draft.ts";
import { findMentions } from "../../src/extract/rules/mentions/index.ts";
import { growTrees } from "../../src/extract/rules/tree.ts";
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
interface Name {
  readonly start: number;
  readonly end: number;
  readonly isPerson: boolean;
}

const FOLDERS = ["australian-department-of-foreign-affairs", "centcom", "uk-government", "us-state-department"];
const PRONOUN = /^(?:I|we|he|she|it|they|you|us|our|his|her|its|their|them|him|me|my|who|this|that|these|those)$/i;

/**
 * How well names are found in re3d: F1 of persons, and of organizations, states and places together. A name is
 * found where the two spans share half of the longer. Pronouns, nationalities and mentions without a capital are left out.
 */
export function scoreRe3d(
  language: Language,
  folder: string,
  onError: (what: "missed" | "wrong", kind: string, name: string, around: string) => void = () => undefined,
): { person: number; other: number } {
  const counts = { person: { right: 0, gold: 0, found: 0 }, other: { right: 0, gold: 0, found: 0 } };
  for (const name of FOLDERS) {
    const entities: Entity[] = readLines(join(folder, name, "entities.json"));
    for (const article of readLines<Article>(join(folder, name, "documents.json"))) {
      const ofArticle = entities.filter(({ documentId }) => documentId === article._id);
      const nationalities = ofArticle.filter(({ type }) => type === "Nationality");
      const gold = ofArticle.filter(isNamed).map(toName);
      const found = findNames(language, article.text).filter(
        (one) => !nationalities.some(({ begin, end }) => begin === one.start && end === one.end),
      );
      for (const kind of ["person", "other"] as const) {
        const isKind = ({ isPerson }: Name): boolean => isPerson === (kind === "person");
        const [wanted, given] = [gold.filter(isKind), found.filter(isKind)];
        counts[kind].gold += wanted.length;
        counts[kind].found += given.length;
        const [missed, wrong] = pair(wanted, given);
        counts[kind].right += given.length - wrong.length;
        for (const [what, names] of [
          ["missed", missed],
          ["wrong", wrong],
        ] as const)
          for (const { start, end } of names)
            onError(what, kind, article.text.slice(start, end), article.text.slice(Math.max(0, start - 40), end + 40));
      }
    }
  }
  const f1 = ({ right, gold, found }: { right: number; gold: number; found: number }): number =>
    Math.round((2e4 * right) / (gold + found)) / 1e4;
  return { person: f1(counts.person), other: f1(counts.other) };
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

function isNamed({ type, value }: Entity): boolean {
  const bare = value.replace(/^(?:The|A|An|These|Those|All|Both|Our|His)\s/, "");
  return /^(?:Person|Organisation|Location)$/.test(type) && /\p{Lu}/u.test(bare) && !PRONOUN.test(bare);
}

/** Without its article: "the UK" is "UK". */
function toName({ begin, end, type, value }: Entity): Name {
  const article = /^(?:the|a|an)\s+/i.exec(value)?.[0].length ?? 0;
  return { start: begin + article, end, isPerson: type === "Person" };
}

/** What the extractor takes for names; demonyms before a noun ("Syrian troops") are nationalities. */
function findNames(language: Language, text: string): Name[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: "paragraph" as const,
    span: { start: index, end: index + line.length },
  }));
  const names = new Map<string, Name>();
  for (const draft of findMentions(growTrees(language.parse(text, blocks), blocks), text)) {
    const words = draftText(draft, text);
    if (draft.form === "adjective" || !/\p{Lu}/u.test(words) || PRONOUN.test(words)) continue;
    const start = draft.tree.tokens[draft.first]?.span.start ?? 0;
    const end = draft.tree.tokens[draft.last]?.span.end ?? 0;
    const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
    const name = { start: start + article, end, isPerson: draft.kind === "person" };
    names.set(`${name.start}-${name.end}-${name.isPerson}`, name);
  }
  return [...names.values()];
}

/** One to one, the best overlap first come: gold names that nothing found, and found ones that are none. */
function pair(gold: readonly Name[], found: readonly Name[]): [missed: Name[], wrong: Name[]] {
  const taken = new Set<Name>();
  const wrong = found.filter((one) => {
    const partner = gold.find((other) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return !taken.has(other) && shared * 2 >= Math.max(one.end - one.start, other.end - other.start);
    });
    if (partner !== undefined) taken.add(partner);
    return partner === undefined;
  });
  return [gold.filter((other) => !taken.has(other)), wrong];
}
