import { findKnown, knownOf, stateOf, type Known } from "../language/index.ts";

export { knownOf, stateOf };

/** The state that a name, demonym, capital or seat of government stands for. */
export function stateNamed(name: string): Known | undefined {
  for (const { known, how } of findKnown(name)) {
    if (known.kind === "state" && how !== "city") return known;
    if (how !== "seat" || known.standsFor === undefined) continue;
    const state = knownOf(known.standsFor);
    if (state?.kind === "state") return state;
  }
  return undefined;
}

/** The gazetteer's entry of that kind which bears the name. */
export function knownNamed(name: string, kind: Known["kind"]): Known | undefined {
  return findKnown(name).find(({ known }) => known.kind === kind)?.known;
}

/** The state that bears the name itself: "Ruritania", not its capital. */
export function stateByName(name: string): Known | undefined {
  return findKnown(name).find(({ known, how }) => known.kind === "state" && (how === "name" || how === "abbreviation"))
    ?.known;
}
