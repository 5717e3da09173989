import {
  caseOf,
  childrenBy,
  childrenOf,
  conjuncts,
  headAt,
  isNoun,
  isVerb,
  lemmaAt,
  lowerAt,
  relAt,
  type Tree,
} from "../tree.ts";
import { STATEMENTS } from "./control-words.ts";

/** True for "was signed", "the treaty signed by X"; the subject of such a verb is what it is done to. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (childrenOf(tree, verb).some((c) => /:pass$/u.test(tree.tokens[c]?.deprel ?? ""))) return true;
  // "The claim that X attacked Y" has a subject of its own, "the plan drafted by X" has none.
  if (relAt(tree, verb) === "acl" && tree.tokens[verb]?.deprel !== "acl:relcl")
    return isPastParticiple(tree, verb) && childrenBy(tree, verb, "nsubj").length === 0;
  // "When asked about it, X left": X was asked.
  if (
    relAt(tree, verb) === "advcl" &&
    childrenBy(tree, verb, "nsubj", "aux", "obj").length === 0 &&
    childrenBy(tree, verb, "mark", "advmod").some((c) =>
      /^(?:when|if|as|once|unless|though|although|while|until)$/u.test(lowerAt(tree, c)),
    )
  )
    return isPastParticiple(tree, verb);
  if (relAt(tree, verb) === "conj" && childrenBy(tree, verb, "nsubj").length === 0 && !hasOwnAuxiliary(tree, verb))
    return isPastParticiple(tree, verb) && isPassive(tree, headAt(tree, verb));
  return false;
}

function hasOwnAuxiliary(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "aux", "obj").length > 0;
}

function isPastParticiple(tree: Tree, verb: number): boolean {
  return (
    !/ing$/iu.test(lowerAt(tree, verb)) && !isInfinitive(tree, verb) && lowerAt(tree, verb) !== lemmaAt(tree, verb)
  );
}

/** "To leave", not "left". */
export function isInfinitive(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    (c) => c < verb && lowerAt(tree, c) === "to" && ["mark", "aux"].includes(relAt(tree, c)),
  );
}

/** "By X" of a passive. */
export function agentsOf(tree: Tree, verb: number): number[] {
  const agents = childrenBy(tree, verb, "obl", "nmod").filter(
    (c) => /^(?:by|including by)$/u.test(caseOf(tree, c)) || isCompounded(tree, c),
  );
  // "Condemned as a crime by X": the parser hung X from the crime.
  if (agents.length === 0)
    for (const o of childrenBy(tree, verb, "obl").filter(
      (c) => c > verb && /^(?:as|in|on|of|for)$/u.test(caseOf(tree, c)),
    )) {
      const stray = childrenBy(tree, o, "nmod").filter((c) => caseOf(tree, c) === "by");
      if (stray.length > 0) return stray.flatMap((a) => conjuncts(tree, a));
    }
  // "Is considered a threat by X".
  if (agents.length === 0)
    for (const called of childrenBy(tree, verb, "xcomp").filter((c) => isNoun(tree, c))) {
      const stray = childrenBy(tree, called, "nmod").filter((c) => caseOf(tree, c) === "by");
      if (stray.length > 0) return stray.flatMap((a) => conjuncts(tree, a));
    }
  if (agents.length === 0 && relAt(tree, verb) === "conj")
    return isPassive(tree, headAt(tree, verb)) ? agentsOf(tree, headAt(tree, verb)) : [];
  if (agents.length === 0) {
    // "was criticised and rejected by X": the last one has the agent.
    const later = childrenBy(tree, verb, "conj").find(
      (c) => isVerb(tree, c) && childrenBy(tree, c, "obl").some((o) => caseOf(tree, o) === "by"),
    );
    return later === undefined ? makersOf(tree, verb) : agentsOf(tree, later);
  }
  return agents.flatMap((a) => conjuncts(tree, a));
}

/** "Ruritania-backed": who backs stands before it without a "by". */
function isCompounded(tree: Tree, agent: number): boolean {
  return tree.tokens[agent]?.deprel === "obl:agent" && caseOf(tree, agent) === "";
}

/** "Was condemned in a statement by X": whose words they are. */
function makersOf(tree: Tree, verb: number): number[] {
  return childrenBy(tree, verb, "obl")
    .filter((o) => /^(?:in|through|via|with)$/u.test(caseOf(tree, o)) && STATEMENTS.has(lemmaAt(tree, o)))
    .flatMap((o) => childrenBy(tree, o, "nmod", "obl").filter((c) => /^(?:by|from|of)$/u.test(caseOf(tree, c))))
    .flatMap((a) => conjuncts(tree, a));
}
