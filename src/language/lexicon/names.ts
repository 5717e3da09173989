import { words } from "./words.ts";

/** Last words of names that are no persons: such names are headed by their last word ("Defence Ministry"), persons' by their first. */
export const NAME_NOUNS =
  words(`department ministry council university party union nations nation street river court house office agency organization organisation bank group company
  corporation school college institute center centre committee commission congress parliament assembly senate association federation fund force forces army navy guard guards police
  service services bureau authority administration government republic kingdom emirates states state islands island sea ocean lake mountain mountains valley bay gulf strait peninsula city
  county district province region territory park square avenue road airport port station hospital hotel church palace castle museum theater theatre library tower bridge building hall room
  times post journal news herald tribune press agency television radio network channel magazine media war treaty agreement accord pact convention act law bill resolution plan
  prize award cup games league club team stadium festival day week month year movement front brigade brigades army league conference summit forum alliance bloc society foundation trust board
  korea africa america arabia zealand york jersey hampshire carolina dakota virginia ireland guinea timor sudan delhi kong coast bank strip heights canal security affairs rights human program project
  initiative mission embassy consulate secretariat tribunal chamber command corps division fleet regiment intelligence defense defence foreign energy research studies policy institute survey
  crescent cross watch international general watchdog community spring revolution uprising offensive operation process talks deal missile system aircraft airlines airways motors industries
  holdings partners bancorp insurance steel oil gas power electric technologies software systems pictures studios records entertainment broadcasting
  minister president secretary ambassador envoy chief director chairman commander spokesman spokeswoman leader king queen prince`);

/** First words that make a name of place: "North Korea", "New Delhi", "Saudi Arabia". */
export const NAME_MODIFIERS = words(
  "north south east west northern southern eastern western new old great greater united saudi central upper lower sri hong",
);
