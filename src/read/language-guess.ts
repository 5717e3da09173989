// The commonest small words of languages that news comes in; English is what is asked for, the others are what it is
// most often mistaken for.
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the of and to in a is that for it was on with as by at from be said has have he his an are this who will not were had but which their its they after",
  ),
  fr: words(
    "le la les de des du et en un une est que pour qui dans par sur au aux ne pas ce cette il elle avec son sont plus été",
  ),
  de: words(
    "der die das und ist in den von zu mit sich des auf für nicht dem ein eine als auch es im wird werden hat nach bei einer um am sind",
  ),
  es: words(
    "el la los las de del y en un una es que por para con no se su al lo como más pero sus este ha fue sobre entre",
  ),
  it: words(
    "il lo la i gli le di del della e in un una è che per con non si da al dei sono ha come più nel alla anche",
  ),
  pt: words("o a os as de do da dos das e em um uma é que por para com não se no na ao mais foi sua como pelo pela"),
  nl: words("de het een van en in is dat op te zijn met voor niet aan er om ook als door naar werd bij uit maar"),
  pl: words("i w na z do nie się że jest to o po jak od za przez przy dla są był oraz"),
  tr: words("ve bir bu için ile da de olarak çok daha olan gibi sonra kadar ancak göre"),
  id: words("yang dan di untuk dengan pada dari ini itu dalam tidak akan ke oleh sebagai"),
};

/** Words that are looked at; the rest of a document is in the same language. */
const SAMPLE_WORDS = 600;
/** Fewer words than this say nothing against what a document declares. */
const ENOUGH_WORDS = 20;
/** In running English every third word is among these; a headline has hardly any. */
const MIN_SHARE = 0.08;

/**
 * The language of a text as a BCP 47 primary subtag: by its stop words where there are enough of them, else as
 * `declared`, else "en" for a few words in Latin script, else "und".
 */
export function guessLanguage(text: string, declared?: string): string {
  const code = /^[a-z]{2,3}(?=$|[-_])/.exec((declared ?? "").trim().toLowerCase())?.[0];
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return code !== undefined && code !== "en" ? code : "und";
  const tokens = (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, SAMPLE_WORDS);
  if (tokens.length >= ENOUGH_WORDS) {
    const shares = Object.entries(STOP_WORDS).map(([language, stop]) => ({
      language,
      share: tokens.filter((token) => stop.has(token)).length / tokens.length,
    }));
    // Listed order breaks ties, so English wins where nothing speaks against it.
    const best = shares.reduce((left, right) => (right.share > left.share ? right : left));
    if (best.share >= MIN_SHARE) return best.language;
    return code ?? "und";
  }
  return code ?? (letters > 0 ? "en" : "und");
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
