import type { Relation, Wording } from "../relation.ts";
import { accepted, acceptedWording } from "./accepted.ts";
import { aided, aidedWording } from "./aided.ts";
import { attacked, attackedWording } from "./attacked.ts";
import { attended, attendedWording } from "./attended.ts";
import { blamed, blamedWording } from "./blamed.ts";
import { conceded, concededWording } from "./conceded.ts";
import { concerns, concernsWording } from "./concerns.ts";
import { contacted, contactedWording } from "./contacted.ts";
import { cooperated, cooperatedWording } from "./cooperated.ts";
import { demanded, demandedWording } from "./demanded.ts";
import { denied, deniedWording } from "./denied.ts";
import { detained, detainedWording } from "./detained.ts";
import { heldIn, heldInWording } from "./held-in.ts";
import { locatedIn, locatedInWording } from "./located-in.ts";
import { mediated, mediatedWording } from "./mediated.ts";
import { met, metWording } from "./met.ts";
import { mobilized, mobilizedWording } from "./mobilized.ts";
import { ordered, orderedWording } from "./ordered.ts";
import { partOf, partOfWording } from "./part-of.ts";
import { promised, promisedWording } from "./promised.ts";
import { proposed, proposedWording } from "./proposed.ts";
import { protested, protestedWording } from "./protested.ts";
import { rejected, rejectedWording } from "./rejected.ts";
import { represents, representsWording } from "./represents.ts";
import { sanctioned, sanctionedWording } from "./sanctioned.ts";
import { supported, supportedWording } from "./supported.ts";
import { tested, testedWording } from "./tested.ts";
import { threatened, threatenedWording } from "./threatened.ts";
import { violated, violatedWording } from "./violated.ts";
import { visited, visitedWording } from "./visited.ts";
import { withdrew, withdrewWording } from "./withdrew.ts";

/** The relations of the ontology, in the order of menus and of the guidelines. */
export const RELATIONS: readonly Relation[] = [
  proposed,
  demanded,
  rejected,
  accepted,
  supported,
  blamed,
  denied,
  threatened,
  promised,
  violated,
  met,
  attended,
  mediated,
  visited,
  contacted,
  sanctioned,
  aided,
  attacked,
  tested,
  ordered,
  detained,
  cooperated,
  conceded,
  withdrew,
  protested,
  mobilized,
  represents,
  partOf,
  heldIn,
  locatedIn,
  concerns,
];

/** How English says each of them, in the same order. Apart, so that a bundle that finds nothing in documents does without. */
export const WORDINGS: readonly Wording[] = [
  proposedWording,
  demandedWording,
  rejectedWording,
  acceptedWording,
  supportedWording,
  blamedWording,
  deniedWording,
  threatenedWording,
  promisedWording,
  violatedWording,
  metWording,
  attendedWording,
  mediatedWording,
  visitedWording,
  contactedWording,
  sanctionedWording,
  aidedWording,
  attackedWording,
  testedWording,
  orderedWording,
  detainedWording,
  cooperatedWording,
  concededWording,
  withdrewWording,
  protestedWording,
  mobilizedWording,
  representsWording,
  partOfWording,
  heldInWording,
  locatedInWording,
  concernsWording,
];
