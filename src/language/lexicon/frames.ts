import { words } from "./words.ts";

/** Verbs that take a clause with or without "that": "said talks failed". */
export const CLAUSE_VERBS =
  words(`say tell think believe know claim insist report announce add argue suggest note warn state declare admit acknowledge confirm deny
  hope fear expect feel find show reveal indicate stress emphasize emphasise explain maintain mean suspect understand learn hear see ensure agree
  estimate predict assert contend conclude doubt assume suppose imagine guess wish recommend demand propose request urge vow pledge promise threaten decide
  remember realize realise recognize recognise observe point signal allege charge complain concede caution reiterate remark repeat reply respond tweet write testify
  hint imply prove assure inform remind convince persuade swear recall stipulate require order rule hold bet figure notice discover worry disclose underline underscore quip joke`);

/** Verbs that introduce or follow quoted speech. */
export const SPEECH_VERBS =
  words(`say tell add reply respond write tweet note warn explain insist continue ask declare state claim argue recall conclude announce report
  stress emphasize emphasise remark observe comment quip joke complain admit acknowledge repeat reiterate vow promise shout demand urge caution agree think
  suggest believe predict hope assert according exclaim post read testify`);

/** verb + noun + to-infinitive: the infinitive is the verb's, not the noun's. */
export const OBJECT_CONTROL =
  words(`ask urge tell want allow order force persuade press pressure push call invite encourage enable lead help expect require request
  compel warn cause instruct permit advise convince challenge beg command tempt oblige authorize authorise assign direct prompt teach remind implore get like prefer believe need empower entitle
  inspire motivate charge summon elect choose select design expect entitle use take train program prepare leave mean intend forbid`);

/** Verbs that take an infinitive of their own: "agreed to meet". */
export const SUBJECT_CONTROL =
  words(`agree refuse decline promise vow pledge threaten offer plan hope want try seek attempt fail manage decide continue begin start expect need
  intend propose appear seem tend prepare choose claim demand aim wish like love hate prefer struggle hesitate strive ask go have dare deserve learn long mean pretend
  proceed resolve say swear undertake volunteer wait work happen get use commit opt move rush race scramble vote prove remain come`);

/** Verbs that take an -ing form of their own: "stopped firing". */
export const GERUND_VERBS =
  words(`stop start keep begin continue avoid consider suggest deny admit risk finish resume quit enjoy mind recommend propose favor favour oppose halt cease discuss
  delay postpone recall report resist involve include mean go come spend like love hate prefer try regret remember forget justify imagine miss practice tolerate advise allow`);

/** Verbs with two objects: "gave envoys a plan". */
export const TWO_OBJECTS = words(
  "give tell offer send show hand ask teach pay lend grant promise bring buy owe deny award allow cost wish deal guarantee assure inform feed leave make read sell serve write",
);

/** Verbs whose second noun phrase or adjective is a predicate of the first: "called the plan a trap". */
export const OBJECT_PREDICATE = words(
  "call make consider name elect appoint declare deem find keep leave label brand dub render think believe get hold paint",
);

/** Verbs with a predicate like "be": "became minister", "seems ready". */
export const LINKING_VERBS = words(
  "become remain seem appear stay look feel sound prove grow turn go come smell taste",
);

/** Those of them that take a noun as predicate too: "became minister"; but "turned the tide" has an object. */
export const NOUN_LINKING_VERBS = words("become remain seem");

/** Verb + object? + preposition: the phrase is the verb's although a noun stands nearer. */
export const VERB_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = table(`
  accuse of for; blame for on; charge with; criticize for over; criticise for over; condemn for over; praise for; thank for; hold in with at on for; meet in with at on; visit in on with; invite to; call for on in;
  urge on; ask for about; tell about in at on; discuss with in at on; send to from; give to in; offer to in; hand to over; present to at with; deliver to in at; propose to at in; impose on against; put on in into to at under;
  place on in under; lift from; withdraw from; remove from; pull from out; move to from into; bring to into; take to from in on at into; transfer to from; sell to; buy from; provide with to; supply with to;
  add to; compare with to; replace with by; turn into to; convert into; divide into; describe as; regard as; view as; see as in; name as; recognize as; recognise as; treat as; use as for in; cite as; dismiss as; reject as in; denounce as for;
  say in on at during after; announce in on at; sign in on with at; reach in with on; exchange with for; share with; base on; launch against from into at in on; fire at into on from; wage against; file against in with;
  impose on; make to in on with from; raise with at to; open to in with; close to; win in from; lose in to; kill in by on; wound in by; arrest in on for; detain in on for; deploy to in on along near; host in at on; begin in on with; end in on with;
  start in on with; break with off; resume in on; protect from against; prevent from; stop from; keep from in; ban from; free from; bar from; expel from; return to from; lead to in into; link to with; tie to; limit to; attribute to; expose to; devote to; commit to;
  force into out from; pressure into over; warn of about against over; inform of about; remind of; convince of; persuade of; rob of; strip of; deprive of; attend in on at; quit in over on; join in; hit in with; attack in with on; strike in on with;
  speak to with at about in on; talk to with about in; travel to from; go to from; fly to from; arrive in at from; vote on in against for; spend on in; invest in; seek from; demand from; receive from; get from; obtain from; learn from; hear from about; borrow from; earn from in from;
  suspend in over from on; impose on; seize from in on; capture in from; hold in at on; postpone until to; delay until to; schedule for in; plan for in on; set for in; attribute to; submit to; refer to; dedicate to; assign to; apply to; owe to; pay to for; sentence to for; subject to; leave for in; release from in on; publish in on; write to in on; read in; appear in on; find in on at; build in on at`);

/** Noun + preposition: the phrase is the noun's although a verb might take it. */
export const NOUN_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = table(`
  talk with on over about between in; meeting with between of on; summit with between in; negotiation with on over between; discussion with on about between; dialogue with between; agreement with on between to; deal with on between over; treaty with on between; pact with between; accord with between on;
  relation with between; tie with between to; contact with between; war with against on between in; conflict with in over between; dispute with over between; fight against with over for; battle with for against over; clash with between; attack on against by in; strike on against in; raid on; assault on; sanction on against; embargo on against; ban on; ceasefire in with between;
  threat to of from against; challenge to; answer to; response to; reply to; reaction to; solution to; end to; return to; visit to by; trip to; access to; right to; approach to; opposition to; objection to; alternative to; letter to from; message to from; letter from; offer to from of; proposal for to from on by; plan for to by; demand for from by; call for by from; request for from by; need for; support for from; hope for of;
  reason for; responsibility for; respect for; preparation for; condition for; date for; deadline for; minister for of; representative for to of; envoy to for on; ambassador to; adviser to on; aide to; secretary for of; spokesman for; spokeswoman for; spokesperson for; professor at of; analyst at with; fellow at; director at of for; candidate for; member of; increase in of; rise in of; decline in of; drop in of; change in of to; role in; interest in; confidence in; faith in; progress in on toward towards; step toward towards to; move toward towards;
  pressure on from; information on about; report on about from by; statement on by from about; decision on by; vote on in; view on of; position on; focus on; restriction on; limit on; expert on at in; resolution on; tax on; concern about over; question about over on; doubt about; fear of about; worry about; complaint about from; comment on about by; criticism of from by; part of in; series of; number of; lack of; threat of; control of over; influence over on; power over; difference between in; gap between; link between with to; relationship with between; cooperation with between on in; alliance with between; partnership with; trade with between; interview with; conversation with between; war on; program in for; program for; programme for; resident of in; people in from of; troop in from; soldier in from; force in from; official in from at; city in of; country in; village in; town in; area in; region in; embassy in; base in; election in; crisis in; situation in; violence in; man in from with; woman in from with`);

/** Where neither frame decides after verb + noun: the preposition's usual place, counted over UD's English training trees. */
export const PREPOSITIONS_OF_VERBS = words(
  "as into after during until since because through without before off over out to throughout along via despite upon onto amid following by under due at",
);

/** Nouns that take an infinitive or a that-clause as their content: "a plan to …", "fears that …". */
export const CONTENT_NOUNS =
  words(`plan effort offer decision ability attempt agreement promise pledge vow threat desire willingness refusal bid move right proposal demand call request need
  order chance opportunity intention commitment way time reason fear hope claim fact idea belief view report statement sign evidence warning news concern suggestion deal power authority failure
  readiness reluctance campaign duty obligation license permission mandate push incentive capacity step program goal aim ambition possibility rumor rumour allegation accusation argument assurance expectation condition
  doubt impression notion point assumption conclusion confidence danger risk likelihood announcement admission notice hint indication speculation word message guarantee case resolution law bill measure`);

function table(rows: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const row of rows.split(";")) {
    const [word = "", ...prepositions] = row.trim().split(/\s+/);
    map.set(word, new Set([...(map.get(word) ?? []), ...prepositions]));
  }
  return map;
}
