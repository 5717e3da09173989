/**
 * Abbreviations written with a full stop that belongs to the word, lower case without the stop.
 * `always`: a name or number follows, so the stop never ends a sentence ("Gen. Smith").
 * `number`: only before a digit ("No. 2", "Jan. 6"), because the bare word is also a word or a name.
 * `maybe`: may also be the last word of a sentence ("Acme Inc. The rest …").
 */
export const ABBREVIATIONS: ReadonlyMap<string, "always" | "number" | "maybe"> = new Map([
  ...words(
    "always",
    `mr mrs ms mx mlle mme dr prof rev hon gen lt col maj capt cmdr cdr adm brig sgt cpl pvt gov lieut sen rep reps sens govs
     supt insp pres amb atty spc sfc ssgt msgt cllr msgr messrs st ste mt ft hrs vs v approx est dept assn bros univ`,
  ),
  ...words("number", `no nos art sec para vol pp p fig ch jan feb mar apr jun jul aug sep sept oct nov dec ca c`),
  ...words("maybe", `inc corp co ltd plc llc jr sr etc al ph.d m.d esq ave blvd rd`),
]);

/** Dotted letters and the like that name a state or body: a hyphen after them joins two names ("U.S.-China talks"). */
export const HYPHENED_NAMES: ReadonlySet<string> = new Set(
  "U.S. US U.S U.K. UK U.N. UN E.U. EU USA U.S.A. NATO DPRK ROK PRC USSR UAE U.A.E. ASEAN AU".split(" "),
);

/** Words that, capitalised after a doubtful full stop, begin a sentence rather than continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you his her its their our my this that these those there here in on at by for from with
   without as after before during since until while when where if although though because but and or so yet nor however
   meanwhile moreover instead still then now also both each some many most several no not one two three another other what
   who why how which to of under over between among according earlier later today yesterday last next asked despite
   following nevertheless even only such all none neither either analysts officials critics experts`
    .trim()
    .split(/\s+/),
);

/** After a clock time these go on with it: "6 p.m. Monday", "9 a.m. EST". */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday est edt cet gmt utc pst pdt et pt local".split(" "),
);

function words(kind: "always" | "number" | "maybe", list: string): [string, "always" | "number" | "maybe"][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind]);
}
