import type { Draft } from "../mentions/draft.ts";
import type { Referent } from "../reference/referents.ts";
import type { End } from "./ends.ts";

/**
 * Whether two ends are on one side: the same, an office holder and his body or state, an organ and its state. Two organs
 * of one state are not: they may well quarrel. Who speaks of his own side blames, denies and threatens nobody.
 */
export function isOneSide(a: End, b: End): boolean {
  if (a.kind !== "actor" || b.kind !== "actor") return false;
  const [left, right] = [a.actor.referent, b.actor.referent];
  return left === right || isOf(left, right) || isOf(right, left);
}

/** Whether somebody acts for a body or belongs to it. */
export function isOf(member: Referent, body: Referent): boolean {
  if (body.kind === "person" || body.kind === "place") return false;
  const owners = [...member.offices.map(({ owner }) => owner), member.best.owner];
  return owners.some((owner) => owner !== undefined && isOwner(owner, body));
}

function isOwner(owner: Draft, body: Referent): boolean {
  return owner === body.best || (owner.known !== undefined && owner.known.id === body.known?.id);
}
