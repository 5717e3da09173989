import type { KindDefinition } from "./kind.ts";

export const place: KindDefinition = {
  id: "place",
  label: "Place",
  plural: "Places",
  definition: "A city, region, water or site as a place, not standing for a government.",
  color: "#0d9c54",
  named: true,
};
