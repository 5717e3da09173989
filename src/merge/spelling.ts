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
/** By code of `a` and of `b`, from "a" on: 26 × 26. */
const COSTS = new Float64Array(26 * 26).fill(1);
for (let code = 0; code < 26; code += 1) COSTS[code * 27] = 0;
for (const [letters, cost] of ALIKE) {
  for (const a of letters) for (const b of letters) if (a !== b) COSTS[codeOf(a) * 26 + codeOf(b)] = cost;
}
const VOWELS = new Set("aeiouy");

/** Digraphs that stand for either of two sounds, as the transcriber's language has it. */
const AMBIGUOUS: readonly (readonly [digraph: RegExp, letters: readonly [string, string], reason: string])[] = [
  [/dj/g, ["j", "d"], "Djibril is Jibril, but Tudjman is Tuđman"],
  [/kh/g, ["k", "h"], "Khashoggi, Kashoggi; but Rakhmon, Rahmon"],
];

/** A name part's sound, ready to be compared. */
interface Sound {
  readonly text: string;
  readonly codes: Uint32Array;
  /** What it costs that the other name lacks the letter. */
  readonly slips: Float64Array;
}

/** Sounds by part: names are compared far more often than there are names. */
const SOUNDS = new Map<string, readonly Sound[]>();
const MOST_SOUNDS = 100_000;

function readSounds(part: string): readonly Sound[] {
  const kept = SOUNDS.get(part);
  if (kept !== undefined) return kept;
  if (SOUNDS.size >= MOST_SOUNDS) SOUNDS.clear();
  const sounds = [...new Set(spellOut(part).map(soundOf))].map((text) => ({
    text,
    codes: Uint32Array.from(text, codeOf),
    slips: Float64Array.from(text, (_, at) => slip(text, at)),
  }));
  SOUNDS.set(part, sounds);
  return sounds;
}

/** A folded name part in the spellings that most transcriptions share: digraphs to one letter, no doubled letters. */
export function soundsOf(part: string): readonly string[] {
  return readSounds(part).map(({ text }) => text);
}

/** The part with each ambiguous digraph read in both ways. */
function spellOut(part: string): readonly string[] {
  let readings = [part];
  for (const [digraph, letters] of AMBIGUOUS) {
    if (readings[0]?.search(digraph) === -1) continue;
    readings = readings.flatMap((reading) => letters.map((letter) => reading.replace(digraph, letter)));
  }
  return readings;
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
  return distanceWithin(left, right, Infinity);
}

/** True where two folded name parts may be transcriptions of one name; the shorter they are, the less may differ. */
export function soundsAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const length = Math.min(left.length, right.length);
  const allowed = (length >= 7 ? 0.95 : length >= 5 ? 0.8 : length === 4 ? 0.5 : 0.1) + 1e-9;
  return distanceWithin(left, right, allowed) <= allowed;
}

/** The distance, or Infinity as soon as it is known to be greater than `limit`. */
function distanceWithin(left: string, right: string, limit: number): number {
  let least = Infinity;
  for (const a of readSounds(left)) {
    for (const b of readSounds(right)) least = Math.min(least, distance(a, b, Math.min(limit, least)));
  }
  return least;
}

/** Two rows of the table, which grow with the longest name. */
let above = new Float64Array(64);
let row = new Float64Array(64);

function distance(a: Sound, b: Sound, limit: number): number {
  if (a.text === b.text) return 0;
  const [m, n] = [a.codes.length, b.codes.length];
  if (Math.abs(m - n) > 3) return Infinity;
  if (n >= row.length) {
    above = new Float64Array(n * 2);
    row = new Float64Array(n * 2);
  }
  above[0] = 0;
  for (let j = 0; j < n; j += 1) above[j + 1] = (above[j] ?? 0) + (b.slips[j] ?? 0);
  for (let i = 0; i < m; i += 1) {
    const missing = a.slips[i] ?? 0;
    let least = (row[0] = (above[0] ?? 0) + missing);
    for (let j = 0; j < n; j += 1) {
      const ends = i === m - 1 && j === n - 1;
      const replaced = (above[j] ?? 0) + substitution(a.codes[i] ?? 0, b.codes[j] ?? 0, ends);
      const cost = Math.min(replaced, (row[j] ?? 0) + (b.slips[j] ?? 0), (above[j + 1] ?? 0) + missing);
      row[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [above, row] = [row, above];
  }
  return above[n] ?? Infinity;
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

function substitution(a: number, b: number, ends: boolean): number {
  if (a === b) return 0;
  if (a > 25 || b > 25) return 1;
  const cost = COSTS[a * 26 + b] ?? 1;
  // Mario and Maria, Christine and Christina: at the end a vowel tells who is meant; i and y are one.
  return ends && cost > 0.2 && VOWELS.has(String.fromCharCode(97 + a)) ? 1 : cost;
}

/** 0 to 25 for a to z; more for other letters, each its own. */
function codeOf(letter: string): number {
  const code = (letter.codePointAt(0) ?? 0) - 97;
  return code >= 0 ? code : code + 0x110000;
}
