import { words } from "./words.ts";

export const BE_FORMS = words("be am is are was were been being 's 're 'm ’s ’re ’m");
export const HAVE_FORMS = words("have has had having 've ’ve 'd ’d 's ’s");
export const DO_FORMS = words("do does did");
export const MODALS = words("will would can could may might shall should must 'll ’ll wo ca 'd ’d sha ought need dare");
export const NEGATIONS = words("not n't n’t");

export const SUBJECT_PRONOUNS = words("i he she it they we you who");
export const OBJECT_PRONOUNS = words(
  "me him her it them us you whom himself herself itself themselves myself ourselves",
);
export const POSSESSIVE_PRONOUNS = words("my your his her its our their whose");
export const RELATIVE_PRONOUNS = words("who whom which that whose");
export const DEMONSTRATIVES = words("this that these those");
export const QUESTION_WORDS = words(
  "what who whom which whose where when why how whatever whoever whichever wherever whenever however",
);

/** Always begin a clause with a subject of its own. */
export const SUBORDINATORS = words("if whether because although though unless while whereas lest whilst albeit");
/** Before a noun phrase prepositions, before a clause or a participle subordinators. */
export const TWO_WAY_MARKS = words(
  "as after before since until till for by with without of in on about from at despite like than upon against through over into besides except given",
);
/** Of these, those that can take a finite clause. */
export const CLAUSE_MARKS = words("as after before since until till than like once so for now provided except");

export const PREPOSITIONS =
  words(`about above across after against along amid among amongst around as aside at atop before behind below beneath
  beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside over
  past per pending plus regarding since than through throughout till to toward towards under underneath unlike until up upon versus via vs. with within without`);

/** May stand after a verb as its particle: "call off", "set up", "walk out". */
export const PARTICLES = words(
  "up out off down over back away in on apart aside forward forth along together around through",
);

export const DETERMINERS = words(
  "the a an this that these those some any no every each either neither both all another such what which half many few several",
);

/** Nouns and names of times: bare ones are adverbials ("said Monday", "last week"). */
export const TIME_NOUNS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow tonight day days week weeks month months year years hour hours minute minutes
  morning afternoon evening night weekend decade decades century time times moment summer winter spring autumn fall midnight noon quarter second seconds`);
export const MONTHS =
  words(`january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep.
  sept. oct. nov. dec.`);
export const WEEKDAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.",
);

/** Titles that stand before a name, lower case: UD hangs them on the name as `nmod:desc` when they are capitalised. */
export const TITLES =
  words(`president premier minister chancellor senator secretary king queen prince princess emperor general colonel major captain lieutenant
  sergeant admiral judge justice professor doctor pope bishop archbishop cardinal imam ayatollah sheikh sheik sultan emir crown speaker governor mayor
  ambassador envoy chairman chairwoman chair chief director commissioner marshal commander representative congressman congresswoman sir lord lady dame
  baron count chairperson spokesman spokeswoman spokesperson vice deputy mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. adm. sen. rep. gov. rev. hon. sgt. brig. st. ste.
  mr mrs ms dr inspector detective officer father sister brother rabbi reverend comrade leader taoiseach`);

/** Demonym-like endings that make a capitalised word before a noun an adjective. */
export const NATIONAL_ADJECTIVES =
  words(`american british french german italian spanish russian chinese japanese korean indian australian canadian mexican
  brazilian israeli palestinian iraqi iranian syrian saudi egyptian turkish greek dutch swedish norwegian danish finnish polish czech hungarian romanian
  bulgarian serbian croatian bosnian ukrainian georgian armenian azerbaijani afghan pakistani bangladeshi nepalese burmese thai vietnamese indonesian malaysian
  philippine filipino taiwanese cuban venezuelan colombian peruvian chilean argentine argentinian bolivian ecuadorian libyan tunisian algerian moroccan sudanese
  ethiopian eritrean somali kenyan ugandan rwandan congolese nigerian ghanaian angolan zimbabwean african asian european arab arabic kurdish jewish muslim
  islamic islamist christian catholic orthodox protestant sunni shiite shia buddhist hindu western eastern northern southern soviet nazi communist socialist democratic republican
  lebanese jordanian yemeni qatari emirati kuwaiti omani bahraini portuguese irish scottish welsh english swiss austrian belgian icelandic latvian lithuanian estonian
  belarusian moldovan kazakh uzbek tajik kyrgyz turkmen mongolian cambodian laotian malian senegalese ivorian cameroonian chadian gabonese zambian
  tanzanian mozambican namibian haitian dominican guatemalan honduran salvadoran nicaraguan panamanian paraguayan uruguayan jamaican cypriot maltese albanian macedonian
  montenegrin kosovar slovak slovenian latin atlantic pacific united great national international federal royal supreme foreign central new north south`);
