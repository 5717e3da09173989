import type { Kind, Modality, Polarity } from "../model/index.ts";

/** The sixteen root categories of the PLOVER event ontology (Open Event Data Alliance). */
export type PloverRoot =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/**
 * Where an argument of a verb stands in its Universal Dependencies clause.
 * `subject`: who does it (the `by` phrase of a passive). `object`: whom or what (the subject of a passive).
 * `recipient`: the indirect object. `predicate`: what somebody becomes or is named. `clause`: what a that-clause or infinitive says. `unless`: who is to do
 * something lest it happen ("unless X leaves"), `provided` also that it may ("if X leaves"). `weapon`: whose the raid, jet or rocket is that does it, `force`: the subject
 * where it is men or ships of war. `beneficiary`: whom it is done to help ("sent men to fight for X"), `latest`: the meeting spoken of last ("X is attending, too"). `with` and the like: the noun
 * after that preposition, which may be of several words ("in favour of", "out of"). `object's …`: a phrase hanging from
 * the object noun ("impose sanctions on X"), with `object's clause` what it is to be done ("reserves the right to strike
 * X"), or with `object's possessor` whose it is ("rejected Sylvania's claim",
 * "expelled a Sylvanian envoy").
 */
export type VerbSlot = "subject" | "object" | "recipient" | "clause" | `${Lowercase<string>}`;

/**
 * Where an argument of a noun stands. `possessor`: "X's offer", "an X offer", "offer by X", "offer from X".
 * `self`: the noun itself names the thing ("offer" is the proposal). `subject`: what the noun is said of, by "be" or in
 * apposition ("Sylvania is a member of the bloc"). `participant`: who does what the clause about it says ("after talks
 * with X, Sylvania said"), `bearer`: on whom it falls ("despite criticism by X, Sylvania left"),
 * `holder`: who has it ("with X's backing, Sylvania left"), `occasion`: what is held so ("talks under the auspices of X"), `answer`: who answers with it ("Sylvania answered with raids on X"), `behind`: who is said to be
 * behind it, `engaged`: to be in it ("Sylvania is in talks with X"). Otherwise the preposition: "to", "on", "against", "between".
 */
export type NounSlot = "possessor" | "self" | `${Lowercase<string>}`;

interface TriggerBase {
  /** The sentence that made the row necessary, in our own words. */
  readonly reason: string;
  /** For "propose to meet": what the verb itself says about whether it happened. */
  readonly modality?: Modality;
  /** For verbs that say the relation does not hold. */
  readonly polarity?: Polarity;
  /** Where the word says it of some kinds of ends only: narrower than the relation's own. */
  readonly sourceKinds?: readonly Kind[];
  readonly targetKinds?: readonly Kind[];
  /** One of these must stand by the word or its object: "designate X *as* …", "ask X *for* …", "urge X *to leave*" (clause). */
  readonly with?: readonly VerbSlot[];
  /** Lemmas of which one must head what `with` leads to: "designate X as a *terrorist*". */
  readonly withNoun?: readonly string[];
  /** None of these may: "attack X *for* …" is criticism. */
  readonly without?: readonly VerbSlot[];
  /** Of a symmetric relation: without a target those that are its source together do it to one another: "X and Y met". */
  readonly mutual?: true;
}

/** A verb and its frame: "Ruritania accused Sylvania of …". */
export interface VerbTrigger extends TriggerBase {
  /** Its lemma, British or American spelling as listed; list both where they differ. */
  readonly verb: string | readonly string[];
  /** "put forward", "walk out", "hold responsible": the particle, adverb or predicate that must be there. */
  readonly particle?: string;
  /** Singular lemmas of which one must be the object's head: "hold talks", "impose sanctions". */
  readonly object?: readonly string[];
  /** Singular lemmas of which none may be the object's head: "offer a discount". */
  readonly notObject?: readonly string[];
  /** Its clause counts only where it says what is to be done: "insisted that X leave", not "insisted that X had left". */
  readonly deeds?: true;
  /** Its clause counts only where it says what the source itself will do: "announced that it would", not "that X had". */
  readonly intent?: true;
  /** Its clause counts only where it says what somebody must do: "said that X must leave", not "said that X would". */
  readonly duty?: true;
  /** Lemmas of which one must head what it calls its object: "called the raid a *crime*", "described X as *reckless*". */
  readonly withPredicate?: readonly string[];
  /** It counts beside the plainer rows of its verb, and not instead of them. */
  readonly also?: true;
  /** It counts only where it is said that somebody will not do it: "would never accept"; its polarity is then `negated` twice. */
  readonly refused?: true;
  /** It counts only where it is said not to be done: "failed to comply"; its polarity is then `negated` twice. */
  readonly undone?: true;
  /** Ids of relations: its clause counts only through their triggers, and its target is theirs: "vowed to *shell* X". */
  readonly clauseOf?: readonly string[];
  /** Lemmas that may not head its clause: "declined to *comment*". */
  readonly notClause?: readonly string[];
  /** Lemmas of which one must: "vowed to *destroy* X". */
  readonly ofClause?: readonly string[];
  /** Slots in order of preference; the first that is filled by an allowed kind counts. Default `subject`. */
  readonly source?: readonly VerbSlot[];
  readonly target: readonly VerbSlot[];
}

/** A noun that carries the relation: "Ruritania's rejection of the plan". */
export interface NounTrigger extends TriggerBase {
  readonly noun: string | readonly string[];
  readonly source: readonly NounSlot[];
  readonly target: readonly NounSlot[];
}

/** An adjective in a predicate: "Ruritania is opposed to the plan". Source is its subject. */
export interface AdjectiveTrigger extends TriggerBase {
  readonly adjective: string | readonly string[];
  readonly target: readonly VerbSlot[];
}

export type Trigger = VerbTrigger | NounTrigger | AdjectiveTrigger;

/** A sentence of ours that says the relation: a test of the rules, and a line of documentation. */
export interface Example {
  readonly text: string;
  /** Words of the sentence that must be within the entity's mention, or its label. */
  readonly source: string;
  readonly target: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly speaker?: string;
}

/** A sentence that looks like the relation and is not: no asserted claim of it may be read from it, a negated one may. */
export interface NearMiss {
  readonly text: string;
  readonly reason: string;
}

/** A relation of the ontology: what whoever reads, asks, draws or exports a graph needs to know of it. */
export interface Relation {
  readonly id: string;
  /** As an edge label, read from source to target: "accuses". */
  readonly label: string;
  /** Read from target to source: "is accused by". */
  readonly inverse: string;
  /** As an edge label where the text only calls the target the source's own doing: "Ruritania's raid". */
  readonly doerLabel?: string;
  /** One sentence: what the text must say. */
  readonly definition: string;
  readonly source: readonly Kind[];
  readonly target: readonly Kind[];
  /** Seldom true of two targets of one kind: a doubtful claim gives way to a sure one of another target. */
  readonly oneTarget?: true;
  /** Direction carries no meaning: "met". The conjuncts of a source stand in it to one another ("A and B met"). */
  readonly symmetric?: true;
  /** It holds rather than happens, at any time: membership, location. It says where two belong, not what one does to the other. */
  readonly standing?: true;
  /** Absent for relations that are no events: membership, location. */
  readonly plover?: PloverRoot;
  /** CAMEO event code, where there is one. */
  readonly cameo?: string;
  /** PLOVER mode, where the relation is always of one: "visit". */
  readonly mode?: string;
  /** Relations that one source can hardly stand in to the same proposal, meeting, agreement or event as well. */
  readonly excludes?: readonly string[];
  /** What its source then also does to its target: who denies to support somebody denies to arm him. */
  readonly implies?: readonly string[];
  /** Kinds of target that are the source's doing: to reject such a proposal is to reject what its source wants. */
  readonly makes?: readonly Kind[];
  /** Kinds of target through which its sources act with one another: who attends a meeting meets the others there. */
  readonly shares?: readonly Kind[];
}

/** How the language says a relation: what whoever finds it in documents needs to know of it. */
export interface Wording {
  readonly relation: Relation;
  /** Where lists are put together in it, by a function marked as pure: the viewer, which needs no triggers, then leaves it out. */
  readonly triggers: readonly Trigger[];
  /** What a language model is told, one line. */
  readonly hint: string;
  readonly examples: readonly Example[];
  readonly nearMisses: readonly NearMiss[];
}
