import { words } from "./words.ts";

/** "The second summit" is no third one. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
]);

/** Modifiers that tell nothing apart: a noun with only these before it is still generic. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = words(`
a an the this that these those such any some no every each another other several many few more further new recent latest previous
earlier last next coming upcoming ongoing current own possible potential good bad big major important key full fresh initial
final future formal informal long short planned proposed alleged so-called reported its their his her our my your both same
similar first second two three successful failed historic controversial entire whole main early late today yesterday
tomorrow week weeks month months year years day days specific concrete detailed certain prior past recent following then joint present
monday tuesday wednesday thursday friday saturday sunday
`);
