/** Words before a name that say what the person is; a name never begins with them. Folded. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mister madam madame mme monsieur senor senora herr frau dr doctor prof professor sir dame lord lady
  hon honorable honourable rt excellency rev reverend fr father sister brother monsignor archbishop cardinal bishop imam mufti rabbi
  ayatollah hojatoleslam mullah maulana president vice deputy premier pm chancellor minister prime foreign defense
  defence interior finance secretary undersecretary state treasury general senator sen congressman congresswoman
  representative rep lawmaker governor gov mayor councillor councilman speaker leader supreme chairman chairwoman
  chairperson chair chief head director commissioner ambassador amb envoy special negotiator spokesman spokeswoman
  spokesperson counsel attorney prosecutor justice commander capt captain col colonel lt lieutenant maj brig brigadier
  gen adm admiral marshal cmdr sgt sergeant corporal private officer inspector superintendent detective analyst
  adviser advisor aide assistant associate acting interim former ex incumbent outgoing current late then newly elect
  presidential candidate opposition activist journalist reporter author historian economist executive ceo cfo founder
  billionaire businessman entrepreneur coach player striker singer actor actress director-general co comrade dictator
  strongman warlord rebel militant dissident defector physicist scientist nobel laureate national security union
  press senior junior top high ranking diplomat official politician lawyer republican democrat democratic democratic-led conservative labour mp mep
  secretary-general party caretaker first second constable cde honour emeritus monsenor commodore airman seaman
  skipper pastor taoiseach research fellow detective undersecretary qc kc`.split(/\s+/),
);

/** Honorifics that are given names too. */
export const HONORIFIC_NAMES: ReadonlySet<string> = new Set(
  "sayyid sayid sayed seyyed seyed syed haji hajji hajj mirza shahid shaheed".split(" "),
);

/** Of the titles, those that are surnames too where they stand alone. */
export const TITLES_AS_SURNAMES: ReadonlySet<string> = new Set(
  "bishop justice head cardinal marshal sergeant brother sister father lord dame late rich chief speaker major".split(
    " ",
  ),
);

/** Titles under which a ruler or a pope is known by one name alone: "King Salman", "Pope Francis". */
export const REGNAL_TITLES: ReadonlySet<string> = new Set(
  `king queen prince princess pope emperor empress sultan emir tsar czar kaiser shah patriarch sheikh sheik shaikh
  duke duchess grand crown`.split(/\s+/),
);

/** Generational suffixes: father and son bear one name. V and X are left out: Malcolm X is no tenth. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["vi", "6"],
  ["vii", "7"],
  ["viii", "8"],
  ["ix", "9"],
  ["xi", "11"],
  ["xii", "12"],
  ["xiii", "13"],
  ["xiv", "14"],
  ["xvi", "16"],
]);

/** Academic and honorary letters after a name. */
export const POSTNOMINALS: ReadonlySet<string> = new Set("phd md mp mbe obe cbe kbe qc kc esq usn ret".split(" "));

/** Particles inside a surname that outlets write, capitalise or leave out as they please. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dei di da das dos do du des van von vom zu zur der den ter ten la le les lo y e al el ul ash il af av arap ould ole".split(
    " ",
  ),
);

/** "son of": tied to the name that follows, of which it makes another name (bin Salman is not Salman). */
export const PATRONYMIC_PARTICLES: ReadonlyMap<string, string> = new Map([
  ["bin", "bin"],
  ["ben", "bin"],
  ["ibn", "bin"],
  ["bint", "bint"],
  ["abu", "abu"],
  ["abou", "abu"],
  ["umm", "umm"],
  ["st", "saint"],
  ["saint", "saint"],
  ["mac", "mac"],
]);

/** Arabic articles that assimilate to the next letter, told from other words by the hyphen after them. */
export const HYPHENATED_ARTICLES: ReadonlySet<string> = new Set("al el ul as ash an ar at ad az adh il ath".split(" "));

/** Words that stand for a person without naming one. Folded, without article. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves who whom whose which that this these those one ones someone somebody
  anyone anybody everyone everybody nobody both neither either each all some others other another such latter former
  here there`.split(/\s+/),
);
