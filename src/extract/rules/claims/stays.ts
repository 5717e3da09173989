import { relationOf } from "../../../ontology/index.ts";
import { caseOf, childBy, childrenBy, conjuncts, headAt, isVerb, lemmaAt, lowerAt, relAt, type Tree } from "../tree.ts";
import { subjectsOf } from "./arguments.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { End, EndReader } from "./ends.ts";

/** "X is in Tarn for talks", "speaking in Tarn, X said": whoever is in another's land has travelled there. */
export function stayClaims(trees: readonly Tree[], reader: EndReader): ClaimDraft[] {
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((_, at) => {
      if (!/^(?:(?:due|back|now) )?in$/u.test(caseOf(tree, at))) return [];
      const stay = stayAt(tree, at);
      if (!stay) return [];
      const places = reader.read(tree, at, ["state", "place"]);
      return stay.persons
        .flatMap((person) => reader.read(tree, person, ["person"]))
        .flatMap((source) =>
          places
            .filter((target) => (stay.hasPurpose ? !isHome(source, target) : isAbroad(source, target)))
            .map((target) => ({
              relation: relationOf("visited"),
              source,
              target,
              tree,
              at: stay.at,
              rule: "visited/stay",
              confidence: 0.75,
              ...(caseOf(tree, at) === "due in" ? { modality: "planned" as const } : {}),
            })),
        );
    }),
  );
}

interface Stay {
  readonly persons: readonly number[];
  /** The word that says it. */
  readonly at: number;
  /** "For talks", "to meet Y", "on a visit": whoever says so says that it is a journey. */
  readonly hasPurpose: boolean;
}

function stayAt(tree: Tree, place: number): Stay | undefined {
  if (childBy(tree, place, "cop") !== undefined) {
    const persons = childrenBy(tree, place, "nsubj").flatMap((s) =>
      /^(?:who|that)$/u.test(lowerAt(tree, s)) && relAt(tree, place) === "acl"
        ? [headAt(tree, place)]
        : conjuncts(tree, s),
    );
    const hasPurpose = childrenBy(tree, place, "obl", "nmod").some(
      (c) => /^(?:for|on)$/u.test(caseOf(tree, c)) && PURPOSES.test(lemmaAt(tree, c)),
    );
    return { persons, at: place, hasPurpose };
  }
  const verb = headAt(tree, place);
  const isSpeech = isVerb(tree, verb) && relAt(tree, verb) === "advcl" && /^(?:speak|talk)$/u.test(lemmaAt(tree, verb));
  return isSpeech && relAt(tree, place) === "obl"
    ? { persons: subjectsOf(tree, verb), at: verb, hasPurpose: false }
    : undefined;
}

const PURPOSES =
  /^(?:talks?|visit|meeting|summit|tour|trip|conference|negotiations?|stop|mission|opening|ceremony|celebrations?|funeral|round|discussions?)$/u;

/** Where somebody holds office nobody travels to. */
function isHome(person: End, place: End): boolean {
  const land = landOf(place);
  return land !== undefined && homesOf(person).includes(land);
}

function isAbroad(person: End, place: End): boolean {
  return landOf(place) !== undefined && homesOf(person).length > 0 && !isHome(person, place);
}

function landOf(end: End): string | undefined {
  return end.kind === "actor" ? end.actor.referent.known?.country : undefined;
}

function homesOf(person: End): string[] {
  if (person.kind !== "actor") return [];
  return person.actor.referent.offices.flatMap(
    ({ owner }) => owner?.known?.country ?? owner?.owner?.known?.country ?? [],
  );
}
