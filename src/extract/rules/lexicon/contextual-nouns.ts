import { words } from "./words.ts";

/** Nouns that are happenings only with certain words about them. */
export interface ContextualNoun {
  readonly noun: ReadonlySet<string>;
  /** One of these must modify the noun. */
  readonly modifiers?: ReadonlySet<string>;
  /** Or one of these prepositions must follow it. */
  readonly prepositions?: ReadonlySet<string>;
  /** What must follow the preposition. */
  readonly of?: ReadonlySet<string>;
  readonly kind: "meeting" | "proposal" | "agreement" | "event";
  readonly family: string;
  readonly reason: string;
}

export const CONTEXTUAL_NOUNS: readonly ContextualNoun[] = [
  {
    noun: words("state states"),
    prepositions: words("of"),
    of: words("emergency siege alert calamity disaster exception"),
    kind: "event",
    family: "measure",
    reason: "Sylvania declared a state of emergency, which Ruritania condemned.",
  },
  {
    noun: words("law rule"),
    modifiers: words("martial emergency"),
    kind: "event",
    family: "measure",
    reason: "The bishops condemned martial law.",
  },
  {
    noun: words("call calls"),
    modifiers: words("phone telephone conference video"),
    prepositions: words("with"),
    kind: "meeting",
    family: "call",
    reason: "The two spoke in a phone call on Monday.",
  },
  {
    noun: words("call calls"),
    prepositions: words("for"),
    kind: "proposal",
    family: "demand",
    reason: "Sylvania backed Ruritania's call for a ban.",
  },
  {
    noun: words("conversation conversations contact contacts"),
    modifiers: words("phone telephone working-level level direct bilateral high-level"),
    prepositions: words("with between"),
    kind: "meeting",
    family: "talks",
    reason: "Contacts between the two capitals went on in Oslo.",
  },
  {
    noun: words("statement declaration"),
    modifiers: words("joint"),
    kind: "agreement",
    family: "agreement",
    reason: "The joint statement of 1994 promised aid.",
  },
  {
    noun: words("declaration declarations"),
    modifiers: words("joint final common political"),
    prepositions: words("of on"),
    of: words("principles principle intent understanding cooperation friendship"),
    kind: "agreement",
    family: "agreement",
    reason: "The two signed a declaration of principles on the river.",
  },
  {
    noun: words("declaration declarations proclamation"),
    prepositions: words("of"),
    of: words("independence secession autonomy"),
    kind: "event",
    family: "decision",
    reason: "The islands' declaration of independence was rejected.",
  },
  {
    noun: words("ceremony"),
    modifiers: words(
      "signing opening closing handover inauguration inaugural swearing-in award welcoming commemoration",
    ),
    kind: "meeting",
    family: "ceremony",
    reason: "Both presidents attended the signing ceremony.",
  },
  {
    noun: words("application applications candidacy candidature membership"),
    prepositions: words("for to of"),
    of: words("membership seat entry accession admission join host lead"),
    kind: "proposal",
    family: "plan",
    reason: "Peru's application for membership of the union was rejected.",
  },
  {
    noun: words("zone zones"),
    modifiers: words("safe buffer no-fly demilitarised demilitarized security exclusion free-trade"),
    kind: "proposal",
    family: "plan",
    reason: "Peru called for a buffer zone on the border.",
  },
  {
    noun: words("wall fence barrier"),
    modifiers: words("border separation planned proposed"),
    kind: "proposal",
    family: "plan",
    reason: "The deputies refused to pay for the border wall.",
  },
  {
    noun: words("measures"),
    modifiers: words("lockdown austerity quarantine economic punitive anti-terrorism anti-terror emergency reform"),
    kind: "proposal",
    family: "plan",
    reason: "The government dropped the austerity measures after the march.",
  },
  {
    noun: words("incentive incentives"),
    modifiers: words("economic political trade financial european american nuclear tax security"),
    prepositions: words("for to"),
    kind: "proposal",
    family: "offer",
    reason: "The islands rejected trade incentives to reopen the port.",
  },
  {
    noun: words("operation operations"),
    modifiers: words(
      "military ground air naval security special joint rescue cross-border counter-terrorism covert police offensive combat surprise amphibious",
    ),
    prepositions: words("against into"),
    kind: "event",
    family: "attack",
    reason: "The military operation in the valley went on; drilling operations did not.",
  },
  {
    noun: words("breach breaches violation violations"),
    modifiers: words("ceasefire cease-fire truce treaty armistice border airspace"),
    prepositions: words("of"),
    of: words(
      "ceasefire cease-fire truce treaty armistice agreement accord pact airspace border embargo deal resolution",
    ),
    kind: "event",
    family: "attack",
    reason: "Sylvania protested against the breach of the truce.",
  },
  {
    noun: words("fire"),
    modifiers: words("artillery rocket mortar missile gun cross-border tank small-arms"),
    kind: "event",
    family: "attack",
    reason: "Both sides exchanged artillery fire across the river.",
  },
  {
    noun: words("exchange exchanges"),
    prepositions: words("of"),
    of: words("fire gunfire shots shelling missiles blows"),
    kind: "event",
    family: "attack",
    reason: "After the exchange of fire the bridge was closed.",
  },
  {
    noun: words("convention conventions"),
    modifiers: words("national nominating annual party online virtual in-person delegate fan state county"),
    kind: "meeting",
    family: "meeting",
    reason: "The party's national convention was held online.",
  },
  {
    noun: words("map"),
    modifiers: words("road"),
    kind: "proposal",
    family: "plan",
    reason: "The road map to peace was drafted in Geneva.",
  },
  {
    noun: words("letter"),
    prepositions: words("of"),
    kind: "agreement",
    family: "agreement",
    reason: "The firms signed a letter of intent.",
  },
  {
    noun: words("letter"),
    kind: "event",
    family: "letter",
    reason: "The king's letter to the president was leaked.",
  },
  {
    noun: words("pipeline pipelines railway canal dam"),
    modifiers: words("gas oil planned proposed"),
    kind: "proposal",
    family: "plan",
    reason: "Both states back the gas pipeline.",
  },
];
