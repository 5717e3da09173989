import type { KindDefinition } from "./kind.ts";

export const agreement: KindDefinition = {
  id: "agreement",
  label: "Agreement",
  plural: "Agreements",
  definition: "A text or arrangement that parties agreed: a treaty, joint statement, truce, accord or resolution.",
  color: "#226887",
  named: false,
};
