import { BE_FORMS, NEGATIONS, PARTICLES } from "../lexicon/closed-class.ts";
import { formOf } from "../tag/word.ts";
import type { Chunk } from "./chunk.ts";
import type { Draft } from "./draft.ts";
import { link, wordAt } from "./draft.ts";

/** The verb group at `i`: auxiliaries, "to", negation and adverbs between them, the verb, its particle; or undefined. */
export function chunkVerbGroup(draft: Draft, i: number, before: Chunk | undefined): Chunk | undefined {
  let k = i;
  const leading: number[] = []; // auxiliaries
  const adverbs: number[] = [];
  const to = wordAt(draft, k).upos === "PART" && wordAt(draft, k).lower === "to" ? k : -1;
  if (to >= 0) k++;
  let verb = -1;
  for (; k < draft.words.length && k < i + 12; k++) {
    const word = wordAt(draft, k);
    if (word.upos === "AUX") leading.push(k);
    else if (word.upos === "VERB") {
      verb = k;
      break;
    } else if (word.upos === "ADV" || NEGATIONS.has(word.lower)) adverbs.push(k);
    else break;
  }
  if (verb < 0 && leading.length === 0) return undefined;
  const head = verb >= 0 ? verb : (leading.at(-1) ?? i);
  let last = head;
  // "was [once] a friend": adverbs after a lone auxiliary belong to what follows, but "not" is its own.
  for (const adverb of adverbs) {
    if (adverb < head || (verb < 0 && NEGATIONS.has(wordAt(draft, adverb).lower) && adverb === last + 1)) {
      link(draft, adverb, adverb < head && modifiesNextAdverb(draft, adverb) ? adverb + 1 : head, "advmod");
      last = Math.max(last, adverb);
    }
  }
  if (to >= 0) link(draft, to, head, "mark");
  const passive = verb >= 0 && isPassive(draft, leading, verb);
  for (const auxiliary of leading) {
    if (auxiliary === head) continue;
    const be = BE_FORMS.has(wordAt(draft, auxiliary).lower);
    link(draft, auxiliary, head, passive && be && auxiliary === leading.at(-1) ? "aux:pass" : "aux");
  }
  if (verb >= 0) last = linkParticle(draft, verb);
  return {
    kind: "verb",
    first: i,
    last,
    head,
    passive,
    bare: verb < 0,
    ...formOfGroup(draft, to, leading, verb, before),
  };
}

function modifiesNextAdverb(draft: Draft, k: number): boolean {
  return (
    wordAt(draft, k + 1).upos === "ADV" &&
    /^(?:very|so|too|quite|just|even|more|most|less|only)$/u.test(wordAt(draft, k).lower)
  );
}

function isPassive(draft: Draft, leading: readonly number[], verb: number): boolean {
  const auxiliary = wordAt(draft, leading.at(-1) ?? -1);
  return BE_FORMS.has(auxiliary.lower) && formOf(wordAt(draft, verb)).participle;
}

function formOfGroup(
  draft: Draft,
  to: number,
  leading: readonly number[],
  verb: number,
  before: Chunk | undefined,
): Pick<Chunk, "form" | "doubtful"> {
  if (to >= 0) return { form: "to" };
  const first = wordAt(draft, leading[0] ?? verb);
  const form = formOf(first);
  if (leading.length > 0)
    return { form: form.ing ? "ing" : first.lower === "be" || first.lower === "been" ? "base" : "finite" };
  if (form.ing) return { form: "ing" };
  if (form.participle && !form.past) return { form: "participle" };
  // "said" without an auxiliary is hardly ever a participle.
  if (form.participle) return { form: "finite", doubtful: first.lower !== "said" && first.lower !== "had" };
  if (form.base && before?.kind === "verb") return { form: "base" };
  return { form: "finite" };
}

// "called off": only where a noun phrase or nothing follows, else it is a preposition of place.
function linkParticle(draft: Draft, verb: number): number {
  const next = wordAt(draft, verb + 1);
  if (!PARTICLES.has(next.lower) || (next.upos !== "ADP" && next.upos !== "ADV")) return verb;
  const after = wordAt(draft, verb + 2);
  const sure = /^(?:up|out|off|down|away|back|apart|aside|forward)$/u.test(next.lower);
  const ends =
    after.upos === "PUNCT" ||
    after.upos === "ADP" ||
    after.upos === "CCONJ" ||
    after.upos === "SCONJ" ||
    after.upos === "PART";
  if (next.upos === "ADV" && !/^(?:up|out|off|down|over)$/u.test(next.lower)) return verb;
  if (!ends && !(sure && after.lower !== "of")) return verb;
  if (!sure && after.upos !== "PUNCT") return verb;
  link(draft, verb + 1, verb, "compound:prt");
  return verb + 1;
}
