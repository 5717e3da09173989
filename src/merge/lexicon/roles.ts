/** Walks of life by the words that name them in an office or calling: one person seldom crosses from one row to another. */
const WALKS: Readonly<Record<string, string>> = {
  office: `president premier chancellor minister secretary undersecretary ambassador envoy representative negotiator
    spokesman spokeswoman spokesperson senator congressman congresswoman lawmaker governor mayor councillor speaker
    leader chairman chairwoman chairperson chief king queen prince princess emir sultan emperor politician diplomat
    commissioner candidate deputy mp adviser advisor aide counsel official director head judge justice prosecutor
    general commander admiral colonel captain lieutenant major marshal officer soldier militant rebel ayatollah
    cleric imam pope bishop cardinal patriarch dictator opposition activist dissident executive ceo businessman
    founder lawyer attorney`,
  sport: `player footballer striker goalkeeper midfielder defender coach quarterback pitcher batsman bowler cricketer
    boxer sprinter swimmer cyclist golfer skater gymnast wrestler driver racer athlete`,
  arts: `actor actress singer rapper musician guitarist composer pianist painter sculptor novelist poet playwright
    filmmaker comedian dancer photographer artist`,
  science: `scientist physicist chemist biologist astronomer geologist virologist epidemiologist mathematician
    researcher engineer astronaut cosmonaut botanist`,
};

const WALK_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WALKS).flatMap(([walk, words]) => words.split(/\s+/).map((word): [string, string] => [word, walk])),
);

/** The words of a role that name an office or calling, sorted: "deputy foreign minister" is deputy and minister. */
export function roleWords(foldedRole: string): readonly string[] {
  return [...new Set(foldedRole.split(" ").filter((word) => WALK_OF.has(word)))].sort();
}

/** True where two lists of role words belong to walks of life that have nothing in common. */
export function walksDiffer(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const walks = new Set(left.map((word) => WALK_OF.get(word)));
  return !right.some((word) => walks.has(WALK_OF.get(word)));
}
