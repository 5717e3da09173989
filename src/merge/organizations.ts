import { remember, toAtoms, type Atom } from "./atoms.ts";
import { candidatePairs } from "./blocking.ts";
import { createClusters, type Clusters, type Link } from "./clusters.ts";
import type { Context } from "./context.ts";
import { knownNamed, knownOf } from "./known.ts";
import { parseOrganizationName, type OrganizationName } from "./organization-names.ts";
import type { Referent } from "./referents.ts";
import { skeletonOf, soundsAlike } from "./spelling.ts";

export interface OrganizationProfile {
  readonly key: string;
  readonly name: OrganizationName;
  readonly known?: string;
  readonly country?: string;
  /** For names that say too little to be looked for elsewhere: the document they stand in. */
  readonly doc?: string;
}
export type OrganizationAtom = Atom & OrganizationProfile;

/** Groups the referents that are one organization each. */
export function resolveOrganizations(referents: readonly Referent[], context: Context): Clusters<OrganizationAtom> {
  const parse = remember(parseOrganizationName);
  const atoms = toAtoms(referents, (referent) => profileOf(referent, parse, context));
  const clusters = createClusters<OrganizationAtom>(atoms, contradicts, context.rulingsOn(atoms));
  const whole: Link[] = [];
  const partial: Link[] = [];
  for (const [i, j] of candidatePairs(atoms.length, (index) => blockKeys(atoms[index]))) {
    const [left, right] = [atoms[i], atoms[j]];
    const link = left === undefined || right === undefined ? undefined : compare(left, right);
    if (link === undefined) continue;
    if (link.partial === undefined) whole.push({ left: i, right: j, score: link.score, reasons: link.reasons });
    else {
      const [lesser, fuller] = link.partial === "left" ? [i, j] : [j, i];
      partial.push({ left: lesser, right: fuller, score: link.score, reasons: link.reasons });
    }
  }
  clusters.join(whole);
  clusters.joinPartial(partial);
  return clusters;
}

function profileOf(
  referent: Referent,
  parse: (text: string) => OrganizationName,
  context: Context,
): OrganizationProfile {
  const name = bestName(referent, parse);
  // "the Supreme Court" in a document that names one state is that state's.
  const states = context.statesOf.get(referent.doc.id);
  const onlyState = states?.size === 1 ? [...states][0] : undefined;
  const known = referent.known ?? knownNamed(name.display, "organization")?.id;
  const country =
    (known === undefined ? undefined : knownOf(known)?.country) ??
    name.country ??
    referent.attributes.country ??
    (name.generic ? onlyState : undefined);
  // A body without a country, or one of many in a country, is looked for in its own document only.
  const local = known === undefined && (name.vague || (country === undefined && (name.generic || !name.named)));
  const doc = local ? referent.doc.id : undefined;
  return {
    key: `${known ?? ""}|${name.core}|${country ?? ""}|${name.acronym ?? ""}|${name.generic ? "generic" : ""}|${doc ?? ""}`,
    name,
    ...(known === undefined ? {} : { known }),
    ...(country === undefined ? {} : { country }),
    ...(doc === undefined ? {} : { doc }),
  };
}

function bestName(referent: Referent, parse: (text: string) => OrganizationName): OrganizationName {
  const own = parse(referent.naming.text);
  if (own.named && own.acronym === undefined) return own;
  for (const mention of referent.mentions) {
    if (mention.kind !== "organization") continue;
    const name = parse(mention.text);
    if (name.named && name.acronym === undefined && !name.generic) return name;
  }
  return own;
}

function blockKeys(atom: OrganizationAtom | undefined): readonly string[] {
  if (atom === undefined) return [];
  const { name, known } = atom;
  const keys = [`= ${name.core}`];
  if (known !== undefined) keys.push(`k ${known}`);
  if (name.acronym !== undefined) keys.push(`a ${name.acronym}`);
  for (const initials of name.initials) if (initials.length > 2) keys.push(`a ${initials}`);
  if (!name.core.includes(" ") && name.core.length > 4) keys.push(`s ${skeletonOf(name.core)}`);
  if (atom.doc !== undefined) keys.push(`d ${atom.doc}`);
  else for (const doc of docsOfGeneric(atom)) keys.push(`d ${doc}`);
  return keys;
}

/** Government bodies may be called by their type alone later in their documents. */
function docsOfGeneric(atom: OrganizationAtom): readonly string[] {
  return atom.name.generic ? [...new Set(atom.referents.map(({ doc }) => doc.id))] : [];
}

interface Comparison {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly partial?: "left" | "right";
}

function compare(left: OrganizationAtom, right: OrganizationAtom): Comparison | undefined {
  if (left.known !== undefined && right.known !== undefined) {
    return left.known === right.known ? { score: 5, reasons: [`both ${left.known}`] } : undefined;
  }
  const [a, b] = [left.name, right.name];
  if (a.core === b.core && a.core !== "") return compareOwners(left, right);
  if (left.doc !== undefined && right.doc === undefined) return withinDoc(left, right, "left");
  if (right.doc !== undefined && left.doc === undefined) return withinDoc(right, left, "right");
  // The gazetteer knows what its abbreviations stand for: the ABC of one country is not another's.
  const abbreviated =
    left.known === undefined && abbreviates(a, b)
      ? "left"
      : right.known === undefined && abbreviates(b, a)
        ? "right"
        : undefined;
  if (abbreviated !== undefined) return { score: 3, reasons: ["abbreviation"], partial: abbreviated };
  if (!a.core.includes(" ") && !b.core.includes(" ") && a.core.length > 4 && soundsAlike(a.core, b.core)) {
    return { score: 2.5, reasons: ["another transliteration"] };
  }
  return undefined;
}

/** The same words: whose body it is decides. */
function compareOwners(left: OrganizationAtom, right: OrganizationAtom): Comparison | undefined {
  if (left.doc !== undefined || right.doc !== undefined) {
    if (left.doc !== undefined && right.doc !== undefined) return undefined;
    return left.doc !== undefined ? withinDoc(left, right, "left") : withinDoc(right, left, "right");
  }
  if (left.country === right.country) {
    const reason = left.country === undefined ? "same name" : `same name, both of ${left.country}`;
    return { score: 4, reasons: [reason] };
  }
  if (left.country !== undefined && right.country !== undefined) return undefined;
  return {
    score: 3,
    reasons: [`same name, the country only in one`],
    partial: left.country === undefined ? "left" : "right",
  };
}

/** "the ministry" or "the Foreign Ministry" without a country: the one of its document that it can be. */
function withinDoc(vague: OrganizationAtom, other: OrganizationAtom, side: "left" | "right"): Comparison | undefined {
  if (!other.referents.some(({ doc }) => doc.id === vague.doc)) return undefined;
  if (vague.country !== undefined && other.country !== undefined && vague.country !== other.country) return undefined;
  const words = vague.name.core.split(" ");
  const otherWords = new Set(other.name.core.split(" "));
  if (vague.name.core === "" || !words.every((word) => otherWords.has(word))) return undefined;
  return { score: 3.5, reasons: ["the only one of its type in the document"], partial: side };
}

function abbreviates(short: OrganizationName, long: OrganizationName): boolean {
  return short.acronym !== undefined && short.acronym.length > 2 && long.initials.includes(short.acronym);
}

function contradicts(left: OrganizationAtom, right: OrganizationAtom): string | undefined {
  if (left.known !== undefined && right.known !== undefined && left.known !== right.known) {
    return `${left.known} and ${right.known}`;
  }
  if (left.country !== undefined && right.country !== undefined && left.country !== right.country) {
    const unknown = left.known === undefined || right.known === undefined;
    if (unknown) return `of ${left.country} and of ${right.country}`;
  }
  // An abbreviation that two bodies could bear does not make them one.
  const bothFull = left.name.initials.length > 0 && right.name.initials.length > 0 && left.doc === right.doc;
  const sameBlock = left.name.initials.some((initials) => right.name.initials.includes(initials));
  return bothFull &&
    sameBlock &&
    left.name.core !== right.name.core &&
    left.known === undefined &&
    right.known === undefined
    ? `${left.name.display} and ${right.name.display} are different names`
    : undefined;
}
