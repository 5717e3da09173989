import { findKnown } from "../../../language/index.ts";
import { relationOf } from "../../../ontology/index.ts";
import { words } from "../lexicon/words.ts";
import type { Draft } from "../mentions/draft.ts";
import { beforeThe, childrenBy, childrenOf, headAt, isNoun, lowerAt, relAt, type Tree } from "../tree.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { stateOwner } from "./state-owned.ts";
import { namedEnd, type StructureHost } from "./structure.ts";

/** Names of unions of states that their organs bear: "the UN Relief Board", "the African Union Commission". */
const LONGEST_UNION = 3;

/** Kinds of bodies, as the gazetteer has them, that are of their state whatever stands beside their name. */
const OF_STATE = words("ministry military parliament agency court police government intelligence central-bank");
/** Kinds that are in their country, not of it: "Ruritania's Farmers' Party". */
const IN_STATE = words("armed-group party company media union university bank ngo");
const STATE_OWNED = /^(?:state-(?:owned|run|controlled|backed)|national|official|government-(?:owned|run))$/u;

/** "Ruritania's army", "the state-owned Sylvanian agency X": part of the state whose it is. */
export function ownerClaims(drafts: readonly Draft[], host: StructureHost): ClaimDraft[] {
  return drafts.flatMap((draft) => {
    if (draft.kind !== "organization" || draft.form === "group" || draft.isBare) return [];
    if (draft.owner && (isBodyOfState(draft) || ownerInName(draft, host)))
      return claim("part-of", "owner", draft, draft.owner, 0.9, host);
    const union = unionInName(draft, host);
    if (union) return claim("part-of", "name", draft, union, 0.85, host);
    const state = stateOwner(draft, host);
    if (state) return claim("part-of", "state-owned", draft, state, 0.8, host);
    const own = ownState(draft, host);
    if (own) return claim("part-of", "known", draft, own, 0.8, host);
    if (draft.owner) return [];
    const beside = ownerBeside(draft, host);
    return beside ? claim(beside.relation, "beside", draft, beside.owner, 0.75, host) : [];
  });
}

function claim(
  id: string,
  rule: string,
  body: Draft,
  owner: Draft,
  confidence: number,
  host: StructureHost,
): ClaimDraft[] {
  const relation = relationOf(id);
  const source = namedEnd(body, host);
  const target = namedEnd(owner, host);
  if (!source || !target || !relation.target.includes(owner.kind)) return [];
  return [
    { relation, source, target, tree: body.tree, at: body.head, rule: `${id}/${rule}`, confidence, isStatic: true },
  ];
}

/** An organ that the gazetteer knows is of its state, where the text names that: "the FBI" in a text about the US. */
function ownState({ known }: Draft, host: StructureHost): Draft | undefined {
  // A government may be one of several, or a part's.
  const isOrgan = OF_STATE.has(known?.type ?? "") && known?.type !== "government";
  return isOrgan ? stateNamed(known?.country, host) : undefined;
}

/** The state of that code where the document names it otherwise than in another name. */
function stateNamed(country: string | undefined, host: StructureHost): Draft | undefined {
  if (country === undefined) return undefined;
  return host.referents.list.find(({ kind, known }) => kind === "state" && known?.country === country)?.best;
}

/** "The UN Relief Board" is an organ of the UN, where the text names that too. */
function unionInName(draft: Draft, host: StructureHost): Draft | undefined {
  const referent = host.referents.of(draft);
  const names = [referent?.name ?? "", draft.known?.label ?? ""];
  for (const name of names) {
    const parts = name.replace(/^the /iu, "").split(/\s+/u);
    for (let length = Math.min(LONGEST_UNION, parts.length - 1); length > 0; length--) {
      const first = parts
        .slice(0, length)
        .join(" ")
        .replace(/['’]s?$/u, "");
      const union = findKnown(first).find((k) => k.known.kind === "organization" && k.known.type === "igo")?.known;
      const whole = union && host.referents.list.find((r) => r.known?.id === union.id);
      if (whole && whole !== referent) return whole.best;
    }
  }
  return undefined;
}

/** "Ruritania's Tarn Brigade", "the state-owned Ruritanian news agency X"; a party or firm is only in its country. */
function ownerBeside(draft: Draft, host: StructureHost): { relation: string; owner: Draft } | undefined {
  const { tree, head } = draft;
  const above = headAt(tree, head);
  const title =
    above >= 0 && isNoun(tree, above) && ["flat", "appos", "compound"].includes(relAt(tree, head)) ? [above] : [];
  const nouns = [head, ...title, ...childrenBy(tree, head, "compound").filter((c) => c < draft.first)];
  const modifiers = nouns.flatMap((noun) => childrenOf(tree, noun)).filter((c) => c < draft.first);
  const possessor = modifiers.find((c) => tree.tokens[c]?.deprel === "nmod:poss" && stateAt(tree, c, host));
  const isOwned = modifiers.some((c) => STATE_OWNED.test(lowerAt(tree, c)));
  const adjective = isOwned ? modifiers.find((c) => stateAt(tree, c, host)) : undefined;
  const owner = [possessor, adjective].flatMap((c) => (c === undefined ? [] : (stateAt(tree, c, host) ?? [])))[0];
  if (!owner) return homeBeside(draft, host) ?? ownerInName(draft, host);
  const type = draft.known?.type ?? "";
  if (type === "igo" || (draft.known?.country !== undefined && draft.known.country !== owner.known?.country))
    return undefined;
  return { relation: IN_STATE.has(type) && !isOwned ? "located-in" : "part-of", owner };
}

/** What does business or work of its own in its country. */
const FIRMS = words(
  "airline company firm bank manufacturer maker supplier producer developer operator carrier giant group club charity university institute think-tank retailer contractor shipyard automaker conglomerate",
);

/** "The Ruritanian airline X": a firm with a trade before its name is in its country. */
function homeBeside({ tree, first }: Draft, host: StructureHost): { relation: string; owner: Draft } | undefined {
  if (!FIRMS.has(lowerAt(tree, first - 1))) return undefined;
  let at = first - 2;
  while (at > first - 5 && /^(?:NOUN|ADJ)$/u.test(tree.tokens[at]?.upos ?? "") && !host.cover.endingAt(tree, at)) at--;
  const home = host.cover.endingAt(tree, /^['’]s$/u.test(lowerAt(tree, at)) ? at - 1 : at);
  return home?.kind === "state" ? { relation: "located-in", owner: home } : undefined;
}

/** "The Aviation Office of Ruritania" is the state's. */
function ownerInName(draft: Draft, host: StructureHost): { relation: string; owner: Draft } | undefined {
  const { tree, first, last, known } = draft;
  if (IN_STATE.has(known?.type ?? "") || known?.type === "igo") return undefined;
  const states = host.cover.in(tree).filter((d) => d.kind === "state" && d.form === "name" && d.first > first);
  const owner = states.find((d) => {
    const of = beforeThe(tree, d.first);
    return lowerAt(tree, of) === "of" && of <= last + 1 && d.last >= last && PUBLIC_BODIES.has(lowerAt(tree, of - 1));
  });
  return owner ? { relation: "part-of", owner } : undefined;
}

/** What a state's body is called right before "of Ruritania". */
const PUBLIC_BODIES = words(
  "office ministry department agency authority commission court parliament assembly senate army navy forces force guard guards corps police bank bureau service directorate government administration",
);

function stateAt(tree: Tree, i: number, host: StructureHost): Draft | undefined {
  const draft = host.cover.at(tree, i);
  return draft?.kind === "state" ? draft : undefined;
}

/** A newspaper's or a firm's country is not what it is part of. */
function isBodyOfState(draft: Draft): boolean {
  if (/\b(?:Embassy|Consulate)\b/u.test(draft.label ?? "")) return false;
  // "The UN Security Council" is the UN's.
  if (draft.owner?.known?.type === "igo") return true;
  return draft.form === "organ" || draft.label !== undefined || OF_STATE.has(draft.known?.type ?? "");
}
