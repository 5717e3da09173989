import { words } from "./words.ts";

/** A name that ends in, or holds before "of" or "for", one of these is an organization's: "Ministry of Energy". */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(`
academy administration agency airlines airways alliance arbitration army assembly associates association authority bank
board brigade brigades broadcasting bundesbank bureau cabinet caucus center centre chamber church club coalition college
command commission commissariat committee commonwealth community company confederation conference congress consortium
constabulary convention-secretariat corp corp. corporation corps council court courts department directorate division
duma embassy enterprise enterprises executive exchange faction federation force forces foundation forum front fund
gazette gendarmerie government group guard guards headquarters herald holding holdings hospital inc inc. initiative inspectorate
institute institution insider international journal junta knesset laboratory league legion legislature ltd ltd. mail media
militia military ministries ministry mirror mission monitor movement museum navy network news newspaper office
ombudsman opposition orchestra organisation organization parliament partners partnership party patrol police post rally
presidium press programme radio red-cross regiment register registry representatives resistance review school secretariat
security senate service services society soviet squad staff sun syndicate taskforce telegraph television times treasury
chronicle courier examiner inquirer observer reporter tribune tribunal trust union unions unit units university workers youth watch weekly tv railways railway
`);

/** Of those, the ones that only a following "of …" or a preceding proper name turns into an organization. */
export const WEAK_ORGANIZATION_WORDS: ReadonlySet<string> = words(
  "conference convention initiative mission security force forces international staff sun post mirror center centre resistance exchange division youth unit workers community chronicle courier examiner inquirer observer reporter office press school watch executive mail church",
);

/** Public bodies that a state has one of; "the Ruritanian parliament" is an organization though it is lower case. */
export const ORGAN_NOUNS: ReadonlySet<string> = words(`
parliament army military navy police legislature senate congress judiciary cabinet embassy consulate gendarmerie
coastguard treasury secretariat knesset duma bundestag
`);

/** Organs of two and three words, last word in ORGANIZATION_WORDS; the first words that make them one. */
export const ORGAN_QUALIFIERS: ReadonlySet<string> = words(`
foreign defence defense interior finance justice health education energy trade agriculture transport environment labour
labor unification culture tourism oil electricity economy planning commerce industry information intelligence security
supreme constitutional high central national electoral election federal armed air border coast state special
revolutionary counter-terrorism counterterrorism secret civil
`);

/** The nouns that such qualifiers make an organ with: "foreign ministry", "central bank", "armed forces". */
export const ORGAN_HEADS: ReadonlySet<string> = words(`
ministry department court bank commission council committee agency service services force forces guard police staff
authority assembly office board
`);

/** A name that ends in one of these is a place's: "Ruritania Province", "Lake X" by PLACE_FIRST_WORDS. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
province region district county prefecture governorate oblast peninsula island islands river sea ocean gulf bay strait
straits mountains mountain valley desert lake airport port harbour harbor base airbase zone border city town village
square street avenue road bridge palace hall stadium park heights coast delta basin territory territories canal camp dam
reactor complex plant facility field terminal hotel house cathedral mosque prison station beach forest hills hill
resort suburb township municipality state corridor
`);

/** Of those, the ones that do not by themselves make a capitalised name a place: too often part of other names. */
export const WEAK_PLACE_WORDS: ReadonlySet<string> = words(
  "house state plant complex camp field port hill park facility base hall corridor",
);

/** A name that begins with one of these is a place's: "Mount Elbrus", "Fort Meade". */
export const PLACE_FIRST_WORDS: ReadonlySet<string> = words(
  "mount mt mt. lake cape fort port camp gulf bay strait island isle river sea rue avenue san santa saint-denis st.",
);

/** Nouns before "of X" or beside X that make X a place: "the village of X", "the town X". */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
village town city district suburb province region port island county outskirts neighbourhood neighborhood capital town
municipality governorate area territory enclave peninsula prefecture camp airport base border crossing site valley
`);

/** The noun before a noun of place takes the state's name for a place: "in Ruritanian waters". */
export const LOCATION_NOUNS: ReadonlySet<string> = words(
  "soil territory waters airspace border coast mainland peninsula capital city town village province region island islands embassy desert hospital court prison airport shore",
);

/** Capitalised words that are in no name: days, months, sentence starters, page furniture. They cut a sequence. */
export const NOT_NAMES: ReadonlySet<string> = words(`
qc kc ceo cfo coo navy oblast
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
ramadan eid internet web twitter facebook youtube instagram whatsapp covid covid-19 coronavirus photo image file video
click subscribe sign log share print copyright advertisement related comments comment follow exclusive breaking updated
correction gmt utc est edt bst cet i a an the this that these those it its he she his her they their we our you your who
what when where why how which whose and but or nor so yet for if as at by from in into of on to with after before since until while
although though because however moreover meanwhile instead also still then there here now today yesterday tomorrow
earlier later recently currently previously finally next last several many most some few other another both all any each
every no not never only even just more less such same former latter one two three four five six seven eight nine ten
hundreds thousands millions dozens according despite during under over between among against about around following
speaking asked having being given once perhaps please yes well ok oh dear thanks thank separately additionally
furthermore indeed nonetheless nevertheless thus hence therefore overall similarly conversely afterwards eventually
initially originally ultimately apparently reportedly allegedly clearly new-style meantime elsewhere otherwise unlike like
without within upon up down out off per via amid amidst across along behind below above beyond through throughout toward
towards can could would should will shall might must do everyone everybody someone somebody anyone anybody nobody nothing something everything does did is are was were be been has have had let
`);

/** Capitalised words that may be part of a name and are none alone: faiths, creeds, directions, offices, languages. */
export const SOFT_WORDS: ReadonlySet<string> = words(`
god allah islam christianity judaism buddhism hinduism bible koran quran english arabic hebrew latin mandarin cantonese hindi
urdu farsi persian pashto editorial opinion analysis live update sister story source sources external links president
minister prime secretary chancellor king queen prince chairman director general spokesman spokeswoman spokesperson
ambassador senator governor mayor professor judge justice officials official police government republican democrat
democratic republicans democrats christian christians muslim muslims islamic jewish jews jew catholic catholics
orthodox protestant shia sunni shiite western eastern northern southern african asian european arab arabs latin
american-led nazi communist socialist liberal conservative labour labor marxist islamist jihadist new old great north south east
west northwest northeast southwest southeast central upper lower sir act bill article section chapter amendment law
virus man woman men women people state states nation nations country us-led un-backed un-led eu-led good bad news report
reports majesty highness excellency holiness mr mrs ms dr mr. mrs. ms. dr. mp mps first second third fourth fifth olympic olympics black white native royal
imperial federal national international regional global world big major foreign interior defense defence security peace
congressman congresswoman attorney justice speaker house-minority deputy vice chief leader head
war cold parliament
`);

/** Capitals that stand for no body: measures, diseases, technical terms. */
export const NOT_ACRONYMS: ReadonlySet<string> = words(`
AM PM AD BC CE BCE GMT UTC EST EDT PST PDT BST CET TV FM DVD CD PC IT AI DNA RNA HIV AIDS GDP GNP VAT IQ ID PR CV CEO CFO
COO VP MP MPS MEP PHD BA MA MBA USD EUR GBP KM KG MPH CO2 SMS GPS USB HTML PDF URL FAQ OK WMD WMDS ICBM ICBMS SLBM IED
IEDS RPG UAV UAVS LGBT LGBTQ LGBTI NGO NGOS POW POWS VIP CCTV EEZ LNG PCI SUV SUVS COVID SARS MERS H1N1 II III IV VI VII
VIII IX XI XII XV XVI NEWS LIVE READ MORE PHOTO VIDEO UPDATE IEEE ISBN MOU FTA AP-1 BREXIT Q&A
`);

/** The last word of a name that is nobody's: works, prizes, laws, machines, ranks, bodies of people, heavenly bodies. */
export const THING_WORDS: ReadonlySet<string> = words(`
act acts award awards prize prizes medal cup trophy championship championships tournament olympics games grand-prix
rights telescope observatory satellite rocket spacecraft mission system systems survey project program programme software
license licence licensed linux server enterprise edition version protocol platform theorem theory conjecture
amendment clause treaty accord agreement pact convention resolution doctrine initiative scheme campaign operation
hurricane typhoon cyclone earthquake survey bulletin gazette review movie album airlines airways interconnector
pipeline line railway market markets facility centre center base situations spectrometry policies groups voters senators
representatives presidents candidates officials members elections election catholic catholics orthodox divisional
division expo festival traffic studies olympiad olympiads sciences engineering electors assistant assistants cm mine state states christianity airmen soldiers sailors marines troops forces mahasabha
`);

/** Of such words, those that are surnames too: a given name before one makes a person. */
export const WEAK_THING_WORDS: ReadonlySet<string> = words(`
day week month year night season storm master masters grandmaster champion tribe tribes people peoples nation stream
standard code law bill deal plan strategy report show film song band tour express flight ship zone area depression flood
series team open marathon one panther lotto banker muslim joe president
`);

/** The first word of a name that is nobody's: storms and works. "Hurricane Zelda" is no woman. */
export const THING_STARTS: ReadonlySet<string> = words(`
hurricane typhoon cyclone tropical storm operation project team flight planet comet asteroid mv ss hms uss fs hmas hmcs rfa exercise 
academy union grand morning commercial atheist international solar republic-act creative public met emergency my
`);

/** Words about a person that a sentence begins with and that are no part of the name: "Longtime Tamm fans". */
export const NAME_OPENERS: ReadonlySet<string> = words(
  "longtime long-time fellow emeritus then ex native veteran previous proroguing remarked associates dear late",
);

/** What a newspaper's or a firm's name goes on with, for the tongue or the land that it serves: "Tarn News Arabia". */
export const EDITIONS: ReadonlySet<string> = words(
  "arabia arabic english turk türk persian farsi urdu hindi russian brasil brazil indonesia africa afrique asia europe international world america mundo azerbaijan balkans",
);
