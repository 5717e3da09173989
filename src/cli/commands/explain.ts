import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { createRulesExtractor, type Diagnostic, readDocs, type SentenceExplanation } from "../../index.ts";
import { findInputs, openInputs, readEnglish } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { printClaims, printSentence } from "../explanation-text.ts";
import { isoDay, readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted } from "../wording.ts";

const Options = z.object({
  sentence: wholeNumber(1, 1_000_000).optional(),
  date: isoDay.optional(),
  claims: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** A sentence with its number in the file, counted from 1, and its document's id. */
type Numbered = SentenceExplanation & { readonly number: number; readonly doc: string };

/** `parley explain`: what was read in each sentence of a file, and the rule behind it. */
export const explainCommand: CliCommand = {
  name: "explain",
  summary: "why a document gives the edges it gives: trees, names, happenings, rules",
  configure(command) {
    command
      .argument("<file>", "a document, or - for standard input")
      .option("--sentence <number>", "only this one, counted from 1")
      .option("--date <YYYY-MM-DD>", "day of publication of a document that does not say its own")
      .option("--claims", "only the sentences that claim something, each with its claims, without trees")
      .option("--json", "print as JSON")
      .addHelpText("after", "\nExample:\n  parley explain article.txt --sentence 3");
  },
  async run(args, options, io) {
    const [path] = readArguments(z.tuple([z.string()]), args);
    const { sentence, date, claims, json } = readOptions(Options, options);
    const all = await explainFile(path, date);
    const chosen = sentence === undefined ? all : all.filter(({ number }) => number === sentence);
    if (chosen.length === 0)
      throw new ParleyError(
        "usage",
        `--sentence: ${path} has ${counted(all.length, "sentence")}, and none is number ${String(sentence)}`,
      );
    if (json) {
      io.out(`${JSON.stringify(chosen, null, 2)}\n`);
      return 0;
    }
    if (claims) printOnlyClaims(chosen, io);
    else for (const one of chosen) printSentence(one.number, one, io);
    return 0;
  },
};

function printOnlyClaims(sentences: readonly Numbered[], io: Io): void {
  const claiming = sentences.filter(({ claims }) => claims.length > 0);
  for (const one of claiming) printClaims(one.number, one, io);
  if (claiming.length === 0) io.err(`No claim was read in ${counted(sentences.length, "sentence")}.\n`);
}

async function explainFile(path: string, date: string | undefined): Promise<Numbered[]> {
  const unread: Diagnostic[] = [];
  const note = (diagnostic: Diagnostic): void => void unread.push(diagnostic);
  const files = await findInputs([path], note);
  if (files.length > 1)
    throw new ParleyError("usage", `${path} holds ${files.length} files; parley explain takes one at a time`);
  const extractor = createRulesExtractor(await readEnglish());
  const sentences: Numbered[] = [];
  for await (const input of openInputs(files, { onDiagnostic: note, ...(date === undefined ? {} : { date }) })) {
    const { docs, diagnostics } = readDocs(input);
    unread.push(...diagnostics);
    for (const doc of docs) {
      for (const sentence of extractor.explain(doc).sentences)
        sentences.push({ number: sentences.length + 1, doc: doc.id, ...sentence });
    }
  }
  if (sentences.length === 0)
    throw new ParleyError("no-input", `${path}: ${unread[0]?.message ?? "there is no sentence in it"}`);
  return sentences;
}
