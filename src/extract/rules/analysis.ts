import type { Language } from "../../language/index.ts";
import type { Doc } from "../../model/index.ts";
import type { AssembleHost } from "./assemble.ts";
import { accusationClaims } from "./claims/accusations.ts";
import { addressedClaims } from "./claims/addressed.ts";
import { aroundHappenings } from "./claims/around-happenings.ts";
import type { ClaimDraft } from "./claims/claim-draft.ts";
import { denialClaims } from "./claims/denials.ts";
import { doerClaims, isOnlyNamed } from "./claims/doers.ts";
import { doersBlamed } from "./claims/doers-blamed.ts";
import { createEndReader } from "./claims/ends.ts";
import { findFrames } from "./claims/frames.ts";
import { isWishedFor, isWorthSaying } from "./claims/topics.ts";
import { matchFrame } from "./claims/match.ts";
import { ownerClaims } from "./claims/bodies.ts";
import { placeClaims } from "./claims/places.ts";
import { tellWeighed } from "./claims/worth.ts";
import { custodyClaims } from "./claims/custody.ts";
import { stayClaims } from "./claims/stays.ts";
import { struckClaims } from "./claims/struck.ts";
import { stanceClaims } from "./claims/stances.ts";
import { happeningClaims, officeClaims } from "./claims/structure.ts";
import { readClauses } from "./happenings/clauses.ts";
import { readGatherings } from "./happenings/gatherings.ts";
import type { HappeningMention } from "./happenings/happening.ts";
import { type Happenings, joinHappenings } from "./happenings/join.ts";
import { readOutbreaks } from "./happenings/outbreaks.ts";
import { readHappenings } from "./happenings/read.ts";
import { readSaid } from "./happenings/said.ts";
import { isWorthListing } from "./happenings/worth-listing.ts";
import { createDateFinder, findQuotes, mannerOf, quoteAt, speakerOf } from "./manner/index.ts";
import { createCover } from "./mentions/cover.ts";
import { findMentions, inReadingOrder } from "./mentions/index.ts";
import { findBareOrgans } from "./mentions/bare-organs.ts";
import { findBareSides } from "./mentions/bare-sides.ts";
import { withOwners } from "./mentions/bare-offices.ts";
import { findOffices } from "./mentions/offices.ts";
import { shortName } from "./reference/names.ts";
import { groupReferents } from "./reference/referents.ts";
import type { Resolver } from "./reference/actor.ts";
import { labelledSpeakers } from "./reference/labelled-speakers.ts";
import { withMakers } from "./reference/makers.ts";
import { createResolver } from "./reference/resolve.ts";
import { createSalience } from "./reference/salience.ts";
import { growTrees, type Tree } from "./tree.ts";

/** All that the rules read in one document, before it is put into an extraction. */
export interface Analysis extends AssembleHost {
  readonly trees: readonly Tree[];
  readonly resolver: Resolver;
  readonly happenings: Happenings;
  readonly happeningMentions: readonly HappeningMention[];
  readonly claims: readonly ClaimDraft[];
  /** Claims that say nothing worth an edge, and why not. */
  readonly unsaid: ReadonlyMap<ClaimDraft, string>;
}

/** One document: parse → mentions → reference → happenings → claims → manner. */
export function analyse(doc: Doc, language: Language): Analysis {
  const { text } = doc;
  const trees = growTrees(language.parse(text, doc.blocks), doc.blocks);

  const named = findMentions(trees, text, doc.publisher);
  const namedCover = createCover(named);
  const bare = [...findBareOrgans(trees, namedCover), ...findBareSides(trees, namedCover, text)];
  const drafts = inReadingOrder([...named, ...bare]);
  const cover = createCover(drafts);
  const offices = withOwners(findOffices(trees, cover), trees, cover);

  const referents = groupReferents(drafts, offices, text);
  const quotes = findQuotes(trees, text);
  const labelled = labelledSpeakers(drafts, referents);
  const own = createResolver({
    cover,
    referents,
    salience: createSalience(trees, cover, referents),
    speakerAt: (tree, i) => {
      const quote = quoteAt(quotes, tree.tokens[i]?.span.start ?? 0);
      return quote?.saidBy ? resolver.actorsAt(quote.saidBy.tree, quote.saidBy.subject) : labelled(tree);
    },
  });
  const resolver: Resolver = withMakers(own, trees);

  const dateOf = createDateFinder(text, doc.date);
  const names = { cover, referents, resolver, text, date: doc.date, dateOf, nameOf: shortName };
  const frames = trees.flatMap(findFrames);
  const mentions = [
    ...trees.flatMap((tree) => [
      ...readSaid(tree, names),
      ...readHappenings(tree, names),
      ...readGatherings(tree, names),
      ...readOutbreaks(tree, names),
    ]),
    ...frames.flatMap((frame) => readClauses(frame, names)),
  ];
  mentions.sort((a, b) => a.tree.index - b.tree.index || a.head - b.head);
  const byHead = new Map<string, HappeningMention>();
  for (const mention of mentions) {
    const key = `${mention.tree.index}:${mention.head}`;
    // "Denied that it had shelled the town": what is denied is the shelling.
    if (mention.nounClass.family !== "claim" || !byHead.get(key)?.said) byHead.set(key, mention);
  }
  const happenings = joinHappenings([...byHead.values()]);
  // What only verbs said is said by the claims that they make.
  const happeningMentions = [...byHead.values()].filter((m) =>
    happenings.of(m)?.mentions.some(({ said, stands }) => !said || stands),
  );

  const reader = createEndReader(resolver, happenings, (tree, i) => byHead.get(`${tree.index}:${i}`));
  const host = { cover, referents, happenings };
  const manner = { resolver, quotes, text, dateOf };
  const spoken = { reader, resolver, speakerOf: (tree: Tree, at: number) => speakerOf(tree, at, manner) };
  const all = [
    ...officeClaims(offices, host),
    ...ownerClaims(drafts, host),
    ...placeClaims(trees, drafts, host),
    ...happeningClaims(happeningMentions, host),
    ...doerClaims(happeningMentions, happenings),
    ...aroundHappenings(trees, happeningMentions, { ...host, resolver }),
    ...frames.flatMap((frame) => matchFrame(frame, reader, resolver)),
    ...stayClaims(trees, reader),
    ...accusationClaims(trees, spoken),
    ...stanceClaims(trees, reader),
  ];
  all.push(...struckClaims(all, reader), ...custodyClaims(trees, host, reader));
  all.push(...addressedClaims(trees, all, spoken));
  all.push(...doersBlamed(all));
  all.push(...denialClaims(trees, all, { ...spoken, mannerOf: (claim) => mannerOf(claim, manner) }));

  tellWeighed(all);

  const unsaid = new Map<ClaimDraft, string>();
  for (const claim of all) {
    if (claim.relation.id === "concerns" && !isWorthSaying(claim, all))
      unsaid.set(claim, "the two are tied otherwise, or nothing else is said of it");
    else if (isWishedFor(claim, mannerOf(claim, manner).modality))
      unsaid.set(claim, "nobody takes part yet in a meeting that is only wished for");
    else if (isOnlyNamed(claim, mannerOf(claim, manner)))
      unsaid.set(claim, "a deed that is undone, to come or only supposed is not said to be anybody's");
  }
  return {
    doc,
    text,
    trees,
    drafts,
    cover,
    referents,
    resolver,
    happenings,
    happeningMentions,
    listed: happenings.list.filter(isWorthListing),
    claims: all.filter((claim) => !unsaid.has(claim)),
    unsaid,
    nameOf: shortName,
    mannerOf: (claim) => mannerOf(claim, manner),
  };
}
