import { ACTORS, relationOf } from "../../../ontology/index.ts";
import { isNegated } from "../manner/index.ts";
import { words } from "../lexicon/words.ts";
import { isNoun, isVerb, lemmaAt, lowerAt, relAt, subtree, type Tree } from "../tree.ts";
import type { AccusationHost } from "./accusations.ts";
import { objectsOf, subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { counterclaims, type DenialHost, REACH } from "./counterclaims.ts";
import { type DenialSite, denialSites } from "./denial-sites.ts";
import { disclaimers } from "./disclaimers.ts";
import { isSameEnd, type End } from "./ends.ts";
import { isOneSide } from "./sides.ts";

/**
 * "X accused Y. Y denied it", "Y rejected the accusation", "a charge that Y denies": X, whose charge against Y is the last
 * before; and what Y was charged with, as Y says not so. `claims` are those that the sentences make otherwise.
 */
export function denialClaims(trees: readonly Tree[], claims: readonly ClaimDraft[], host: DenialHost): ClaimDraft[] {
  const relation = relationOf("denied");
  const charges = claims.filter((claim) => claim.relation.id === "blamed");
  const denials = trees
    .flatMap((tree) => denialSites(tree, host))
    .flatMap((site): ClaimDraft[] => {
      const { tree, at, isOwn } = site;
      const quarrels = quarrelsOf(site, trees, charges, host);
      const sources = quarrels.length > 0 ? quarrels.map(({ denier }) => denier) : site.deniers;
      const counters = sources.flatMap((denier) => counterclaims(site, denier, claims, host));
      if (isSaidOtherwise(site, claims)) return counters;
      const rule = `denied/${lemmaAt(tree, at)}-it`;
      const deeds = quarrels.length + counters.length === 0 ? deedsCharged(site, trees, host) : [];
      return [
        ...deeds.map((deed): ClaimDraft => ({ relation, ...deed, tree, at, rule, confidence: 0.7 })),
        ...quarrels.map(({ denier, accuser }): ClaimDraft => ({
          ...{ relation, source: denier, target: { ...accuser, tree, at }, tree, at, rule, confidence: 0.7 },
          ...(isOwn ? OWN : {}),
        })),
        ...counters,
      ];
    });
  return [...denials, ...disclaimers(trees, host)];
}

const OWN = { isOwnSpeech: true } as const;

/** Whether the word itself leads to whom or what is denied. */
const isSaidOtherwise = ({ tree, at }: DenialSite, claims: readonly ClaimDraft[]): boolean =>
  claims.some(
    (c) =>
      c.tree === tree &&
      c.at === at &&
      (c.relation.id === "denied" || c.relation.id === "rejected") &&
      // What is denied says nothing of whose charge it is.
      !(c.target.kind === "happening" && c.target.mention?.nounClass.family === "claim"),
  );

/** Who denies, and whose charge it is. */
interface Quarrel {
  readonly denier: End;
  readonly accuser: End;
}

function quarrelsOf(
  site: DenialSite,
  trees: readonly Tree[],
  charges: readonly ClaimDraft[],
  host: AccusationHost,
): Quarrel[] {
  const { tree, at, by } = site;
  const statements = statementsBefore(trees, site, host);
  const quarrels = site.deniers.flatMap((denier): Quarrel[] => {
    const accuser =
      chargeAgainst(denier, site, charges)?.source ??
      statements.find(({ sayer, about }) => !isOneSide(denier, sayer) && about.some((end) => isOneSide(denier, end)))
        ?.sayer;
    return accuser && !isSameEnd(accuser, denier) ? [{ denier, accuser }] : [];
  });
  if (quarrels.length > 0 || !/^s?he$/u.test(lowerAt(tree, by))) return quarrels;
  // "Ana said that Karel had lied. He denied it": not she, of whom else the sentence speaks.
  const [last] = statements;
  const people = (last?.about ?? []).filter(
    (end) => end.kind === "actor" && end.actor.referent.kind === "person" && last && !isOneSide(end, last.sayer),
  );
  const [one, ...others] = people;
  return last && one && others.every((other) => isSameEnd(one, other))
    ? [{ denier: { ...one, tree, at: by === at ? at : by }, accuser: last.sayer }]
    : [];
}

const CHARGING = words("blame accuse suspect implicate hold charge");

/** "Was blamed for the raid. It denied responsibility", "denies that it was behind it": the raid. */
function deedsCharged(
  site: DenialSite,
  trees: readonly Tree[],
  { reader }: AccusationHost,
): Pick<ClaimDraft, "source" | "target">[] {
  if (site.hasClause || site.isLoose) return [];
  const before = trees.filter(({ index }) => index === site.tree.index || index === site.tree.index - 1).toReversed();
  for (const tree of before) {
    const end = tree === site.tree ? site.at : tree.tokens.length;
    for (let verb = end - 1; verb >= 0; verb--) {
      if (!isVerb(tree, verb) || !CHARGING.has(lemmaAt(tree, verb))) continue;
      const accused = objectsOf(tree, verb).flatMap((o) => reader.read(tree, o, ACTORS));
      const sources = site.deniers.filter((denier) => accused.some((one) => isOneSide(denier, one)));
      if (sources.length === 0) continue;
      const deeds = subtree(tree, verb)
        .filter((i) => i > verb && i < end)
        .flatMap((i) => reader.read(tree, i, ["event"]));
      const [first] = deeds;
      return first ? sources.map((source) => ({ source, target: { ...first } })) : [];
    }
  }
  return [];
}

function chargeAgainst(denier: End, site: DenialSite, charges: readonly ClaimDraft[]): ClaimDraft | undefined {
  const { tree, at } = site;
  const before = charges.filter(
    (c) => (c.tree.index < tree.index && c.tree.index >= tree.index - REACH) || (c.tree === tree && c.at < at),
  );
  return before.findLast((c) => isOneSide(denier, c.target) && !isOneSide(denier, c.source));
}

/** What somebody says, and of whom. */
interface Statement {
  readonly sayer: End;
  readonly about: readonly End[];
}

/**
 * "X says Y's troops crossed the border. Y denied it": what is said of actors before, the last first; in this sentence or
 * the one before, and further back where a word such as "the allegations" leads there.
 */
function statementsBefore(trees: readonly Tree[], site: DenialSite, host: AccusationHost): Statement[] {
  const { tree, at, isNamed, isLoose } = site;
  if (isLoose) return [];
  const near = trees.filter(
    ({ index, block }) =>
      index === tree.index ||
      (index === tree.index - 1 && block === tree.block) ||
      (isNamed && index < tree.index && index >= tree.index - REACH),
  );
  return near.toReversed().flatMap((other) =>
    other.tokens
      .map((_, i) => i)
      .filter((i) => (other !== tree || i < at) && isSaid(other, i))
      .toReversed()
      .flatMap((i) => statementAt(other, i, other === tree ? at : other.tokens.length, host)),
  );
}

function statementAt(tree: Tree, head: number, end: number, host: AccusationHost): Statement[] {
  const speaker = host.speakerOf(tree, head);
  if (!speaker?.actor || !ACTORS.includes(speaker.actor.referent.kind)) return [];
  const sayer: End = { kind: "actor", actor: speaker.actor, tree: speaker.tree, at: speaker.at };
  const words = [...subtree(tree, head), ...subjectsOf(tree, head)].filter((i) => i < end && isNoun(tree, i));
  const about = [...new Set(words)].flatMap((i) => host.reader.read(tree, i, ACTORS));
  return [{ sayer, about: about.filter((one) => !isSameEnd(one, sayer)) }];
}

function isSaid(tree: Tree, i: number): boolean {
  return !isNegated(tree, i) && /^(?:ccomp|parataxis|root|conj|advcl)$/u.test(relAt(tree, i));
}
