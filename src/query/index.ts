export { between, type Between, type BetweenOptions, type SharedNode } from "./between.ts";
export { communities, type Community, type CommunityMember, type CommunityOptions } from "./communities.ts";
export { contested, type ContestedFact, type ContestedOptions } from "./contested.ts";
export {
  type ContradictionOptions,
  contradictions,
  type Contradictory,
  type ContradictorySide,
} from "./contradictions.ts";
export { countReported } from "./count-reported.ts";
export {
  type Change,
  type ChangedEdge,
  type ChangedNode,
  diff,
  type EdgeRef,
  type GraphDiff,
  type NodeRef,
} from "./diff.ts";
export type { EdgeFilter } from "./edge-filter.ts";
export { evidence, type Testimony } from "./evidence.ts";
export { find, type FindOptions, type Match, type MatchHow } from "./find.ts";
export type { Hop } from "./hop.ts";
export { type Neighbour, type NeighbourOptions, neighbours } from "./neighbours.ts";
export { type Path, type PathOptions, paths, type PathSearch, searchPaths } from "./paths.ts";
export { identify, type Identified, resolve } from "./resolve.ts";
export { score, type Score, type ScoreRow } from "./score.ts";
export { type FactGroup, show, type ShowOptions, type Shown, type ShownFact } from "./show.ts";
export type { Through } from "./through.ts";
export { searchTimeline, timeline, type TimelineEntry, type TimelineOptions, type TimelineSearch } from "./timeline.ts";
export { type Measure, MEASURES, top, type Top, type TopOptions, type TopRow } from "./top.ts";
