import {
  caseOf,
  childBy,
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
import {
  ANSWERING,
  CALLING,
  CHARGES,
  COMMANDING,
  FIRSTS,
  INCLINED,
  LIGHT,
  MEDIATING,
  MEETINGS,
  OBJECT_CONTROL,
  OWN_COURSE,
  SAYING,
  STATEMENTS,
  SUBJECT_CONTROL,
  TRYING,
} from "./control-words.ts";
import { isOfLaterClause, withAntecedent } from "./antecedents.ts";
import { absoluteSubject, companionsOf } from "./companions.ts";
import { agentsOf, isInfinitive, isPassive } from "./voice.ts";

const MAX_DEPTH = 8;

/** Who does it: the subject, the `by` phrase of a passive; inherited over "and", "to" and participles. */
export function subjectsOf(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > MAX_DEPTH || verb < 0) return [];
  if (isPassive(tree, verb)) return agentsOf(tree, verb);
  const named = childrenBy(tree, verb, "nsubj");
  const inner = named.filter((s) => tree.tokens[s]?.deprel !== "nsubj:outer");
  // "X is due to sign": of X, where there is no other.
  const own = inner.length > 0 ? inner : named;
  if (own.length > 0)
    return own
      .flatMap((s) => withAntecedent(tree, s, verb))
      .flatMap((s) => [...conjuncts(tree, s), ...companionsOf(tree, s, verb)]);
  const governor = headAt(tree, verb);
  // "Accused X of lying", "kept X from leaving": X is who lies and does not leave.
  if (relAt(tree, verb) === "advcl" && isObjectsDoing(tree, verb, governor)) return objectsOf(tree, governor);
  // "Ordered X to leave", where the parser took the leaving for a purpose.
  if (relAt(tree, verb) === "advcl" && COMMANDING.has(lemmaAt(tree, governor)) && isInfinitive(tree, verb)) {
    const addressees = childrenBy(tree, governor, "obj", "iobj").filter((o) => o < verb);
    if (addressees.length > 0) return addressees.flatMap((o) => conjuncts(tree, o));
  }
  // "Called on X to leave", "pushed for X to leave": X is to.
  if (relAt(tree, verb) === "advcl" && CALLING.has(lemmaAt(tree, governor)) && isInfinitive(tree, verb)) {
    const called = childrenBy(tree, governor, "obl").filter(
      (o) => o < verb && /^(?:on|upon|for|to|with)$/u.test(caseOf(tree, o)) && tree.tokens[o]?.upos !== "NUM",
    );
    const last = called.at(-1);
    if (last !== undefined && last > governor) return conjuncts(tree, last);
  }
  const absolute = relAt(tree, verb) === "advcl" ? absoluteSubject(tree, verb, governor) : undefined;
  if (absolute !== undefined) return conjuncts(tree, absolute);
  switch (relAt(tree, verb)) {
    case "conj":
      return isVerb(tree, governor)
        ? activeOrPassiveSubject(tree, governor, depth)
        : subjectsOf(tree, governor, depth + 1);
    case "xcomp":
      return controllers(tree, verb, governor, depth);
    case "advcl":
      // "Pleaded not guilty to leaving": whoever pleads.
      if (lowerAt(tree, governor) === "guilty" && relAt(tree, governor) === "xcomp")
        return subjectsOf(tree, headAt(tree, governor), depth + 1);
      return subordinate(tree, verb, governor, depth);
    case "ccomp":
    case "parataxis":
      return subordinate(tree, verb, governor, depth);
    case "csubj":
      // "It is willing to leave": not the leaving is willing.
      return INCLINED.has(lemmaAt(tree, governor)) ? childrenBy(tree, governor, "expl", "nsubj") : [];
    case "acl":
      return tree.tokens[verb]?.deprel === "acl:relcl"
        ? conjuncts(tree, governor)
        : holdersOf(tree, verb, governor, depth);
    default:
      return [];
  }
}

function subordinate(tree: Tree, verb: number, governor: number, depth: number): number[] {
  return (isVerb(tree, governor) || childBy(tree, governor, "cop") !== undefined) &&
    (!childBy(tree, verb, "mark") || isInfinitive(tree, verb) || /ing$/u.test(lowerAt(tree, verb)))
    ? activeOrPassiveSubject(tree, governor, depth)
    : [];
}

function isObjectsDoing(tree: Tree, verb: number, governor: number): boolean {
  return (
    isVerb(tree, governor) &&
    OBJECT_CONTROL.has(lemmaAt(tree, governor)) &&
    childrenBy(tree, verb, "mark", "case").some((m) => /^(?:of|for|from|against|into|with)$/u.test(lowerAt(tree, m)))
  );
}

function activeOrPassiveSubject(tree: Tree, verb: number, depth: number): number[] {
  return isPassive(tree, verb) ? passiveSubjects(tree, verb) : subjectsOf(tree, verb, depth + 1);
}

function controllers(tree: Tree, verb: number, governor: number, depth: number): number[] {
  const object = childBy(tree, governor, "iobj") ?? childBy(tree, governor, "obj");
  if (object !== undefined && object < verb && !SUBJECT_CONTROL.has(lemmaAt(tree, governor)))
    return conjuncts(tree, object);
  return isVerb(tree, governor) || childBy(tree, governor, "cop") !== undefined
    ? activeOrPassiveSubject(tree, governor, depth)
    : holdersOf(tree, verb, governor, depth);
}

/** "The force attacking X" is the force; "Ruritania's plan to leave", "made an offer to share" are whose plan and offer it is. */
function holdersOf(tree: Tree, verb: number, noun: number, depth: number): number[] {
  // "Accused each other of leaving".
  if (lowerAt(tree, noun) === "other" && lowerAt(tree, noun - 1) === "each") return [noun];
  // "Its intention of leaving", "the risk of leaving": whose, not what.
  const isMarked = childrenBy(tree, verb, "mark").some((m) => /^(?:of|for|at|in|to)$/u.test(lowerAt(tree, m)));
  if (/ing$/iu.test(lowerAt(tree, verb)) && !isMarked)
    return SAYING.has(lemmaAt(tree, verb)) ? sayersOf(tree, noun, depth) : conjuncts(tree, noun);
  if (!isInfinitive(tree, verb) && !isMarked) return [];
  // "Ruritania was the first state to leave".
  const called = calledSo(tree, noun);
  if (called.length > 0) return called;
  const holders = possessorsOf(tree, noun, depth);
  if (holders.length > 0) return holders;
  // "Denies charges of murdering X", "was arrested on charges of murdering X": whoever has to answer them.
  const answer = headAt(tree, noun);
  if (CHARGES.has(lemmaAt(tree, noun)) && relAt(tree, noun) === "obj" && ANSWERING.has(lemmaAt(tree, answer)))
    return subjectsOf(tree, answer, depth + 1);
  if (CHARGES.has(lemmaAt(tree, noun)) && relAt(tree, noun) === "obl" && TRYING.has(lemmaAt(tree, answer)))
    return objectsOf(tree, answer);
  // "The decision of Ruritania to leave".
  const of = childrenBy(tree, noun, "nmod").filter((c) => c < verb && caseOf(tree, c) === "of" && isNameLike(tree, c));
  return of.flatMap((c) => conjuncts(tree, c));
}

/** "X was the first state", "X became the only one", "X, the last of them": who is called so. */
function calledSo(tree: Tree, noun: number): number[] {
  const isFirst =
    FIRSTS.has(lemmaAt(tree, noun)) || childrenBy(tree, noun, "amod").some((c) => FIRSTS.has(lowerAt(tree, c)));
  if (!isFirst) return [];
  const above = headAt(tree, noun);
  if (childBy(tree, noun, "cop") !== undefined)
    return childrenBy(tree, noun, "nsubj").flatMap((s) => conjuncts(tree, s));
  if (relAt(tree, noun) === "appos") return conjuncts(tree, above);
  return /^(?:xcomp|obj)$/u.test(relAt(tree, noun)) && lemmaAt(tree, above) === "become"
    ? childrenBy(tree, above, "nsubj").flatMap((s) => conjuncts(tree, s))
    : [];
}

/** "Posted a message on Zelna Today blaming X": who posted it, not what it was posted on. */
function sayersOf(tree: Tree, noun: number, depth: number): number[] {
  const verb = headAt(tree, noun);
  const isMedium = STATEMENTS.has(lemmaAt(tree, noun)) || (relAt(tree, noun) === "obl" && caseOf(tree, noun) === "on");
  const inMessage = relAt(tree, noun) === "nmod" && STATEMENTS.has(lemmaAt(tree, verb));
  if (inMessage) return sayersOf(tree, verb, depth);
  if (!isMedium || verb < 0) return conjuncts(tree, noun);
  const own = STATEMENTS.has(lemmaAt(tree, noun)) ? possessorsOf(tree, noun, depth + 1) : [];
  return own.length > 0 ? own : isVerb(tree, verb) ? subjectsOf(tree, verb, depth + 1) : conjuncts(tree, noun);
}

/** Whose a noun is: "X's", an adjective of a state before it, "by X", "from X", or the subject of "made a …". */
export function possessorsOf(tree: Tree, noun: number, depth = 0): number[] {
  const before = childrenOf(tree, noun).filter(
    (c) =>
      c < noun &&
      (tree.tokens[c]?.deprel === "nmod:poss" || ["amod", "compound", "nmod", "det"].includes(relAt(tree, c))) &&
      isNameLike(tree, c),
  );
  const possessive = before.filter((c) => tree.tokens[c]?.deprel === "nmod:poss");
  const near = childrenBy(tree, noun, "nmod", "obl").filter((c) => /^(?:by|from)$/u.test(caseOf(tree, c)));
  const agents = near.length > 0 ? near : strayAgents(tree, noun);
  const participles = childrenBy(tree, noun, "acl").filter(
    (c) =>
      isVerb(tree, c) &&
      isPassive(tree, c) &&
      tree.tokens[c]?.deprel !== "acl:relcl" &&
      !(MEETINGS.has(lemmaAt(tree, noun)) && MEDIATING.has(lemmaAt(tree, c))),
  );
  // "Peru repeated its demands": its own, whoever was spoken of before.
  const governor = headAt(tree, noun);
  const isOwn = possessive.length > 0 && possessive.every((c) => tree.tokens[c]?.upos === "PRON");
  if (
    isOwn &&
    depth === 0 &&
    isVerb(tree, governor) &&
    // "X and Y met for their summit", too.
    ((relAt(tree, noun) === "obj" && (LIGHT.has(lemmaAt(tree, governor)) || OWN_COURSE.has(lemmaAt(tree, governor)))) ||
      (relAt(tree, noun) === "obl" && /^(?:meet|gather|convene)$/u.test(lemmaAt(tree, governor))))
  ) {
    const subjects = subjectsOf(tree, governor, 1).filter((s) => tree.tokens[s]?.upos !== "PRON");
    if (subjects.length > 0) return subjects;
  }
  const own = possessive.length > 0 ? possessive : before.length > 0 ? before : agents;
  if (own.length > 0) return own.flatMap((c) => conjuncts(tree, c));
  const made = participles.flatMap((p) => agentsOf(tree, p));
  if (made.length > 0) return made;
  const verb = headAt(tree, noun);
  if (
    relAt(tree, noun) === "obj" &&
    isVerb(tree, verb) &&
    LIGHT.has(lemmaAt(tree, verb)) &&
    lowerAt(tree, verb) !== "given"
  )
    return subjectsOf(tree, verb, depth + 1);
  if (relAt(tree, noun) === "conj" && isNoun(tree, verb) && depth < MAX_DEPTH)
    return possessorsOf(tree, verb, depth + 1);
  // "X's dispatch of a letter": what X does with it, X does.
  if (
    relAt(tree, noun) === "nmod" &&
    isNoun(tree, verb) &&
    caseOf(tree, noun) === "of" &&
    childrenBy(tree, verb, "nmod:poss").length > 0
  )
    return possessorsOf(tree, verb, depth + 1);
  return [];
}

/** "The downing of a jet by X", where the parser gave X to the jet. */
function strayAgents(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, "nmod")
    .filter((c) => caseOf(tree, c) === "of")
    .flatMap((c) => childrenBy(tree, c, "nmod"))
    .filter((c) => caseOf(tree, c) === "by");
}

function isNameLike(tree: Tree, c: number): boolean {
  const token = tree.tokens[c];
  if (token === undefined || /^(?:the|a|an|this|that|these|those|some|any|no|each|every|all|both)$/iu.test(token.text))
    return false;
  return /^\p{Lu}/u.test(token.text) || token.deprel === "nmod:poss";
}

/** Whom or what: the object, or the subject of a passive; over "and" and relative clauses too. */
export function objectsOf(tree: Tree, verb: number): number[] {
  if (isPassive(tree, verb)) return passiveSubjects(tree, verb);
  const own = childrenBy(tree, verb, "obj").filter((o, _, all) => !isOfLaterClause(tree, o, all));
  if (own.length > 0) return own.flatMap((o) => withAntecedent(tree, o, verb)).flatMap((o) => conjuncts(tree, o));
  const recipients = childrenBy(tree, verb, "iobj");
  if (recipients.length > 0) return recipients.flatMap((i) => conjuncts(tree, i));
  if (tree.tokens[verb]?.deprel === "acl:relcl" && isNoun(tree, headAt(tree, verb))) {
    const subject = childBy(tree, verb, "nsubj");
    const subjectIsRelative = subject !== undefined && /^(?:who|which|that)$/u.test(lowerAt(tree, subject));
    if (
      subject !== undefined &&
      !subjectIsRelative &&
      !childrenBy(tree, verb, "obl").some((o) => /^(?:which|whom)$/u.test(lowerAt(tree, o)))
    )
      return conjuncts(tree, headAt(tree, verb));
  }
  // "signed and ratified the treaty"
  const later = childrenBy(tree, verb, "conj").find(
    (c) => isVerb(tree, c) && c - verb <= 3 && childBy(tree, c, "nsubj") === undefined,
  );
  return later === undefined || isPassive(tree, later) ? [] : objectsOf(tree, later);
}

function passiveSubjects(tree: Tree, verb: number): number[] {
  const own = childrenBy(tree, verb, "nsubj");
  if (own.length > 0) return own.flatMap((s) => withAntecedent(tree, s, verb)).flatMap((s) => conjuncts(tree, s));
  const governor = headAt(tree, verb);
  if (relAt(tree, verb) === "acl" && isNoun(tree, governor)) return conjuncts(tree, governor);
  if (relAt(tree, verb) === "conj" && isVerb(tree, governor))
    return isPassive(tree, governor) ? passiveSubjects(tree, governor) : subjectsOf(tree, governor, 1);
  // "X is under pressure and was condemned by Y".
  if (relAt(tree, verb) === "conj" && childBy(tree, governor, "cop") !== undefined)
    return childrenBy(tree, governor, "nsubj").flatMap((s) => conjuncts(tree, s));
  if (relAt(tree, verb) === "xcomp" && isVerb(tree, governor)) return subjectsOf(tree, governor, 1);
  return [];
}
