import { findKnown as findGazetteer, type Known } from "../../../language/index.ts";
import { groupBy } from "../group.ts";
import { lowerAt, type Tree } from "../tree.ts";
import { fold } from "../../../text/index.ts";
import type { Candidate } from "./candidate.ts";
import { draftText, headOf, type Draft } from "./draft.ts";
import { createKnownFinder, type KnownHit } from "./known.ts";
import { findCrowds } from "./crowds.ts";
import { findGroups } from "./groups.ts";
import { findLocalBodies, findOrgans, ownedLabel } from "./organs.ts";
import { actingBodies, PLACE_BEFORE, readHit } from "./read-hit.ts";
import { readNamesakes, withoutForeignBodies } from "./namesakes.ts";
import { isHeadline } from "./runs.ts";
import { BEFORE_PEOPLE, scanNames } from "./scan.ts";
import { findPeoples } from "./peoples.ts";
import { findShortNames } from "./short-names.ts";
import { findDirections, findShortForms } from "./short-forms.ts";
import { findSpeakerLabels, isInLabel, isPersonLabel, labelDrafts, type SpeakerLabel } from "./speaker-labels.ts";
import { sortCandidates } from "./sort.ts";

/**
 * Every mention by name of a person, state, organization or place, in reading order; those inside others included.
 * `publisher`: the document's own, a name or a host: whoever asks the questions in an interview is no actor in it.
 */
export function findMentions(trees: readonly Tree[], text: string, publisher?: string): Draft[] {
  const findKnown = createKnownFinder(text);
  const labels = findSpeakerLabels(trees, text);
  const interviewers = interviewersOf(labels, publisher);
  const body = trees.filter((tree) => !isHeadline(tree));
  const hits: [Tree, KnownHit][] = [];
  const candidates: Candidate[] = [];
  for (const tree of body) {
    const scan = scanNames(tree, findKnown);
    for (const hit of scan.hits) {
      if (isInLabel(labels, tree, hit.first) || interviewers.has(fold(hit.known.label))) continue;
      hits.push([tree, hit]);
    }
    for (const candidate of scan.candidates) {
      const name = fold(draftText({ ...candidate, kind: "person", form: "name" }, text));
      if (!isInLabel(labels, tree, candidate.first) && !interviewers.has(name)) candidates.push(candidate);
    }
  }
  const speakers = labels.filter(isPersonLabel).map(({ name }) => fold(name));
  const names = [...sortCandidates(candidates, text, new Set(speakers)), ...labelDrafts(labels)];
  const headlines = trees.filter(isHeadline);
  // In a headline every word has a capital: only what the gazetteer or the body knows is a name.
  for (const tree of headlines) for (const hit of scanNames(tree, findKnown).hits) hits.push([tree, hit]);
  names.push(...headlines.flatMap((tree) => repeatedNames(tree, names, text)));

  const surnames = surnamesOf(names, text);
  const read = withoutForeignBodies(readNamesakes(hits)).filter(([tree, hit]) => {
    if (!isSurname(tree, hit, surnames)) return true;
    names.push({ tree, first: hit.first, last: hit.last, head: hit.first, kind: "person", form: "name" });
    return false;
  });
  const actors = actingBodies(read.map(([, hit]) => hit));
  const known = read.flatMap(([tree, hit]) => readHit(tree, hit, actors, findKnown));
  const states = known.filter((d) => d.kind === "state");
  states.push(...findShortForms(trees, states));
  const byTree = groupBy(states, (d) => d.tree.index);
  const organs = trees.flatMap((tree) => findOrgans(tree, byTree.get(tree.index) ?? []));
  const places = groupBy(
    [...known, ...names].filter((d) => d.kind === "place"),
    (d) => d.tree.index,
  );
  organs.push(...trees.flatMap((tree) => findLocalBodies(tree, places.get(tree.index) ?? [])));
  const named = names.filter((d) => d.kind === "place");
  const homes = [...states, ...known.filter((d) => d.kind === "place"), ...named];
  const peoples = findPeoples(homes, text);
  const isPeople = (d: Draft): boolean =>
    peoples.some((p) => p.tree === d.tree && p.first <= d.first && d.last <= p.last);
  const groups = [
    ...peoples,
    ...findGroups(trees, { homes: homes.filter((d) => !isPeople(d)), bodies: known, persons: names }, text),
  ];
  // A home of the same words gives way: "Ruritanians marched" is said of no state.
  const crowds = findCrowds(trees, homes, text);
  const isCrowd = (d: Draft): boolean =>
    crowds.some((c) => c.tree === d.tree && c.head === d.head && c.first === d.first);
  const owned = names
    .map((name) => (name.kind === "organization" ? withOwner(name, byTree.get(name.tree.index) ?? [], text) : name))
    .filter((name) => !isGovernment(name, text));
  const full = [
    ...known.filter((d) => !isCrowd(d) && !isPeople(d)),
    ...states.filter((s) => s.form === "short"),
    ...organs,
    ...groups,
    ...crowds.filter((c) => !groups.some((g) => g.tree === c.tree && g.first <= c.head && c.head <= g.last)),
    ...owned,
  ];
  const shorts = findShortNames(trees, full, text);
  const replaced = new Set(shorts.map((d) => `${d.tree.index}:${d.first}`));
  const all = [
    ...full.filter((d) => d.first !== d.last || !replaced.has(`${d.tree.index}:${d.first}`)),
    ...shorts,
    ...findDirections([...states, ...known.filter((d) => d.kind === "place")]),
  ];
  return inReadingOrder(withoutShadows(all));
}

/** As the text has them; of two that begin together the longer first. */
export function inReadingOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.tree.index - b.tree.index || a.first - b.first || b.last - a.last);
}

/** The last words of the persons named in full. */
function surnamesOf(names: readonly Draft[], text: string): ReadonlySet<string> {
  return new Set(
    names
      .filter((d) => d.kind === "person" && d.last > d.first)
      .map((d) => fold(draftText(d, text)).split(" ").at(-1) ?? ""),
  );
}

/** "Dayton" where the text has named Ona Dayton, and not "in Dayton" or "Dayton, Ohio". */
function isSurname(tree: Tree, { first, last, how, known }: KnownHit, surnames: ReadonlySet<string>): boolean {
  if (first !== last || (how !== "city" && known.type !== "constituent")) return false;
  const isPlace = PLACE_BEFORE.test(lowerAt(tree, first - 1)) || lowerAt(tree, last + 1) === ",";
  return !isPlace && surnames.has(fold(tree.tokens[first]?.text ?? ""));
}

/** "OD" before every question, and the publisher whose interview it is. */
function interviewersOf(labels: readonly SpeakerLabel[], publisher: string | undefined): ReadonlySet<string> {
  if (labels.length === 0) return new Set();
  const house = publisher?.replace(/^(?:www|[a-z]{2})\./u, "").replace(/\.(?:com?|org|net|news|info)(?:\.\w+)?$/u, "");
  return new Set([
    ...labels.filter((label) => !isPersonLabel(label)).map(({ name }) => fold(name)),
    ...(house === undefined ? [] : [fold(house)]),
  ]);
}

/** Names of the body that a headline repeats, in full or a person's family name. */
function repeatedNames(tree: Tree, names: readonly Draft[], text: string): Draft[] {
  const known = new Map<string, Draft>();
  for (const name of names) {
    const key = fold(draftText(name, text));
    if (!known.has(key)) known.set(key, name);
  }
  const found: Draft[] = [];
  for (let first = 0; first < tree.tokens.length; first++) {
    for (let last = Math.min(tree.tokens.length - 1, first + 5); last >= first; last--) {
      const draft: Draft = { tree, first, last, head: headOf(tree, first, last), kind: "person", form: "name" };
      const name = known.get(fold(draftText(draft, text)));
      if (!name || !/^[\p{L}]/u.test(tree.tokens[last]?.text ?? "")) continue;
      found.push({ ...draft, kind: name.kind });
      first = last;
      break;
    }
  }
  return found;
}

/** "The Ruritanian Government" is its state; "a Ruritanian Federal Agency" and "Military Personnel" are no one body. */
function isGovernment({ kind, owner, ...name }: Draft, text: string): boolean {
  if (kind !== "organization" || owner?.kind !== "state") return false;
  const words = draftText({ ...name, kind, first: owner.first === name.first ? owner.last + 1 : name.first }, text);
  return /^(?:['’]s )?(?:the )?(?:(?:Central|Federal|National|Military|Government|State)? ?(?:Government|Administration|Regime|Personnel|Agency|Agencies|State|Authorities))(?: of .*)?$/iu.test(
    words,
  );
}

/** "Ruritania's National Bank", "the Sylvanian House of Lords": whose body it is. */
function withOwner(name: Draft, states: readonly Draft[], text: string): Draft {
  const inside = states.find((s) => s.first === name.first && s.last < name.last);
  // "Royal Ruritanian Navy" keeps the order of its words.
  const second = states.find(
    (s) => s.first === name.first + 1 && s.last < name.last && BEFORE_PEOPLE.test(lowerAt(name.tree, name.first)),
  );
  if (second?.known && isGovernmental(second.known, draftText(name, text)))
    return { ...name, owner: second, label: draftText(name, text) };
  const end = states.find(
    (s) =>
      (s.last === name.last && s.first > name.first + 1 && /^(?:of|the)$/u.test(lowerAt(name.tree, s.first - 1))) ||
      (s.form === "name" && isOfBracketed(name, s.first)),
  );
  const possessor = states.find(
    (s) =>
      s.last < name.first &&
      name.first - s.last <= 2 &&
      (s.last + 1 === name.first ? s.form === "adjective" : /^['’]s?$/u.test(lowerAt(name.tree, s.last + 1))),
  );
  const owner = inside ?? possessor ?? end;
  if (!owner?.known) return name;
  const whole = draftText({ ...name, first: inside ? inside.last + 1 : name.first }, text).replace(/^['’]s?\s+/u, "");
  const isWithin = owner === end && owner.first <= name.last;
  const rest = isWithin
    ? draftText({ ...name, last: owner.first - 1 }, text).replace(/(?: of)?(?: the)?$/iu, "")
    : whole;
  // "The Council of Retired Sailors of Ruritania" is its members'.
  const isMembers = owner === end && / (?:of|for) /u.test(rest) && !/^(?:Ministry|Department|House)\b/u.test(rest);
  const known = findGazetteer(rest).find(
    (hit) => hit.known.kind === "organization" && hit.known.country === owner.known?.country,
  )?.known;
  if (known && !isMembers) return { ...name, owner, known };
  return {
    ...name,
    owner,
    ...(!isMembers && isGovernmental(owner.known, rest) ? { label: ownedLabel(owner, rest) } : {}),
  };
}

/** "The Road Council (RC) of Ruritania": the state after the initials. */
function isOfBracketed({ tree, last }: Draft, state: number): boolean {
  if (lowerAt(tree, last + 1) !== "(" || lowerAt(tree, last + 3) !== ")") return false;
  return (
    lowerAt(tree, last + 4) === "of" &&
    (state === last + 5 || (state === last + 6 && lowerAt(tree, last + 5) === "the"))
  );
}

/** Newspapers and firms keep their own name; a ministry without its state's name is nobody's. */
function isGovernmental(owner: Known, words: string): boolean {
  return (
    owner.kind === "state" &&
    /\b(?:Ministry|Department|Parliament|Army|Navy|Senate|House|Cabinet|Court|Embassy|Police|Council|Assembly|Bank|Commission|Forces|Government|Military|Treasury|Congress|Force|Guard|Guards|Agency|Authority|Corps)\b/u.test(
      words,
    )
  );
}

/** Drops a mention that another of the same kind holds whole, and unknown names that a known one covers. */
function withoutShadows(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const group of groupBy(drafts, (d) => d.tree.index).values()) {
    group.forEach((draft, i) => {
      if (!group.some((other, j) => other !== draft && shadows(other, draft, j < i))) kept.push(draft);
    });
  }
  return kept;
}

function shadows(other: Draft, draft: Draft, isEarlier: boolean): boolean {
  if (other.first > draft.first || other.last < draft.last) return false;
  const same = other.kind === draft.kind;
  if (other.last - other.first > draft.last - draft.first) return same && other.owner !== draft;
  return isEarlier ? same || other.known !== undefined : other.known !== undefined && draft.known === undefined;
}
