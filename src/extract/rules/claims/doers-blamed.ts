import { relationOf } from "../../../ontology/index.ts";
import type { Happening } from "../happenings/happening.ts";
import { words } from "../lexicon/words.ts";
import type { Referent } from "../reference/referents.ts";
import { lemmaAt, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { isDoersOwn, isOwnDeed } from "./doers.ts";
import { kindOf, type End } from "./ends.ts";
import { isOneSide } from "./sides.ts";

/** Families of what somebody does, where its one party is who does it. */
const DEEDS = words("attack move decision measure deed test");
const MAKING = words("ordered tested");
/** What somebody is condemned for is not always told with who it was. */
const CERTAINTY = 0.8;

/**
 * "Sylvania expelled an envoy. Ruritania condemned the move": who condemns a deed blames whoever did it, where the text
 * tells of one doer only.
 */
export function doersBlamed(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const blamed = relationOf("blamed");
  const makings = claims.filter(
    ({ relation, polarity, modality, confidence }) =>
      MAKING.has(relation.id) && polarity !== "negated" && (modality ?? "actual") === "actual" && confidence >= LEAST,
  );
  return claims.flatMap((claim): ClaimDraft[] => {
    const { relation, source, target, tree } = claim;
    if (relation !== blamed || target.kind !== "happening" || target.happening.kind !== "event") return [];
    const { happening } = target;
    const makers = makings.flatMap((made) =>
      made.target.kind === "happening" && made.target.happening === happening && isNear(made.tree, tree)
        ? made.source
        : [],
    );
    const doers = makers.flatMap((maker) => (maker.kind === "actor" ? [maker.actor.referent] : []));
    const [doer, other] = [...new Set([...saidDoers(happening, tree), ...doers])];
    if (!doer || other || !blamed.target.includes(doer.kind)) return [];
    const end: End = { kind: "actor", actor: { referent: doer, confidence: CERTAINTY }, tree, at: target.at };
    if (isOneSide(source, end) || kindOf(source) === "place") return [];
    return [{ ...claim, target: end, rule: `${relation.id}/doer` }];
  });
}

const LEAST = 0.6;
/** Sentences back: what "the attack" means farther off is a guess. */
const REACH = 5;

function isNear(before: Tree, { index }: Tree): boolean {
  return Math.abs(index - before.index) <= REACH;
}

/** Whom the words for it name as its doer: "Sylvania expelled", "the Sylvanian raid", "a raid by Sylvania". */
function saidDoers({ mentions }: Happening, near: Tree): readonly Referent[] {
  return mentions.flatMap((mention) => {
    const [party, other] = mention.parties;
    const { tree, head, said, content } = mention;
    if (!party || other || !DEEDS.has(mention.nounClass.family) || !isNear(tree, near)) return [];
    return (said && content.length > 0) || (isOwnDeed(lemmaAt(tree, head)) && isDoersOwn(mention, party))
      ? [party]
      : [];
  });
}
