/** Irregular verbs of news English: base, past, participle; alternatives by slash. */
const TABLE = `
arise arose arisen; awake awoke awoken; be was/were been; bear bore born/borne; beat beat beaten; become became become;
befall befell befallen; begin began begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast;
build built built; burn burnt burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt;
dig dug dug; do did done; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven; dwell dwelt dwelt;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled;
fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; have had had; hear heard heard;
hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known;
lay laid laid; lead led led; lean leant leant; leap leapt leapt; learn learnt learnt; leave left left; lend lent lent;
let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met;
mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; outdo outdid outdone;
overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; override overrode overridden;
pay paid paid; plead pled pled; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt;
resend resent resent; reset reset reset; rethink rethought rethought; retake retook retaken; rewrite rewrote rewritten; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid;
speak spoke spoken; speed sped sped; spend spent spent; spill spilt spilt; spin spun spun; split split split; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stride strode stridden;
strike struck struck/stricken; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum;
swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought;
throw threw thrown; thrust thrust thrust; undergo underwent undergone; understand understood understood;
undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn;
weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; write wrote written; outbid outbid outbid; offset offset offset; bring brought brought; seek sought sought`;

/** What an irregular form can be: past tense, past participle or both. */
export interface IrregularForm {
  readonly lemma: string;
  readonly past: boolean;
  readonly participle: boolean;
}

/** By form. Forms that are also their own base ("put", "cut") are in it too. */
export const IRREGULAR_FORMS: ReadonlyMap<string, IrregularForm> = readTable(TABLE);

function readTable(table: string): Map<string, IrregularForm> {
  const forms = new Map<string, IrregularForm>();
  for (const row of table.split(";")) {
    const [lemma = "", past = "", participle = ""] = row.trim().split(/\s+/);
    const pasts = past.split("/");
    const participles = participle.split("/");
    for (const form of new Set([...pasts, ...participles])) {
      // "lay" is the past of "lie" and a verb of its own, "ground" and "wound" are also bases: first come, first served.
      if (!forms.has(form))
        forms.set(form, { lemma, past: pasts.includes(form), participle: participles.includes(form) });
    }
  }
  return forms;
}
