import { createKernel, type Kernel } from "./kernel.ts";
import { lemmaOf } from "./lemma.ts";
import { openModelFile } from "./model-file.ts";
import { createNetwork, MOST_WORDS } from "./network.ts";
import { normalWord } from "./features.ts";

/** One word as the model reads it. */
export interface ParsedWord {
  /** Universal part of speech: "VERB". */
  readonly upos: string;
  /** UD features, "Mood=Ind|Tense=Past|VerbForm=Fin", or "_". */
  readonly feats: string;
  /** Lower case except for proper nouns. */
  readonly lemma: string;
  /** Index of the governor among the words; -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: "nsubj:pass". */
  readonly deprel: string;
  /** Type of the mention that this word heads: "person", "place", "organization", "event", "time" …; "O" for none. */
  readonly entity: string;
}

/** Reads tokenized English. Pure: the same words give the same reading, on every machine. */
export interface Parser {
  /**
   * Tags, lemmas and one tree with one root. A sentence of more than 128 words is read in pieces; the roots of the later
   * pieces hang on the first as "parataxis".
   */
  parse(words: readonly string[]): ParsedWord[];
}

/** Words with their lemmas that are kept from one sentence to the next. */
const MOST_LEMMAS = 8192;

/**
 * A parser from the bytes of data/model/english.bin. The bytes are kept and must not change.
 * Throws a ParleyError "bad-file" where they are not such a file. `kernelOf` is for tests.
 */
export function loadModel(bytes: Uint8Array, kernelOf: (bytes: number) => Kernel = createKernel): Parser {
  const file = openModelFile(bytes);
  const { header } = file;
  const vectorRows = new Map<string, number>(); // row 0 is for unknown words
  for (const word of file.lines("vectorWords")) vectorRows.set(word, vectorRows.size + 1);
  const network = createNetwork(file, vectorRows, kernelOf);
  const isKnown = (word: string): boolean => vectorRows.has(normalWord(word));
  const lemmas = new Map<string, string>();
  const lemmaIn = (word: string, tag: string, features: string): string => {
    const key = `${tag} ${features} ${word}`;
    let lemma = lemmas.get(key);
    if (lemma === undefined) {
      if (lemmas.size >= MOST_LEMMAS) lemmas.clear();
      lemmas.set(key, (lemma = lemmaOf(header.lemmas, word, tag, features, isKnown)));
    }
    return lemma;
  };

  function read(words: readonly string[], first: number, root: number): ParsedWord[] {
    const { upos, feats, entity, head, deprel } = network(words);
    return words.map((word, k) => {
      const tag = header.upos[upos[k] ?? 0] ?? "X";
      const features = header.feats[feats[k] ?? 0] ?? "_";
      const governor = head[k] ?? -1;
      const isLaterRoot = governor < 0 && first > 0;
      return {
        upos: tag,
        feats: features,
        lemma: lemmaIn(word, tag, features),
        head: governor >= 0 ? governor + first : isLaterRoot ? root : -1,
        deprel: governor < 0 ? (isLaterRoot ? "parataxis" : "root") : labelBelow(header.deprel[deprel[k] ?? 0]),
        entity: header.entity[entity[k] ?? 0] ?? "O",
      };
    });
  }

  return {
    parse(words) {
      const out: ParsedWord[] = [];
      for (let first = 0; first < words.length; first += MOST_WORDS) {
        const root = out.findIndex((word) => word.head < 0);
        out.push(...read(words.slice(first, first + MOST_WORDS), first, root));
      }
      return out;
    },
  };
}

/** A word with a governor is never "root". */
function labelBelow(label = "dep"): string {
  return label === "root" ? "parataxis" : label;
}
