import { describe, expect, test } from "vitest";
import { mendTree, MENDS } from "../../src/language/mend-tree.ts";
import type { ParsedWord } from "../../src/language/model/parser.ts";

/** "word/UPOS/head/deprel", blank between words; the lemma is the word unless a fifth part gives it. */
function parsed(line: string): { texts: string[]; words: ParsedWord[] } {
  const rows = line.split(" ").map((cell) => cell.split("/"));
  return {
    texts: rows.map(([text = ""]) => text),
    words: rows.map(([text = "", upos = "X", head = "-1", deprel = "root", lemma = text.toLowerCase()]) => ({
      upos,
      feats: upos === "VERB" ? "VerbForm=Fin" : "_",
      lemma,
      head: Number(head),
      deprel,
      entity: "O",
    })),
  };
}

function mended(line: string): string {
  const { texts, words } = parsed(line);
  return mendTree(texts, words)
    .map(({ upos, head, deprel }, i) => `${texts[i] ?? ""}/${upos}/${head}/${deprel}`)
    .join(" ");
}

describe("a reading that cannot be right", () => {
  test.each([
    [
      "a participle with a subject is the verb",
      "Peru/PROPN/1/nsubj imposed/VERB/2/amod tariffs/NOUN/-1/root ./PUNCT/2/punct",
      "Peru/PROPN/1/nsubj imposed/VERB/-1/root tariffs/NOUN/1/obj ./PUNCT/1/punct",
    ],
    [
      "a name is no conjunction",
      "Peru/SCONJ/2/mark never/ADV/2/advmod sued/VERB/-1/root Chile/PROPN/2/obj",
      "Peru/PROPN/2/nsubj never/ADV/2/advmod sued/VERB/-1/root Chile/PROPN/2/obj",
    ],
    [
      "a capital preposition ends a name",
      "met/VERB/-1/root Roh/PROPN/0/obj Tae/PROPN/1/nmod In/ADP/2/case ./PUNCT/0/punct",
      "met/VERB/-1/root Roh/PROPN/0/obj Tae/PROPN/1/flat In/PROPN/1/flat ./PUNCT/0/punct",
    ],
    [
      "what is said stands before its verb",
      "Peru/PROPN/1/nsubj won/VERB/4/advcl ,/PUNCT/1/punct Chile/PROPN/4/nsubj said/VERB/-1/root",
      "Peru/PROPN/1/nsubj won/VERB/4/ccomp ,/PUNCT/1/punct Chile/PROPN/4/nsubj said/VERB/-1/root",
    ],
    [
      "nothing joins a subject to its verb like an item of a list",
      "Talks/NOUN/-1/root between/ADP/2/case them/PRON/0/nmod resumed/VERB/0/conj",
      "Talks/NOUN/3/nsubj between/ADP/2/case them/PRON/0/nmod resumed/VERB/-1/root",
    ],
    [
      "a plural with a subject before “to” is a verb",
      "Ana/PROPN/1/nsubj plans/NOUN/-1/root to/PART/3/mark travel/VERB/1/acl",
      "Ana/PROPN/1/nsubj plans/VERB/-1/root to/PART/3/mark travel/VERB/1/xcomp",
    ],
    [
      "what has a preposition is no part of a name",
      "Boko/PROPN/-1/root Haram/PROPN/0/flat near/ADP/3/case Chad/PROPN/0/flat",
      "Boko/PROPN/-1/root Haram/PROPN/0/flat near/ADP/3/case Chad/PROPN/0/nmod",
    ],
    [
      "“to” before a name is a preposition",
      "sailed/VERB/-1/root to/PART/2/mark Lima/PROPN/0/obl",
      "sailed/VERB/-1/root to/ADP/2/case Lima/PROPN/0/obl",
    ],
    [
      "a name before a numeral is the recipient",
      "promised/VERB/-1/root Niger/PROPN/3/compound two/NUM/3/nummod ships/NOUN/0/obj",
      "promised/VERB/-1/root Niger/PROPN/0/iobj two/NUM/3/nummod ships/NOUN/0/obj",
    ],
    [
      "what follows a name with an article is a noun",
      "rejected/VERB/-1/root a/DET/2/det US/PROPN/3/nsubj offer/VERB/0/xcomp",
      "rejected/VERB/-1/root a/DET/3/det US/PROPN/3/compound offer/NOUN/0/obj",
    ],
    [
      "a subject that governs no clause is a noun",
      "talks/VERB/2/nsubj:pass were/AUX/2/aux:pass held/VERB/-1/root",
      "talks/NOUN/2/nsubj:pass were/AUX/2/aux:pass held/VERB/-1/root",
    ],
    [
      "“have” before a participle is its auxiliary",
      "Peru/PROPN/1/nsubj had/VERB/-1/root/have not/PART/1/advmod announced/VERB/1/advcl/announce it/PRON/3/obj",
      "Peru/PROPN/3/nsubj had/AUX/3/aux not/PART/3/advmod announced/VERB/-1/root it/PRON/3/obj",
    ],
    [
      "the preposition of a title is the name's",
      "led/VERB/-1/root by/ADP/2/case envoy/NOUN/3/nmod:desc Ana/PROPN/0/obl:agent",
      "led/VERB/-1/root by/ADP/3/case envoy/NOUN/3/nmod:desc Ana/PROPN/0/obl:agent",
    ],
  ])("%s", (_, before, after) => {
    expect(mended(before)).toBe(after);
  });

  test("a regular past keeps its consonant", () => {
    const { texts, words } = parsed("Chad/PROPN/1/nsubj bombed/VERB/-1/root/bom Lima/PROPN/1/obj");
    expect(mendTree(texts, words)[1]?.lemma).toBe("bomb");
  });
});

test("sound trees stay as they are", () => {
  for (const line of [
    "After/SCONJ/2/mark Peru/PROPN/2/nsubj won/VERB/5/advcl ,/PUNCT/2/punct Chile/PROPN/5/nsubj left/VERB/-1/root",
    "armed/VERB/1/amod men/NOUN/2/nsubj left/VERB/-1/root",
    "Peru/PROPN/1/nsubj rejected/VERB/-1/root Chile/PROPN/4/nmod:poss 's/PART/2/case offer/NOUN/1/obj",
    "Peru/PROPN/1/nsubj met/VERB/-1/root and/CCONJ/3/cc left/VERB/1/conj",
  ])
    expect(mended(line)).toBe(line);
});

test("every row says why", () => {
  expect(new Set(MENDS.map(({ id }) => id)).size).toBe(MENDS.length);
  for (const { reason } of MENDS) expect(reason).toMatch(/: /u);
});
