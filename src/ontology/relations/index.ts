import type { Relation } from "../relation.ts";
import { accepted } from "./accepted.ts";
import { aided } from "./aided.ts";
import { attacked } from "./attacked.ts";
import { attended } from "./attended.ts";
import { blamed } from "./blamed.ts";
import { conceded } from "./conceded.ts";
import { concerns } from "./concerns.ts";
import { contacted } from "./contacted.ts";
import { cooperated } from "./cooperated.ts";
import { demanded } from "./demanded.ts";
import { denied } from "./denied.ts";
import { detained } from "./detained.ts";
import { heldIn } from "./held-in.ts";
import { locatedIn } from "./located-in.ts";
import { mediated } from "./mediated.ts";
import { met } from "./met.ts";
import { mobilized } from "./mobilized.ts";
import { ordered } from "./ordered.ts";
import { partOf } from "./part-of.ts";
import { promised } from "./promised.ts";
import { proposed } from "./proposed.ts";
import { protested } from "./protested.ts";
import { rejected } from "./rejected.ts";
import { represents } from "./represents.ts";
import { sanctioned } from "./sanctioned.ts";
import { supported } from "./supported.ts";
import { tested } from "./tested.ts";
import { threatened } from "./threatened.ts";
import { violated } from "./violated.ts";
import { visited } from "./visited.ts";
import { withdrew } from "./withdrew.ts";

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
