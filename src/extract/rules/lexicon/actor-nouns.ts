import { words } from "./words.ts";

/**
 * Common nouns for people or bodies that act for the state or organization beside them: "Ruritanian officials", "the
 * Sylvanian delegation", "negotiators from X". The claim goes to that state or organization.
 */
export const AGENT_NOUNS: ReadonlySet<string> = words(`
administration ambassador ambassadors army authority authorities aide aides adviser advisers advisor advisors artillery
aircraft cabinet command commander commanders counterpart counterparts delegate delegates delegation delegations diplomat
diplomats drone drones envoy envoys executive fighter fighters force forces gov government governments gunboat helicopter
helicopters investigator investigators jet jets junta lawmaker lawmakers leader leaders leadership legislator legislators
member members militant militants military militia minister ministers ministry mission navy negotiator negotiators
official officials officer officers parliament party plane planes police policymaker politician politicians president
prosecutor prosecutors rebel rebels regime representative representatives secretary senator senators side soldier soldiers
source sources spokesman spokesmen spokesperson spokespersons spokespeople spokeswoman spokeswomen state team troop troops
unit units warplane warplanes warship warships court courts congressman congresswoman king queen judge judges mp mps
premier chancellor chief chiefs head heads boss armies navies tanks tank bulldozers gunships gunship commandos commando marines
wing branch paratroopers bombers peacekeepers serviceman servicemen inspectors inspector guards warden troopers agents interrogators gunmen mercenaries militiamen guerrillas insurgents policemen airmen sailors
`);

/** Of those, nouns for one or many persons whose own name is not given: the claim is their body's, with less confidence. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
ambassador ambassadors aide aides adviser advisers advisor advisors commander commanders counterpart counterparts delegate
delegates diplomat diplomats envoy envoys executive fighter fighters investigator investigators lawmaker lawmakers leader
leaders legislator legislators member members militant militants minister ministers negotiator negotiators official officials
officer officers politician politicians president prosecutor prosecutors rebel rebels representative representatives secretary
senator senators soldier soldiers source sources spokesman spokesmen spokesperson spokespersons spokespeople spokeswoman
spokeswomen congressman congresswoman king queen judge judges mp mps premier chancellor chief chiefs head heads boss
`);

/** What somebody says or does, standing for that somebody: "its statement blamed X", "denied Ruritania's claim". */
export const CARRIER_NOUNS: ReadonlySet<string> = words(`
statement statements remark remarks comment comments claim claims contention assertion allegation allegations accusation
accusations charge charges speech letter report reports account announcement policy policies approach behaviour behavior
action actions conduct position stance role handling treatment response tweet interview editorial article message
argument version criticism decision decisions order orders effort efforts leadership diplomacy strategy rhetoric
investigation investigations inquiry inquiries probe study survey findings
warning threat threats sovereignty independence campaign candidacy interference aggression record
`);

/** "The two leaders", "both sides": everybody who takes part, so one claim for each. */
export const PARTY_NOUNS: ReadonlySet<string> = words(`
side sides leader leaders country countries nation nations state states party parties government governments capital
capitals neighbour neighbours neighbor neighbors power powers rival rivals ally allies president presidents minister
ministers men women pair duo trio foe foes adversary adversaries delegation delegations negotiator negotiators diplomat
diplomats envoy envoys group groups faction factions company companies
`);

/** "The regime", "the government": the state that the passage is about. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = words(
  "government regime administration leadership authorities junta cabinet country nation",
);

/** Nouns for a body that a short form refers back to: "the ministry", "the group", "the party". */
export const BODY_NOUNS: ReadonlySet<string> = words(`
ministry department agency party group organization organisation movement militia court bank company firm commission
committee council parliament union alliance bloc coalition network newspaper broadcaster university institute association
army military force police body board foundation trust fund watchdog think-tank tribunal assembly senate office faction
`);

/** Lemmas of verbs whose subject is a person or a body that speaks. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
say tell add note state report claim announce declare argue explain write tweet comment remark insist stress emphasize
emphasise underline underscore acknowledge admit allege assert believe conclude confirm contend indicate maintain mention
observe point predict reiterate repeat reply respond reveal suggest testify think warn quote cite estimate hint reckon
consider describe disclose recall reaffirm reassert caution concede speak complain recount find show expect hold vow
pledge swear promise deny counter
`);

/** Of those, the verbs that report somebody else's statement about the world rather than do something by saying it. */
export const REPORTING_VERBS: ReadonlySet<string> = words(`
say tell add note state report claim announce declare argue explain write tweet comment remark insist stress emphasize
emphasise underline underscore acknowledge admit allege assert believe conclude confirm contend indicate maintain mention
observe predict reiterate repeat reply respond reveal suggest testify think warn quote cite estimate hint reckon disclose
recall reaffirm reassert caution complain recount hear understand speculate counter
`);

/** Verbs that only somebody who acts is the subject of: enough of them make an abbreviation a body. */
export const ACTING_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...words(`
accuse agree appeal appoint arrest attack ban blame bomb call capture claim condemn criticize criticise decide demand
elect endorse fight form join kill launch meet negotiate nominate order oppose organise organize plan propose protest
raid recruit refuse reject release seize send shell sign sue support threaten urge vote welcome withdraw withhold win
`),
]);
