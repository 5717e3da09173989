export type { EdgeFilter } from "./edge-filter.ts";
export { evidence, type Testimony } from "./evidence.ts";
export { find, type FindOptions, type Match, type MatchHow } from "./find.ts";
export { type Neighbour, type NeighbourOptions, neighbours } from "./neighbours.ts";
export { type Hop, type Path, type PathOptions, paths, type PathSearch, searchPaths } from "./paths.ts";
export { resolve } from "./resolve.ts";
export { score, type Score, type ScoreRow } from "./score.ts";
export { type FactGroup, show, type Shown, type ShownFact } from "./show.ts";
export { timeline, type TimelineEntry, type TimelineOptions } from "./timeline.ts";
