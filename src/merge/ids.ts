import type { Kind } from "../model/index.ts";
import { compareText, contentHash } from "../text/index.ts";
import { slugOf } from "./tidy-name.ts";
import type { Group } from "./groups.ts";

/** The entity id of a gazetteer entry: `org:united-nations` names `organization:united-nations`. */
export function entityIdOfKnown(kind: Kind, known: string): string {
  return `${kind}:${known.slice(known.indexOf(":") + 1)}`;
}

/**
 * Ids for all groups, in their order: the gazetteer's, else kind and slug of the name that was met first. Where names
 * collide the group met first keeps the plain id and the others add a short hash, so that later documents change nothing.
 */
export function idsOf(groups: readonly Group[], nameOf: (group: Group) => string): ReadonlyMap<Group, string> {
  const ids = new Map<Group, string>();
  const taken = new Set<string>();
  const first = new Map(groups.map((group) => [group, firstMention(group)]));
  const order = [...groups].sort(
    (a, b) =>
      Number(b.known !== undefined) - Number(a.known !== undefined) ||
      compareText(first.get(a) ?? "", first.get(b) ?? ""),
  );
  for (const group of order) {
    const base =
      group.known === undefined ? `${group.kind}:${slugOf(nameOf(group))}` : entityIdOfKnown(group.kind, group.known);
    let id = base;
    const hash = taken.has(base) ? contentHash(first.get(group) ?? "", 64) : "";
    for (let length = 6; taken.has(id) && length <= hash.length; length += 2) id = `${base}-${hash.slice(0, length)}`;
    taken.add(id);
    ids.set(group, id);
  }
  return ids;
}

/** Sorts by the day of the document, then by place in it: what stood in the papers first. */
function firstMention(group: Group): string {
  let first = "";
  for (const { doc, naming } of group.referents) {
    const key = `${doc.date ?? "9999"}|${naming.id}`;
    if (first === "" || key < first) first = key;
  }
  return first;
}
