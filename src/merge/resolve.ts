import type { Decision, Diagnostic, Kind } from "../model/index.ts";
import type { Context, Resolved } from "./context.ts";
import { openLedger } from "./decisions.ts";
import type { Lookups } from "./sides.ts";
import { foldName } from "../text/index.ts";
import { tidyName } from "./tidy-name.ts";
import { groupsOf, tiesOf, type Group, type Tie } from "./groups.ts";
import { resolveHappenings } from "./happenings.ts";
import { knownOf } from "./known.ts";
import { mainStates } from "./main-states.ts";
import { resolveOrganizations, type OrganizationAtom } from "./organizations.ts";
import { placeCore, resolvePlaces, resolveStates } from "./places.ts";
import { resolvePersons } from "./persons.ts";
import type { Reading, Referent } from "./referents.ts";

export interface Resolution {
  readonly groups: readonly Group[];
  readonly ties: readonly Tie[];
  /** Labels that people have given. */
  readonly newNames: ReadonlyMap<Group, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says which referents are one thing: states first, then persons, organizations and places, then what they take part in.
 * `lookups` give the referents of the entity ids that decisions may name.
 */
export function resolve(reading: Reading, decisions: readonly Decision[] = [], lookups?: Lookups): Resolution {
  const ledger = openLedger(reading.referents, decisions, lookups);
  const byKind = new Map<Kind, Referent[]>();
  for (const referent of reading.referents) {
    const row = byKind.get(referent.kind);
    if (row === undefined) byKind.set(referent.kind, [referent]);
    else row.push(referent);
  }
  const of = (kind: Kind): readonly Referent[] => byKind.get(kind) ?? [];
  const statesOf = new Map<string, Set<string>>();
  const entityOf = new Map<string, Resolved>();
  const placeByName = new Map<string, Resolved>();
  const groups: Group[] = [];
  const ties: Tie[] = [];
  const states = resolveStates(of("state"), ledger);
  const context: Context = {
    statesOf,
    mainStateOf: mainStates(states.atoms, of("person")),
    supposed: supposedIn(reading),
    markOf: ledger.markOf,
    rulingsOn: ledger.rulingsOn,
    entityOf: (mention) => entityOf.get(mention),
  };
  const settle = (found: readonly Group[], made: readonly Tie[]): void => {
    for (const tie of made) ties.push(tie);
    for (const group of found) {
      const resolved = toResolved(group, groups.length);
      groups.push(group);
      for (const { mentions } of group.referents) for (const { id } of mentions) entityOf.set(id, resolved);
      if (group.kind === "place") for (const name of resolved.names) placeByName.set(name, resolved);
    }
  };

  settle(
    groupsOf("state", states, (atom) => ({ ...atom, named: true })),
    tiesOf(states),
  );
  for (const atom of states.atoms) {
    for (const { doc } of atom.referents) {
      if (atom.country === undefined) continue;
      const named = statesOf.get(doc.id);
      if (named === undefined) statesOf.set(doc.id, new Set([atom.country]));
      else named.add(atom.country);
    }
  }
  const persons = resolvePersons(of("person"), context);
  settle(
    groupsOf("person", persons, (atom) => ({
      ...(atom.country === undefined ? {} : { country: atom.country }),
      named: atom.name.extent !== "none",
    })),
    tiesOf(persons),
  );
  const organizations = resolveOrganizations(of("organization"), context);
  settle(
    groupsOf("organization", organizations, (atom) => ({
      ...atom,
      named: isNamed(atom),
    })),
    tiesOf(organizations),
  );
  const places = resolvePlaces(of("place"), context);
  settle(
    groupsOf("place", places, (atom) => ({ ...atom, named: true })),
    tiesOf(places),
  );
  for (const kind of ["meeting", "proposal", "agreement", "event"] as const) {
    const happenings = resolveHappenings(of(kind), context, (name) => placeByName.get(name));
    settle(
      groupsOf(kind, happenings, () => ({ named: true })),
      tiesOf(happenings),
    );
  }
  const joined = joinAcrossKinds(groups, ledger.acrossKinds());
  const newNames = ledger.newNames(joined);
  return { groups: joined, ties, newNames, diagnostics: ledger.diagnostics() };
}

/** Referents, by naming mention, that are ends of claims which are possible or hypothetical, and of no others. */
function supposedIn({ claims, referentOf }: Reading): ReadonlySet<string> {
  const supposed = new Set<string>();
  const real = new Set<string>();
  for (const { subject, object, modality } of claims) {
    const set = modality === "possible" || modality === "hypothetical" ? supposed : real;
    for (const end of [subject, object]) set.add(referentOf.get(end)?.naming.id ?? end);
  }
  return new Set([...supposed].filter((mention) => !real.has(mention)));
}

/** "the foreign ministry" has a name as soon as its country is known. */
function isNamed({ name, known, country }: OrganizationAtom): boolean {
  return name.named || known !== undefined || (name.generic && !name.vague && country !== undefined);
}

function toResolved(group: Group, at: number): Resolved {
  const names = new Set<string>();
  const known = group.known === undefined ? undefined : knownOf(group.known);
  if (known !== undefined) names.add(foldName(known.label));
  for (const { naming } of group.referents) {
    names.add(group.kind === "place" ? placeCore(naming.text) : foldName(tidyName(naming.text)));
  }
  for (const demonym of known?.demonyms ?? []) names.add(foldName(demonym));
  const country = group.country ?? known?.country;
  return { key: String(at), kind: group.kind, ...(country === undefined ? {} : { country }), names: [...names] };
}

/** People may rule that a place and a state, say, are one; the greater group gives the kind. */
function joinAcrossKinds(
  groups: readonly Group[],
  pairs: readonly { readonly left: Referent; readonly right: Referent }[],
): readonly Group[] {
  if (pairs.length === 0) return groups;
  const of = new Map<Referent, Group>();
  for (const group of groups) for (const referent of group.referents) of.set(referent, group);
  for (const pair of pairs) {
    const [left, right] = [of.get(pair.left), of.get(pair.right)];
    if (left === undefined || right === undefined || left === right) continue;
    const [major, minor] = left.referents.length >= right.referents.length ? [left, right] : [right, left];
    const merged: Group = { ...minor, ...major, referents: [...major.referents, ...minor.referents], named: true };
    for (const referent of merged.referents) of.set(referent, merged);
  }
  return [...new Set(firstReferents(groups).flatMap((referent) => of.get(referent) ?? []))];
}

function firstReferents(groups: readonly Group[]): readonly Referent[] {
  return groups.flatMap((group) => group.referents.slice(0, 1));
}
