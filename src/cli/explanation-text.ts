import type { ClaimExplanation, SentenceExplanation } from "../index.ts";
import type { Io } from "./command.ts";
import { counted, plain, quoted, wrapped } from "./wording.ts";

/** Prints one sentence as the rules saw it: its tree, what it names, and each claim with the rule behind it. */
export function printSentence(number: number, sentence: SentenceExplanation, io: Io): void {
  io.out(`\n${wrapped(`${number}. ${plain(sentence.text)}`, 0, io.width)}`);
  io.out(treeLines(sentence).join(""));
  if (sentence.mentions.length > 0) io.out("\n  names\n");
  const widest = Math.max(0, ...sentence.mentions.map(({ text }) => plain(text).length));
  for (const { text, kind, standsFor } of sentence.mentions)
    io.out(`    ${plain(text).padEnd(widest)}  ${kind.padEnd(12)}  ${plain(standsFor)}\n`);
  if (sentence.happenings.length > 0) io.out("\n  happenings\n");
  for (const { text, kind, label, mentions, parties, place, date, isNode } of sentence.happenings) {
    io.out(wrapped(`${quoted(text)} ${isNode ? `is the ${kind} ${quoted(label)}` : NAMELESS}`, 4, io.width));
    const known = [
      parties.length > 0 ? `of ${parties.map(plain).join(", ")}` : "",
      place === undefined ? "" : `in ${plain(place)}`,
      date ?? "",
      mentions > 1 ? `named ${counted(mentions, "time")}` : "",
    ].filter((part) => part !== "");
    if (isNode && known.length > 0) io.out(wrapped(known.join("; "), 8, io.width));
  }
  if (sentence.claims.length > 0) io.out("\n  claims\n");
  for (const claim of sentence.claims) printClaim(claim, io);
}

const NAMELESS =
  "is not in the graph: the text does not say which one it is (whose, where, when or about what), so it might be any";

/** Prints one sentence with its claims alone, for those who check them. */
export function printClaims(number: number, { text, claims }: SentenceExplanation, io: Io): void {
  io.out(`\n${wrapped(`${number}. ${plain(text)}`, 0, io.width)}`);
  for (const claim of claims) printClaim(claim, io);
}

/** A word a line, those that hang from another further in. */
function treeLines({ tokens }: SentenceExplanation): string[] {
  const depths = tokens.map((_, i) => {
    let depth = 0;
    for (let at = tokens[i]?.head ?? -1; at >= 0 && depth < DEEPEST; at = tokens[at]?.head ?? -1) depth++;
    return depth;
  });
  const words = tokens.map(({ text }, i) => `${"· ".repeat(depths[i] ?? 0)}${plain(text)}`);
  const widest = Math.max(0, ...words.map((word) => word.length));
  return tokens.map(({ upos, deprel, lemma, head }, i) => {
    const governor = tokens[head];
    const above = governor ? `${head + 1} ${plain(governor.text)}` : "";
    const columns = [
      String(i + 1).padStart(5),
      (words[i] ?? "").padEnd(widest),
      plain(lemma).padEnd(14),
      upos.padEnd(5),
    ];
    return `${[...columns, deprel.padEnd(12), above].join(" ").trimEnd()}\n`;
  });
}

/** Deeper than this the indent says nothing any more. */
const DEEPEST = 12;

function printClaim(claim: ClaimExplanation, io: Io): void {
  const manner = [
    claim.polarity === "negated" ? "negated" : "",
    claim.modality === "actual" ? "" : claim.modality,
    claim.speaker === undefined ? "" : `said by ${plain(claim.speaker)}`,
    claim.date ?? "",
  ].filter((word) => word !== "");
  const said = `${plain(claim.subject)} — ${claim.relation} → ${plain(claim.object)}`;
  const marks = manner.length > 0 ? ` [${manner.join("; ")}]` : "";
  io.out(wrapped(`${claim.leftOut === undefined ? "" : "left out: "}${said}${marks}`, 4, io.width));
  const like = claim.reason === undefined ? "" : `, as in ${quoted(claim.reason)}`;
  io.out(wrapped(`rule ${claim.rule} at ${quoted(claim.word)}${like}; ${claim.confidence.toFixed(2)}`, 8, io.width));
  if (claim.manner.length > 0) io.out(wrapped(claim.manner.map(plain).join("; "), 8, io.width));
  if (claim.leftOut !== undefined) io.out(wrapped(`why: ${claim.leftOut}`, 8, io.width));
}
