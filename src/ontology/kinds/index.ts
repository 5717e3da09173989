import { agreement } from "./agreement.ts";
import { event } from "./event.ts";
import type { KindDefinition } from "./kind.ts";
import { meeting } from "./meeting.ts";
import { organization } from "./organization.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { proposal } from "./proposal.ts";
import { state } from "./state.ts";

/** The kinds of node, in the order of legends. */
export const KINDS: readonly KindDefinition[] = [
  person,
  state,
  organization,
  place,
  meeting,
  proposal,
  agreement,
  event,
];
