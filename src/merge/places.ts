import { toAtoms, type Atom } from "./atoms.ts";
import { candidatePairs } from "./blocking.ts";
import { createClusters, type Clusters, type Link } from "./clusters.ts";
import type { Context } from "./context.ts";
import { fold, foldName } from "../text/index.ts";
import { stripArticle, tidyName } from "./tidy-name.ts";
import { knownNamed, knownOf, stateNamed } from "./known.ts";
import type { Referent } from "./referents.ts";
import { remember } from "./remember.ts";

export interface PlaceProfile {
  readonly key: string;
  readonly core: string;
  readonly known?: string;
  readonly country?: string;
}
export type PlaceAtom = Atom & PlaceProfile;

/** Common nouns that outlets add to a place's name or leave out. */
const TAILS = new Set(
  `complex facility facilities site sites plant reactor center centre area resort tourist nuclear test launch city town
  village port airport base peninsula-based`.split(/\s+/),
);
const HEADS = /^(?:city|town|village|port|capital) of (?:the )?/;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mt|mount|mountain)\b/g, "mount"],
  [/\b(?:st|saint)\b/g, "saint"],
  [/\b(?:ft|fort)\b/g, "fort"],
  [/\bdemilitari[sz]ed zone\b/g, "dmz"],
];

/** Groups referents that are one state each: by the gazetteer's id, else by name. */
export function resolveStates(
  referents: readonly Referent[],
  context: Pick<Context, "rulingsOn" | "markOf">,
): Clusters<PlaceAtom> {
  const find = remember((text: string) => ({ known: stateNamed(stripArticle(tidyName(text))) ?? stateNamed(text) }));
  const atoms = toAtoms(
    referents,
    (referent): PlaceProfile => {
      const given = referent.known === undefined ? undefined : knownOf(referent.known);
      const standing = given?.standsFor === undefined ? given : knownOf(given.standsFor);
      const state = standing?.kind === "state" ? standing : find(referent.naming.text).known;
      const id = state?.id ?? (referent.known?.startsWith("state:") === true ? referent.known : undefined);
      const core = foldName(tidyName(referent.naming.text));
      return id === undefined ? { key: `2|${core}`, core } : { key: `1|${id}`, core: id, known: id, ...countryOf(id) };
    },
    context.markOf,
  );
  const differ = (left: PlaceAtom, right: PlaceAtom): string | undefined =>
    left.known !== undefined && right.known !== undefined ? `${left.known} and ${right.known}` : undefined;
  return createClusters<PlaceAtom>(atoms, differ, context.rulingsOn(atoms));
}

function countryOf(id: string): { readonly country?: string } {
  const country = knownOf(id)?.country ?? /^state:([A-Z]{3})$/.exec(id)?.[1];
  return country === undefined ? {} : { country };
}

/** Groups referents that are one place each: by the gazetteer's id or folded name, where no country speaks against it. */
export function resolvePlaces(referents: readonly Referent[], context: Context): Clusters<PlaceAtom> {
  const core = remember(placeCore);
  const known = remember((text: string) => ({ id: knownNamed(text, "place")?.id }));
  const atoms = toAtoms(
    referents,
    (referent): PlaceProfile => {
      const name = core(referent.naming.text);
      const id = referent.known ?? known(tidyName(referent.naming.text)).id;
      const country = (id === undefined ? undefined : knownOf(id)?.country) ?? referent.attributes.country;
      return {
        key: `${id ?? ""}|${name}|${country ?? ""}`,
        core: name,
        ...(id === undefined ? {} : { known: id }),
        ...(country === undefined ? {} : { country }),
      };
    },
    context.markOf,
  );
  const clusters = createClusters<PlaceAtom>(atoms, contradicts, context.rulingsOn(atoms));
  const whole: Link[] = [];
  const partial: Link[] = [];
  const keys = (index: number): string[] => {
    const atom = atoms[index];
    return atom === undefined ? [] : [`= ${atom.core}`, ...(atom.known === undefined ? [] : [`k ${atom.known}`])];
  };
  for (const [i, j] of candidatePairs(atoms.length, keys)) {
    const [left, right] = [atoms[i], atoms[j]];
    if (left === undefined || right === undefined || contradicts(left, right) !== undefined) continue;
    if (left.known !== undefined && left.known === right.known) {
      whole.push({ left: i, right: j, score: 5, reasons: [`both ${left.known}`] });
    } else if (left.country === right.country) {
      whole.push({ left: i, right: j, score: 4, reasons: ["same name"] });
    } else {
      const [lesser, fuller] = left.country === undefined ? [i, j] : [j, i];
      partial.push({ left: lesser, right: fuller, score: 3, reasons: ["same name, the country only in one"] });
    }
  }
  clusters.join(whole);
  clusters.joinPartial(partial);
  return clusters;
}

function contradicts(left: PlaceAtom, right: PlaceAtom): string | undefined {
  if (left.known !== undefined && right.known !== undefined) {
    return left.known === right.known ? undefined : `${left.known} and ${right.known}`;
  }
  return left.country !== undefined && right.country !== undefined && left.country !== right.country
    ? `in ${left.country} and in ${right.country}`
    : undefined;
}

/** "the Vardo nuclear complex", "Vardo" and "the city of Vardo" share a core. */
export function placeCore(text: string): string {
  let folded = foldName(tidyName(text)).replace(HEADS, "");
  for (const [pattern, spelling] of SPELLINGS) folded = folded.replace(pattern, spelling);
  const words = folded.split(" ");
  const raw = stripArticle(tidyName(text)).split(" ");
  // Only tails in small letters: "Test Site" may be part of a name, "test site" says what stands there.
  while (words.length > 1 && TAILS.has(words.at(-1) ?? "") && /^\p{Ll}/u.test(raw.at(-1) ?? "")) {
    words.pop();
    raw.pop();
  }
  return words.length === 0 ? fold(text) : words.join(" ");
}
