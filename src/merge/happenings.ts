import { toAtoms, type Atom } from "./atoms.ts";
import { candidatePairs } from "./blocking.ts";
import { createClusters, type Clusters, type Link } from "./clusters.ts";
import type { Context, Resolved } from "./context.ts";
import { foldName } from "./fold.ts";
import { profileOf, type HappeningProfile } from "./happening-profile.ts";
import { compareMeetings, differentMeetings } from "./meetings.ts";
import type { Referent } from "./referents.ts";
import { compareUndertakings, differentUndertakings } from "./undertakings.ts";

export type HappeningAtom = Atom & HappeningProfile;

/** What a pair must score to be one meeting, and one of the rest: low enough for two good reasons, too high for one. */
const MEETING_THRESHOLD = 4.5;
const UNDERTAKING_THRESHOLD = 5;

/** Groups referents of one kind, meetings or proposals or agreements or events, that are one happening each. */
export function resolveHappenings(
  referents: readonly Referent[],
  context: Context,
  placeNamed: (folded: string) => Resolved | undefined,
): Clusters<HappeningAtom> {
  const meetings = referents[0]?.kind === "meeting";
  const different = meetings ? differentMeetings : differentUndertakings;
  const compare = meetings ? compareMeetings : compareUndertakings;
  const threshold = meetings ? MEETING_THRESHOLD : UNDERTAKING_THRESHOLD;
  const atoms = toAtoms(referents, (referent) => profileOf(referent, context, placeNamed));
  const clusters = createClusters<HappeningAtom>(atoms, different, context.rulingsOn(atoms));
  const links: Link[] = [];
  for (const [i, j] of candidatePairs(atoms.length, (index) => blockKeys(atoms[index], meetings))) {
    const [left, right] = [atoms[i], atoms[j]];
    if (left === undefined || right === undefined || different(left, right) !== undefined) continue;
    const { score, reasons } = compare(left, right);
    if (score >= threshold) links.push({ left: i, right: j, score, reasons });
  }
  clusters.join(links);
  return clusters;
}

function blockKeys(atom: HappeningAtom | undefined, meetings: boolean): readonly string[] {
  if (atom === undefined || atom.indefinite) return [];
  const keys: string[] = [];
  const name = foldName(atom.label);
  if (name.includes(" ")) keys.push(`l ${name}`);
  if (meetings) {
    const states = [...atom.states].sort();
    if (atom.place !== undefined) keys.push(`p ${atom.place.key}`, `p ${atom.place.key} ${states.join(" ")}`);
    if (atom.ordinal !== undefined) keys.push(`o ${String(atom.ordinal)} ${states.join(" ")}`);
    if (atom.date !== undefined && states.length > 0) keys.push(`m ${atom.date.text.slice(0, 7)} ${states.join(" ")}`);
    return keys;
  }
  const parties = atom.states.size > 0 ? [...atom.states] : [...atom.parties];
  const words = [...atom.words].sort();
  for (const word of words.slice(0, 12)) for (const party of parties.slice(0, 4)) keys.push(`w ${word} ${party}`);
  if (atom.proper.size > 0) keys.push(`n ${[...atom.proper].sort().join(" ")}`);
  if (parties.length === 0)
    for (let at = 1; at < Math.min(8, words.length); at++) keys.push(`v ${words[at - 1] ?? ""} ${words[at] ?? ""}`);
  return keys;
}
