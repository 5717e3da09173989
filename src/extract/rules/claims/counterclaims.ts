import { DEEDS, type PloverRoot } from "../../../ontology/index.ts";
import type { Manner } from "../manner/index.ts";
import type { AccusationHost } from "./accusations.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { DenialSite } from "./denial-sites.ts";
import type { End } from "./ends.ts";
import { isOneSide } from "./sides.ts";

/** Sentences back in which a charge stands that "the allegations" leads to; "it" leads to the last sentence only. */
export const REACH = 3;
/** What is no deed that somebody may deny: where a thing lies and what it is about, and that others blame him. */
const UNDENIED = new Set(["represents", "part-of", "held-in", "located-in", "concerns", "blamed", "denied"]);
/** What one may deny to have suffered, too: "the rebels said they had seized the port, which the army denied". */
const SUFFERED: ReadonlySet<PloverRoot | undefined> = new Set<PloverRoot | undefined>(["ASSAULT", "COERCE"]);

export interface DenialHost extends AccusationHost {
  readonly mannerOf: (claim: ClaimDraft) => Manner;
}

/**
 * "Sylvania was accused of arming the rebels, which it denies", "The league says Sylvania armed the rebels. Sylvania denied
 * it": what was last said to be Sylvania's deed, once more, as Sylvania says not so. It does not matter whether anybody
 * is named who says that it was.
 */
export function counterclaims(
  site: DenialSite,
  denier: End,
  claims: readonly ClaimDraft[],
  host: DenialHost,
): ClaimDraft[] {
  if (site.hasClause || site.isLoose) return [];
  const { tree, at } = site;
  const told = claims.filter((claim) => isBefore(claim, site) && isDeedOf(claim, denier, site));
  const nearest = Math.max(...told.map((claim) => claim.tree.index));
  return told.flatMap((claim): ClaimDraft[] => {
    if (claim.tree.index !== nearest) return [];
    const manner = host.mannerOf(claim);
    if (!isCharge(claim, manner, site, denier)) return [];
    return [
      {
        ...claim,
        ...{ tree, at, rule: `${claim.relation.id}/denied`, confidence: Math.min(claim.confidence, 0.65) },
        modality: manner.modality === "planned" ? "planned" : "actual",
        deniedBy: denier,
      },
    ];
  });
}

function isBefore({ tree, at }: ClaimDraft, site: DenialSite): boolean {
  if (tree === site.tree) return at < site.at;
  const back = site.tree.index - tree.index;
  if (site.isAside || back < 1) return false;
  return site.isNamed ? back <= REACH : back === 1 && tree.block === site.tree.block;
}

function isDeedOf({ relation, source, target, isStatic }: ClaimDraft, denier: End, { isOfDeed }: DenialSite): boolean {
  if (isStatic || UNDENIED.has(relation.id) || (isOfDeed && !DEEDS.has(relation.plover))) return false;
  if (isOneSide(source, denier)) return true;
  return (relation.symmetric === true || SUFFERED.has(relation.plover)) && isOneSide(target, denier);
}

/**
 * Whether somebody else says it, or nobody knows who; or the sentence before tells of a deed: "Ruritanian jets bombed the
 * port. Ruritania denied it".
 */
function isCharge(claim: ClaimDraft, manner: Manner, site: DenialSite, denier: End): boolean {
  if (manner.polarity === "negated" || manner.modality === "hypothetical") return false;
  const { speaker } = manner;
  if (speaker)
    return (
      !speaker.actor || !isOneSide(denier, { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at })
    );
  if (manner.modality === "possible") return true;
  return DEEDS.has(claim.relation.plover) && manner.modality === "actual" && site.tree.index - claim.tree.index === 1;
}
