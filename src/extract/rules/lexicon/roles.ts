import { words } from "./words.ts";

/** "Vice-premier", "ex-minister", "co-chair": the office in another rank or time. */
const withRanks = (list: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...list, ...[...list].flatMap((word) => ["vice-", "deputy-", "ex-", "co-"].map((rank) => rank + word))]);

/** The nouns that an office or function ends in: "deputy foreign minister", "special representative". Lower case. */
export const ROLE_HEADS: ReadonlySet<string> = withRanks(
  words(`
president premier chancellor minister ministers secretary king queen prince princess emperor sultan emir sheikh pope ayatollah
leader ruler rulers dictator strongman chairman chairwoman chairperson chair chief head director governor mayor ambassador consul envoy
envoys mediator mediators facilitator emissary representative negotiator negotiators delegate diplomat spokesman spokeswoman spokesperson adviser advisor aide official officer general
admiral marshal colonel captain commander commander-in-chief lieutenant sergeant brigadier senator congressman
congresswoman lawmaker legislator parliamentarian mp deputy speaker judge justice prosecutor attorney
attorney-general commissioner comptroller inspector superintendent sheriff founder co-founder president-elect vice-president
secretary-general director-general counterpart counterparts candidate nominee member monarch regent chairman-elect
politician editor professor expert economist analyst researcher scientist activist dissident journalist
correspondent lawyer coach manager executive ceo owner presenter author historian scholar fellow lecturer
undersecretary under-secretary vice-chairman vice-minister treasurer whip backbencher councillor councilor mediator facilitator
legate rapporteur photojournalist cameraman photographer cardinal bishop archbishop patriarch imam cleric rabbi militant fighter warlord activist
`),
);

/** Roles that act for their body: their holder represents it. Others ("expert") only belong to it. */
export const OFFICE_HEADS: ReadonlySet<string> = withRanks(
  words(`
president premier chancellor minister secretary king queen prince emperor sultan emir pope leader ruler dictator
chairman chairwoman chairperson chair chief head director governor mayor ambassador consul envoy representative
mediator facilitator emissary negotiator delegate diplomat spokesman spokeswoman spokesperson adviser advisor aide official officer general admiral marshal
colonel commander commander-in-chief brigadier senator congressman congresswoman lawmaker legislator
parliamentarian mp deputy speaker judge justice prosecutor attorney attorney-general commissioner inspector superintendent
founder co-founder president-elect vice-president secretary-general director-general member monarch undersecretary mediator
under-secretary vice-chairman vice-minister treasurer executive ceo politician captain lieutenant expert analyst economist
editor professor researcher fellow lecturer activist ayatollah superintendent rapporteur manager photojournalist correspondent journalist cameraman photographer columnist
`),
);

/** Office holders that the tagger may capitalise: "President X" is a title before a name, not a name. */
export const TITLE_STARTS: ReadonlySet<string> = words(`
president premier chancellor minister prime foreign defence defense finance interior secretary king queen prince princess emperor
sultan emir sheikh pope ayatollah leader chairman chairwoman chief director governor mayor ambassador envoy
representative spokesman spokeswoman spokesperson senator congressman congresswoman judge justice general
admiral marshal colonel captain commander lieutenant sergeant major brigadier vice deputy attorney speaker
secretary-general director-general president-elect vice-president professor special acting former supreme crown sen. rep. gov.
gen. lt. col. maj. capt. sgt. adm. dr. dr mr mr. mrs mrs. ms ms. sir lord lady dame imam cardinal bishop archbishop
commander-in-chief commissioner chancellor mp undersecretary brig. brig spc. spc pvt. pvt cpl. cpl cmdr. cmdr cdr. cdr
commodore private corporal petty officer tech. airman seaman specialist congressperson taoiseach tánaiste cllr. cllr msgr. fr. rt. hon.
`);

/** Occupations that are no office: before a name they are no part of it. "Constable Ulo Tamm", "Podcaster Ona Bright". */
export const OCCUPATIONS: ReadonlySet<string> = words(`
administrator administrators advisors advisers assemblywoman assemblyman assemblymember candidate citizen constable
countryman co-developer co-founder detective developer engineer singer-songwriter elder father mother sister brother
fellow frontman housewife inspector superintendent justices lawmakers moderator nurse pilot officer officers pastor
presidents premiers ministers senators representatives reverend rev. rev skipper student superstar taoiseach tánaiste
manager teacher teammate voter voters wife husband son daughter mme mme. monsieur m. bishop-emeritus emeritus whip
bishops comrade cde. cde honour im gm fm cm wim wgm wfm intern mathematician physicist podcaster broadcaster ecologist immunologist advisor adviser
`);
/** What such a noun ends in, where a given name follows: "Ecologist Ona Bright", "Broadcaster Ulo Tamm". */
export const OCCUPATION_ENDINGS =
  /\p{L}{3}(?:ist|caster|writer|woman|man|developer|keeper|ographer|ologer|onomer|yst|ian|eer|maker|person)s?$|^(?:house|im|gm|wgm)$/u;
