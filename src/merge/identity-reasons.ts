import type { CitedMention, IdentityReason } from "../model/index.ts";
import { compareText } from "../text/index.ts";
import type { Naming } from "./entities.ts";
import type { Tie } from "./groups.ts";

/**
 * Why each of the entities `kept` is one, and what kept others from being one with it, sorted by entity and strength. Of
 * two entities that were kept apart the strongest reason for taking them for one stands for all.
 */
export function identityReasons(
  ties: readonly Tie[],
  naming: Naming,
  kept: ReadonlySet<string>,
): readonly IdentityReason[] {
  const joined: IdentityReason[] = [];
  const apart = new Map<string, IdentityReason>();
  for (const tie of ties) {
    const left = naming.entityOf.get(tie.left.naming.id)?.id;
    const right = naming.entityOf.get(tie.right.naming.id)?.id;
    if (left === undefined || right === undefined || !kept.has(left) || !kept.has(right)) continue;
    if (tie.verdict === "joined") {
      if (left === right) joined.push(toReason(tie, [left]));
    } else if (left !== right) {
      const entities = [left, right].sort(compareText);
      const reason = toReason(tie, entities);
      const key = entities.join(" ");
      const other = apart.get(key);
      if (other === undefined || byStrength(reason, other) < 0) apart.set(key, reason);
    }
  }
  return [...joined, ...apart.values()].sort(
    (a, b) =>
      compareText(a.entities[0] ?? "", b.entities[0] ?? "") ||
      compareText(b.verdict, a.verdict) ||
      byStrength(a, b) ||
      compareText(a.entities[1] ?? "", b.entities[1] ?? ""),
  );
}

function byStrength(a: IdentityReason, b: IdentityReason): number {
  const [x, y] = [a.score ?? Infinity, b.score ?? Infinity];
  if (x !== y) return y - x;
  return (
    compareText(a.left.doc, b.left.doc) ||
    a.left.start - b.left.start ||
    compareText(a.right.doc, b.right.doc) ||
    a.right.start - b.right.start
  );
}

function toReason({ left, right, score, reasons, verdict }: Tie, entities: readonly string[]): IdentityReason {
  return {
    verdict: verdict === "joined" ? "joined" : "apart",
    entities,
    left: cite(left),
    right: cite(right),
    ...(Number.isFinite(score) ? { score: Math.round(score * 100) / 100 } : {}),
    reasons,
  };
}

function cite({ naming, doc }: Tie["left"]): CitedMention {
  return { text: naming.text, doc: doc.id, start: naming.span.start };
}
