/** Surnames in Wade-Giles by their pinyin; only spellings that are no other surname's pinyin. */
export const WADE_SURNAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chiang: "jiang",
    chou: "zhou",
    hsi: "xi",
    hsiao: "xiao",
    hsieh: "xie",
    hsu: "xu",
    hsueh: "xue",
    jen: "ren",
    kao: "gao",
    kuo: "guo",
    soong: "song",
    teng: "deng",
    ting: "ding",
    tsai: "cai",
    tsao: "cao",
    tseng: "zeng",
    yeh: "ye",
  }),
);

/** Letters that only Wade-Giles has: Tse-tung, Hsiao-ping, Shih-kai. */
const WADE = /hs|ts|tz|szu|ssu|ung|ieh|ueh|[cs]hih/;

/** A Chinese name's surname and its given name's syllables run together, folded. */
interface ChineseName {
  readonly surname: string;
  readonly written: string;
}

/** True where one of two names is in Wade-Giles, without its apostrophes as papers print it, and the other its pinyin. */
export function sameInPinyin(left: ChineseName, right: ChineseName): boolean {
  const wade = isWade(left);
  if (wade === isWade(right)) return false;
  const [old, pinyin] = wade ? [left, right] : [right, left];
  if (old.surname !== pinyin.surname && WADE_SURNAMES.get(old.surname) !== pinyin.surname) return false;
  return soundOfWade(old.written) === soundOfPinyin(pinyin.written);
}

/** What a name in Wade-Giles and its pinyin have in common: {@link sameInPinyin} names share it. */
export function chineseKey(name: ChineseName): string {
  const { surname, written } = name;
  return `${WADE_SURNAMES.get(surname) ?? surname} ${isWade(name) ? soundOfWade(written) : soundOfPinyin(written)}`;
}

const isWade = ({ surname, written }: ChineseName): boolean => WADE_SURNAMES.has(surname) || WADE.test(written);

/** Wade-Giles writes b, d, g and zh, j, q as p, t, k and ch: both are brought to what it tells apart. */
function soundOfPinyin(given: string): string {
  return given
    .replace(/ng/g, "ŋ")
    .replace(/(zh|ch|sh|[rzcs])i(?![aeiouŋn])/g, "$1")
    .replace(/zh|ch|[qj]/g, "C")
    .replace(/r/g, "J")
    .replace(/x/g, "S")
    .replace(/[zc]/g, "T")
    .replace(/b/g, "p")
    .replace(/d/g, "t")
    .replace(/g/g, "k")
    .replace(/oŋ/g, "uŋ")
    .replace(/([iy])an/g, "$1en");
}

function soundOfWade(given: string): string {
  return given
    .replace(/ng/g, "ŋ")
    .replace(/(ch|sh|j)ih/g, "$1")
    .replace(/(?:sz|ss)u/g, "s")
    .replace(/tzu/g, "T")
    .replace(/hs/g, "S")
    .replace(/ch/g, "C")
    .replace(/ts|tz/g, "T")
    .replace(/j/g, "J")
    .replace(/([iu])eh/g, "$1e");
}
