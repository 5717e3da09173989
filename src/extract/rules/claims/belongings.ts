import { AGENT_NOUNS } from "../lexicon/actor-nouns.ts";
import { ROLE_HEADS } from "../lexicon/roles.ts";
import { words } from "../lexicon/words.ts";
import { nominal, type Actor, type Resolver } from "../reference/actor.ts";
import { caseOf, childrenBy, childrenOf, conjuncts, isVerb, lemmaAt, relAt, type Tree } from "../tree.ts";

/** What is done to somebody's people and things is done to that somebody. */
interface BelongingRow {
  readonly relations: ReadonlySet<string>;
  /** Singular lemmas; any noun that is no person's where there are none. */
  readonly nouns?: ReadonlySet<string>;
  /** "X's" only, or also "Ruritanian …", "… of X", "… in X". */
  readonly owners: "possessor" | "any";
  readonly certainty: number;
  readonly reason: string;
}

const PEOPLE =
  "civilian national personnel staff employee delegation embassy citizen people person man woman child youth student refugee migrant immigrant prisoner detainee resident villager journalist worker doctor protester protestor demonstrator activist farmer fisherman settler adviser advisor pilot tourist hostage guerrilla militiaman gunman insurgent peacekeeper serviceman servicewoman observer inspector population community family contractor missionary businessman crew sailor victim candidate politician policeman policewoman schoolgirl schoolboy schoolchild girl boy schoolteacher student teacher nurse lawyer athlete reporter photographer inmate captive engineer driver interpreter priest nun aid settler soldier troop officer fighter commander general guard trooper group faction militia rebel militant fundamentalist insurgent trader driver dissident bishop priest pilgrim";
const THINGS =
  "warship frigate destroyer submarine gunboat trawler ferry freighter vessel patrol base fighter bomber home house building area village town city position target base camp post stronghold ship vessel tanker boat aircraft plane jet helicopter tank vehicle convoy drone property territory soil plant facility site airport port border checkpoint website site computer network embassy consulate school hospital bank account asset good product import export company firm lorry truck steel oil convoy capital office flight travel trade remittance shipment delivery sale mining hotel restaurant market mosque church temple synagogue palace barracks checkpoint parliament ministry lobster wine beef pork coal timber crop textile steel car chip technology telecom flight airspace interest diplomat";

const ROWS: readonly BelongingRow[] = [
  {
    relations: words("attacked detained sanctioned aided conceded threatened"),
    nouns: words(`${PEOPLE} ${THINGS}`),
    owners: "any",
    certainty: 0.75,
    reason: "The jets killed Sylvanian farmers and hit Sylvanian tankers.",
  },
  {
    relations: words("blamed supported rejected denied protested"),
    owners: "possessor",
    certainty: 0.75,
    reason: "The bloc denounced Ruritania's clampdown.",
  },
];

const WHOLES = words(
  "hundred thousand dozen score ten number crew body group member family part scores hundreds thousands dozens tens one two several many some most relative",
);

/** What a state does: "is opposed to Ruritanian mediation". */
const DEEDS = words(
  "mediation policy rule occupation aggression offer proposal plan demand claim interference influence involvement intervention presence action attack strike airstrike raid bombing crackdown offensive invasion leadership change role meddling expansion",
);

/** Whose the people or things at `i` are, where what a relation does to them it does to their owner. */
export function ownersOf(tree: Tree, i: number, relation: string, resolver: Resolver): Actor[] {
  const row = ROWS.find(({ relations }) => relations.has(relation));
  if (!row || (tree.tokens[i]?.upos !== "NOUN" && tree.tokens[i]?.upos !== "NUM")) return [];
  const lemma = lemmaAt(tree, i);
  // "Hundreds of Sylvanian farmers", "the crew of a Sylvanian ship", "members of its families".
  const whole =
    row.owners === "any" && WHOLES.has(lemma)
      ? childrenBy(tree, i, "nmod").filter((c) => c > i && caseOf(tree, c) === "of")
      : [];
  const inner = whole.flatMap((c) => ownersOf(tree, c, relation, resolver));
  if (inner.length > 0) return inner;
  if (row.nouns ? !row.nouns.has(lemma) : ROLE_HEADS.has(lemma) || AGENT_NOUNS.has(lemma)) return [];
  const possessors = childrenBy(tree, i, "nmod").filter((c) => tree.tokens[c]?.deprel === "nmod:poss");
  // "Criticised Ruritania and its policies": they are of whom stands before, who is there already.
  if (relAt(tree, i) === "conj" && possessors.some((c) => tree.tokens[c]?.upos === "PRON")) return [];
  // "Crimes by X", "crimes committed by X".
  const agents = [i, ...childrenBy(tree, i, "acl").filter((c) => isVerb(tree, c) && tree.tokens[c]?.deprel === "acl")]
    .flatMap((c) => childrenBy(tree, c, "nmod", "obl"))
    .filter((c) => (c > i && caseOf(tree, c) === "by") || tree.tokens[c]?.deprel === "obl:agent");
  const others = childrenOf(tree, i).filter(
    (c) =>
      (c < i && ["amod", "compound", "nmod"].includes(relAt(tree, c))) ||
      (c > i && relAt(tree, c) === "nmod" && /^(?:of|from|in|at|to|with|for)$/u.test(caseOf(tree, c))),
  );
  const adjectives = DEEDS.has(lemma) ? others.filter((c) => c < i && relAt(tree, c) === "amod") : [];
  const tokens = [...possessors, ...agents, ...(row.owners === "any" ? others : adjectives)];
  return tokens
    .flatMap((c) => conjuncts(tree, c))
    .flatMap((c) => resolver.actorsAt(tree, c))
    .map(({ referent, confidence }) => ({
      referent,
      confidence: confidence * row.certainty,
      mention: nominal(tree, i),
    }));
}
