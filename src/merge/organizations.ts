import { toAtoms, type Atom } from "./atoms.ts";
import { candidatePairs } from "./blocking.ts";
import { createClusters, type Clusters, type Link } from "./clusters.ts";
import type { Context } from "./context.ts";
import { fold } from "../text/index.ts";
import { knownNamed, knownOf } from "./known.ts";
import { parseOrganizationName, type OrganizationName } from "./organization-names.ts";
import type { Referent } from "./referents.ts";
import { remember } from "./remember.ts";
import { skeletonsOf, soundsAlike } from "./spelling.ts";

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
  const owned = ownedBodies(referents, parse);
  const spelled = spelledOut(referents, parse);
  const atoms = toAtoms(
    referents,
    (referent) => profileOf(referent, parse, context, { owned, spelled }),
    context.markOf,
  );
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
  { owned, spelled }: { readonly owned: OwnedBodies; readonly spelled: SpelledOut },
): OrganizationProfile {
  const name = bestName(referent, parse);
  const meant = referent.known ?? knownId(name);
  const overruled = meant !== undefined && spelled(referent.doc.id, name, meant);
  const known = overruled ? undefined : meant;
  // What was taken from the gazetteer's entry goes with it.
  const given =
    overruled && referent.attributes.country === knownOf(meant)?.country ? undefined : referent.attributes.country;
  const country =
    (known === undefined ? undefined : knownOf(known)?.country) ??
    name.country ??
    given ??
    (name.generic && !owned(referent.doc.id, name) ? stateOfDocument(referent.doc.id, context) : undefined);
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

/** The gazetteer's id of a name as it is written, or without the country that the gazetteer gives it too. */
function knownId(name: OrganizationName): string | undefined {
  const undotted = name.display.replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", ""));
  const whole = knownNamed(name.display, "organization") ?? knownNamed(undotted, "organization");
  if (whole !== undefined || name.country === undefined || name.generic) return whole?.id;
  const bare = knownNamed(name.bare, "organization");
  return bare?.country === name.country ? bare.id : undefined;
}

/** "the Supreme Court" in a document that names one state, or is plainly about one, is that state's. */
function stateOfDocument(doc: string, context: Context): string | undefined {
  const states = context.statesOf.get(doc);
  return states?.size === 1 ? [...states][0] : context.mainStateOf.get(doc);
}

/** True where a document names such a body of a province or a town: "the Supreme Court" may then be that one. */
type OwnedBodies = (doc: string, generic: OrganizationName) => boolean;

function ownedBodies(referents: readonly Referent[], parse: (text: string) => OrganizationName): OwnedBodies {
  const byDoc = new Map<string, ReadonlySet<string>[]>();
  for (const { doc, naming } of referents) {
    const name = parse(naming.text);
    if (name.generic || name.acronym !== undefined) continue;
    const row = byDoc.get(doc.id);
    const words = new Set(name.core.split(" "));
    if (row === undefined) byDoc.set(doc.id, [words]);
    else row.push(words);
  }
  return (doc, { core }) => {
    const words = core.split(" ");
    return byDoc.get(doc)?.some((other) => words.every((word) => other.has(word))) === true;
  };
}

/** True where a document spells an abbreviation out as another body than the gazetteer's: its RAF is no Red Army Faction. */
type SpelledOut = (doc: string, short: OrganizationName, known: string) => boolean;

function spelledOut(referents: readonly Referent[], parse: (text: string) => OrganizationName): SpelledOut {
  const byDoc = new Map<string, Map<string, Set<string>>>();
  for (const { doc, naming, known } of referents) {
    const name = parse(naming.text);
    const row = byDoc.get(doc.id) ?? new Map<string, Set<string>>();
    byDoc.set(doc.id, row);
    const id = known ?? knownId(name) ?? "";
    for (const initials of name.initials) row.set(initials, (row.get(initials) ?? new Set()).add(id));
  }
  return (doc, { acronym }, known) => {
    const ids = acronym === undefined ? undefined : byDoc.get(doc)?.get(acronym);
    return ids !== undefined && !ids.has(known);
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
  if (!name.core.includes(" ") && name.core.length > 4) keys.push(...skeletonsOf(name.core).map((each) => `s ${each}`));
  const words = name.acronym === undefined && !name.generic ? fold(name.display).split(" ") : [];
  if (words.length > 1) keys.push(`b ${words.slice(0, 2).join(" ")}`, `e ${words.slice(-2).join(" ")}`);
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
  const short = shortens(left, right) ? "left" : shortens(right, left) ? "right" : undefined;
  if (short !== undefined) return { score: 3, reasons: ["a shorter form in the same document"], partial: short };
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

/**
 * "the Judiciary Committee" after "the House Judiciary Committee", "the Alder Institute" after "the Alder Institute for
 * River Ecology": beginning or end of a longer name that a document has given before. Parties are told apart by less.
 */
function shortens(short: OrganizationAtom, long: OrganizationAtom): boolean {
  const [a, b] = [short.name, long.name];
  if (short.known !== undefined || a.generic || b.generic || a.acronym !== undefined || b.acronym !== undefined) {
    return false;
  }
  if (short.country !== undefined && long.country !== undefined && short.country !== long.country) return false;
  const words = fold(a.display).split(" ");
  if (words.length < 2 || words.includes("party") || words.includes("university")) return false;
  const longer = fold(b.display).split(" ");
  if (longer.length <= words.length) return false;
  const ends = words.every((word, at) => longer[longer.length - words.length + at] === word);
  const begins =
    words.every((word, at) => longer[at] === word) && /^(?:for|of|on|and)$/.test(longer[words.length] ?? "");
  return (ends || begins) && short.referents.every((referent) => isAfter(referent, long));
}

function isAfter({ doc, naming }: Referent, { referents }: OrganizationAtom): boolean {
  return referents.some(
    (other) => other.doc.id === doc.id && other.mentions.some(({ span }) => span.start < naming.span.start),
  );
}

function abbreviates(short: OrganizationName, long: OrganizationName): boolean {
  return short.acronym !== undefined && short.acronym.length > 2 && long.initials.includes(short.acronym);
}

/** Two full names, each with a word that the other lacks. */
function otherWords(left: OrganizationName, right: OrganizationName): boolean {
  if (left.acronym !== undefined || right.acronym !== undefined || left.core === right.core) return false;
  const [a, b] = [left.core.split(" "), right.core.split(" ")];
  return a.length > 1 && b.length > 1 && !a.every((word) => b.includes(word)) && !b.every((word) => a.includes(word));
}

function contradicts(left: OrganizationAtom, right: OrganizationAtom): string | undefined {
  if (left.known !== undefined && right.known !== undefined && left.known !== right.known) {
    return `${left.known} and ${right.known}`;
  }
  if (left.country !== undefined && right.country !== undefined && left.country !== right.country) {
    const unknown = left.known === undefined || right.known === undefined;
    if (unknown) return `of ${left.country} and of ${right.country}`;
  }
  if (left.known === undefined && right.known === undefined && otherWords(left.name, right.name)) {
    return `${left.name.display} and ${right.name.display} are different names`;
  }
  // An abbreviation that two bodies could bear does not make them one.
  const bothFull = left.name.initials.length > 0 && right.name.initials.length > 0 && left.doc === right.doc;
  const sameBlock = left.name.initials.some((initials) => right.name.initials.includes(initials));
  return bothFull &&
    sameBlock &&
    left.name.core !== right.name.core &&
    (left.known === undefined || right.known === undefined) &&
    !(left.country !== undefined && left.country === right.country && (left.known ?? right.known) !== undefined)
    ? `${left.name.display} and ${right.name.display} are different names`
    : undefined;
}
