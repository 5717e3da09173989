import { words } from "./words.ts";

/** People up in arms or against those in power: a state's name before them says where they are from, not whom they act for. */
export const SIDE_NOUNS: ReadonlySet<string> = words(`
rebels guerrillas guerillas insurgents militants militiamen militias gunmen separatists secessionists paramilitaries
extremists fundamentalists islamists terrorists hijackers kidnappers hostage-takers pirates hackers bombers mutineers
protesters protestors demonstrators strikers rioters dissidents activists campaigners opposition settlers
militia vigilantes loyalists royalists nationalists jihadists mujahideen mujahedin tribesmen gangs warlords
`);

/** Of those, people up in arms: "the rebels" are the armed body that the text has spoken of. */
export const ARMED_NOUNS: ReadonlySet<string> = words(
  "rebels guerrillas guerillas insurgents militants militiamen separatists secessionists paramilitaries islamists jihadists mujahideen mujahedin",
);

/** Those of them that are a body of their own where "group" or "leaders" follows: "opposition groups", "rebel leaders". */
export const SIDE_MODIFIERS: ReadonlySet<string> = words(
  "rebel guerrilla guerilla insurgent militant separatist opposition paramilitary extremist dissident terrorist islamist",
);

export const SIDE_HEADS: ReadonlySet<string> = words(
  "group groups leader leaders force forces movement movements faction factions fighters commanders parties politicians candidates coalition alliance",
);

/** People of one trade or lot, who may act together: what is done to them is done to their state's people. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(`
students workers farmers teachers doctors nurses miners prisoners inmates detainees refugees villagers youths women
lawyers journalists truckers drivers fishermen monks migrants immigrants landowners veterans dockers peasants
intellectuals academics scientists businessmen clerics priests bishops tribesmen
`);

/** Peoples, faiths and creeds before such nouns that tell one side from another as a state's name does: "Hutu rebels". */
export const SIDE_NAMES: ReadonlySet<string> = words(`
tutsi hutu arab arabs tuareg tuaregs toubou tebu fur zaghawa masalit nuer dinka shilluk murle hema lendu ijaw ogoni igbo hausa fulani
yoruba oromo amhara tigrayan somali afar luo kikuyu kalenjin acholi karen kachin shan kokang wa mon chin rohingya hmong
montagnard uighur uyghur tibetan tamil sinhalese naga bodo kuki meitei assamese gorkha madhesi baloch baluch pashtun hazara
tajik uzbek kurdish kurd chechen ingush abkhaz ossetian circassian crimean serb serbs croat bosniak albanian basque catalan
corsican mapuche miskito aymara quechua mayan indigenous moro papuan acehnese timorese sahrawi berber druze alawite maronite coptic
muslim christian hindu sikh buddhist jewish sunni shia shiite shi'ite sufi salafi salafist wahhabi ismaili zaydi
maoist marxist leninist communist leftist leftwing left-wing rightist right-wing islamist islamic jihadist fascist anarchist
royalist monarchist republican loyalist nationalist peronist naxalite zapatista mai-mai darfuri anti-government pro-government
government-backed pro-russian russian-backed iranian-backed saudi-led ethiopian-backed rwandan-backed
`);

/** Words in the names of bodies that fight. */
export const ARMED_NAMES =
  /\b(?:rebels?|liberation|resistance|front|army|militia|guerrillas?|mujahid\p{L}*|jihad|insurgen\p{L}*|maoists?|tigers|revolutionary|brigades?|martyrs)\b/u;
