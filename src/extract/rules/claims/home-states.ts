import { findKnown } from "../../../language/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import type { Draft } from "../mentions/draft.ts";
import type { Office } from "../mentions/offices.ts";
import type { Referent } from "../reference/referents.ts";
import type { Resolver } from "../reference/actor.ts";
import { lowerAt, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { namedEnd, type StructureHost } from "./structure.ts";

/** Offices that a state has one of: whose they are goes without saying in a text that is about that state. */
const OF_STATES = words("president vice-president premier king queen emir sultan monarch");
const OF_GOVERNMENTS = /\b(?:prime|foreign|interior|defen[cs]e|finance|justice|vice|deputy) (?:minister|president)$/u;
const OF_BODIES = words("secretary-general");
/** A title that may be anything's: "the bank's president", "former president". */
const ELSEWHERE = /\b(?:former|ex|ousted|deposed|late|company|club|university|bank|council|assembly|court|union)\b/u;

/** Sentences back in which a state may be named that the title is of. */
const REACH = 3;
const LONGEST_OFFICE = 8;
/** Named so many times less than the state that the text is about, a state is named in passing. */
const PASSING = 4;

export interface HomeHost extends StructureHost {
  readonly resolver: Resolver;
}

/**
 * "President X", "its interior minister, X": of the state that the text is speaking of, where nothing about the name and
 * no other mention of the person says which.
 */
export function bareOfficeClaims(offices: readonly Office[], trees: readonly Tree[], host: HomeHost): ClaimDraft[] {
  const settled = new Set<Referent>();
  const holders = new Map<string, Referent>();
  const owners = new Set<Draft>();
  for (const { person, owner, role } of offices) {
    const referent = host.referents.of(person);
    const state = owner && host.referents.of(owner);
    if (!referent || !owner || !state) continue;
    settled.add(referent);
    owners.add(owner);
    holders.set(postOf(role, state), referent);
  }
  return offices.flatMap(({ person, role, owner, rule }): ClaimDraft[] => {
    const referent = host.referents.of(person);
    if (owner || !referent || settled.has(referent)) return [];
    // "Ruritannian president X": an adjective that nobody knows is an adjective still; "secretary-general of a party".
    if (/\p{Lu}\p{Ll}/u.test(role) || (rule === "office/after" && OF_BODIES.has(role))) return [];
    const home = homeOf(role.toLowerCase(), person, trees, host, owners);
    const source = namedEnd(person, host);
    if (!source || !home || home === referent) return [];
    // A state has one president: the second of whom the text speaks is another state's.
    const holder = holders.get(postOf(role, home));
    if (holder && holder !== referent) return [];
    holders.set(postOf(role, home), referent);
    settled.add(referent);
    return [
      {
        relation: relationOf("represents"),
        source,
        target: { kind: "actor", actor: { referent: home, confidence: 1 }, tree: person.tree, at: person.head },
        tree: person.tree,
        at: person.head,
        rule: "office/bare-title",
        confidence: 0.7,
        isStatic: true,
      },
    ];
  });
}

function postOf(role: string, { id }: Referent): string {
  return `${id}:${role
    .toLowerCase()
    .replace(/^.*\b(?=(?:prime|vice|foreign|interior|defen[cs]e) )/u, "")
    .replace(/^(?:former|current|acting) /u, "")}`;
}

function homeOf(
  role: string,
  person: Draft,
  trees: readonly Tree[],
  host: HomeHost,
  owners: ReadonlySet<Draft>,
): Referent | undefined {
  if (ELSEWHERE.test(role)) return undefined;
  const own = whosePronoun(person, host);
  if (own) return own;
  const last = role.split(" ").at(-1) ?? "";
  if (OF_BODIES.has(role))
    return near(person, trees, host, (d) =>
      d.kind === "organization" && d.known?.type === "igo" ? host.referents.of(d) : undefined,
    );
  if (!OF_STATES.has(last) && !OF_GOVERNMENTS.test(role)) return undefined;
  const home = near(person, trees, host, (d) =>
    owners.has(d) && d.tree === person.tree ? undefined : stateBehind(d, host),
  );
  // A state named in passing in a text about another: the title is of neither for sure.
  const most = Math.max(...host.referents.list.map(({ kind, drafts }) => (kind === "state" ? drafts.length : 0)));
  return home && home.drafts.length * PASSING > most ? home : undefined;
}

/** "Its interior minister, X", "the president and his defence minister, X". */
function whosePronoun({ tree, first }: Draft, host: HomeHost): Referent | undefined {
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_OFFICE); i--) {
    if (!/^(?:its|his|her|their)$/u.test(lowerAt(tree, i))) continue;
    const [actor, other] = host.resolver.actorsAt(tree, i);
    if (!actor || other) return undefined;
    if (actor.referent.kind === "state") return actor.referent;
    const office = actor.referent.offices.find(({ owner }) => owner?.kind === "state")?.owner;
    return office && host.referents.of(office);
  }
  return undefined;
}

/** The state itself, or the one whose capital a place is. */
function stateBehind(draft: Draft, host: HomeHost): Referent | undefined {
  const { kind, form, tree, head, known } = draft;
  if (kind === "state") {
    const isPerson =
      form === "adjective" &&
      (tree.tokens[head]?.upos === "NOUN" || /(?:man|men|woman|women)$/u.test(lowerAt(tree, head)));
    return form === "short" || isPerson ? undefined : host.referents.of(draft);
  }
  if (kind !== "place" || form !== "name" || known === undefined) return undefined;
  const capital = findKnown(known.label).find(({ how }) => how === "capital")?.known;
  return capital && host.referents.list.find((referent) => referent.known?.id === capital.id);
}

/** The last before the person in its own sentence; the first, which is the subject as a rule, of a sentence before. */
function near(
  { tree, first }: Draft,
  trees: readonly Tree[],
  host: HomeHost,
  accepts: (draft: Draft) => Referent | undefined,
): Referent | undefined {
  const own = host.cover
    .in(tree)
    .filter((d) => d.last < first && !isOtherSide(d))
    .flatMap((d) => accepts(d) ?? []);
  const last = own.at(-1);
  if (last) return last;
  for (let index = tree.index - 1; index >= Math.max(0, tree.index - REACH); index--) {
    const before = trees[index];
    const found =
      before &&
      host.cover
        .in(before)
        .filter((d) => !isOtherSide(d))
        .flatMap((d) => accepts(d) ?? [])[0];
    if (found) return found;
  }
  return undefined;
}

/** "With Ruritania", "against Sylvania": the other side. */
function isOtherSide({ tree, first }: Draft): boolean {
  const at = lowerAt(tree, first - 1) === "the" ? first - 2 : first - 1;
  return /^(?:with|against|from|by)$/u.test(lowerAt(tree, at));
}
