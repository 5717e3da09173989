const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that do not tell names apart. Folded. */
export const STOPWORDS = words("the a an of for and on in to at by its their");

/** Heads of bodies that a country has: before one of them a country's name is whose body it is. */
export const GOVERNMENT_HEADS = words(`ministry department office parliament congress senate assembly council
  commission committee court army navy force forces military police guard guards embassy consulate mission agency
  bureau directorate secretariat government administration cabinet intelligence service treasury bank party delegation
  legislature authority house corps regime majlis knesset duma state`);

/** Words of which names are made that every country has; a name of nothing else needs its country. */
export const GENERIC_WORDS =
  words(`foreign affairs defense interior home finance economy economic economics trade commerce
  industry health justice education energy oil petroleum agriculture culture tourism transport transportation
  information communications labor environment science technology planning development justice law public
  ministry department office parliament congress senate house assembly national supreme court constitutional high
  appeal appeals criminal federal central bank reserve army navy air force forces armed defence military police
  embassy consulate mission permanent intelligence security council service services agency government cabinet
  administration presidential president presidency prime minister ministers election elections electoral commission
  committee coast guard guards border royal secret special general staff joint chiefs legislature lower upper
  representatives deputies people state-run news media television radio party ruling opposition delegation union
  secretariat customs prosecutor prosecutors attorney regime authority emergency emergencies situations sport sports youth water
  mines mining fisheries housing tax migration immigration`);

/** Tails that outlets add or leave out. */
export const ORGANIZATION_TAILS = words(
  "rebels rebel movement militants militant group fighters militia insurgents network",
);

export const COMPANY_FORMS = words(
  "inc incorporated corp corporation ltd limited co plc llc lp ag gmbh sa nv spa oyj holding holdings",
);

/** British and American spellings, and names that are transcribed in several ways. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["labour", "labor"],
  ["centre", "center"],
  ["organisation", "organization"],
  ["programme", "program"],
  ["forces", "force"],
  ["guards", "guard"],
  ["services", "service"],
  ["min", "ministry"],
  ["dept", "department"],
  ["govt", "government"],
  ["natl", "national"],
  ["intl", "international"],
  ["assn", "association"],
  ["comm", "commission"],
]);

/** Descriptions of bodies of which a country has many. */
export const VAGUE_BODIES = words(`ministry department agency group organization company party council commission
  committee movement body bloc alliance court bank rebels militia newspaper network they it`);
