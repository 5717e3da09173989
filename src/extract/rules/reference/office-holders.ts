import { BODY_NOUNS } from "../lexicon/actor-nouns.ts";
import { ARMED_NAMES, ARMED_NOUNS } from "../lexicon/group-nouns.ts";
import { ROLE_HEADS } from "../lexicon/roles.ts";
import { fold } from "../../../text/index.ts";
import { remember } from "../remember.ts";
import { mainCountry } from "../mentions/main-state.ts";
import { childrenBy, childrenOf, lowerAt, relAt, type Tree } from "../tree.ts";
import { isDefinite, nominal, type Actor, type ResolverHost } from "./actor.ts";
import type { Referent, Referents } from "./referents.ts";

const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  new Set(["envoy", "negotiator", "representative", "delegate"]),
  new Set(["leader", "president", "premier", "ruler", "king", "queen", "emir", "sultan", "chancellor"]),
  new Set(["minister", "secretary"]),
  new Set(["spokesman", "spokeswoman", "spokesperson"]),
];

/** "The chief Ruritanian negotiator" where the text has named Ruritania's envoy. */
export function officeHolder(
  host: ResolverHost,
  tree: Tree,
  i: number,
  owners: readonly Actor[],
): Referent | undefined {
  const head = lowerAt(tree, i);
  if (head.endsWith("s") && !head.endsWith("ss")) return undefined;
  const same = SAME_OFFICE.find((set) => set.has(head)) ?? new Set([head]);
  const modifiers = childrenOf(tree, i).map((c) => lowerAt(tree, c));
  const owner = owners[0]?.referent;
  const fits = host.referents.list.filter((referent) =>
    referent.offices.some((office) => {
      const words = office.role.toLowerCase().split(" ");
      const officeOwner = office.owner ? host.referents.of(office.owner) : undefined;
      if (!officeOwner || officeOwner !== owner || !same.has(words.at(-1) ?? "")) return false;
      // A foreign minister is no energy minister.
      return !["minister", "secretary"].includes(head) || words.slice(0, -1).some((w) => modifiers.includes(w));
    }),
  );
  return fits.length === 1
    ? fits[0]
    : host.salience.latest({ tree, at: i, reach: 6, accepts: (r) => fits.includes(r) });
}

/** "The ministry", "the regime", "the president" without a word on whose: the last one that fits. */
export function shortForm(host: ResolverHost, tree: Tree, i: number): readonly Actor[] | undefined {
  if (!isDefinite(tree, i)) return undefined;
  const word = lowerAt(tree, i);
  const holders = officeHolders(host, tree, i);
  if (holders) return holders;
  let accepts: ((referent: Referent) => boolean) | undefined;
  let confidence = 0.6;
  if (word === "regime" || word === "government" || word === "country" || word === "nation")
    accepts = (r) => r.kind === "state";
  else if (ARMED_NOUNS.has(word)) accepts = (r) => r.kind === "organization" && isArmed(r);
  else if (BODY_NOUNS.has(word)) accepts = (r) => r.kind === "organization" && isCalled(r, word);
  else if (ROLE_HEADS.has(word) && !word.endsWith("s")) {
    const qualifiers = childrenOf(tree, i)
      .filter((c) => c < i && isContent(tree, c))
      .map((c) => lowerAt(tree, c));
    accepts = (r) => r.kind === "person" && r.offices.some((o) => hasOffice(o.role, word, qualifiers));
    confidence = 0.65;
  }
  if (!accepts) return undefined;
  const latest = host.salience.latest({ tree, at: i, reach: word === "country" ? 1 : 8, accepts });
  const isRule = word === "government" || word === "regime";
  const referent = isRule && latest && !isAtHand(latest, tree) ? (mainOf(host.referents) ?? latest) : latest;
  return referent ? [{ referent, confidence, mention: nominal(tree, i) }] : undefined;
}

/** Named in the sentence, or what the sentence before is about: not one of several, nor in passing. */
function isAtHand({ drafts }: Referent, tree: Tree): boolean {
  return drafts.some(
    (d) =>
      d.tree === tree ||
      (d.tree.index === tree.index - 1 &&
        d.tree.block === tree.block &&
        relAt(d.tree, d.head) === "nsubj" &&
        childrenBy(d.tree, d.head, "conj").length === 0),
  );
}

/** The state that the document is about: far more of its states, places and bodies are of it than of any other. */
const mainOf = remember((referents: Referents): Referent | undefined => {
  const counts = new Map<string, number>();
  for (const { kind, known, drafts } of referents.list) {
    if (known?.country === undefined || kind === "person" || known.type === "media") continue;
    counts.set(known.country, (counts.get(known.country) ?? 0) + drafts.length);
  }
  const main = mainCountry(counts);
  return referents.list.find(({ kind, known }) => kind === "state" && known?.country === main);
});

/** "The foreign ministers" after several have been named. */
function officeHolders(host: ResolverHost, tree: Tree, i: number): readonly Actor[] | undefined {
  const singular = lowerAt(tree, i).replace(/s$/u, "");
  if (singular === lowerAt(tree, i) || !ROLE_HEADS.has(singular)) return undefined;
  const qualifiers = childrenOf(tree, i)
    .filter((c) => c < i && isContent(tree, c))
    .map((c) => lowerAt(tree, c));
  const fits = host.referents.list.filter(
    (r) =>
      r.kind === "person" &&
      r.offices.some((o) => hasOffice(o.role, singular, qualifiers)) &&
      r.drafts.some((d) => d.tree.index <= tree.index && tree.index - d.tree.index <= 10),
  );
  return fits.length > 1 && fits.length <= 8
    ? fits.map((referent) => ({ referent, confidence: 0.65, mention: nominal(tree, i) }))
    : undefined;
}

function isContent(tree: Tree, c: number): boolean {
  return ["amod", "compound"].includes(relAt(tree, c));
}

function hasOffice(role: string, word: string, qualifiers: readonly string[]): boolean {
  const words = role.toLowerCase().split(" ");
  return words.at(-1) === word && qualifiers.every((q) => words.includes(q));
}

/** A body that fights a state: as the gazetteer has it, a group told by its noun, or by a word of its name. */
function isArmed({ known, name, best }: Referent): boolean {
  if (known) return known.type === "armed-group";
  if (best.form === "group") return true;
  return best.form !== "organ" && best.owner === undefined && ARMED_NAMES.test(fold(name));
}

function isCalled(referent: Referent, word: string): boolean {
  const name = fold(referent.name).split(" ");
  if (name.includes(word)) return true;
  if (
    word === "group" ||
    word === "organization" ||
    word === "organisation" ||
    word === "movement" ||
    word === "militia"
  )
    return !/^(?:ministry|media|parliament)$/u.test(referent.known?.type ?? "") && referent.best.form !== "organ";
  if (word === "newspaper" || word === "network" || word === "broadcaster") return referent.known?.type === "media";
  if (word === "bloc" || word === "alliance") return referent.known?.type === "igo";
  return (word === "company" || word === "firm") && referent.known?.type === "company";
}
