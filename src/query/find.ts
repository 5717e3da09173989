import { type ParleyGraph } from "../graph/index.ts";
import { compareText } from "../text/index.ts";
import type { Kind } from "../model/index.ts";
import { editDistance } from "./edit-distance.ts";
import { foldName } from "../text/index.ts";
import { indexNames, type IndexedName, LONGEST_NAME } from "./name-index.ts";

/** How a name was found, best first. "folded": but for case, accents and punctuation. "fuzzy": but for a letter or two. */
export type MatchHow = "exact" | "folded" | "prefix" | "tokens" | "fuzzy";

export interface Match {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** The label or alias that matched. */
  readonly matched: string;
  readonly how: MatchHow;
  /** 1 for the label itself, down to above 0. */
  readonly score: number;
}

export interface FindOptions {
  /** At most so many; 20 by default. */
  readonly limit?: number;
  readonly kinds?: readonly Kind[];
}

/** What each way of matching is worth for a label; for other names it is a little less. */
const WORTH: Readonly<Record<MatchHow, number>> = { exact: 1, folded: 0.95, prefix: 0.8, tokens: 0.7, fuzzy: 0.5 };
const LESS: Readonly<Record<IndexedName["from"], number>> = { label: 0, alias: 0.03, known: 0.04 };

/**
 * The nodes whose label or an alias matches `text`, best first: as it stands, folded, by its beginning, by the beginnings
 * of its words in any order, or with a slip of the pen. Ties go to what is mentioned most, then by label and key.
 */
export function find(graph: ParleyGraph, text: string, options: FindOptions = {}): Match[] {
  const query = queryOf(text);
  const kinds = options.kinds && new Set(options.kinds);
  const sound = matchNodes(graph, kinds, (name) => matchName(query, name));
  // Slips of the pen are looked for only where nothing is written so: they cost the most and would be noise.
  const matches = sound.length > 0 ? sound : matchNodes(graph, kinds, (name) => matchSlips(query, name));
  matches.sort(
    (a, b) =>
      b.score - a.score || b.mentions - a.mentions || compareText(a.label, b.label) || compareText(a.key, b.key),
  );
  // A guess at the whole name puts names out of the running that merely hold such a word.
  const least = sound.length > 0 ? 0 : (matches[0]?.score ?? 0) - MUCH_WORSE;
  const close = matches.filter(({ score }) => score >= least);
  return close.slice(0, options.limit ?? 20).map(({ mentions: _, ...match }) => match);
}

/** A guess that is worth so much less than the best is noise; a slip more costs 0.1. */
const MUCH_WORSE = 0.06;

type Found = { readonly how: MatchHow; readonly score: number };

/** Every node that has a matching name, with its best one. */
function matchNodes(
  graph: ParleyGraph,
  wanted: ReadonlySet<Kind> | undefined,
  matchOne: (name: IndexedName) => Found | undefined,
): (Match & { readonly mentions: number })[] {
  const matches: (Match & { readonly mentions: number })[] = [];
  for (const { key, names } of indexNames(graph)) {
    let best: (Found & { readonly matched: string }) | undefined;
    for (const name of names) {
      const found = matchOne(name);
      if (found && found.score > (best?.score ?? 0)) best = { ...found, matched: name.name };
    }
    if (!best) continue;
    const { kind, label, mentions } = graph.getNodeAttributes(key);
    if (wanted && !wanted.has(kind)) continue;
    const isWhole = best.how === "exact" || best.how === "folded";
    const score = isWhole ? best.score : best.score + prominence(mentions);
    matches.push({ key, label, kind, ...best, score, mentions });
  }
  return matches;
}

/** What is named a thousand times is more likely meant than what is named once. */
const prominence = (mentions: number): number => Math.min(0.03, Math.log10(1 + mentions) / 100);

interface Query {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly string[];
}

function queryOf(text: string): Query {
  const folded = foldName(text.slice(0, LONGEST_NAME));
  return { text: text.trim(), folded, tokens: folded.split(" ") };
}

const foundAs = (how: MatchHow, name: IndexedName, less = 0): Found => ({
  how,
  score: WORTH[how] - less - LESS[name.from],
});

function matchName(query: Query, name: IndexedName): Found | undefined {
  if (name.name === query.text) return foundAs("exact", name);
  if (query.folded === "" || name.folded === "") return undefined;
  if (name.folded === query.folded) return foundAs("folded", name);
  // How much of the name is left over tells "Ruritania" from "Ruritanian foreign ministry", and "un" means the UN's
  // bodies rather than a university.
  const rest = Math.max(0, 1 - query.folded.length / name.folded.length) / 50;
  const less = hasWords(name, query.tokens) ? rest : rest + 0.04;
  if (name.folded.startsWith(query.folded)) return foundAs("prefix", name, less);
  const begun = (token: string): boolean => name.tokens.some((word) => word.startsWith(token));
  return query.tokens.every(begun) ? foundAs("tokens", name, less) : undefined;
}

const hasWords = ({ tokens }: IndexedName, words: readonly string[]): boolean =>
  words.every((word) => tokens.includes(word));

/** With slips of the pen: in the whole name, or in words of it, each word asked for being in it somewhere. */
function matchSlips(query: Query, name: IndexedName): Found | undefined {
  if (query.folded === "" || name.folded === "") return undefined;
  const limit = slipsAllowed(query.folded);
  const whole = editDistance(query.folded, name.folded, limit);
  if (whole <= limit) return foundAs("fuzzy", name, whole / 10);
  let slips = 0;
  for (const token of query.tokens) {
    const few = slipsAllowed(token);
    const least = name.tokens.reduce((best, word) => Math.min(best, slipsIn(token, word, few)), few + 1);
    slips += least;
    if (least > few || slips > MOST_SLIPS) return undefined;
  }
  return foundAs("fuzzy", name, (slips + 1) / 10);
}

/** More slips than this in several words together make another name. */
const MOST_SLIPS = 2;

const slipsIn = (token: string, word: string, limit: number): number =>
  word.startsWith(token) ? 0 : editDistance(token, word, limit);

/** Short words are too close to one another for any slip. */
const slipsAllowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
