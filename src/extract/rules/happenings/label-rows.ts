/** A turn that no label has, and what stands there instead. */
export interface LabelMend {
  readonly pattern: RegExp;
  readonly put: string;
  readonly reason: string;
}

/** A label that no mend saves: another mention, or a plain one of type and parties, takes its place. */
export interface LabelFlaw {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** In this order, each until nothing changes. */
const LABEL_MENDS: readonly LabelMend[] = [
  {
    pattern: /^(?:at (?:least|most)|(?:more|less|fewer) than|up to|over|nearly|almost|around|about|roughly) (?=\S)/iu,
    put: "",
    reason: "Peru presented over 70 fishery plans: 70 fishery plans.",
  },
  {
    pattern: /^(?:and|or|but|nor|by|of|to|with|from|as|then|also|just|even|only|very|too|such|much|its|their) (?=\S)/u,
    put: "",
    reason: "And the ban on nets was lifted: the ban on nets.",
  },
  {
    pattern: /\b(\p{L}{3,}) \1(?=$|[\s'’s])/iu,
    put: "$1",
    reason: "The Harbour Party party's plan is the Harbour Party's plan.",
  },
  {
    pattern:
      /,? (?:late |early )?(?:last|this|next|on|that) (?:night|evening|morning|afternoon|week|weekend|month|year|spring|summer|autumn|winter|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu,
    put: "",
    reason: "Ana Torres offered to resign last night.",
  },
  {
    pattern: /,? (?:according to|including|such as|so as|as well as)(?: .*)?$/iu,
    put: "",
    reason: "The raid on the port according to the police is the raid on the port.",
  },
  {
    pattern: / (?:(?:due|set|scheduled|planned|expected) )?to be (?:held|opened|convened|staged|signed)$/iu,
    put: "",
    reason: "The Ruritanian election to be held in May is the Ruritanian election.",
  },
  {
    pattern: / dated (?:\d{1,2} )?\p{Lu}\p{L}+(?: \d{1,2})?(?:,? \d{4})?(?= |$)/u,
    put: "",
    reason: "An order dated 3 May against the firm: the order against the firm.",
  },
  {
    pattern:
      /,? (?:dated|called|named|designed|believed|involving|available|known|said|planned|scheduled|those|these|back)$/u,
    put: "",
    reason: "An order dated 3 May to close the dam: the order.",
  },
  {
    pattern: /^((?:murder|killing|assassination|massacre|abduction)s?) to .*$/iu,
    put: "$1",
    reason: "He was sentenced for murder to twenty years in prison.",
  },
  {
    pattern:
      /^((?:(?!between).)*?\bdeal|agreement|treaty|accord|pact|truce|memorand\p{L}+(?: of understanding)?) (?:brokered|signed|reached|made|concluded) (between|with) /iu,
    put: "$1 $2 ",
    reason: "The pact signed between Peru and Chile is the pact between them.",
  },
];

const LABEL_FLAWS: readonly LabelFlaw[] = [
  { pattern: /^\p{L}+ the\b/u, reason: "Attack the deadliest since …: two pieces of a sentence." },
  { pattern: /\bto do(?: so| it| this)?$/iu, reason: "Plans to do so: to do what?" },
  { pattern: /\b(?:that|which|who) \P{Z}+$/iu, reason: "A bill that kids …: its clause is cut." },
  { pattern: /\sv$/u, reason: "The court's ruling in Torres v. Peru: the case is cut." },
  { pattern: /\s[—–-]\s|--/u, reason: "The draft — of the charter: two pieces of a sentence." },
  {
    pattern: /(?<!\p{L})(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+)(?!\p{L}).*\s\1(?!\p{L})/u,
    reason: "Harbour Union recognition of Harbour Union: one name twice.",
  },
  {
    pattern: /\b(?:him|her|them|us|me|himself|herself|themselves|itself)$/u,
    reason: "A call for voters to help him: who is he?",
  },
  { pattern: /\b(\p{L}{4,}) (?:of|in|for|between|with) \1\b/iu, reason: "Talks of talks." },
  { pattern: /^(?:that|which|who|what|when|where|because|if)\b/iu, reason: "A clause's beginning is no name." },
  {
    pattern: /\b(?:making|letting|calling|keeping|leaving) (?:\p{L}+ ?){1,3}$/iu,
    reason: "A decree making the port … free: what it makes of it is cut.",
  },
  { pattern: /['’]s$/u, reason: "The Harbour Party's: of what?" },
];

/** The label with the turns above mended. */
export function mendLabel(label: string): string {
  let text = label;
  for (const { pattern, put } of LABEL_MENDS) {
    for (let turns = 0; turns < 3; turns++) {
      const next = text.replace(pattern, put).trim();
      if (next === text || next === "") break;
      text = next;
    }
  }
  return text;
}

/** True where a human editor would not print the label. */
export function isFlawed(label: string): boolean {
  return LABEL_FLAWS.some(({ pattern }) => pattern.test(label));
}
