import { relationOf } from "../../../ontology/index.ts";
import { comingFor } from "../happenings/comings.ts";
import type { Happening, HappeningMention } from "../happenings/happening.ts";
import type { Happenings } from "../happenings/join.ts";
import { words } from "../lexicon/words.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Resolver } from "../reference/actor.ts";
import type { Referent, Referents } from "../reference/referents.ts";
import {
  beforeThe,
  caseOf,
  childrenBy,
  conjuncts,
  headAt,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import { isInfinitive, isPassive } from "./voice.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { End } from "./ends.ts";
import { clauseTopics, discussedClaims, isPutForward } from "./subjects-discussed.ts";

interface AroundHost {
  readonly cover: Cover;
  readonly referents: Referents;
  readonly resolver: Resolver;
  readonly happenings: Happenings;
}

/** What the words about a happening say of others: what it is about, who else signed it, who did it, who came to it. */
export function aroundHappenings(
  trees: readonly Tree[],
  mentions: readonly HappeningMention[],
  host: AroundHost,
): ClaimDraft[] {
  return [
    ...mentions.flatMap((mention) => [
      ...topicClaims(mention, host),
      ...signedWith(mention, host),
      ...deedClaims(mention, host),
      ...guestClaims(mention, host),
    ]),
    ...trees.flatMap((tree) => [...bareAttendance(tree, host), ...discussedClaims(tree, host)]),
  ];
}

/** Before what a happening is about. */
const ABOUT = /^(?:on|over|about|concerning|regarding)$/u;
/** Where what is proposed is to be done. */
const DONE_IN = /^(?:in|into|inside|against)$/u;
const MOST_TOPICS = 2;

/** "A plan to send peacekeepers into Norway", "talks on the future of Tarn": every place or state that its own words lead to. */
function topicClaims(mention: HappeningMention, host: AroundHost): ClaimDraft[] {
  const { tree, head, last, parties } = mention;
  const happening = host.happenings.of(mention);
  if (!happening || happening.kind === "event") return [];
  const topics: { readonly referent: Referent; readonly at: number }[] = [];
  for (let i = head + 1; i <= last; i++) {
    const draft = host.cover.at(tree, i);
    if (!draft || draft.first !== i) continue;
    const referent = host.referents.of(draft);
    i = draft.last;
    const isNamed = draft.form !== "adjective" && (draft.kind === "state" || draft.kind === "place");
    if (!referent || !isNamed || parties.includes(referent) || referent === mention.place) continue;
    const before = beforeThe(tree, draft.first);
    const isDoneThere = happening.kind === "proposal" && before > head && DONE_IN.test(lowerAt(tree, before));
    if (!isDoneThere && !isUnder(tree, draft.head, head)) continue;
    topics.push({ referent, at: draft.head });
  }
  if (isPutForward(mention) && mention.nounClass.family !== "law")
    for (const topic of clauseTopics(tree, head, host))
      if (
        !parties.includes(topic.referent) &&
        topic.referent !== mention.place &&
        !topics.some(({ referent }) => referent === topic.referent)
      )
        topics.push(topic);
  const concerns = relationOf("concerns");
  return topics.slice(0, MOST_TOPICS).map(({ referent, at }) => ({
    relation: concerns,
    source: { kind: "happening", happening, mention, tree, at: head },
    target: { kind: "actor", actor: { referent, confidence: 1 }, tree, at },
    tree,
    at: head,
    rule: "concerns/complement",
    confidence: 0.6,
    isStatic: true,
  }));
}

/** "On the future of Tarn": what "on", "over" and "about" lead to, and what that is of. */
function isUnder(tree: Tree, name: number, head: number): boolean {
  let at = name;
  for (let steps = 0; steps < 6 && at > head; steps++) {
    const preposition = caseOf(tree, at);
    if (ABOUT.test(preposition)) return true;
    if (!/^(?:of|in|with|)$/u.test(preposition) || isVerb(tree, at)) return false;
    at = headAt(tree, at);
  }
  return false;
}

const SIGNING = words("sign conclude reach make strike seal ink initial come enter agree secure");

/** "Three firms have signed a pact with Norway", "the treaty with Norway": Norway has signed too. */
function signedWith(mention: HappeningMention, host: AroundHost): ClaimDraft[] {
  const { tree, head, parties, definite } = mention;
  const happening = host.happenings.of(mention);
  if (happening?.kind !== "agreement" || parties.length > 1 || mention.nounClass.kind !== "agreement") return [];
  const isSigned = SIGNING.has(lemmaAt(tree, headAt(tree, head))) && ["obj", "obl"].includes(relAt(tree, head));
  if (!isSigned && !definite) return [];
  return claimsBy(
    childrenBy(tree, head, "nmod")
      .filter((c) => caseOf(tree, c) === "with")
      .flatMap((c) => conjuncts(tree, c)),
    {
      relation: relationOf("accepted"),
      target: { kind: "happening", happening, mention, tree, at: head },
      tree,
      at: isSigned ? headAt(tree, head) : head,
      rule: "accepted/with",
      confidence: 0.75,
    },
    host,
  );
}

/** The claim of each actor that the tokens stand for and that may make it. */
function claimsBy(tokens: readonly number[], claim: Omit<ClaimDraft, "source">, host: AroundHost): ClaimDraft[] {
  const { tree, relation } = claim;
  return tokens.flatMap((at) =>
    host.resolver
      .actorsAt(tree, at)
      .filter(({ referent }) => relation.source.includes(referent.kind))
      .map((actor) => ({ ...claim, source: { kind: "actor", actor, tree, at } satisfies End })),
  );
}

const KILLING = words(
  "kill injure wound attack hit destroy seize capture kidnap abduct murder strike damage massacre shoot bomb shell raid storm capture",
);
const LAUNCHING = words("launch open start begin conduct carry mount stage hold announce order undertake lead");
const UNDERTAKINGS = words(
  "investigation inquiry enquiry probe crackdown exercise drill evacuation blockade siege manoeuvres maneuvers coup rescue",
);

/** "Killed nine in a raid on the port", "opened an inquiry": who does what the noun names. */
function deedClaims(mention: HappeningMention, host: AroundHost): ClaimDraft[] {
  const { tree, head, nounClass, said } = mention;
  const happening = host.happenings.of(mention);
  const verb = headAt(tree, head);
  // "The islands declared independence".
  if (said && mention.noun === "declaration" && happening) return declared(mention, happening);
  if (!happening || happening.kind !== "event" || said || !isVerb(tree, verb) || isPassive(tree, verb)) return [];
  const lemma = lemmaAt(tree, verb);
  const isKilling =
    nounClass.family === "attack" &&
    relAt(tree, head) === "obl" &&
    /^(?:in|during)$/u.test(caseOf(tree, head)) &&
    KILLING.has(lemma);
  const isLaunched =
    !isInfinitive(tree, verb) &&
    UNDERTAKINGS.has(lemmaAt(tree, head)) &&
    objectsOf(tree, verb).includes(head) &&
    LAUNCHING.has(lemma);
  if (!isKilling && !isLaunched) return [];
  return claimsBy(
    subjectsOf(tree, verb),
    {
      relation: relationOf("ordered"),
      target: { kind: "happening", happening, mention, tree, at: head },
      tree,
      at: verb,
      rule: "ordered/deed",
      confidence: 0.65,
    },
    host,
  );
}

function declared(mention: HappeningMention, happening: Happening): ClaimDraft[] {
  const { tree, head, parties } = mention;
  const ordered = relationOf("ordered");
  return parties
    .filter(({ kind }) => ordered.source.includes(kind))
    .map((referent) => ({
      relation: ordered,
      source: { kind: "actor", actor: { referent, confidence: 1 }, tree, at: head },
      target: { kind: "happening", happening, mention, tree, at: head },
      tree,
      at: head,
      rule: "ordered/declare",
      confidence: 0.7,
    }));
}

/** "X is in Tarn for the opening of the conference": X takes part. */
function guestClaims(mention: HappeningMention, host: AroundHost): ClaimDraft[] {
  const { tree, head } = mention;
  const happening = host.happenings.of(mention);
  if (happening?.kind !== "meeting" || mention.said || mention.nounClass.family === "visit") return [];
  return claimsBy(
    comingFor(tree, head)?.guests ?? [],
    {
      relation: relationOf("attended"),
      target: { kind: "happening", happening, mention, tree, at: head },
      tree,
      at: head,
      rule: "attended/coming",
      confidence: 0.75,
    },
    host,
  );
}

/** "Officials from Peru are also attending": what the article has just spoken of. */
function bareAttendance(tree: Tree, host: AroundHost): ClaimDraft[] {
  return tree.tokens.flatMap((_, verb) => {
    if (!isVerb(tree, verb) || lemmaAt(tree, verb) !== "attend" || isPassive(tree, verb)) return [];
    if (
      relAt(tree, verb) === "acl" ||
      objectsOf(tree, verb).length > 0 ||
      childrenBy(tree, verb, "ccomp", "xcomp").length > 0
    )
      return [];
    const happening = host.happenings.latestBefore(tree.index, verb, new Set(["meeting"]));
    if (!happening) return [];
    return claimsBy(
      subjectsOf(tree, verb),
      {
        relation: relationOf("attended"),
        target: { kind: "happening", happening, mention: undefined, tree, at: verb },
        tree,
        at: verb,
        rule: "attended/bare",
        confidence: 0.75,
      },
      host,
    );
  });
}
