import { words } from "./words.ts";

/** People up in arms or against those in power: a state's name before them says where they are from, not whom they act for. */
export const SIDE_NOUNS: ReadonlySet<string> = words(`
rebels guerrillas guerillas insurgents militants militiamen militias gunmen separatists secessionists paramilitaries
extremists fundamentalists islamists terrorists hijackers kidnappers hostage-takers pirates hackers bombers mutineers
protesters protestors demonstrators strikers rioters dissidents activists campaigners opposition settlers
vigilantes loyalists royalists nationalists jihadists mujahideen mujahedin
`);

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
