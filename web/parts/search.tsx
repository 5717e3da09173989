import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import { fold } from "../../src/text/index.ts";
import { FactIndex } from "../fact-index.ts";
import { Icon } from "../icons.tsx";
import type { Library } from "../load/library.ts";
import { relationWords } from "../manner.ts";
import { quoteIndex } from "../quote-index.ts";
import { TEXTS } from "../texts.ts";
import { toneOf } from "../tone.ts";
import { useViewer } from "../viewer.ts";
import { Combobox, type Option, type OptionGroup } from "./combobox.tsx";
import { documentOrigin, documentTitle, latestFirst } from "./document-title.ts";
import { findNodes } from "./picker.tsx";

/** Fewer letters begin a word of every other title. */
const SHORTEST = 3;
const MOST_FACTS = 8;
const MOST_DOCUMENTS = 6;
const MOST_QUOTES = 12;

/** The search: nodes by their names, facts by who and what, documents by their titles, then what was said by its words. */
export function Search({ inputId }: { inputId: string }) {
  const viewer = useViewer();
  const { library } = viewer;
  const latest = useRef(viewer);
  latest.current = viewer;
  const indexes = useRef<{ facts: FactIndex; quotes: ReturnType<typeof quoteIndex> }>(undefined);
  useEffect(() => {
    const [facts, quotes] = [new FactIndex(library.graph), quoteIndex(library.graph)];
    indexes.current = { facts, quotes };
    return () => {
      facts.stop();
      quotes.stop();
    };
  }, [library]);

  const titles = useMemo(() => titlesOf(library), [library]);
  const search = useCallback(
    (text: string): OptionGroup[] => {
      const { graph } = library;
      const go: typeof viewer.go = (view) => latest.current.go(view);
      const label = (key: string): string => graph.getNodeAttribute(key, "label");
      const facts = (indexes.current?.facts.find(text, MOST_FACTS) ?? []).map((key): Option => {
        const fact = graph.getEdgeAttributes(key);
        const { relation, weight } = fact;
        return {
          key,
          sign: <span class={`line-sign ${toneOf(relation)}`} />,
          label: `${label(graph.source(key))} ${relationWords(fact)} ${label(graph.target(key))}`,
          note: TEXTS.documents(weight),
          act: () => go({ kind: "fact", key }),
        };
      });
      const documents = findDocuments(titles, text).map((id): Option => ({
        key: id,
        sign: <Icon name="document" />,
        label: documentTitle(library, id),
        note: documentOrigin(library, id),
        act: () => go({ kind: "doc", id }),
      }));
      const quotes = (indexes.current?.quotes.find(text, MOST_QUOTES) ?? []).map(
        ({ fact, doc, quote, start, end }): Option => ({
          key: `${doc} ${start} ${end} ${fact}`,
          sign: <Icon name="document" />,
          label: quote,
          note: documentTitle(library, doc),
          act: () => go({ kind: "doc", id: doc, at: `${start}-${end}` }),
        }),
      );
      return [
        ...findNodes(graph, text, (key) => go({ kind: "node", key })),
        { name: TEXTS.searchFacts, options: facts },
        { name: TEXTS.searchDocuments, options: documents },
        { name: TEXTS.searchQuotes, options: quotes },
      ].filter(({ options }) => options.length > 0);
    },
    [library, titles],
  );
  return (
    <Combobox
      label={TEXTS.searchLabel}
      placeholder={TEXTS.search}
      value=""
      search={search}
      inputId={inputId}
      clears
      icon
    />
  );
}

interface Title {
  readonly id: string;
  readonly folded: string;
}

const titlesOf = (library: Library): Title[] =>
  latestFirst(library).map(({ id }) => ({ id, folded: ` ${fold(documentTitle(library, id))}` }));

/** The documents whose titles hold every word, or its beginning, in the order of `titles`. */
function findDocuments(titles: readonly Title[], text: string): string[] {
  const folded = fold(text);
  if (folded.length < SHORTEST) return [];
  const words = folded.split(" ").map((word) => ` ${word}`);
  return titles
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .slice(0, MOST_DOCUMENTS)
    .map(({ id }) => id);
}
