import { words as wordSet } from "../lexicon/words.ts";
import { BODY_NOUNS } from "../lexicon/actor-nouns.ts";
import { ARMED_NOUNS } from "../lexicon/group-nouns.ts";
import { caseOf, childrenBy, headAt, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import type { Cover } from "./cover.ts";
import type { Draft } from "./draft.ts";
import { homesIn, mainOf, type Home } from "./main-state.ts";
import { COUNTRY, type Office } from "./offices.ts";

/** Offices of which a state has one: who holds one without a word on whose is of the state that the passage is about. */
const NATIONAL =
  /^(?:(?:vice|deputy|interim|acting|transitional|caretaker|first|current|then|incumbent|outgoing) )*(?:vice-?president|president|prime minister|premier|(?:federal )?chancellor|congressman|congresswoman|king|queen|emir|sultan|emperor|monarch|(?:[\p{L}-]+ ){1,4}minister|minister (?:of|for) .+|(?:foreign|defen[cs]e|home|interior|treasury|transport|transportation|trade|finance|health|energy|justice|education|labou?r|agriculture) secretary|secretary of (?:state|defen[cs]e|transportation|commerce|energy|health|labou?r|education|agriculture|the interior|the treasury))$/u;
/** Titles that one state alone has: whose is plain wherever its holder is, if the text names that state at all. */
const TITLES_OF_ONE: readonly { readonly title: RegExp; readonly state: string; readonly reason: string }[] = [
  {
    title:
      /^(?:(?:deputy|acting|then|under|assistant) )*(?:under)?secretary of (?:state|defense|the treasury|commerce|transportation|energy|labor|homeland security|the interior|agriculture|veterans affairs)$/u,
    state: "USA",
    reason: "Secretary of State Ona Bright landed in Zelna.",
  },
  {
    title: /^(?:shadow )?chancellor of the exchequer$/u,
    state: "GBR",
    reason: "The Chancellor of the Exchequer, Ona Bright, spoke.",
  },
];
/** Titles that a state does not have: its being spoken of says nothing of whose they are. */
const TITLES_OF_OTHERS: readonly { readonly title: RegExp; readonly state: string; readonly reason: string }[] = [
  {
    title:
      /\b(?:minister|premier|chancellor|king|queen|emir|sultan|emperor|monarch|(?:foreign|home|defence) secretary)\b/u,
    state: "USA",
    reason: "The US embassy was silent. Foreign Secretary Ona Bright called on it to reply.",
  },
];
/** "Rebel leader X": of the side that the text tells of. */
const OF_REBELS = /^(?:(?:top|senior|former|exiled|main) )*(?:rebel|guerrilla|guerilla|insurgent|separatist) \p{L}+$/u;
/** "Council president X", "police director X": of the body called so that was named last. */
const OF_BODY =
  /^(?:council|police|commission|assembly|parliament|committee|court|senate|union|party|army|junta) \p{L}+$/u;
const OF_NATIONS = /^(?:secretary[- ]general|deputy secretary[- ]general)$/u;
const NOT_NATIONAL =
  /\b(?:former|chief minister|first minister|ex-|regional|provincial|city|local|shadow|opposition|council|party|company|university|club|elect)\b/u;
/** What one does to those under one. */
const COMMANDS = wordSet("send dispatch appoint name dismiss sack fire instruct replace");
const OTHERS = wordSet("its their his her");

/** So often at least a document must name, in other sentences, the state that it is about. */
const FEWEST = 2;
/** Where somebody stands says whose he is only where the document is about that place too. */
const WHERE_SHARE = 0.2;

/**
 * Gives offices without an owner one: "its ambassador, X" the state or body that "its" means, "his defence minister, X"
 * whoever's that one is, "President X" the state that the passage speaks of and whose president nobody else is.
 */
export function withOwners(offices: readonly Office[], trees: readonly Tree[], cover: Cover): Office[] {
  const homes = homesIn(trees, cover);
  const done: Office[] = [];
  const owned = new Set(offices.flatMap((o) => (o.owner ? [lastWord(o.person)] : [])));
  // Whose adviser somebody is is known when whose president that one is is known.
  const order = [...offices].sort((a, b) => Number(a.boss !== undefined) - Number(b.boss !== undefined));
  for (const office of order) {
    // Once said is enough.
    if (!office.owner && owned.has(lastWord(office.person))) {
      done.push(office);
      continue;
    }
    const owner =
      office.owner ?? possessed(office, done, trees, cover) ?? ofPassage(office, [...done, ...offices], homes);
    done.push(
      owner && !office.owner ? { ...office, owner, rule: office.rule.replace("office/", "office/passage-") } : office,
    );
  }
  return done;
}

function lastWord({ tree, last }: Draft): string {
  return lowerAt(tree, last);
}

/** "Its ambassador, X", "X, their deputy foreign minister", "his defence minister, X". */
function possessed(
  office: Office,
  earlier: readonly Office[],
  trees: readonly Tree[],
  cover: Cover,
): Draft | undefined {
  const { tree, first, last } = office.person;
  if (office.boss) {
    if (/\b(?:former|ex-\p{L}+)\b/u.test(office.role)) return undefined;
    const name = lastWord(office.boss);
    return earlier.findLast((o) => o.owner && lastWord(o.person) === name)?.owner;
  }
  if (COUNTRY.test(office.whose ?? "")) return countryBefore(office.person, trees, cover);
  if (office.whose !== undefined) return bodyCalled(office.whose, tree, trees, cover);
  const role = office.role.toLowerCase();
  if (OF_REBELS.test(role)) return onlyRebels(trees, cover);
  if (OF_BODY.test(role)) return bodyCalled(role.split(" ")[0] ?? "", tree, trees, cover, "named so");
  const sender = senderOf(office.person, earlier, cover);
  if (sender) return sender;
  const words = office.role.split(" ").length;
  const after = lowerAt(tree, last + 1) === "," ? [last + 2] : [];
  const at = [first - words - 2, first - words - 1, ...after].find((i) => OTHERS.has(lowerAt(tree, i)));
  if (at === undefined) return undefined;
  const word = lowerAt(tree, at);
  if (word === "his" || word === "her")
    return earlier.findLast((o) => o.owner && o.person.tree.index >= tree.index - 1 && o.person !== office.person)
      ?.owner;
  const own = cover.in(tree).filter((d) => isBody(d) && d.last < Math.min(at, first));
  if (own.length > 0) return own.at(-1);
  const before = trees[tree.index - 1];
  if (!before || before.block !== tree.block) return undefined;
  const bodies = cover.in(before).filter(isBody);
  return bodies.find((d) => relAt(before, d.head) === "nsubj") ?? bodies[0];
}

/** "Tamm sent the foreign minister, X": whoever sends, names or dismisses one is of the same state. */
function senderOf({ tree, head }: Draft, earlier: readonly Office[], cover: Cover): Draft | undefined {
  const verb = headAt(tree, head);
  if (relAt(tree, head) !== "obj" || verb < 0 || !COMMANDS.has(lemmaAt(tree, verb))) return undefined;
  const bosses = childrenBy(tree, verb, "nsubj").flatMap((c) => cover.at(tree, c) ?? []);
  const [boss] = bosses;
  return boss && earlier.findLast((o) => o.owner?.kind === "state" && lastWord(o.person) === lastWord(boss))?.owner;
}

/** "Ruritania asked for help; the country's president, X": the one state that the sentence, or the one before it, names. */
function countryBefore({ tree, first }: Draft, trees: readonly Tree[], cover: Cover): Draft | undefined {
  const states = (other: Tree): Draft[] =>
    cover.in(other).filter((d) => d.kind === "state" && (other !== tree || d.last < first));
  const isOne = (list: readonly Draft[]): boolean => list.every((d) => d.known?.id === list[0]?.known?.id);
  const own = states(tree);
  if (own.length > 0) return isOne(own) ? own.at(-1) : undefined;
  const before = trees[tree.index - 1];
  if (!before || before.block !== tree.block) return undefined;
  const earlier = states(before);
  return isOne(earlier) ? earlier.at(-1) : undefined;
}

/** "The movement's representative": the last body named before that is called so, or the last at all. */
function bodyCalled(
  noun: string,
  tree: Tree,
  trees: readonly Tree[],
  cover: Cover,
  how: "at all" | "named so" = "at all",
): Draft | undefined {
  if (!BODY_NOUNS.has(noun)) return undefined;
  const earlier = trees.slice(Math.max(0, tree.index - 4), tree.index + 1).flatMap((other) => cover.in(other));
  const bodies = earlier.filter(
    (d) =>
      d.kind === "organization" &&
      isBody(d) &&
      d.known?.type !== "igo" &&
      (d.tree !== tree || d.last < tree.tokens.length),
  );
  const called = bodies.filter((d) => d.known?.names.some((name) => name.toLowerCase().split(" ").includes(noun)));
  return called.at(-1) ?? (how === "at all" ? bodies.findLast((d) => d.tree !== tree) : undefined);
}

/** The one body up in arms of which the text tells. */
function onlyRebels(trees: readonly Tree[], cover: Cover): Draft | undefined {
  const armed = trees
    .flatMap((tree) => cover.in(tree))
    .filter(
      ({ form, known, tree, head }) =>
        known?.type === "armed-group" || (form === "group" && ARMED_NOUNS.has(lowerAt(tree, head))),
    );
  const names = new Set(armed.map(({ known, label }) => known?.id ?? label));
  return names.size === 1 ? armed[0] : undefined;
}

function isBody({ kind, form, known }: Draft): boolean {
  return (
    kind === "state" || (kind === "organization" && form !== "group" && !/^(?:media|company)$/u.test(known?.type ?? ""))
  );
}

/** The state that the passage is about, unless the office is somebody else's there. */
function ofPassage(office: Office, all: readonly Office[], homes: readonly Home[]): Draft | undefined {
  // "The city's home minister" is somebody's, and not the state's.
  if (office.whose !== undefined) return undefined;
  const role = office.role.toLowerCase();
  const { tree, first, last } = office.person;
  // "President Tamm" may be anybody's: whom everybody knows is not introduced.
  if (NOT_NATIONAL.test(role) || first === last) return undefined;
  if (OF_NATIONS.test(role) && office.rule !== "office/after")
    return homes.findLast(({ draft }) => draft.known?.type === "igo" && draft.tree.index <= tree.index)?.draft;
  const only = TITLES_OF_ONE.find(({ title }) => title.test(role))?.state;
  if (only !== undefined) return homes.find(({ state, draft }) => state === only && draft.kind === "state")?.draft;
  if (!NATIONAL.test(role)) return undefined;
  const isOffice = (draft: Draft): boolean => all.some((o) => o.owner === draft);
  const taken = new Set(
    all.flatMap((o) =>
      o.person !== office.person && o.role.toLowerCase() === role ? (o.owner?.known?.country ?? []) : [],
    ),
  );
  for (const { title, state } of TITLES_OF_OTHERS) if (title.test(role)) taken.add(state);
  const free = homes.filter(({ draft, state }) => draft.known?.type !== "igo" && !taken.has(state));
  const here = free.filter(({ draft }) => draft.tree === tree && !isOffice(draft));
  const before = free.filter(({ draft }) => draft.tree.index === tree.index - 1 && draft.tree.block === tree.block);
  const found =
    here.findLast(({ draft }) => draft.last < first && isWhere(draft)) ??
    here.find(({ draft }) => isSubject(draft) && (draft.last < first || draft.form === "seat")) ??
    here.find(({ draft, state }) => isWhere(draft) && isSpokenOf(state, free, here)) ??
    here.find(({ draft, state }) => draft.last < first && isSubjectsOwn(draft) && isSpokenOf(state, free, here)) ??
    before.find(({ draft }) => isOffice(draft)) ??
    before.find(({ draft }) => isSubject(draft)) ??
    mainHere(free, here) ??
    leadHome(free, here);
  const known = free.filter(({ state, draft }) => state === found?.state && draft.kind === "state");
  return (known.findLast(({ draft }) => draft.tree.index <= tree.index) ?? known[0])?.draft;
}

/** "In Zelna", "to Tarn". */
function isWhere({ tree, first, kind, form }: Draft): boolean {
  return (
    (kind === "place" || form === "seat" || form === "name") &&
    /^(?:in|at|to|near|of|outside)$/u.test(lowerAt(tree, first - 1))
  );
}

function isSubject({ tree, head, form, kind }: Draft): boolean {
  return kind === "state" && form !== "adjective" && relAt(tree, head) === "nsubj";
}

/** "Ruritania's opposition urged President X to leave", "the Ruritanian opposition": its own, where nobody else is named. */
function isSubjectsOwn({ tree, head, kind }: Draft): boolean {
  const noun = headAt(tree, head);
  return (
    kind === "state" &&
    /^(?:nmod|amod|compound)$/u.test(relAt(tree, head)) &&
    relAt(tree, noun) === "nsubj" &&
    HOME_BODIES.test(lowerAt(tree, noun))
  );
}

const HOME_BODIES =
  /^(?:opposition|parliament|lawmakers|legislature|senate|congress|assembly|voters|protesters|protestors|demonstrators|rebels|court|courts|government|cabinet|police|army|military|media|unions?|prosecutors)$/u;

function isSpokenOf(state: string, homes: readonly Home[], here: readonly Home[]): boolean {
  const of = (list: readonly Home[]): number => list.filter((home) => home.state === state).length;
  return of(homes) >= homes.length * WHERE_SHARE && of(homes) - of(here) >= FEWEST;
}

/** The subject of the text's first sentence, where no other state is named beside. */
function leadHome(homes: readonly Home[], here: readonly Home[]): Home | undefined {
  const lead = homes.find(({ draft }) => draft.tree.blockKind === "paragraph" && isSubject(draft));
  const first = homes.find(({ draft }) => draft.tree.blockKind === "paragraph")?.draft.tree;
  if (
    !lead ||
    lead.draft.tree !== first ||
    here.some(({ state, draft }) => state !== lead.state && draft.form !== "adjective")
  )
    return undefined;
  return lead;
}

/** "By the Ruritanian government", "against Ruritania": whom somebody else speaks of. */
function isOtherSide({ tree, head, form }: Draft): boolean {
  const noun = form === "adjective" ? headAt(tree, head) : head;
  return /^(?:by|against|with|from)$/u.test(noun < 0 ? "" : caseOf(tree, noun));
}

/** The state that the document is about, where the sentence itself names no other. */
function mainHere(homes: readonly Home[], here: readonly Home[]): Home | undefined {
  const main = mainOf(homes);
  // "The minister said that they were hired by the Ruritanian government": he is not Ruritania's.
  if (here.some(({ state, draft }) => state === main && isOtherSide(draft))) return undefined;
  // What the sentence itself names may be whom the office holder deals with.
  const elsewhere = homes.filter(({ state, draft }) => state === main && !here.some((h) => h.draft === draft));
  if (
    main === undefined ||
    elsewhere.length < FEWEST ||
    here.some(({ state, draft }) => state !== main && draft.form !== "adjective")
  )
    return undefined;
  return homes.find(({ state }) => state === main);
}
