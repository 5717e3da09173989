import familyRows from "../../../data/gazetteer/family-names-first.json" with { type: "json" };
import givenRows from "../../../data/gazetteer/given-names.json" with { type: "json" };
import { foldKnown } from "./fold-known.ts";

/** What a given name says of its bearer: "m" or "f" for the pronoun, or neither where both bear it. */
export interface GivenName {
  readonly gender?: "m" | "f";
}

let given: ReadonlyMap<string, GivenName> | undefined;
let family: ReadonlySet<string> | undefined;

/** The given name, if it is a common one anywhere; diacritics and case do not matter, but it must have a capital. */
export function givenName(name: string): GivenName | undefined {
  if (!/\p{Lu}/u.test(name)) return undefined;
  given ??= readGivenNames();
  return given.get(foldKnown(name));
}

/** Whether it is a common family name of a country that puts it first: the "Nguyen" of "Nguyen Van Minh". */
export function isFamilyNameFirst(name: string): boolean {
  family ??= new Set(familyRows.flatMap(({ names }) => names.map(foldKnown)));
  return /\p{Lu}/u.test(name) && family.has(foldKnown(name));
}

function readGivenNames(): Map<string, GivenName> {
  const read = new Map<string, GivenName>();
  const put = (name: string, gender: "m" | "f" | undefined): void => {
    const key = foldKnown(name);
    const before = read.get(key);
    const agrees = before === undefined || before.gender === gender;
    read.set(key, agrees && gender !== undefined ? { gender } : {});
  };
  for (const { m, f, u } of givenRows) {
    for (const name of m) put(name, "m");
    for (const name of f) put(name, "f");
    for (const name of u) put(name, undefined);
  }
  return read;
}
