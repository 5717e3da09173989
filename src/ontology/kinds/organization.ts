import type { KindDefinition } from "./kind.ts";

export const organization: KindDefinition = {
  id: "organization",
  label: "Organization",
  plural: "Organizations",
  definition: "A ministry, parliament, party, armed group, company, agency, media house, bloc or international body.",
  color: "#7438ff",
  named: true,
};
