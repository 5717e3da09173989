/** Letters that stand for one sound in different transcriptions; a substitution within a row costs what it says. */
const ALIKE: readonly (readonly [letters: string, cost: number, reason: string])[] = [
  ["gkqc", 0.4, "Gaddafi, Kadafi, Qaddafi: one Arabic qaf"],
  ["sz", 0.4, "Raisi, Raizi; Fayez, Fayes"],
  ["vw", 0.2, "Ivanov, Iwanow"],
  ["iyj", 0.1, "Zelenskiy, Zelensky; Dmitri, Dmitry"],
  ["ou", 0.3, "Mohammed, Muhammad"],
  ["ei", 0.5, "Selim, Salim; Hosseini, Huseyni"],
  ["ae", 0.6, "Ahmed, Ahmad"],
];
const COSTS: ReadonlyMap<string, number> = new Map(
  ALIKE.flatMap(([letters, cost]) =>
    [...letters].flatMap((a) => [...letters].filter((b) => b !== a).map((b): [string, number] => [a + b, cost])),
  ),
);
const VOWELS = new Set("aeiouy");

/** Digraphs that stand for either of two sounds, as the transcriber's language has it. */
const AMBIGUOUS: readonly (readonly [digraph: RegExp, letters: readonly [string, string], reason: string])[] = [
  [/dj/g, ["j", "d"], "Djibril is Jibril, but Tudjman is Tuđman"],
  [/kh/g, ["k", "h"], "Khashoggi, Kashoggi; but Rakhmon, Rahmon"],
];

/** A folded name part in the spellings that most transcriptions share: digraphs to one letter, no doubled letters. */
export function soundsOf(part: string): readonly string[] {
  let readings = [part];
  for (const [digraph, letters] of AMBIGUOUS) {
    if (readings[0]?.search(digraph) === -1) continue;
    readings = readings.flatMap((reading) => letters.map((letter) => reading.replace(digraph, letter)));
  }
  return readings.map(soundOf);
}

function soundOf(part: string): string {
  return part
    .replace(/iy+(?:e|a)h$/g, "ia")
    .replace(/iy+\b|yy\b|ij\b/g, "i")
    .replace(/tsch|tch/g, "ch")
    .replace(/dzh|(?<!t)zh/g, "j")
    .replace(/ph/g, "f")
    .replace(/ck/g, "k")
    .replace(/gh|dh|th|bh/g, (pair) => pair.charAt(0))
    .replace(/ou|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/ks/g, "x")
    .replace(/tz|ts/g, "ts")
    .replace(/(?:y|j)?ov$|(?<=.{6})ow$/, "ev")
    .replace(/(?<=.{3})ah$/, "a")
    .replace(/y$/, "i")
    .replace(/(.)\1+/g, "$1");
}

/** Consonants only, classes of like sounds merged: parts that can be one name under {@link spellingDistance} share one. */
export function skeletonsOf(part: string): readonly string[] {
  return [...new Set(soundsOf(part).map(skeleton))];
}

function skeleton(sound: string): string {
  const consonants = sound
    .replace(/[aeiouyjh]/g, "")
    .replace(/[kqcx]/g, "g")
    .replace(/z/g, "s")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1");
  return consonants === "" ? "-" : consonants;
}

/**
 * How far two folded name parts are apart as transcriptions of one name: 0 for the same sounds, about 0.1 to 0.6 for
 * each vowel or like consonant that differs, 1 or more for what tells names apart (Anderson, Andersen; Maria, Mario).
 */
export function spellingDistance(left: string, right: string): number {
  let least = Infinity;
  for (const a of soundsOf(left)) for (const b of soundsOf(right)) least = Math.min(least, distance(a, b));
  return least;
}

function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  let previous = [0];
  for (let j = 1; j <= b.length; j++) previous.push((previous[j - 1] ?? 0) + slip(b, j - 1));
  for (let i = 1; i <= a.length; i++) {
    const row = [(previous[0] ?? 0) + slip(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + substitution(a, i - 1, b, j - 1);
      const left = (row[j - 1] ?? 0) + slip(b, j - 1);
      const up = (previous[j] ?? 0) + slip(a, i - 1);
      row.push(Math.min(replaced, left, up));
    }
    previous = row;
  }
  return previous[b.length] ?? Infinity;
}

/** True where two folded name parts may be transcriptions of one name; the shorter they are, the less may differ. */
export function soundsAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const length = Math.min(left.length, right.length);
  const allowed = length >= 7 ? 0.95 : length >= 5 ? 0.8 : length === 4 ? 0.5 : 0.1;
  return spellingDistance(left, right) <= allowed + 1e-9;
}

/** The cost of a letter that the other name lacks: little for h and for a vowel beside a vowel, much for the rest. */
function slip(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === "h" || (letter === "c" && at > 0 && word.charAt(at + 1) === "h")) return 0.4;
  // A final vowel makes another name of it: Daniel and Daniele, Alexander and Alexandra, Paul and Paulo.
  if (!VOWELS.has(letter) || at === word.length - 1) return 1;
  if (at === 0) return 0.8;
  const beside = VOWELS.has(word.charAt(at - 1)) || VOWELS.has(word.charAt(at + 1));
  return beside ? 0.4 : 0.6;
}

function substitution(left: string, i: number, right: string, j: number): number {
  const a = left.charAt(i);
  const b = right.charAt(j);
  if (a === b) return 0;
  const cost = COSTS.get(a + b) ?? 1;
  // Mario and Maria, Christine and Christina: at the end a vowel tells who is meant; i and y are one.
  if (i === left.length - 1 && j === right.length - 1 && VOWELS.has(a) && cost > 0.2) return 1;
  return cost;
}
