import { words } from "../lexicon/words.ts";

/** Verbs whose infinitive is their own subject's doing even where they have an object: "promised X to leave". */
export const SUBJECT_CONTROL = words("promise threaten vow pledge use visit meet");

/** Verbs whose "of", "for", "from" or "against" with a participle says what their object does. */
export const OBJECT_CONTROL = words(
  "accuse suspect convict acquit blame criticise criticize condemn denounce charge fault thank praise prevent stop keep bar ban block prohibit warn caution discourage dissuade talk push pressure force punish reward jail imprison arrest detain fine sue rebuke reprimand scold mock impeach indict prosecute commend honour honor forgive sack expel suspend chide castigate applaud congratulate sentence slam",
);

/** Verbs whose infinitive is what their object is to do, even where the parser took it for a purpose: "ordered X to leave". */
export const COMMANDING = words(
  "order urge ask tell instruct command direct persuade encourage invite force compel press expect allow permit advise remind require oblige enable pay hire bribe",
);

/** Verbs that name with a preposition whom they ask: "called on X to leave", "pushed for X to leave". */
export const CALLING = words("call appeal push press plead lobby pay");

/** Verbs that lend a noun its doer: "made an offer", "issued a warning". */
export const LIGHT = words(
  "make issue have give post write launch reiterate repeat express present submit announce set put send deliver hold carry conduct lodge file raise voice read release publish offer mount stage impose extend renew table maintain continue pursue intensify escalate resume broaden",
);

/** Verbs of which "their attacks" are the subject's own, though they lend no bare noun its doer: "ended their attacks". */
export const OWN_COURSE = words(
  "begin start stop end halt suspend expand complete conclude cancel cease defend justify speed accelerate finish freeze",
);

/** What somebody says something in. */
export const STATEMENTS = words(
  "statement letter declaration resolution communique communiqué note speech message tweet report",
);

/** What a message does of which it is said: "a letter accusing X". */
export const SAYING = words(
  "accuse blame condemn criticise criticize demand urge call ask praise support welcome warn threaten reject deny denounce invite announce propose thank say request seek complain",
);

/** Adjectives of somebody who will do it: "it is willing to leave" is said of whom "it" stands for. */
export const INCLINED = words("willing ready prepared eager unwilling reluctant able unable keen determined");

/** "Talks brokered by X": X is no side of them. */
export const MEDIATING = words(
  "broker mediate sponsor facilitate convene oversee supervise lead chair organise organize host arrange moderate monitor back support propose demand reject",
);

/** What is held between sides. */
export const MEETINGS = words(
  "talk talks negotiation negotiations meeting summit round dialogue discussion discussions conference truce ceasefire deal agreement accord",
);

/** What somebody is charged with: "denies charges of murdering X". */
export const CHARGES = words("charge accusation allegation count claim suspicion");

/** What one does with charges against oneself. */
export const ANSWERING = words("deny face reject dismiss refute rebut answer fight contest admit");

/** What is done with people on charges. */
export const TRYING = words(
  "arrest detain hold try convict jail imprison indict want sentence extradite prosecute seize charge",
);

/** "The first state to leave": what it is called is who leaves. */
export const FIRSTS = words("first second third fourth fifth last latest only next sole");
