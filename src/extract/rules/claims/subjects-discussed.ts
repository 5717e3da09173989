import { relationOf } from "../../../ontology/index.ts";
import type { Happening, HappeningMention } from "../happenings/happening.ts";
import type { Happenings } from "../happenings/join.ts";
import { words } from "../lexicon/words.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Resolver } from "../reference/actor.ts";
import type { Referent, Referents } from "../reference/referents.ts";
import { nounClassAt } from "../happenings/nouns.ts";
import { caseOf, childrenOf, conjuncts, isVerb, lemmaAt, relAt, subtree, type Tree } from "../tree.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import { isPassive } from "./voice.ts";
import type { ClaimDraft } from "./claim-draft.ts";

interface TopicHost {
  readonly cover: Cover;
  readonly referents: Referents;
  readonly resolver: Resolver;
  readonly happenings: Happenings;
}

const MOST_TOPICS = 3;
const DISCUSSING = words("discuss debate review tackle");
/** What one joins or leaves is what a deal to do so is about. */
const JOINING = words("join enter leave rejoin quit merge unite reform create found");

/** What a proposal or agreement is for, further down in its own clause: "a deal that would let X join Y". */
export function clauseTopics(tree: Tree, head: number, host: TopicHost): { referent: Referent; at: number }[] {
  const found: { referent: Referent; at: number }[] = [];
  const visit = (i: number, depth: number): void => {
    if (depth > 6) return;
    for (const child of childrenOf(tree, i)) {
      if (child <= head || !leadsOn(tree, child, i)) continue;
      // "Signed the deal in Tarn": where it was made.
      if (i === head && /^(?:in|at)$/u.test(caseOf(tree, child)) && nounClassAt(tree, head)?.kind === "agreement")
        continue;
      const named = conjuncts(tree, child).flatMap((c) => {
        const draft = host.cover.at(tree, c);
        const referent = draft ? host.referents.of(draft) : undefined;
        const isName = draft !== undefined && draft.form !== "adjective" && draft.form !== "group";
        return referent && isName && isTopic(tree, child, i, referent) ? [{ referent, at: draft.head }] : [];
      });
      found.push(...named);
      if (named.length === 0) visit(child, depth + 1);
    }
  };
  visit(head, 0);
  return found;
}

/** Down a plan's own words: its clause, what is done and where; who does it and who else is in it stand elsewhere. */
function leadsOn(tree: Tree, child: number, above: number): boolean {
  const rel = relAt(tree, child);
  if (rel === "acl" || rel === "xcomp" || rel === "obj") return true;
  if (rel === "ccomp" || rel === "conj") return isVerb(tree, above);
  if (rel === "nmod") return /^(?:for|of|on|over|about|in|into|inside|against)$/u.test(caseOf(tree, child));
  if (rel === "obl") return /^(?:in|into|inside|against|on|of)$/u.test(caseOf(tree, child));
  return tree.tokens[child]?.deprel === "nsubj:pass" && /^(?:advcl|ccomp|acl)$/u.test(relAt(tree, above));
}

function isTopic(tree: Tree, name: number, above: number, { kind }: Referent): boolean {
  if (kind === "state" || kind === "place") return relAt(tree, name) !== "nmod" || caseOf(tree, name) !== "of";
  if (kind !== "organization") return false;
  if (isVerb(tree, above)) return relAt(tree, name) === "obj" && JOINING.has(lemmaAt(tree, above));
  return /^(?:seat|membership|place|entry|accession|admission)$/u.test(lemmaAt(tree, above));
}

/** "The two leaders will discuss the crises in X and Y": what the meeting that the passage tells of is about. */
export function discussedClaims(tree: Tree, host: TopicHost): ClaimDraft[] {
  const concerns = relationOf("concerns");
  return tree.tokens.flatMap((_, verb) => {
    if (!isVerb(tree, verb) || !DISCUSSING.has(lemmaAt(tree, verb)) || isPassive(tree, verb)) return [];
    const subjects = subjectsOf(tree, verb);
    const actors = subjects.flatMap((s) => host.resolver.actorsAt(tree, s).map(({ referent }) => referent));
    const meeting = host.happenings.latestBefore(tree.index, verb, new Set(["meeting"]));
    if (!meeting || actors.length === 0 || !actors.every((actor) => isOf(actor, meeting))) return [];
    const named = objectsOf(tree, verb)
      .flatMap((o) => subtree(tree, o, (c) => relAt(tree, c) === "acl"))
      .flatMap((i) => {
        const draft = host.cover.at(tree, i);
        const referent = draft?.head === i && draft.form !== "adjective" ? host.referents.of(draft) : undefined;
        return referent && (referent.kind === "state" || referent.kind === "place") ? [{ referent, at: i }] : [];
      });
    return named.slice(0, MOST_TOPICS).map(({ referent, at }) => ({
      relation: concerns,
      source: { kind: "happening", happening: meeting, mention: undefined, tree, at: verb },
      target: { kind: "actor", actor: { referent, confidence: 1 }, tree, at },
      tree,
      at: verb,
      rule: "concerns/discuss",
      confidence: 0.8,
    }));
  });
}

/** One of those who meet, or somebody of theirs. */
function isOf(actor: Referent, { parties }: Happening): boolean {
  const isFor = (person: Referent, body: Referent): boolean =>
    person.offices.some(({ owner }) => owner?.known !== undefined && owner.known.id === body.known?.id);
  return parties.some((party) => party === actor || isFor(party, actor) || isFor(actor, party));
}

/** Whether the words of a mention can go on in clauses: a noun of something put forward or agreed. */
export function isPutForward({ nounClass, label }: HappeningMention): boolean {
  return label === undefined && (nounClass.kind === "proposal" || nounClass.kind === "agreement");
}
