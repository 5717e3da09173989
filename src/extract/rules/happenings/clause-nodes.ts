import { words } from "../lexicon/words.ts";

/** What a relation's verb makes of its clause or object where that names no happening itself. */
export interface ClauseNode {
  readonly relation: string;
  readonly kind: "proposal" | "agreement" | "event";
  readonly family: string;
  /** For labels: "offer to …", "test of …". */
  readonly noun: string;
  /** Verbs whose object, or what follows "for", is what is put forward; of the others only a clause is. */
  readonly objects: ReadonlySet<string>;
  /** Of their objects only the deeds are, in the text's own words: who puts them forward is not who is said to do this. */
  readonly isDeed?: true;
  readonly reason: string;
}

export const CLAUSE_NODES: readonly ClauseNode[] = [
  {
    relation: "proposed",
    kind: "proposal",
    family: "offer",
    noun: "proposal",
    objects: words(
      "propose offer suggest float table pitch recommend advocate submit present unveil moot outline consider mull bring",
    ),
    reason: "Ruritania offered to share the dam.",
  },
  {
    relation: "demanded",
    kind: "proposal",
    family: "demand",
    noun: "demand",
    objects: words("demand seek request call ask insist push press appeal plead lobby campaign petition want"),
    reason: "Sylvania demanded the return of the islands.",
  },
  {
    relation: "promised",
    kind: "proposal",
    family: "offer",
    noun: "pledge",
    objects: words("promise pledge"),
    reason: "The king vowed to rebuild the port.",
  },
  {
    relation: "rejected",
    kind: "proposal",
    family: "plan",
    noun: "plan",
    objects: words("oppose reject resist rule block veto dismiss spurn"),
    isDeed: true,
    reason: "The islands ruled out any mediation by Ruritania.",
  },
  {
    relation: "supported",
    kind: "proposal",
    family: "plan",
    noun: "plan",
    objects: words("support back favour favor endorse champion"),
    isDeed: true,
    reason: "Ruritania supports the recognition of the islands.",
  },
  {
    relation: "denied",
    kind: "event",
    family: "claim",
    noun: "claim",
    objects: words("deny dismiss reject refute dispute"),
    reason: "Ruritania denied having used gas, and reports that it had shelled the town.",
  },
  {
    relation: "accepted",
    kind: "agreement",
    family: "agreement",
    noun: "agreement",
    objects: words(""),
    reason: "Both agreed to share the river.",
  },
  {
    relation: "ordered",
    kind: "event",
    family: "decision",
    noun: "order",
    objects: words(""),
    reason: "The president ordered to close the border.",
  },
  {
    relation: "tested",
    kind: "event",
    family: "test",
    noun: "launch",
    objects: words("fire test launch test-fire testfire detonate conduct carry shoot flight-test lob"),
    reason: "Ruritania fired a new rocket into the sea.",
  },
];

/** What one does, as a noun: whoever is for or against it takes a stand on a plan. */
export const DEED_NOUNS: ReadonlySet<string> = words(
  "intervention mediation recognition merger independence autonomy accession annexation partition membership expansion enlargement increase reduction cut release return removal resignation ouster overthrow repatriation resettlement relocation normalisation normalization demilitarisation demilitarization disarmament denuclearisation denuclearization unification reunification integration privatisation privatization nationalisation nationalization legalisation legalization decriminalisation decriminalization abolition reform reforms reinstatement extension postponement delay lifting easing reopening construction demolition sale purchase transfer use creation establishment participation involvement inclusion exclusion inspection penalty solution election elections cooperation presence ban self-rule federalism devolution statehood secession delivery export exports import imports adoption introduction repeal renewal dissolution amnesty immunity prosecution extradition deportation",
);

/** Objects too thin to be put on the table: "asked a question", "made it". */
export const THIN = words(
  "it this that these those thing things question questions something anything nothing what way ways time times people help one ones more much lot support attention power right rights role side fact point statement comment comments story apology opinion name answer answers information",
);
/** What a verb's deed is called: who decides makes a decision, not an order. */
export const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ["test", "test"],
  ["test-fire", "test-firing"],
  ["detonate", "test"],
  ["conduct", "test"],
  ["offer", "offer"],
  ["suggest", "suggestion"],
  ["recommend", "recommendation"],
  ["call", "call"],
  ["appeal", "appeal"],
  ["urge", "call"],
  ["ask", "request"],
  ["request", "request"],
  ["petition", "petition"],
  ["plead", "plea"],
  ["want", "wish"],
  ["decide", "decision"],
  ["rule", "ruling"],
  ["decree", "decree"],
  ["announce", "plan"],
  ["confirm", "plan"],
  ["plan", "plan"],
  ["intend", "plan"],
  ["vow", "vow"],
  ["promise", "promise"],
]);
