import type { KindDefinition } from "./kind.ts";

export const state: KindDefinition = {
  id: "state",
  label: "State",
  plural: "States",
  definition:
    "A sovereign state or its government; capitals, demonyms and phrases that stand for the government name it too.",
  color: "#fa4b00",
  named: true,
};
