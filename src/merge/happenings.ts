import { toAtoms, type Atom } from "./atoms.ts";
import { candidatePairs } from "./blocking.ts";
import { createClusters, type Clusters, type Link } from "./clusters.ts";
import type { Context, Resolved } from "./context.ts";
import { foldName } from "../text/index.ts";
import { profileOf, type HappeningProfile } from "./happening-profile.ts";
import { compareLesser, compareMeetings, differentMeetings, LESSER_THRESHOLD } from "./meetings.ts";
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
  const atoms = toAtoms(referents, (referent) => profileOf(referent, context, placeNamed), context.markOf);
  const clusters = createClusters<HappeningAtom>(atoms, different, context.rulingsOn(atoms));
  const links: Link[] = [];
  for (const [i, j] of candidatePairs(atoms.length, (index) => blockKeys(atoms[index], meetings))) {
    const [left, right] = [atoms[i], atoms[j]];
    if (left === undefined || right === undefined || different(left, right) !== undefined) continue;
    const { score, reasons } = compare(left, right);
    if (score >= threshold) links.push({ left: i, right: j, score, reasons });
  }
  clusters.join(links);
  // What one round joins is no rival any more in the next.
  if (meetings) for (let round = 0; round < 3 && joinLesser(clusters); round++);
  return clusters;
}

/** How much better than the second the best meeting must fit for one that says little. */
const MARGIN = 0.5;

/** "the talks in Ruritania" are those of the one meeting that papers of these days tell of; of two, of neither. */
function joinLesser(clusters: Clusters<HappeningAtom>): boolean {
  const { atoms } = clusters;
  const options = new Map<number, Link[]>();
  const consider = (left: number, right: number): void => {
    const [lesser, fuller] = [atoms[left], atoms[right]];
    if (lesser === undefined || fuller === undefined || clusters.find(left) === clusters.find(right)) return;
    const found = compareLesser(lesser, fuller);
    if (found === undefined || found.score < LESSER_THRESHOLD) return;
    const row = options.get(left) ?? [];
    options.set(left, row);
    row.push({ left, right, score: found.score, reasons: found.reasons });
  };
  for (const [i, j] of candidatePairs(atoms.length, (index) => newsKeys(atoms[index]))) {
    consider(i, j);
    consider(j, i);
  }
  const chosen: Link[] = [];
  for (const row of options.values()) {
    const open = row.filter(({ left, right }) => clusters.conflict(left, right) === undefined);
    const best = open.reduce<Link | undefined>((a, b) => (a !== undefined && a.score >= b.score ? a : b), undefined);
    if (best === undefined) continue;
    const home = clusters.find(best.right);
    const rival = open.some(({ right, score }) => best.score - score <= MARGIN && clusters.find(right) !== home);
    if (!rival) chosen.push(best);
  }
  clusters.join(chosen);
  return chosen.length > 0;
}

/** Meetings of which papers on the same pair of states tell in the same weeks. */
function newsKeys(atom: HappeningAtom | undefined): readonly string[] {
  if (atom?.docDate === undefined || atom.indefinite) return [];
  const fortnight = Math.floor(atom.docDate.first / 14);
  const keys = [`d ${atom.doc}`];
  const places = new Set([atom.host, ...atom.states]);
  for (let at = fortnight; at <= fortnight + 3; at++) {
    for (const state of places) if (state !== undefined) keys.push(`n ${String(at)} ${state}`);
  }
  return keys;
}

function blockKeys(atom: HappeningAtom | undefined, meetings: boolean): readonly string[] {
  if (atom === undefined || atom.indefinite) return [];
  const keys: string[] = [];
  const name = foldName(atom.label);
  if (name.includes(" ")) keys.push(`l ${name}`);
  if (meetings) {
    if (atom.stands !== undefined) keys.push(`t ${atom.doc}`);
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
