import { words } from "../lexicon/words.ts";

/** A deed or mishap that a verb says of nobody named; where a sentence says its place too, it is an event. */
export interface OutbreakRow {
  readonly verbs: ReadonlySet<string>;
  /** "Blew up", "took to": only with this particle, preposition or object beside the verb. */
  readonly beside?: RegExp;
  /** Whom or what it befalls: the object, or the subject of a passive; or the subject, for verbs that need no doer. */
  readonly befalls: "object" | "subject" | "nobody";
  /** Only of these, where it befalls a subject. */
  readonly of?: ReadonlySet<string>;
  /** For the label: "killing", and what leads to whom it befell: "of". */
  readonly noun: string;
  readonly whom?: string;
  /** As the nouns of the family in the lexicon. */
  readonly family: string;
  readonly reason: string;
}

const BOMBS = words(
  "bomb bombs device devices explosive explosives grenade grenades mine mines car van truck vehicle rocket rockets missile missiles shell shells",
);
const CRAFT = words(
  "plane aeroplane airplane airliner aircraft jet helicopter train bus ferry boat boats ship vessel tanker barge dinghy trawler submarine truck lorry car",
);
const BUILT = words(
  "building bridge dam mine tower stadium roof tunnel wall block factory hospital school church mosque",
);

export const OUTBREAK_ROWS: readonly OutbreakRow[] = [
  {
    verbs: words("explode detonate"),
    befalls: "subject",
    of: BOMBS,
    noun: "explosion",
    whom: "of",
    family: "attack",
    reason: "A car bomb exploded near a market in Tarn.",
  },
  {
    verbs: words("go"),
    beside: /^off$/u,
    befalls: "subject",
    of: BOMBS,
    noun: "explosion",
    whom: "of",
    family: "attack",
    reason: "Two bombs went off in Tarn.",
  },
  {
    verbs: words("blow"),
    beside: /^(?:himself|herself|themselves)$/u,
    befalls: "nobody",
    noun: "suicide bombing",
    family: "attack",
    reason: "A woman blew herself up outside a café in Tarn.",
  },
  {
    verbs: words("murder"),
    befalls: "object",
    noun: "murder",
    whom: "of",
    family: "attack",
    reason: "Two nurses were murdered in Tarn on Monday.",
  },
  {
    verbs: words("kill slay massacre behead hang lynch"),
    befalls: "object",
    noun: "killing",
    whom: "of",
    family: "attack",
    reason: "Two nurses were killed in Tarn on Monday.",
  },
  {
    verbs: words("assassinate"),
    befalls: "object",
    noun: "assassination",
    whom: "of",
    family: "attack",
    reason: "The bishop was assassinated in Tarn.",
  },
  {
    verbs: words("shoot gun"),
    befalls: "object",
    noun: "shooting",
    whom: "of",
    family: "attack",
    reason: "Gunmen shot dead a judge in Tarn.",
  },
  {
    verbs: words("stab knife"),
    befalls: "object",
    noun: "stabbing",
    whom: "of",
    family: "attack",
    reason: "A man stabbed three tourists in Tarn.",
  },
  {
    verbs: words("poison"),
    befalls: "object",
    noun: "poisoning",
    whom: "of",
    family: "attack",
    reason: "The editor was poisoned in Tarn.",
  },
  {
    verbs: words("kidnap abduct"),
    befalls: "object",
    noun: "abduction",
    whom: "of",
    family: "attack",
    reason: "Gunmen kidnapped four engineers near Tarn.",
  },
  {
    verbs: words("execute"),
    befalls: "object",
    noun: "execution",
    whom: "of",
    family: "decision",
    reason: "Three smugglers were executed in Tarn.",
  },
  {
    verbs: words("arrest detain apprehend"),
    befalls: "object",
    noun: "arrest",
    whom: "of",
    family: "decision",
    reason: "The editor was arrested in Tarn.",
  },
  {
    verbs: words("rescue free"),
    befalls: "object",
    noun: "release",
    whom: "of",
    family: "decision",
    reason: "Nine hostages were freed in Tarn.",
  },
  {
    verbs: words("crash derail"),
    befalls: "subject",
    of: CRAFT,
    noun: "crash",
    whom: "of",
    family: "occurrence",
    reason: "A helicopter crashed near Tarn.",
  },
  {
    verbs: words("sink capsize"),
    befalls: "subject",
    of: CRAFT,
    noun: "sinking",
    whom: "of",
    family: "occurrence",
    reason: "A ferry sank off Tarn.",
  },
  {
    verbs: words("collapse"),
    befalls: "subject",
    of: BUILT,
    noun: "collapse",
    whom: "of",
    family: "occurrence",
    reason: "A bridge collapsed in Tarn.",
  },
  {
    verbs: words("protest demonstrate march riot"),
    befalls: "nobody",
    noun: "protest",
    family: "protest",
    reason: "Thousands marched through Tarn.",
  },
  {
    verbs: words("take"),
    beside: /^streets?$/u,
    befalls: "nobody",
    noun: "protest",
    family: "protest",
    reason: "Teachers took to the streets in Tarn.",
  },
  {
    verbs: words("go head"),
    beside: /^polls?$/u,
    befalls: "nobody",
    noun: "election",
    family: "vote",
    reason: "Voters in Ruritania go to the polls on Sunday.",
  },
];
