// Families of nouns that several relations' light verbs take: "hold talks", "impose sanctions", "sign an accord".
// Singular lemmas; whoever compares them lemmatises first.

export const MEETING_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "talk meeting negotiation summit discussion conversation consultation dialogue dialog conference session round encounter parley audience retreat forum congress gathering exchange debate",
);

export const AGREEMENT_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "agreement deal accord treaty pact truce ceasefire cease-fire armistice convention protocol memorandum settlement compact contract declaration communique communiqué statement compromise understanding arrangement charter resolution bill law peace swap",
);

export const PROPOSAL_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "proposal plan offer initiative roadmap blueprint draft framework scheme package motion bill amendment demand request idea overture bid invitation suggestion formula compromise text resolution appeal plea ultimatum",
);

export const SANCTION_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "sanction embargo tariff restriction ban blockade penalty duty levy boycott freeze quota curb",
);

export const AID_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "aid assistance help weapon arm arms weaponry fund funding money loan grant credit relief food medicine ammunition missile tank jet drone rifle equipment supply vaccine shelter training wheat grain fuel rice donation subsidy bailout artillery shell munition tent adviser advisor instructor",
);

export const FORCE_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "troop force soldier army unit brigade battalion division regiment warship ship frigate destroyer carrier submarine fleet vessel jet fighter bomber aircraft warplane plane tank drone missile battery police peacekeeper marine paratrooper militia reservist convoy squadron contingent personnel patrol artillery vehicle helicopter launcher guard",
);

export const ATTACK_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "attack strike airstrike raid assault offensive incursion invasion war ambush bombardment bombing shelling operation massacre campaign counteroffensive counter-offensive missile rocket barrage salvo",
);

export const ACCUSATION_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "accusation charge allegation claim report suggestion assertion contention criticism rumour rumor insinuation statement version account remark comment complaint",
);

export const DIPLOMAT_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "diplomat ambassador envoy attaché attache consul chargé charge emissary officer spy",
);

/** What one puts on a table rather than into a hand: "present a plan", not "present a medal". */
export const TABLED_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "proposal plan offer initiative roadmap blueprint draft framework scheme package motion bill amendment idea overture formula compromise resolution timetable solution settlement treaty accord agreement deal pact truce ceasefire cease-fire armistice strategy reform legislation constitution budget measure swap merger union project manifesto",
);

/** Forces that are nothing but armed: a firm moves planes and units too. */
export const ARMED_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "troop force soldier army brigade battalion regiment warship frigate destroyer submarine fleet bomber warplane tank missile artillery paratrooper militia reservist squadron contingent peacekeeper marine carrier jet fighter navy",
);

/** What can be struck, stormed or held: "attacked a base of the militia", not "attacked the policy of the ministry". */
export const TARGET_NOUNS: readonly string[] = /* @__PURE__ */ words(
  "base camp town city village port airport airfield airbase embassy consulate convoy headquarters position outpost post barracks checkpoint bridge dam refinery pipeline plant facility depot bunker fort fortress hospital school church mosque temple synagogue building compound office palace parliament ship tanker vessel boat aircraft plane jet helicopter drone tank vehicle patrol troop soldier force fighter civilian capital coast border harbour harbor stronghold site oilfield field island territory coalition north south east west northeast northwest southeast southwest region province district neighbourhood suburb",
);

function words(list: string): string[] {
  return [...new Set(list.split(" "))];
}
