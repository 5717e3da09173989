/** What one says of others only to fault them: "the premier said that Sylvania had broken the truce". */
export interface Wrong {
  /** Lemmas of verbs; with `adjective` and `noun` what somebody is said to be. */
  readonly verb?: readonly string[];
  /** They need an object: a headline's "Kone poisoned" says nothing of what Kone does. */
  readonly transitive?: true;
  /** Singular lemmas of which one must head the object: "commit a crime", "arm rebels". */
  readonly object?: readonly string[];
  readonly adjective?: readonly string[];
  readonly noun?: readonly string[];
  /** The sentence that made the row necessary, in our own words. */
  readonly reason: string;
}

const list = (text: string): readonly string[] => text.split(" ");

export const WRONGS: readonly Wrong[] = [
  {
    transitive: true,
    verb: list(
      "violate breach infringe contravene flout defy disregard disobey undermine sabotage derail torpedo jeopardise jeopardize endanger imperil destabilise destabilize provoke obstruct thwart stymie",
    ),
    reason: "Costa said that Sylvania had tried to undermine the talks.",
  },
  {
    verb: ["break", "ignore"],
    object: list(
      "agreement deal accord treaty pact truce ceasefire cease-fire law rule promise word pledge commitment resolution embargo warning will demand order obligation",
    ),
    reason: "The ministry said that the rebels had broken the truce.",
  },
  {
    transitive: true,
    verb: list(
      "deceive mislead betray smear slander distort falsify fabricate squander misuse abuse exploit manipulate oppress threaten persecute torture massacre slaughter murder assassinate rape loot plunder poison",
    ),
    reason: "Mensah said the general had betrayed the country.",
  },
  {
    transitive: true,
    verb: list(
      "invade occupy annex kidnap abduct hijack shell bomb bombard raid ambush attack storm besiege terrorise terrorize intimidate harass blackmail bully",
    ),
    reason: "The embassy said that Ruritania had shelled the village.",
  },
  {
    verb: list("interfere meddle collude conspire plot scheme connive lie cheat renege discriminate"),
    reason: "Dahl said Ruritania was meddling in the vote.",
  },
  {
    transitive: true,
    verb: list(
      "stoke incite foment instigate orchestrate mastermind fuel exacerbate aggravate prolong worsen heighten",
    ),
    reason: "The league said that the ban would only heighten tensions.",
  },
  {
    verb: list(
      "back support sponsor arm fund finance train harbour harbor shelter recruit supply equip organise organize direct encourage",
    ),
    object: list(
      "rebel rebellion militant militia insurgent insurgency terrorist terrorism extremist extremism separatist guerrilla mercenary gunman coup mutiny attack raid assault uprising riot violence unrest incursion plot",
    ),
    reason: "The president said that the raid was backed by Ruritania.",
  },
  {
    verb: ["commit", "perpetrate"],
    object: list(
      "crime abuse atrocity genocide aggression violation massacre murder killing act fraud offence offense",
    ),
    reason: "The council said that both armies had committed crimes.",
  },
  {
    verb: ["use", "possess", "develop", "hide", "conceal", "smuggle", "steal"],
    object: list("gas phosphorus poison shield mine cluster warhead weapon bomb secret programme program"),
    reason: "The inspectors said that Ruritania was hiding a weapons programme.",
  },
  {
    verb: ["order", "commission", "approve", "authorise", "authorize"],
    object: list("killing murder assassination poisoning massacre attack abduction kidnapping shooting"),
    reason: "The inquiry believed that the general had ordered the killing.",
  },
  {
    verb: ["hide", "conceal", "withhold", "cover"],
    object: list("truth information figure number evidence fact casualty cause extent scale crime"),
    reason: "Costa alleged that the ministry was hiding the true figures.",
  },
  { verb: ["fail"], reason: "Torres said that the ministry had failed to protect the village." },
  {
    adjective: list(
      "responsible guilty liable complicit culpable illegal unlawful unfair unjust unacceptable irresponsible wrong reckless hypocritical intransigent dangerous dishonest unwilling illegitimate unconstitutional corrupt cruel undemocratic",
    ),
    reason: "The premier said that Sylvania was responsible for the fire.",
  },
  {
    noun: list(
      "aggressor terrorist liar criminal murderer dictator traitor tyrant occupier puppet mercenary threat enemy obstacle violation aggression provocation crime interference betrayal stunt ploy sham farce charade hoax smear insult",
    ),
    reason: "The general said that the league's decision was a betrayal.",
  },
];
