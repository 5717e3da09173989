import type { Language } from "../../language/index.ts";
import type { Doc, Extraction } from "../../model/index.ts";
import type { Extractor } from "../extractor.ts";
import { assemble } from "./assemble.ts";
import { createEndReader } from "./claims/ends.ts";
import { findFrames } from "./claims/frames.ts";
import { isWorthSaying } from "./claims/topics.ts";
import { matchFrame } from "./claims/match.ts";
import { happeningClaims, officeClaims, ownerClaims, placeClaims, seatClaims } from "./claims/structure.ts";
import { readClauses } from "./happenings/clauses.ts";
import { readGatherings } from "./happenings/gatherings.ts";
import { joinHappenings } from "./happenings/join.ts";
import { readHappenings } from "./happenings/read.ts";
import { createDateFinder, findQuotes, mannerOf, quoteAt } from "./manner/index.ts";
import { createCover } from "./mentions/cover.ts";
import { findMentions } from "./mentions/index.ts";
import { findOffices } from "./mentions/offices.ts";
import { shortName } from "./reference/names.ts";
import { groupReferents } from "./reference/referents.ts";
import type { Resolver } from "./reference/actor.ts";
import { labelledSpeakers } from "./reference/labelled-speakers.ts";
import { createResolver } from "./reference/resolve.ts";
import { createSalience } from "./reference/salience.ts";
import { growTrees } from "./tree.ts";

/** The default extractor: rules over dependency trees, the ontology's triggers and a gazetteer. */
export function createRulesExtractor(language: Language): Extractor {
  return { id: "rules", extract: (doc) => extract(doc, language) };
}

/** One document: parse → mentions → reference → happenings → claims → manner. */
function extract(doc: Doc, language: Language): Extraction {
  const { text } = doc;
  const trees = growTrees(language.parse(text, doc.blocks), doc.blocks);

  const drafts = findMentions(trees, text, doc.publisher);
  const cover = createCover(drafts);
  const offices = findOffices(trees, cover);

  const referents = groupReferents(drafts, offices, text);
  const quotes = findQuotes(trees, text);
  const labelled = labelledSpeakers(drafts, referents);
  const resolver: Resolver = createResolver({
    cover,
    referents,
    salience: createSalience(trees, cover, referents),
    speakerAt: (tree, i) => {
      const quote = quoteAt(quotes, tree.tokens[i]?.span.start ?? 0);
      return quote?.saidBy ? resolver.actorsAt(quote.saidBy.tree, quote.saidBy.subject) : labelled(tree);
    },
  });

  const names = { cover, referents, resolver, text, date: doc.date, nameOf: shortName };
  const frames = trees.flatMap(findFrames);
  const mentions = [
    ...trees.flatMap((tree) => [...readHappenings(tree, names), ...readGatherings(tree, names)]),
    ...frames.flatMap((frame) => readClauses(frame, names)),
  ];
  mentions.sort((a, b) => a.tree.index - b.tree.index || a.head - b.head);
  const byHead = new Map(mentions.map((mention) => [`${mention.tree.index}:${mention.head}`, mention]));
  const happenings = joinHappenings([...byHead.values()]);

  const reader = createEndReader(resolver, happenings, (tree, i) => byHead.get(`${tree.index}:${i}`));
  const host = { cover, referents, happenings };
  const claims = [
    ...officeClaims(offices, host),
    ...ownerClaims(drafts, host),
    ...placeClaims(trees, host),
    ...seatClaims(drafts, host),
    ...happeningClaims([...byHead.values()], host),
    ...frames.flatMap((frame) => matchFrame(frame, reader, resolver)),
  ];

  const kept = claims.filter((claim) => claim.relation.id !== "concerns" || isWorthSaying(claim, claims));

  const manner = { resolver, quotes, text, dateOf: createDateFinder(text, doc.date) };
  const made = assemble(kept, {
    doc,
    referents,
    drafts,
    cover,
    text,
    nameOf: shortName,
    mannerOf: (claim) => mannerOf(claim, manner),
  });
  return { doc: doc.id, ...made, diagnostics: [] };
}
