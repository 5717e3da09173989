import { words } from "./words.ts";

/** A class of nouns for one sort of happening. Mentions of one family may be the same happening, others may not. */
export interface HappeningNouns {
  readonly nouns: ReadonlySet<string>;
  readonly kind: "meeting" | "proposal" | "agreement" | "event";
  readonly family: string;
  /** What a mention must have beyond its noun to be told from others of its sort; "claim": its part in a claim will do. */
  readonly needs: "content" | "parties";
  readonly reason: string;
}

/** Lemmas, singular and plural where taggers differ. "call" and the like are settled by CONTEXTUAL_NOUNS. */
export const HAPPENING_NOUNS: readonly HappeningNouns[] = [
  {
    nouns: words(
      "talks negotiation negotiations dialogue dialog discussion discussions consultation consultations round session sessions deliberations parley parleys",
    ),
    kind: "meeting",
    family: "talks",
    needs: "parties",
    reason: "Talks between Ruritania and Sylvania resumed.",
  },
  {
    nouns: words(
      "meeting meetings encounter gathering summit summits conference forum congress retreat get-together meet meets",
    ),
    kind: "meeting",
    family: "meeting",
    needs: "parties",
    reason: "The second summit, in Oslo, ended early.",
  },
  {
    nouns: words("visit visits trip tour"),
    kind: "meeting",
    family: "visit",
    needs: "parties",
    reason: "The Ruritanian president's visit to Sylvania was called off.",
  },
  {
    nouns: words(
      "offer offers proposal proposals initiative suggestion overture overtures invitation package blueprint concession concessions",
    ),
    kind: "proposal",
    family: "offer",
    needs: "content",
    reason: "Sylvania turned down a Ruritanian offer to share the dam.",
  },
  {
    nouns: words(
      "plan plans roadmap scheme draft motion amendment project projects pipeline compromise ban embargo bill legislation framework timetable exemption bid",
    ),
    kind: "proposal",
    family: "plan",
    needs: "content",
    reason: "The plan to build a canal was welcomed by both.",
  },
  {
    nouns: words("demand demands request requests appeal ultimatum petition plea"),
    kind: "proposal",
    family: "demand",
    needs: "content",
    reason: "Ruritania repeated its demand for the return of the islands.",
  },
  {
    nouns: words(
      "deal deals agreement agreements treaty treaties accord accords pact pacts truce ceasefire cease-fire armistice memorandum memoranda mou convention protocol settlement resolution resolutions communique communiqué understanding compact charter",
    ),
    kind: "agreement",
    family: "agreement",
    needs: "content",
    reason: "The fishing treaty was signed in May.",
  },
  {
    nouns: words("law laws constitution act statute"),
    kind: "agreement",
    family: "law",
    needs: "content",
    reason: "Sylvania broke the fisheries law.",
  },
  {
    nouns: words("test tests launch launches firing test-firing test-launch"),
    kind: "event",
    family: "test",
    needs: "content",
    reason: "Sylvania condemned Ruritania's missile test.",
  },
  {
    nouns: words(
      "attack attacks strike strikes airstrike airstrikes bombing bombings bombardment raid raids shelling assault assaults offensive invasion incursion counteroffensive counter-offensive onslaught aggression ambush explosion explosions blast shooting shootings killing killings assassination murder massacre massacres hijacking kidnapping kidnappings abduction seizure annexation occupation poisoning stabbing hack hacking cyberattack cyber-attack plot plots ambushes clash clashes skirmish skirmishes crackdown crackdowns blockade siege genocide bombardments invasions incursions seizures assassinations murders hijackings downing sinking shootdown beheading beheadings shoot-down",
    ),
    kind: "event",
    family: "attack",
    needs: "content",
    reason: "The airstrike on the harbour killed two.",
  },
  {
    nouns: words(
      "election elections referendum plebiscite vote coup putsch inauguration impeachment no-confidence by-election secession",
    ),
    kind: "event",
    family: "vote",
    needs: "content",
    reason: "The opposition boycotted the March election.",
  },
  {
    nouns: words(
      "protest protests demonstration demonstrations rally rallies march marches riot riots uprising unrest revolt rebellion insurrection strike-action sit-in walkout mutiny vigil",
    ),
    kind: "event",
    family: "protest",
    needs: "content",
    reason: "Protests in the capital were put down.",
  },
  {
    nouns: words(
      "withdrawal deployment deployments exit pullout pull-out retreat expulsion expulsions evacuation exercise exercises drill drills manoeuvres maneuvers mobilisation mobilization handover",
    ),
    kind: "event",
    family: "move",
    needs: "content",
    reason: "Sylvania protested against the joint naval exercises.",
  },
  {
    nouns: words(
      "decisions order orders decree decrees verdict ruling sentence conviction trial hearing inquiry enquiry investigation probe arrest arrests execution executions extradition lawsuit lawsuits indictment indictments suspension dismissal resignation resignations subpoena subpoenas warrant warrants proclamation edict appointment nomination pardon acquittal prosecution dissolution closure prorogation",
    ),
    kind: "event",
    family: "decision",
    needs: "content",
    reason: "The court's ruling on the islands was rejected.",
  },
  {
    nouns: words("restriction restrictions regulation regulations tariff tariffs sanction sanctions curfew"),
    kind: "event",
    family: "measure",
    needs: "content",
    reason: "Ruritania announced new restrictions on ferries to Sylvania.",
  },
  {
    nouns: words("move decision step announcement measure measures deed"),
    kind: "event",
    family: "deed",
    needs: "content",
    reason: "Sylvania withdrew its envoy. Ruritania condemned the move.",
  },
  {
    nouns: words(
      "war wars conflict ceremony crisis crash crashes collision accident disaster famine outbreak earthquake flood wildfire fire leak spill shutdown lockdown funeral anniversary mourning wildfires fires floods earthquakes hurricane drought eruption stampede collapse standoff stand-off",
    ),
    kind: "event",
    family: "occurrence",
    needs: "content",
    reason: "Ruritania blamed Sylvania for the dam disaster.",
  },
];

/** What is tested, fired and launched where a test or launch is a happening. */
export const WEAPON_NOUNS: ReadonlySet<string> = words(
  "missile missiles rocket rockets bomb bombs warhead warheads weapon weapons torpedo torpedoes device satellite satellites nuclear atomic hydrogen icbm icbms slbm slbms projectile projectiles ballistic hypersonic artillery launcher launchers spacecraft",
);

/** Compounds whose noun is no happening of its sort. */
export const NO_HAPPENINGS: ReadonlySet<string> = new Set([
  "press conference",
  "news conference",
  "media conference",
  "peace prize",
  "training session",
  "business plan",
  "decision making",
  "heart attack",
  "panic attack",
  "blood test",
  "test match",
  "health plan",
  "insurance plan",
  "crime scene",
  "international law",
  "sharia law",
  "civil law",
  "common law",
  "criminal law",
  "humanitarian law",
  "majority vote",
  "death sentence",
  "prison sentence",
  "jail sentence",
  "first order",
  "much agreement",
  "more agreement",
  "little agreement",
  "internet forum",
  "web forum",
  "online forum",
  "discussion forum",
  "user forum",
  "community forum",
]);
