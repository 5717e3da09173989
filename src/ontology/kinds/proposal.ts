import type { KindDefinition } from "./kind.ts";

export const proposal: KindDefinition = {
  id: "proposal",
  label: "Proposal",
  plural: "Proposals",
  definition: "Something put on the table: an offer, plan, demand with content, initiative or draft.",
  color: "#974826",
  named: false,
};
