import { relationOf } from "../../../ontology/index.ts";
import type { Cover } from "../mentions/cover.ts";
import type { Draft } from "../mentions/draft.ts";
import type { Office } from "../mentions/offices.ts";
import { isNameOfThing } from "../mentions/staff.ts";
import type { Happenings } from "../happenings/join.ts";
import type { HappeningMention } from "../happenings/happening.ts";
import { OFFICE_HEADS } from "../lexicon/roles.ts";
import { STAFF_HEADS } from "../lexicon/staff.ts";
import { words as wordSet } from "../lexicon/words.ts";
import type { Referent, Referents } from "../reference/referents.ts";
import { lowerAt } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { End } from "./ends.ts";

export interface StructureHost {
  readonly cover: Cover;
  readonly referents: Referents;
  readonly happenings: Happenings;
}

/** "Ruritania's foreign minister, X": X represents Ruritania. */
export function officeClaims(offices: readonly Office[], host: StructureHost): ClaimDraft[] {
  const represents = relationOf("represents");
  return offices.flatMap((office) => {
    const { person, owner, role, rule } = office;
    if (owner?.kind === "state" && !actsForState(role)) return [];
    // "Presidents X of Ruritania and Y of Sylvania".
    const head = (role.toLowerCase().split(" ").at(-1) ?? "").replace(/^(president|king|minister|senator)s$/u, "$1");
    if (
      !owner ||
      !(
        OFFICE_HEADS.has(head) ||
        rule === "office/counterpart" ||
        rule === "office/member-of" ||
        rule === "office/local" ||
        rule === "office/staff" ||
        (owner.kind === "organization" && STAFF_HEADS.has(head) && !isNameOfThing(person)) ||
        isOfficeOf(role)
      )
    )
      return [];
    const source = namedEnd(person, host);
    const target = namedEnd(owner, host);
    if (!source || !target || !represents.target.includes(owner.kind)) return [];
    return [
      {
        relation: represents,
        source,
        target,
        tree: person.tree,
        at: person.head,
        rule,
        // Whose it is may be said elsewhere in the passage.
        confidence: rule.startsWith("office/passage") ? 0.6 : 0.9,
        isStatic: true,
      } satisfies ClaimDraft,
    ];
  });
}

/** Offices that are of a state's people or courts, or against its government, and speak for nobody's government. */
const PRIVATE_HEADS = wordSet(
  "reporter correspondent photojournalist cameraman photographer columnist judge professor researcher expert analyst economist editor fellow lecturer activist executive ceo founder co-founder director politician mayor lawyer journalist superintendent inspector captain owner dissident",
);

/** "Ruritanian judge X" and "Ruritanian opposition leader X" do not represent Ruritania. */
function actsForState(role: string): boolean {
  const words = role.toLowerCase().split(/[\s-]+/u);
  return (
    !PRIVATE_HEADS.has(words.at(-1) ?? "") &&
    !words.some((word) => /^(?:opposition|rebel|party|exiled|business|religious|church|union|would|be)$/u.test(word))
  );
}

function isOfficeOf(role: string): boolean {
  return /\b(?:(?:under-?)?secretary|minister|chief) of /iu.test(role);
}

/** What a happening's own noun phrase says: where it was held and who took part. */
export function happeningClaims(mentions: readonly HappeningMention[], host: StructureHost): ClaimDraft[] {
  const heldIn = relationOf("held-in");
  const attended = relationOf("attended");
  const accepted = relationOf("accepted");
  return mentions.flatMap((mention) => {
    const happening = host.happenings.of(mention);
    if (!happening) return [];
    const { tree, head: at } = mention;
    const self: End = { kind: "happening", happening, mention, tree, at };
    const claims: ClaimDraft[] = [];
    if (mention.place && heldIn.source.includes(happening.kind) && heldIn.target.includes(mention.place.kind)) {
      claims.push({
        relation: heldIn,
        source: self,
        target: byName(mention.place, mention),
        tree,
        at,
        rule: "held-in/noun-phrase",
        confidence: 0.85,
      });
    }
    if (happening.kind === "meeting" && mention.nounClass.family !== "visit") {
      for (const party of mention.parties) {
        if (!attended.source.includes(party.kind) || isHostOnly(party, mention, host)) continue;
        claims.push({
          relation: attended,
          source: byName(party, mention),
          target: self,
          tree,
          at,
          rule: "attended/party",
          confidence: 0.8,
        });
      }
    }
    // An agreement between two is one that both accepted.
    if (happening.kind === "agreement" && mention.parties.length > 1) {
      for (const party of mention.parties) {
        if (!accepted.source.includes(party.kind)) continue;
        claims.push({
          relation: accepted,
          source: byName(party, mention),
          target: self,
          tree,
          at,
          rule: "accepted/party",
          confidence: 0.7,
        });
      }
    }
    return claims;
  });
}

/**
 * "The Ruritania summit", "the Ruritanian talks": where it is held or what it is about, and no party, unless the words
 * go on: "Ruritania's summit", "a Ruritania–Sylvania summit", "Ruritanian talks with Sylvania".
 */
function isHostOnly(party: Referent, mention: HappeningMention, host: StructureHost): boolean {
  const { tree, head, first } = mention;
  const before = host.cover.endingAt(tree, head - 1);
  if (party.kind !== "state" || before?.kind !== "state" || host.referents.of(before) !== party) return false;
  const isPair =
    /[-–—/]/u.test(tree.tokens[before.last]?.text ?? "") ||
    host.cover.in(tree).some((d) => d !== before && d.first >= first && d.last < before.first);
  const goesOn = /^(?:with|between|among|and)$/u.test(lowerAt(tree, head + 1));
  return !isPair && !goesOn && !/^[-–—/]$/u.test(lowerAt(tree, before.first - 1));
}

function byName(referent: Referent, mention: HappeningMention): End {
  return { kind: "actor", actor: { referent, confidence: 1 }, tree: mention.tree, at: mention.head };
}

/** A mention by name as an end of a claim; undefined where it stands for nothing. */
export function namedEnd(draft: Draft, host: StructureHost): End | undefined {
  const referent = host.referents.of(draft);
  return referent ? { kind: "actor", actor: { referent, confidence: 1 }, tree: draft.tree, at: draft.head } : undefined;
}
