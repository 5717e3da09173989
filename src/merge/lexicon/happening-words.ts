/** What sort of meeting a noun names; sorts in one row may be told of one meeting, see `meetings.ts`. */
export const MEETING_FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summit: "summit summits",
    talks:
      "talk talks negotiation negotiations dialogue dialog discussion discussions round rounds session sessions contact contacts consultations",
    meeting: "meeting meetings encounter sit-down meetup audience gathering",
    visit: "visit visits trip tour journey",
    call: "call calls phone conversation teleconference videoconference",
    conference: "conference forum congress assembly convention",
    hearing: "hearing hearings",
    ceremony: "ceremony ceremonies",
  }).flatMap(([family, nouns]) => nouns.split(" ").map((noun): [string, string] => [noun, family])),
);

/** Ordinals in words and figures. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ").flatMap((word, at) => {
    const figure = `${String(at + 1)}${["st", "nd", "rd"][at] ?? "th"}`;
    return [
      [word, at + 1],
      [figure, at + 1],
    ] satisfies [string, number][];
  }),
);

/** Words that say a thing has yet to come or is one of several: no name to find it by in another document. */
export const INDEFINITE = new Set(
  "another next new future fresh further possible proposed potential planned upcoming any other more several future".split(
    " ",
  ),
);

/** Words that say nothing of what a happening is about. Folded; party and place names are taken out apart. */
export const EMPTY_WORDS = new Set(
  `a an the of for on in at by to with from and or as that which who whose this these those its their his her our it
  he she they them between among over about after before during under into against per via amid toward towards
  is are was were be been being has have had having any all some would will could should may might can do does did not no
  talks talk meeting meetings summit summits visit conference negotiation negotiations discussion discussions round
  session dialogue call deal offer offers proposal proposals plan plans demand demands request initiative suggestion
  idea ideas agreement agreements accord pact treaty statement declaration resolution arrangement text document event
  last latest recent previous earlier past current ongoing first second third fourth fifth sixth seventh eighth ninth
  tenth january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday week weeks month months year years day days today yesterday tomorrow
  held hold made make new old former joint official formal high level high-level two both sides side more than
  government state country countries nation nations leader leaders president minister officials`.split(/\s+/),
);
