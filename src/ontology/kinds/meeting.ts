import type { KindDefinition } from "./kind.ts";

export const meeting: KindDefinition = {
  id: "meeting",
  label: "Meeting",
  plural: "Meetings",
  definition: "Talks, a summit, a conference, a round of negotiations or a call; past, planned or only proposed.",
  color: "#d100bc",
  named: false,
};
