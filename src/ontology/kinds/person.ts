import type { KindDefinition } from "./kind.ts";

export const person: KindDefinition = {
  id: "person",
  label: "Person",
  plural: "People",
  definition: "A named human being.",
  color: "#0096fa",
  named: true,
};
