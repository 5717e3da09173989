import { remember, toAtoms, type Atom } from "./atoms.ts";
import { candidatePairs } from "./blocking.ts";
import { createClusters, type Clusters, type Link } from "./clusters.ts";
import type { Context } from "./context.ts";
import { fold } from "../text/index.ts";
import { givenInitials } from "./lexicon/nicknames.ts";
import { roleWords, walksDiffer } from "./lexicon/roles.ts";
import { joinLoneNames } from "./lone-names.ts";
import { comparePersonNames, contradictoryNames, type NameMatch } from "./person-compare.ts";
import { parsePersonName, type PersonName } from "./person-names.ts";
import type { Referent } from "./referents.ts";
import { chineseKey } from "./wade-giles.ts";
import { HONORIFIC_NAMES } from "./lexicon/person-words.ts";
import { skeletonsOf, soundsAlike } from "./spelling.ts";

/** A name with the country and offices that documents give its bearer. */
export interface PersonProfile {
  readonly key: string;
  readonly name: PersonName;
  readonly country?: string;
  readonly roles: readonly string[];
}
export type PersonAtom = Atom & PersonProfile;

/** What a pair must score to be one person: a name explained in one way, with nothing that speaks against it. */
const THRESHOLD = 1.5;

/** Groups the referents that are one person each. */
export function resolvePersons(referents: readonly Referent[], context: Context): Clusters<PersonAtom> {
  const parse = remember(parsePersonName);
  const nameOf = namesInDocs(referents, parse);
  const atoms = toAtoms(referents, (referent) => profileOf(referent, nameOf(referent)), context.markOf);
  const compare = rememberPairs(comparePersonNames);
  const contradict = rememberPairs(contradictoryNames);
  const clusters = createClusters<PersonAtom>(
    atoms,
    (left, right) => contradict(left.name, right.name) ?? evidenceAgainst(left, right),
    context.rulingsOn(atoms),
  );
  const whole: Link[] = [];
  const partial: Link[] = [];
  for (const [i, j] of candidatePairs(atoms.length, (index) => blockKeys(atoms[index]))) {
    const [left, right] = [atoms[i], atoms[j]];
    if (left === undefined || right === undefined) continue;
    const match = compare(left.name, right.name);
    if (match === undefined) continue;
    const { score, reasons } = weigh(match, left, right);
    if (score < THRESHOLD) continue;
    if (!match.partial) whole.push({ left: i, right: j, score, reasons });
    else if (says(left) <= says(right)) partial.push({ left: i, right: j, score, reasons });
    else partial.push({ left: j, right: i, score, reasons });
  }
  clusters.join(whole);
  clusters.joinPartial(partial);
  joinLoneNames(clusters, context);
  return clusters;
}

/** The fullest name that a referent's mentions give; the naming mention's where several are equally full. */
function bestPersonName(referent: Referent, parse: (text: string) => PersonName): PersonName {
  let best = parse(referent.naming.text);
  for (const mention of referent.mentions) {
    if (mention.kind !== "person" || mention === referent.naming) continue;
    const name = parse(mention.text);
    if (best.extent !== "full") {
      if (name.extent === "full" || (name.extent === "single" && best.extent === "none")) best = name;
    } else if (isEndOf(best, name)) best = name;
  }
  return best;
}

/** "Quintero Salas" of "Rosa Quintero Salas". */
function isEndOf(short: PersonName, long: PersonName): boolean {
  return long.parts.length > short.parts.length && long.parts.join(" ").endsWith(` ${short.parts.join(" ")}`);
}

/**
 * The best name of each referent as its document means it: "Shahid Example" has a given name, but where the document
 * names Ana Example he is she with an honorific.
 */
function namesInDocs(
  referents: readonly Referent[],
  parse: (text: string) => PersonName,
): (referent: Referent) => PersonName {
  const names = new Map(referents.map((referent) => [referent, bestPersonName(referent, parse)]));
  const honoured = [...names].filter(([, name]) => isHonoured(name));
  if (honoured.length === 0) return (referent) => names.get(referent) ?? bestPersonName(referent, parse);
  const docs = new Set(honoured.map(([{ doc }]) => doc.id));
  const surnames = new Map<string, Set<string>>();
  for (const [{ doc }, name] of names) {
    if (!docs.has(doc.id) || name.extent !== "full" || isHonoured(name)) continue;
    const row = surnames.get(doc.id) ?? new Set<string>();
    surnames.set(doc.id, row.add(name.parts.at(-1) ?? ""));
  }
  for (const [referent, { parts, display }] of honoured) {
    const surname = parts.at(-1) ?? "";
    const borne = [...(surnames.get(referent.doc.id) ?? [])].some((other) => soundsAlike(other, surname));
    if (borne) names.set(referent, parse(display.slice(display.search(/\s/) + 1)));
  }
  return (referent) => names.get(referent) ?? bestPersonName(referent, parse);
}

function isHonoured({ parts, extent }: PersonName): boolean {
  return extent === "full" && parts.length === 2 && HONORIFIC_NAMES.has(parts[0] ?? "");
}

function profileOf(referent: Referent, name: PersonName): PersonProfile {
  const { country, role } = referent.attributes;
  const roles = role === undefined ? [] : roleWords(fold(role));
  const evidence = `${country ?? ""}|${roles.join(" ")}`;
  // A lone surname is read in its document; a description names nobody beyond its own place.
  const where = name.extent === "full" ? "" : name.extent === "single" ? referent.doc.id : referent.naming.id;
  const identity = `${name.joined}|${name.parts.join(" ")}|${name.suffix ?? ""}|${name.regnal ?? ""}`;
  return {
    key: `${name.extent === "full" ? "1" : name.extent === "single" ? "2" : "3"}|${identity}|${evidence}|${where}`,
    name,
    ...(country === undefined ? {} : { country }),
    roles,
  };
}

/** Under which keys persons are compared: like-sounding surname and the given name's first letter, whatever the order. */
function blockKeys(atom: PersonAtom | undefined): readonly string[] {
  if (atom === undefined || atom.name.extent !== "full") return [];
  const { parts, joined, eastern, regnal } = atom.name;
  const keys = [`=${joined}`];
  for (const reading of eastern) {
    for (const surname of reading.surnames) keys.push(`e ${surname} ${reading.given}`);
    keys.push(`c ${chineseKey(reading)}`);
  }
  const add = (part: string, initial: string): void => {
    for (const skeleton of skeletonsOf(part)) keys.push(`${skeleton} ${initialClass(initial)}`);
  };
  if (regnal !== undefined) keys.push(...skeletonsOf(parts[0] ?? "").map((skeleton) => `r ${skeleton}`));
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  for (const part of parts.slice(0, -1)) for (const initial of givenInitials(part)) add(last, initial);
  if (parts.length === 2) add(first, last.charAt(0));
  else if (parts.length > 2) add(parts.slice(1).find((part) => part.length > 1) ?? "", first.charAt(0));
  return keys;
}

function initialClass(letter: string): string {
  if (/[aeiou]/.test(letter)) return "a";
  return letter.replace(/[ckq]/, "g").replace("z", "s").replace("w", "v").replace("j", "y");
}

function weigh(
  match: NameMatch,
  left: PersonAtom,
  right: PersonAtom,
): { readonly score: number; readonly reasons: readonly string[] } {
  const reasons = [match.reason];
  let score = match.score;
  if (left.country !== undefined && right.country !== undefined) {
    const same = left.country === right.country;
    score += same ? 1 : -2;
    reasons.push(same ? `both of ${left.country}` : `${left.country} and ${right.country}`);
  }
  if (score < THRESHOLD && sharesDocument(left, right)) {
    score += 0.5;
    reasons.push("in one document");
  }
  const shared = left.roles.find((role) => right.roles.includes(role));
  if (shared !== undefined) {
    score += 1;
    reasons.push(`both ${shared}`);
  } else if (left.roles.length > 0 && right.roles.length > 0) {
    const differ = walksDiffer(left.roles, right.roles);
    score -= differ ? 2 : 0.5;
    if (differ) reasons.push(`${left.roles.join(" ")} and ${right.roles.join(" ")}`);
  }
  return { score, reasons };
}

function sharesDocument(left: PersonAtom, right: PersonAtom): boolean {
  const docs = new Set(left.referents.map(({ doc }) => doc.id));
  return right.referents.some(({ doc }) => docs.has(doc.id));
}

/** Namesakes: another country and another walk of life. One of the two alone may be a document's slip. */
function evidenceAgainst(left: PersonProfile, right: PersonProfile): string | undefined {
  if (left.country === undefined || right.country === undefined || left.country === right.country) return undefined;
  return walksDiffer(left.roles, right.roles)
    ? `namesakes: ${left.country} ${left.roles.join(" ")}, ${right.country} ${right.roles.join(" ")}`
    : undefined;
}

/** How much a name and its evidence say: more letters, then more evidence. */
function says({ name, country, roles }: PersonProfile): number {
  return (
    name.joined.length + (name.suffix === undefined ? 0 : 1) + (country === undefined ? 0 : 0.1) + roles.length * 0.01
  );
}

/** Results by pair of names: one name stands in many atoms. */
function rememberPairs<T>(
  make: (left: PersonName, right: PersonName) => T,
): (left: PersonName, right: PersonName) => T {
  const kept = new Map<PersonName, Map<PersonName, T>>();
  return (left, right) => {
    const row = kept.get(left) ?? new Map<PersonName, T>();
    kept.set(left, row);
    const found = row.get(right);
    if (found !== undefined || row.has(right)) return found ?? make(left, right);
    const made = make(left, right);
    row.set(right, made);
    return made;
  };
}
