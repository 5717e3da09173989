import { BODY_NOUNS, PERSON_NOUNS } from "../lexicon/actor-nouns.ts";
import { words } from "../lexicon/words.ts";
import type { Draft } from "../mentions/draft.ts";
import { childrenBy, conjuncts, firstConjunct, headAt, lemmaAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";
import { NOBODY, type Actor, type Resolver, type ResolverHost } from "./actor.ts";
import type { PronounClass } from "./pronouns.ts";
import type { Referent } from "./referents.ts";

/** Whom a pronoun stands for; nobody where nothing fits. */
export function pronounActors(
  host: ResolverHost,
  tree: Tree,
  i: number,
  pronoun: PronounClass,
  resolve: Resolver["actorsAt"],
): readonly Actor[] {
  const mention = { tree, first: i, last: i, form: "pronoun" as const };
  if (pronoun === "speaker")
    return host
      .speakerAt(tree, i)
      .map(({ referent, confidence }) => ({ referent, confidence: confidence * 0.9, mention }));
  const excluded = coArguments(host, tree, i);
  if (pronoun === "they")
    return they(host, tree, i, excluded).map((referent) => ({ referent, confidence: 0.55, mention }));
  const person = pronoun === "he" || pronoun === "she";
  if (person) for (const other of withinOwnPhrase(host, tree, i)) excluded.add(other);
  const accepts = (referent: Referent): boolean =>
    person
      ? referent.kind === "person" && (referent.gender ?? pronoun) === pronoun
      : referent.kind === "state" || (referent.kind === "organization" && referent.known?.type !== "media");
  if (person && isNameless(host, tree, i, resolve)) return NOBODY;
  if (pronoun === "it" && isThing(host, tree, i, resolve)) return NOBODY;
  const referent = host.salience.latest({ tree, at: i, accepts, excluded, reach: person ? 4 : 2 });
  // "'He lied', Kone said": nobody calls himself "he", and who else is meant is anybody's guess.
  if (person && host.speakerAt(tree, i).some((speaker) => speaker.referent === referent)) return NOBODY;
  return referent ? [{ referent, confidence: person ? 0.75 : 0.6, mention }] : NOBODY;
}

/** "During his time as Kone's deputy, he called": whoever "he" is, he is not Kone. */
function withinOwnPhrase(host: ResolverHost, tree: Tree, i: number): Referent[] {
  return tree.tokens.flatMap((token, own) => {
    if (own >= i || token.deprel !== "nmod:poss" || !/^(?:his|her)$/u.test(lowerAt(tree, own))) return [];
    return subtree(tree, headAt(tree, own)).flatMap((c) => {
      const draft = c < i && c > own ? host.cover.at(tree, c) : undefined;
      const referent = draft?.kind === "person" ? host.referents.of(draft) : undefined;
      return referent ? [referent] : [];
    });
  });
}

/** "Tamm's deputy said … He …": the sentence before is about somebody whose name nobody gave. */
function isNameless(host: ResolverHost, tree: Tree, i: number, resolve: Resolver["actorsAt"]): boolean {
  const before = host.salience.before(tree);
  if (!before || before.block !== tree.block) return false;
  const own = tree.tokens.findIndex((_, at) => at < i && host.cover.at(tree, at)?.kind === "person");
  if (own >= 0) return false;
  const root = before.tokens.findIndex(({ head }) => head < 0);
  const [subject] = childrenBy(before, root, "nsubj");
  if (subject === undefined || host.cover.at(before, subject)) return false;
  const word = lowerAt(before, subject);
  const isOne = PERSON_NOUNS.has(word) && !(word.endsWith("s") && !word.endsWith("ss"));
  return isOne && !resolve(before, subject).some(({ referent }) => referent.kind === "person");
}

/** "The plane crashed after it left Tarn": what the main clause is about is no actor, and "it" is that. */
function isThing(host: ResolverHost, tree: Tree, i: number, resolve: Resolver["actorsAt"]): boolean {
  const verb = headAt(tree, i);
  if (relAt(tree, i) !== "nsubj" || !/^(?:advcl|conj)$/u.test(relAt(tree, verb))) return false;
  const [subject] = childrenBy(tree, headAt(tree, verb), "nsubj");
  if (subject === undefined || subject > i || childrenBy(tree, subject, "conj").length > 0) return false;
  const { upos, text } = tree.tokens[subject] ?? { upos: "X", text: "" };
  if (!/^(?:NOUN|PROPN)$/u.test(upos) || /[^s]s$/u.test(text) || host.cover.at(tree, subject)) return false;
  return !BODY_NOUNS.has(text.toLowerCase()) && resolve(tree, subject).length === 0;
}

/** "They" is the last subject of several, or else a body of many. */
function they(host: ResolverHost, tree: Tree, i: number, excluded: ReadonlySet<Referent>): Referent[] {
  const asked = bodyBefore(host, tree, i);
  if (asked) return [asked];
  const subject = host.salience.latest({
    tree,
    at: i,
    reach: 3,
    excluded,
    accepts: (r, d) => r.kind !== "place" && isPlural(host, d),
  });
  if (!subject) {
    const body = host.salience.latest({ tree, at: i, reach: 1, excluded, accepts: (r) => r.kind === "organization" });
    return body ? [body] : [];
  }
  const draft = subject.drafts.filter((d) => d.tree.index <= tree.index && isPlural(host, d)).at(-1);
  if (!draft) return [subject];
  const first = firstConjunct(draft.tree, draft.head);
  const all = conjuncts(draft.tree, first).flatMap((c) => {
    const member = host.cover.at(draft.tree, c);
    const referent = member ? host.referents.of(member) : undefined;
    return referent && referent.kind === subject.kind ? [referent] : [];
  });
  return [...new Set(all)];
}

/** "Asked the board about their decision": the board's, where the same verb has it for its object. */
function bodyBefore(host: ResolverHost, tree: Tree, i: number): Referent | undefined {
  const noun = headAt(tree, i);
  const above = headAt(tree, noun);
  if (tree.tokens[i]?.deprel !== "nmod:poss" || above < 0) return undefined;
  // The parser may hang "about their decision" from the board itself.
  const near = relAt(tree, noun) === "nmod" ? [above] : [];
  const beside = relAt(tree, noun) === "obl" ? childrenBy(tree, above, "obj", "iobj") : [];
  const object = [...near, ...beside].find((o) => o < i && /^(?:obj|iobj)$/u.test(relAt(tree, o)));
  const draft = object === undefined ? undefined : host.cover.at(tree, object);
  return draft?.kind === "organization" && draft.form !== "adjective" ? host.referents.of(draft) : undefined;
}

function isPlural(host: ResolverHost, draft: Draft): boolean {
  const first = firstConjunct(draft.tree, draft.head);
  const rel = relAt(draft.tree, first);
  if (rel !== "nsubj" && rel !== "obl") return false;
  return conjuncts(draft.tree, first).filter((c) => host.cover.at(draft.tree, c)?.kind === draft.kind).length > 1;
}

/** What stands in the same clause cannot be what its pronoun means: "Kone blamed him" is not Kone. */
function coArguments(host: ResolverHost, tree: Tree, i: number): Set<Referent> {
  const rel = relAt(tree, i);
  const clause = headAt(tree, i);
  if (rel === "nsubj" && tree.tokens[clause]?.deprel === "acl:relcl" && TRANSITIVE.has(lemmaAt(tree, clause)))
    return modified(host, tree, clause);
  if (rel === "nsubj" || tree.tokens[i]?.deprel === "nmod:poss") return new Set();
  const verb = headAt(tree, i);
  const subjects = verb < 0 ? [] : childrenBy(tree, verb, "nsubj").flatMap((s) => subtree(tree, s));
  return new Set(subjects.flatMap((s) => host.cover.at(tree, s) ?? []).flatMap((d) => host.referents.of(d) ?? []));
}

/** They want an object; in a relative clause that is what the clause hangs from. */
const TRANSITIVE = words(
  "accuse blame suspect call describe consider regard view see support back oppose reject recognise recognize condemn denounce criticise criticize lead run own control fund arm train ban designate label",
);

/** "A coalition that it accuses": whoever "it" is, it is not the coalition, nor whom that stands beside. */
function modified(host: ResolverHost, tree: Tree, clause: number): Set<Referent> {
  const noun = headAt(tree, clause);
  const named = relAt(tree, noun) === "appos" ? [noun, headAt(tree, noun)] : [noun];
  return new Set(named.flatMap((n) => host.cover.at(tree, n) ?? []).flatMap((d) => host.referents.of(d) ?? []));
}
