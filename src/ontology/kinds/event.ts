import type { KindDefinition } from "./kind.ts";

export const event: KindDefinition = {
  id: "event",
  label: "Event",
  plural: "Events",
  definition: "Another happening that matters: a weapons test, attack, election, seizure or decision.",
  color: "#be79a3",
  named: false,
};
