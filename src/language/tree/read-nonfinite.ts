import { CLAUSE_VERBS, CONTENT_NOUNS, GERUND_VERBS, OBJECT_CONTROL, SUBJECT_CONTROL } from "../lexicon/frames.ts";
import { formOf } from "../tag/word.ts";
import type { Chunk } from "./chunk.ts";
import { current, linkSubject, newClause, open, setPredicate } from "./clause.ts";
import type { Clause, Reading } from "./clause.ts";
import { link, wordAt } from "./draft.ts";
import { chunkBefore, isComma } from "./read-nouns.ts";

/** The clause's lone auxiliary hands its place over to the verb that it belongs to. */
export function takeOver(reading: Reading, clause: Clause, chunk: Chunk): void {
  const { draft } = reading;
  const auxiliary = clause.predicate;
  const verb = chunk.head;
  const governor = draft.head[auxiliary] ?? -1;
  const relation = draft.deprel[auxiliary] ?? "dep";
  draft.head.forEach((head, i) => {
    if (head === auxiliary) link(draft, i, verb, draft.deprel[i] ?? "dep");
  });
  clause.predicate = verb;
  clause.form = "finite";
  clause.bare = false;
  clause.passive = formOf(wordAt(draft, verb)).participle && wordAt(draft, auxiliary).lemma === "be";
  draft.head[auxiliary] = -1;
  link(draft, verb, governor, relation);
  link(draft, auxiliary, verb, clause.passive ? "aux:pass" : "aux");
  if (clause.subject >= 0) linkSubject(draft, clause);
}

export function openNonfinite(reading: Reading, chunk: Chunk, governor: number, relation: string, comma = false): void {
  const clause = open(reading, newClause("nonfinite", governor, relation, comma));
  setPredicate(reading, clause, chunk.head, chunk);
  if (chunk.form === "finite") clause.form = "participle";
}

const READY =
  /^(?:able|unable|ready|willing|unwilling|likely|unlikely|set|due|bound|eager|reluctant|keen|free|prepared|poised|determined|supposed|scheduled|hesitant|certain|sure|afraid|happy|glad|quick|slow|apt|loath|loathe|qualified|shy|proud|careful|fit|welcome|inclined|liable|entitled|obliged|desperate|anxious|impatient|content|powerless|fortunate)$/u;

export function readInfinitive(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  const before = chunkBefore(reading, k);
  const noun = reading.nouns.at(-1) ?? -1;
  const predicate = wordAt(draft, clause.predicate);
  // "how to win", "whether to go": the clause is open already.
  if (clause.predicate < 0 && clause.kind !== "main" && clause.subject < 0)
    return setPredicate(reading, clause, chunk.head, chunk);
  if (clause.predicate < 0) {
    if (noun >= 0) return openNonfinite(reading, chunk, noun, "acl");
    return openNonfinite(reading, chunk, -1, "advcl");
  }
  if (before?.kind === "adjective" && reading.adjective >= 0) {
    const impersonal = wordAt(draft, clause.subject).lower === "it" && clause.bare;
    const relation = READY.test(wordAt(draft, reading.adjective).lower) ? "xcomp" : impersonal ? "csubj" : "advcl";
    if (relation === "csubj") draft.deprel[clause.subject] = "expl";
    return openNonfinite(reading, chunk, relation === "csubj" ? clause.predicate : reading.adjective, relation);
  }
  if (before?.head === clause.predicate || before?.kind === "verb") {
    if (clause.bare && clause.complement < 0) {
      clause.complement = chunk.head;
      reading.copulas.push({ be: clause.predicate, complement: chunk.head });
      return openNonfinite(reading, chunk, clause.predicate, "xcomp");
    }
    const control =
      SUBJECT_CONTROL.has(predicate.lemma) ||
      (clause.passive && OBJECT_CONTROL.has(predicate.lemma)) ||
      CLAUSE_VERBS.has(predicate.lemma);
    return openNonfinite(reading, chunk, clause.predicate, control ? "xcomp" : "advcl");
  }
  if (before?.kind === "noun" && noun >= 0) {
    const contentNoun = reading.nouns.findLast((word) => CONTENT_NOUNS.has(wordAt(draft, word).lemma));
    if (contentNoun !== undefined && !(OBJECT_CONTROL.has(predicate.lemma) && wordAt(draft, noun).upos === "PROPN"))
      return openNonfinite(reading, chunk, contentNoun, "acl");
    if ((clause.object >= 0 || clause.passive) && OBJECT_CONTROL.has(predicate.lemma))
      return openNonfinite(reading, chunk, clause.predicate, "xcomp");
    if (wordAt(draft, clause.subject).lower === "there") return openNonfinite(reading, chunk, noun, "acl");
    if (predicate.lemma === "have" && clause.object === noun) return openNonfinite(reading, chunk, noun, "acl");
    if (SUBJECT_CONTROL.has(predicate.lemma) && clause.object < 0)
      return openNonfinite(reading, chunk, clause.predicate, "xcomp");
  }
  openNonfinite(reading, chunk, clause.predicate, "advcl", isComma(reading, k - 1));
}

export function readGerund(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  const before = chunkBefore(reading, k);
  const noun = reading.nouns.at(-1) ?? -1;
  if (clause.predicate < 0 && clause.kind !== "main" && clause.subject < 0)
    return setPredicate(reading, clause, chunk.head, chunk);
  if (
    clause.bare &&
    clause.complement < 0 &&
    before?.kind === "noun" &&
    wordAt(draft, clause.predicate).lemma === "be" &&
    !isComma(reading, k - 1)
  )
    return takeOver(reading, clause, chunk);
  if (clause.predicate < 0) {
    if (noun >= 0 && clause.subject >= 0) return openNonfinite(reading, chunk, noun, "acl", isComma(reading, k - 1));
    if (finiteFollowsDirectly(reading, k)) {
      // "Meeting him was hard"
      clause.subject = chunk.head;
      return;
    }
    return openNonfinite(reading, chunk, -1, "advcl");
  }
  if (isComma(reading, k - 1)) return openNonfinite(reading, chunk, mainVerb(reading, clause), "advcl", true);
  if (before?.kind === "noun" && noun >= 0) return openNonfinite(reading, chunk, noun, "acl");
  if (before?.kind === "verb")
    return openNonfinite(
      reading,
      chunk,
      clause.predicate,
      GERUND_VERBS.has(wordAt(draft, clause.predicate).lemma) ? "xcomp" : "advcl",
    );
  openNonfinite(reading, chunk, clause.predicate, "advcl");
}

function finiteFollowsDirectly(reading: Reading, k: number): boolean {
  for (let j = k + 1; j < Math.min(reading.chunks.length, k + 6); j++) {
    const chunk = reading.chunks[j];
    if (chunk?.kind === "verb") return chunk.form === "finite" && chunk.doubtful !== true;
    if (chunk?.kind !== "noun" && chunk?.kind !== "preposition" && chunk?.kind !== "adverb") return false;
  }
  return false;
}

// A participle clause after a comma hangs on the clause before, not on a relative clause inside it.
function mainVerb(reading: Reading, clause: Clause): number {
  if (clause.kind !== "relative" || clause.comma) return clause.predicate;
  const outer = reading.stack.at(-2);
  return outer && outer.predicate >= 0 ? outer.predicate : clause.predicate;
}

export function readParticiple(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  const before = chunkBefore(reading, k);
  const noun = reading.nouns.at(-1) ?? -1;
  if (clause.predicate >= 0 && clause.bare && clause.complement < 0 && clause.subject >= 0)
    return takeOver(reading, clause, chunk);
  if (clause.predicate < 0 && clause.kind !== "main" && clause.subject < 0)
    return setPredicate(reading, clause, chunk.head, { ...chunk, form: "participle" });
  if (noun >= 0 && before?.kind !== "verb") {
    const after = isComma(reading, k - 1);
    return openNonfinite(
      reading,
      { ...chunk, form: "participle" },
      after ? (clause.subject >= 0 && clause.predicate < 0 ? clause.subject : noun) : noun,
      "acl",
      after,
    );
  }
  if (clause.predicate < 0) return openNonfinite(reading, { ...chunk, form: "participle" }, -1, "advcl");
  const linking = /^(?:get|remain|become|seem|feel|look|stay|keep|leave|have|find|see|want)$/u.test(
    wordAt(draft, clause.predicate).lemma,
  );
  openNonfinite(
    reading,
    { ...chunk, form: "participle" },
    clause.predicate,
    linking ? "xcomp" : "advcl",
    isComma(reading, k - 1),
  );
}

export function readBase(reading: Reading, k: number, chunk: Chunk): void {
  const { draft } = reading;
  const clause = current(reading);
  if (clause.predicate < 0) return setPredicate(reading, clause, chunk.head, chunk);
  if (clause.bare && clause.complement < 0) return takeOver(reading, clause, chunk);
  const { lemma } = wordAt(draft, clause.predicate);
  const relation = /^(?:help|let|make|go|come|dare|need|see|hear|watch|have)$/u.test(lemma)
    ? lemma === "let" || lemma === "make" || lemma === "have"
      ? "ccomp"
      : "xcomp"
    : CLAUSE_VERBS.has(lemma)
      ? "ccomp"
      : "parataxis";
  openNonfinite(reading, chunk, clause.predicate, relation, isComma(reading, k - 1));
}
