import type { Modality } from "../../../model/index.ts";
import { words } from "../lexicon/words.ts";

/** Words about a verb that say whether it has happened. */
export interface ModalityRow {
  readonly modality: Modality;
  readonly words: ReadonlySet<string>;
  /** A sentence of our own that made the row necessary. */
  readonly reason: string;
}

/** Helping verbs of the verb itself. */
export const AUXILIARIES: readonly ModalityRow[] = [
  { modality: "planned", words: words("will shall 'll ’ll wo"), reason: "The envoys will meet in Oslo." },
  { modality: "possible", words: words("may might could can"), reason: "Ruritania may attend." },
  {
    modality: "hypothetical",
    words: words("would should 'd ’d ought must"),
    reason: "Sylvania would reject such an offer.",
  },
];

/** Adverbs beside the verb. */
export const ADVERBS: readonly ModalityRow[] = [
  {
    modality: "possible",
    words: words(
      "possibly perhaps maybe likely probably potentially presumably unlikely allegedly purportedly supposedly reportedly apparently seemingly conceivably ostensibly",
    ),
    reason: "They will likely meet.",
  },
];

/** Verbs, and adjectives after "be", before an infinitive or clause. */
export const GOVERNORS: readonly ModalityRow[] = [
  {
    modality: "planned",
    words: words(
      "plan intend agree promise want prepare vow pledge schedule expect aim decide due set go hope seek propose offer undertake commit invite ask urge demand call order request tell recommend determine threaten wish try poise slate resolve require press encourage vote move wait ready willing eager keen prepared poised about be instruct direct task authorise authorize attempt swear volunteer arrange work",
    ),
    reason: "Sylvania plans to withdraw.",
  },
  {
    modality: "possible",
    words: words("consider mull contemplate weigh suggest ponder discuss debate explore appear seem fear think"),
    reason: "The king is considering lifting the ban.",
  },
  {
    modality: "possible",
    words: words(
      "likely unlikely possible impossible probable improbable conceivable plausible unclear uncertain doubtful liable apt imaginable",
    ),
    reason: "It is possible that the envoys met.",
  },
];

/** What others hold of somebody: "is believed to have left". Only in the passive; "Ruritania believes that" is its saying. */
export const HELD_OF: ReadonlySet<string> = words(
  "believe think suspect presume assume suppose rumour rumor allege understand say report hold consider fear",
);

/** Nouns before "to" or "of": "a plan to withdraw". */
export const NOUN_GOVERNORS: readonly ModalityRow[] = [
  {
    modality: "planned",
    words: words(
      "plan plans intention intentions decision pledge promise proposal offer demand call bid agreement deal order resolution commitment invitation request effort efforts vow threat bill aim goal move willingness readiness attempt preparation preparations decree promises desire wish",
    ),
    reason: "Its decision to withdraw was praised.",
  },
  {
    modality: "possible",
    words: words(
      "possibility chance prospect likelihood risk option idea danger speculation suspicion rumour rumor rumours rumors doubt doubts fear fears concern concerns hope hopes",
    ),
    reason: "The risk that they will meet is small.",
  },
];

/** Adjectives before a noun that says it: "their planned meeting", "the alleged plot". */
export const ATTRIBUTES: readonly ModalityRow[] = [
  {
    modality: "planned",
    words: words("planned scheduled future upcoming forthcoming intended imminent proposed prospective"),
    reason: "The king's planned trip to Tarn was called off.",
  },
  {
    modality: "possible",
    words: words("possible potential alleged purported suspected supposed likely reported rumoured rumored"),
    reason: "The alleged attack on the port was denied.",
  },
];

/** Verbs whose object is still to come: "proposed talks with Sylvania". */
export const WISHING: readonly ModalityRow[] = [
  {
    modality: "planned",
    words: words("propose plan schedule seek request demand want offer arrange suggest promise urge await prepare"),
    reason: "Ruritania proposed talks with Sylvania.",
  },
];

/** "If it signs". */
export const CONDITIONS: ReadonlySet<string> = words("if unless until till before lest provided");
/** What postpones or sets a meeting: it is still to come. */
export const SETTING: ReadonlySet<string> = words(
  "plan schedule propose expect set postpone delay suggest slate fix put-off",
);
/** Nouns of whose "of" or "for" nobody knows whether it will be: "fears of an attack". */
export const THREATS: ReadonlySet<string> = words(
  "fear fears threat possibility prospect risk danger likelihood chance chances speculation rumour rumours rumor rumors suspicion suspicions allegation allegations accusation accusations",
);
/** "Under the plan, X would leave". */
export const FRAMES: ReadonlySet<string> = words(
  "plan deal agreement proposal accord terms arrangement pact scheme order",
);
/** "Whether it signed": nobody says. */
export const OPEN: ReadonlySet<string> = words("whether");
/** "Once it signs": not before the main clause, which is still to come. */
export const WHEN: ReadonlySet<string> = words("after once when as");
/** "Has to approve", "needs to leave": a duty is not yet done. */
export const DUTIES: ReadonlySet<string> = words("have need");
/** "Warned against leaving": it has not left. */
export const AGAINST: ReadonlySet<string> = words("warn caution advise discourage dissuade");
/** "Pressured X to leave", "urged that X leave": X has no plan to. */
export const ASKING: ReadonlySet<string> = words(
  "urge ask demand call request press pressure push recommend implore beg want",
);

/** "Was charged with leaving": no more than that. */
export const CHARGING = words("accuse suspect charge indict blame arraign prosecute try investigate implicate");
/** "Pleaded guilty to leaving": what is owned to is done. */
export const AVOWALS = words("plead guilty confess admit own object react respond contribute lead");

/** What a vote does by itself. */
export const VOTED =
  /^(?:reject|oppose|approve|accept|adopt|ratify|endorse|back|support|condemn|denounce|censure|impeach|pass)$/u;
/** What is held rather than said. */
export const HELD =
  /^(?:talks?|meetings?|summits?|negotiations?|dialogue|conference|visit|trip|election|referendum|round)$/u;
/** What is put forward, whatever would come of it. */
export const PUT =
  /^(?:plan|proposal|offer|demand|call|request|idea|bill|initiative|suggestion|promise|pledge|claim|appeal)$/u;

/** What is done with what somebody else has put forward. */
export const ANSWERING =
  /^(?:accept|reject|consider|discuss|support|back|welcome|oppose|study|examine|review|approve|endorse|weigh|debate|answer|dismiss|refuse|decline|block)$/u;

/** "Allegations that X left": where nobody is named who makes them, no more is said than that. */
export const ALLEGED = words(
  "allegation accusation charge claim report suspicion suggestion rumour rumor insinuation count speculation",
);
/** "Was convicted on charges of leaving": they are more than charges. */
export const PROVEN = words("convict sentence jail imprison confirm prove admit execute hang");
