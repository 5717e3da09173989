import type { Kind } from "../../../model/index.ts";
import { DISMISSALS, INSULTS } from "../../../ontology/index.ts";

/** What one says of others only to fault them: "the premier said that Sylvania had broken the truce". */
export interface Wrong {
  /** Lemmas. */
  readonly verb?: readonly string[];
  /** They need an object: a headline's "Kone poisoned" says nothing of what Kone does. */
  readonly transitive?: true;
  /** Singular lemmas of which one must head the object: "commit a crime", "arm rebels". */
  readonly object?: readonly string[];
  /** What they are said to be. */
  readonly called?: readonly string[];
  /** "Carry *out*". */
  readonly particle?: string;
  /** What it is used as: "use civilians as *shields*". */
  readonly as?: readonly string[];
  /** A duty: it is a wrong only where it is said not to be done. */
  readonly undone?: true;
  /** The kinds of which it is said to fault them; any but places where there are none. */
  readonly of?: readonly Kind[];
  /** The sentence that made the row necessary, in our own words. */
  readonly reason: string;
}

const list = (text: string): readonly string[] => text.split(" ");

export const WRONGS: readonly Wrong[] = [
  {
    transitive: true,
    verb: list(
      "violate breach infringe contravene flout defy disregard disobey undermine sabotage hack derail torpedo jeopardise jeopardize endanger imperil destabilise destabilize provoke obstruct thwart stymie impede hamper hinder wreck derail scuttle scupper spoil ruin",
    ),
    reason: "Costa said that Sylvania had tried to undermine the talks.",
  },
  {
    verb: ["break", "ignore"],
    object: list(
      "agreement deal accord treaty pact truce ceasefire cease-fire law rule promise word pledge commitment resolution embargo warning will demand order obligation appeal call concern plea",
    ),
    reason: "The ministry said that the rebels had broken the truce.",
  },
  {
    transitive: true,
    verb: list(
      "deceive mislead betray smear slander distort falsify fabricate squander misuse abuse exploit manipulate oppress threaten persecute torture massacre slaughter murder assassinate rape loot plunder poison steal rig embezzle swindle suppress repress silence censor mistreat insult humiliate discriminate harm hurt",
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
  {
    verb: ["carry"],
    particle: "out",
    object: list("attack raid assault bombing strike shooting killing massacre murder assassination abduction crime"),
    reason: "The governor said that the rebels had carried out the raid.",
  },
  {
    verb: ["launch", "stage", "mount", "plan", "plot", "prepare"],
    object: list("attack raid assault bombing strike shooting killing massacre murder assassination coup invasion"),
    reason: "The governor said that the rebels had staged the raid.",
  },
  {
    verb: ["kill", "target", "wound", "injure", "beat", "starve", "displace"],
    object: list(
      "civilian people person man woman child villager journalist protester protestor demonstrator prisoner",
    ),
    reason: "The mayor said that the army had killed civilians.",
  },
  {
    verb: ["use"],
    as: list("shield weapon pretext excuse tool cover"),
    reason: "Dahl said the militia used villagers as shields.",
  },
  {
    verb: ["fire", "shoot", "attack", "strike"],
    particle: "first",
    reason: "The ministry said that Sylvanian troops had fired first.",
  },
  {
    verb: ["open"],
    object: ["fire"],
    reason: "The ministry said that Sylvanian troops had opened fire.",
  },
  { verb: ["play"], object: ["game", "politics"], reason: "The premier said that Sylvania was playing games." },
  {
    verb: ["behave", "act"],
    as: list("aggressor bully criminal thug tyrant dictator gangster child occupier colonialist mercenary boy"),
    reason: "Torres said Sylvania acted as an aggressor.",
  },
  {
    verb: ["do"],
    object: ["nothing", "little"],
    reason: "The bishop said that the ministry had done little to help.",
  },
  {
    verb: ["do"],
    object: ["enough", "nothing", "anything"],
    undone: true,
    reason: "The bishop said that the ministry was not doing enough.",
  },
  {
    verb: ["keep", "honour", "honor", "respect", "observe", "fulfil", "fulfill", "meet", "uphold"],
    object: list(
      "promise word pledge commitment obligation agreement deal accord treaty pact truce ceasefire right duty condition",
    ),
    undone: true,
    reason: "The union said that the ministry had not kept its word.",
  },
  { verb: ["comply", "cooperate"], undone: true, reason: "The inspectors said that Ruritania had not cooperated." },
  { verb: ["refuse"], reason: "The envoy said that Sylvania refused to free the crew." },
  { verb: ["fail"], reason: "Torres said that the ministry had failed to protect the village." },
  {
    called: list("responsible guilty liable complicit culpable unwilling unjustified"),
    of: ["person", "state", "organization"],
    reason: "The premier said that Sylvania was responsible for the fire.",
  },
  { called: INSULTS, reason: "The general said that the league's decision was a betrayal." },
  {
    called: DISMISSALS,
    of: ["proposal", "agreement", "meeting"],
    reason: "The premier said that the pact was dead.",
  },
];
