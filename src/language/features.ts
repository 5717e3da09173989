/** What a word's form says, in the values of Universal Dependencies; what is absent is not marked on the word. */
export interface Features {
  /** Of verbs and auxiliaries: finite, infinitive, participle, gerund. */
  readonly verbForm?: "Fin" | "Inf" | "Part" | "Ger";
  /** Of finite verbs and participles; what is to come is told by the auxiliary. */
  readonly tense?: "Past" | "Pres";
  readonly mood?: "Ind" | "Imp" | "Sub";
  /** Only the passive is marked, on its participle: "was rejected", "rejected by Oslo". */
  readonly voice?: "Pass";
  /** "Ptan" is plural in form alone: "belongings". */
  readonly number?: "Sing" | "Plur" | "Ptan";
  readonly person?: 1 | 2 | 3;
  readonly gender?: "Masc" | "Fem" | "Neut";
  readonly degree?: "Pos" | "Cmp" | "Sup";
  readonly polarity?: "Neg" | "Pos";
  /** "their", "whose". */
  readonly isPossessive?: true;
  /** Article, personal, relative, interrogative, demonstrative, indefinite, total ("all"), negative, reciprocal, emphatic. */
  readonly pronType?: "Art" | "Prs" | "Rel" | "Int" | "Dem" | "Ind" | "Tot" | "Neg" | "Rcp" | "Emp";
  readonly numType?: "Card" | "Ord" | "Frac" | "Mult";
}

const MARKS: Readonly<Record<string, Features>> = {
  "VerbForm=Fin": { verbForm: "Fin" },
  "VerbForm=Inf": { verbForm: "Inf" },
  "VerbForm=Part": { verbForm: "Part" },
  "VerbForm=Ger": { verbForm: "Ger" },
  "Tense=Past": { tense: "Past" },
  "Tense=Pres": { tense: "Pres" },
  "Mood=Ind": { mood: "Ind" },
  "Mood=Imp": { mood: "Imp" },
  "Mood=Sub": { mood: "Sub" },
  "Voice=Pass": { voice: "Pass" },
  "Number=Sing": { number: "Sing" },
  "Number=Plur": { number: "Plur" },
  "Number=Ptan": { number: "Ptan" },
  "Person=1": { person: 1 },
  "Person=2": { person: 2 },
  "Person=3": { person: 3 },
  "Gender=Masc": { gender: "Masc" },
  "Gender=Fem": { gender: "Fem" },
  "Gender=Neut": { gender: "Neut" },
  "Degree=Pos": { degree: "Pos" },
  "Degree=Cmp": { degree: "Cmp" },
  "Degree=Sup": { degree: "Sup" },
  "Polarity=Neg": { polarity: "Neg" },
  "Polarity=Pos": { polarity: "Pos" },
  "Poss=Yes": { isPossessive: true },
  "PronType=Art": { pronType: "Art" },
  "PronType=Prs": { pronType: "Prs" },
  "PronType=Rel": { pronType: "Rel" },
  "PronType=Int": { pronType: "Int" },
  "PronType=Dem": { pronType: "Dem" },
  "PronType=Ind": { pronType: "Ind" },
  "PronType=Tot": { pronType: "Tot" },
  "PronType=Neg": { pronType: "Neg" },
  "PronType=Rcp": { pronType: "Rcp" },
  "PronType=Emp": { pronType: "Emp" },
  "NumType=Card": { numType: "Card" },
  "NumType=Ord": { numType: "Ord" },
  "NumType=Frac": { numType: "Frac" },
  "NumType=Mult": { numType: "Mult" },
};

/** As many as a model has classes: under a hundred. */
const read = new Map<string, Features>();

/** "Mood=Ind|Tense=Past|VerbForm=Fin" as an object, the same one for the same text; marks that are not listed are dropped. */
export function readFeatures(feats: string): Features {
  const known = read.get(feats);
  if (known !== undefined) return known;
  const marks = feats.split("|").filter((mark) => Object.hasOwn(MARKS, mark));
  const features = Object.freeze(marks.reduce<Features>((all, mark) => ({ ...all, ...MARKS[mark] }), {}));
  read.set(feats, features);
  return features;
}
