import { WADE_SURNAMES } from "../wade-giles.ts";

/** Korean surnames by their spellings: the two Koreas, and people themselves, transcribe them differently. */
const KOREAN: readonly (readonly string[])[] = [
  ["kim", "gim"],
  ["lee", "ri", "yi", "rhee", "rhie", "li", "ree"],
  ["park", "pak", "bak", "bahk"],
  ["choi", "choe", "chwe"],
  ["jung", "jong", "jeong", "chung", "chong", "cheong"],
  ["kang", "gang"],
  ["cho", "jo"],
  ["yoon", "yun", "youn"],
  ["jang", "chang"],
  ["lim", "im", "rim", "yim"],
  ["han", "hahn"],
  ["oh", "o"],
  ["seo", "so", "suh"],
  ["shin", "sin"],
  ["kwon", "gwon"],
  ["hwang", "whang"],
  ["ahn", "an"],
  ["song"],
  ["ryu", "yu", "yoo", "ryoo", "you"],
  ["hong"],
  ["jeon", "jon", "chon", "chun", "jun"],
  ["ko", "koh", "go"],
  ["moon", "mun"],
  ["yang", "ryang"],
  ["son", "sohn"],
  ["bae", "pae"],
  ["baek", "paek", "paik", "baik"],
  ["heo", "ho", "hur", "huh"],
  ["nam"],
  ["shim", "sim"],
  ["roh", "no", "noh", "ro"],
  ["ha"],
  ["kwak", "gwak"],
  ["sung", "seong", "song"],
  ["cha"],
  ["joo", "ju", "chu"],
  ["woo", "u", "wu"],
  ["koo", "ku", "gu"],
  ["min"],
  ["na", "ra"],
  ["jin", "chin"],
  ["ji", "chi"],
  ["eom", "om", "um"],
  ["chae"],
  ["won"],
  ["cheon", "chon"],
  ["bang", "pang"],
  ["kong", "gong"],
  ["hyon", "hyun", "hyeon"],
  ["thae", "tae"],
  ["ban", "pan"],
  ["byun", "pyon", "byeon"],
  ["myong", "myung", "myeong"],
  ["pyo"],
  ["ma"],
  ["maeng"],
  ["tak"],
  ["to", "do"],
];
/** Chinese, Vietnamese and other surnames that stand first and have one usual spelling. */
const OTHER = `xi wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin gao luo zheng liang xie tang
  deng feng cao peng zeng xiao tian dong pan yuan cai jiang du ye cheng wei lu ding ren shen yao hou qin mao bo wen
  qian gong le nguyen tran pham hoang phan vu vo dang bui ngo duong tsai chiang soong ng han qiao fang hong
  xue hao shi dai meng qi`.split(/\s+/);

/** Surname as written to the class of spellings that may be one surname; classes are never empty. */
export const EASTERN_SURNAMES: ReadonlyMap<string, readonly string[]> = (() => {
  const classes = new Map<string, string[]>();
  const add = (name: string, id: string): void => {
    classes.set(name, [...(classes.get(name) ?? []), id]);
  };
  for (const names of KOREAN) for (const name of names) add(name, `korean ${names[0] ?? name}`);
  for (const name of OTHER) add(name, name);
  for (const [wade, pinyin] of WADE_SURNAMES) add(wade, pinyin);
  return classes;
})();
