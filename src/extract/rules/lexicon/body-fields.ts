import { words } from "./words.ts";

/** What bodies deal with, as their names have it: "Trade", "Foreign Affairs". */
export const BODY_FIELDS: ReadonlySet<string> = words(
  "search rescue safety educational scientific cultural national federal central joint international general trade foreign defense defence armed services security economic economy affairs finance budget health education energy environment environmental transport transportation labor labour justice legal social welfare human rights humanitarian disaster risk reduction relief management emergency peace reconciliation truth development planning investment industry commerce interior intelligence research science technology information culture electoral election political military oversight government reform ways means rules ethics constitutional monitoring verification prevention control food drug agriculture fisheries immigration refugee refugees border oceanic atmospheric aeronautics space geological geophysical meteorological hydrological medical clinical scientific historical criminal juvenile rural urban customs tax revenue water natural resources oil gas nuclear atomic arts sports youth women gender equality diplomatic consular public works private sector small business exchange securities markets",
);
/** What is in charge of such fields. */
export const FIELD_BODIES: ReadonlySet<string> = words(
  "committee subcommittee council commission presidency command agency authority ministry department board bureau office service administration directorate organisation organization fund institute center centre panel corporation association division",
);
