import { findKnown, givenName, isFamilyNameFirst, type Known } from "../../../language/index.ts";
import type { Kind } from "../../../model/index.ts";
import { draftText, type Draft } from "../mentions/draft.ts";
import type { Office } from "../mentions/offices.ts";
import { fold } from "../../../text/index.ts";
import { lowerAt } from "../tree.ts";
import { createPersonFinder } from "./persons.ts";

/** One thing in one document, however its mentions name it. */
export interface Referent {
  readonly id: number;
  readonly kind: Kind;
  readonly known?: Known;
  /** In reading order; the first is not always the best name. */
  readonly drafts: Draft[];
  /** The fullest name. */
  name: string;
  best: Draft;
  readonly gender?: "he" | "she";
  /** Offices that the document gives a person. */
  readonly offices: Office[];
}

export interface Referents {
  readonly list: readonly Referent[];
  of(draft: Draft): Referent | undefined;
}

/** Puts the mentions by name of one thing together: by gazetteer id, by name, by part of a name, by abbreviation. */
export function groupReferents(drafts: readonly Draft[], offices: readonly Office[], text: string): Referents {
  const list: Referent[] = [];
  const byDraft = new Map<Draft, Referent>();
  const byKey = new Map<string, Referent>();
  const join = (draft: Draft, referent: Referent): void => {
    referent.drafts.push(draft);
    byDraft.set(draft, referent);
    const name = nameOf(draft, text);
    if (isFuller(draft, name, referent)) {
      referent.name = name;
      referent.best = draft;
    }
  };
  const create = (draft: Draft): Referent => {
    const gender = draft.kind === "person" ? genderOf(draft, text) : undefined;
    const referent: Referent = {
      id: list.length,
      kind: draft.kind,
      drafts: [],
      name: nameOf(draft, text),
      best: draft,
      offices: [],
      ...(draft.known ? { known: draft.known } : {}),
      ...(gender ? { gender } : {}),
    };
    list.push(referent);
    join(draft, referent);
    return referent;
  };

  const persons = drafts.filter((d) => d.kind === "person");
  const findPerson = createPersonFinder(persons.map((draft) => ({ draft, name: nameOf(draft, text) })));
  const personReferents = new Map<Draft, Referent>();
  const aliases = aliasesOf(persons);
  const rebelsOf = rebelsByState(drafts);
  for (const draft of drafts) {
    if (draft.kind === "person") {
      const named = findPerson(draft);
      const full = aliases(findPerson, named);
      const known = personReferents.get(full);
      if (known) join(draft, known);
      else personReferents.set(full, create(draft));
      continue;
    }
    const rebels = rebelsOf(draft);
    const keys = [...(rebels === undefined ? [] : [`organization=${rebels}`]), ...keysOf(draft, text)];
    const known = keys.map((key) => byKey.get(key)).find((r) => r !== undefined) ?? tailOf(draft, list, text);
    const referent = known ?? create(draft);
    if (known) join(draft, known);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, referent);
  }
  for (const office of offices) byDraft.get(office.person)?.offices.push(office);
  return { list, of: (draft) => byDraft.get(draft) };
}

/** "The Rescue Authority" after "the Zelna Rescue Authority": the one body whose unknown name ends so. */
function tailOf(draft: Draft, list: readonly Referent[], text: string): Referent | undefined {
  const name = fold(draftText(draft, text));
  if (draft.kind !== "organization" || draft.form !== "name" || draft.known || draft.owner || !name.includes(" "))
    return undefined;
  const longer = list.filter((r) => r.kind === "organization" && !r.known && fold(r.name).endsWith(` ${name}`));
  return longer.length === 1 ? longer[0] : undefined;
}

const REBELS = /^(?:rebels|guerrillas|guerillas|insurgents|separatists)$/u;

/** "Ruritanian rebels", where the text names one body only that is up in arms there: that body, by its id. */
function rebelsByState(drafts: readonly Draft[]): (draft: Draft) => string | undefined {
  const bodies = new Map<string, Set<string>>();
  for (const { known, form } of drafts) {
    if (known?.type !== "armed-group" || known.country === undefined || form !== "name") continue;
    bodies.set(known.country, (bodies.get(known.country) ?? new Set()).add(known.id));
  }
  return ({ form, known, owner, tree, head, label }) => {
    const country = owner?.kind === "state" ? owner.known?.country : undefined;
    if (form !== "group" || known || country === undefined || !REBELS.test(lowerAt(tree, head))) return undefined;
    // "Ruritanian Marxist rebels" are told from others.
    const isPlain = (label ?? "").split(" ").length === 2;
    const [body, other] = [...(bodies.get(country) ?? [])];
    return isPlain && other === undefined ? body : undefined;
  };
}

/** "Ulo Tamm, also known as Red Karl": the second name is the first's bearer's. */
function aliasesOf(persons: readonly Draft[]): (find: (draft: Draft) => Draft, named: Draft) => Draft {
  const others = persons.flatMap((draft, n): (readonly [Draft, Draft])[] => {
    const before = persons[n - 1];
    if (!before || before.tree !== draft.tree || draft.first - before.last > 6) return [];
    const between = draft.tree.tokens.slice(before.last + 1, draft.first).map((t) => t.text.toLowerCase());
    return ALSO.test(between.join(" ")) ? [[before, draft]] : [];
  });
  return (find, named) => {
    const pair = others.find(([, alias]) => find(alias) === named);
    return pair ? find(pair[0]) : named;
  };
}

const ALSO =
  /^[,(]? ?(?:who is |who was )?(?:also |better |best |widely |popularly |commonly |otherwise )?(?:known|called|nicknamed) (?:as|by his alias|by the alias)? ?(?:commander |comrade )?["“']?$|^[,(]? ?(?:alias|a\.k\.a\.|aka|whose real name is|born) ?["“']?$/u;

function nameOf(draft: Draft, text: string): string {
  return draft.label ?? draftText(draft, text);
}

function isFuller(draft: Draft, name: string, referent: Referent): boolean {
  if (referent.kind === "person") return name.split(/\s/u).length > referent.name.split(/\s/u).length;
  // A name stands for the thing better than an adjective or "the North".
  if (draft.form === "name" && referent.best.form !== "name" && referent.best.form !== "organ") return true;
  return false;
}

function keysOf(draft: Draft, text: string): string[] {
  const keys = draft.known ? [`${draft.kind}=${draft.known.id}`] : [`${draft.kind}:${fold(nameOf(draft, text))}`];
  if (draft.kind === "organization") {
    const words = draftText(draft, text);
    // "Its foreign ministry" is one state's here and another's there.
    const isOwnedElsewhere = draft.form === "organ" && draft.owner !== undefined && !holds(draft, draft.owner);
    if (!isOwnedElsewhere) keys.push(`${draft.kind}:${fold(words)}`);
    const abbreviation = bracketed(draft);
    if (abbreviation !== undefined) {
      keys.push(`${draft.kind}:${fold(abbreviation)}`);
      const known = findKnown(abbreviation).find((name) => name.known.kind === "organization")?.known;
      if (known && !draft.known) keys.push(`${draft.kind}=${known.id}`);
    }
    if (!draft.owner) keys.push(`${draft.kind}:${fold(words.replace(/^the /iu, ""))}`);
  }
  return keys;
}

function holds(whole: Draft, part: Draft): boolean {
  return whole.tree === part.tree && whole.first <= part.first && part.last <= whole.last;
}

/** "Tarn Rescue Board (TRB)": the abbreviation after the name. */
function bracketed(draft: Draft): string | undefined {
  const { tree, last } = draft;
  if (lowerAt(tree, last + 1) !== "(" || lowerAt(tree, last + 3) !== ")") return undefined;
  const inside = tree.tokens[last + 2]?.text ?? "";
  return /^\p{Lu}[\p{L}.-]{1,9}$/u.test(inside) ? inside : undefined;
}

function genderOf(draft: Draft, text: string): "he" | "she" | undefined {
  const before = lowerAt(draft.tree, draft.first - 1);
  if (/^(?:mr\.?|sir|king|prince|lord|spokesman|chairman|congressman)$/u.test(before)) return "he";
  if (/^(?:mrs\.?|ms\.?|madam|queen|princess|lady|dame|spokeswoman|chairwoman|congresswoman)$/u.test(before))
    return "she";
  const first = draftText(draft, text).split(" ")[0] ?? "";
  if (draft.last === draft.first || isFamilyNameFirst(first)) return undefined;
  const gender = givenName(first)?.gender;
  return gender === undefined ? undefined : gender === "m" ? "he" : "she";
}
