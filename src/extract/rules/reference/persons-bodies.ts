import { words } from "../lexicon/words.ts";
import type { ResolverHost } from "./actor.ts";
import type { Referent } from "./referents.ts";

/** What somebody heads or belongs to: "his party", "her ministry". */
const OWN_BODIES = words(
  "party movement group organization organisation militia faction front ministry department company firm bloc coalition alliance council committee union association agency office delegation team side newspaper station camp",
);
/** Whom somebody leads: "his fighters", "Tamm's troops". */
const OWN_PEOPLE = words(
  "forces troops army soldiers fighters men rebels militants militiamen guerrillas gunmen followers supporters loyalists army navy police security allies",
);
const OWN_STATE = words("country nation state government regime administration homeland");

/** "His party", "Tamm's fighters", "her country": the body or state that the person's offices are of; none: undefined. */
export function bodyOfPerson(host: ResolverHost, person: Referent, word: string): Referent | undefined {
  const owners = person.offices.flatMap(({ owner }) => (owner ? (host.referents.of(owner) ?? []) : []));
  const body = owners.find(({ kind }) => kind === "organization");
  const state = owners.find(({ kind }) => kind === "state");
  if (OWN_STATE.has(word)) return state;
  if (OWN_PEOPLE.has(word)) return body ?? state;
  return OWN_BODIES.has(word) ? body : undefined;
}
