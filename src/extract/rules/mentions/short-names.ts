import { fold } from "../../../text/index.ts";
import { SOFT_WORDS } from "../lexicon/name-words.ts";
import { words as wordSet } from "../lexicon/words.ts";
import { lowerAt, type Tree } from "../tree.ts";
import { draftText, type Draft } from "./draft.ts";

/** Words inside names of bodies that name none. */
const SMALL_WORDS = wordSet("and for the with against from des del della dos das los las und");

/** Words of names by which texts call bodies without a capital: "the courts" of a Union of Courts. */
const COMMON_HEADS = wordSet("courts front movement league alliance coalition brotherhood union brigades");

/**
 * "The Tigers" in a document about the Liberation Tigers of Zelna, "the Front" in one about one Front: a body by one
 * word of its name, where no other body of the document has the word.
 */
export function findShortNames(trees: readonly Tree[], drafts: readonly Draft[], text: string): Draft[] {
  const bodies = bodiesByWord(drafts, text);
  const named = new Set(drafts.flatMap((d) => (d.first === d.last && !isItself(d) ? [] : tokensOf(d))));
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, i): Draft[] => {
      const isCommon = COMMON_HEADS.has(token.text);
      if ((!isCommon && !/^\p{Lu}\p{Ll}{3,}/u.test(token.text)) || lowerAt(tree, i - 1) !== "the") return [];
      const whole = bodies.get(fold(token.text));
      // A common noun means the body only after the body was named.
      if (!whole || (isCommon && whole.tree.index >= tree.index)) return [];
      if (named.has(`${tree.index}:${i}`) || isNameBeside(tree, i)) return [];
      const label = whole.label ?? draftText(whole, text);
      return [
        {
          tree,
          first: i,
          last: i,
          head: i,
          kind: "organization",
          form: "short",
          label,
          ...(whole.known ? { known: whole.known } : {}),
        },
      ];
    }),
  );
}

/** The first mention in full of the one body whose name holds a word. */
function bodiesByWord(drafts: readonly Draft[], text: string): ReadonlyMap<string, Draft> {
  const bodies = new Map<string, Draft | undefined>();
  const keys = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.kind !== "organization" || draft.form !== "name") continue;
    const key = draft.known?.id ?? fold(draft.label ?? draftText(draft, text));
    const names = [draftText(draft, text), ...(draft.known?.names ?? [])];
    const words = new Set(names.map(fold).flatMap((name) => (name.includes(" ") ? name.split(" ") : [])));
    for (const word of words) {
      if (SOFT_WORDS.has(word) || SMALL_WORDS.has(word)) continue;
      const other = keys.get(word);
      if (other === undefined) bodies.set(word, draft);
      else if (other !== key) bodies.delete(word);
      keys.set(word, other === undefined || other === key ? key : "");
    }
  }
  return new Map([...bodies].flatMap(([word, draft]) => (draft ? [[word, draft]] : [])));
}

/** A single word that the gazetteer knows, or that is an adjective of a state, is a name of its own. */
function isItself({ known, kind, form }: Draft): boolean {
  return known !== undefined || kind === "state" || kind === "person" || form === "group";
}

function tokensOf({ tree, first, last }: Draft): string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => `${tree.index}:${first + n}`);
}

function isNameBeside(tree: Tree, i: number): boolean {
  const next = tree.tokens[i + 1];
  return next !== undefined && (/^\p{Lu}/u.test(next.text) || /^(?:of|for)$/u.test(next.text) || next.upos === "NOUN");
}
