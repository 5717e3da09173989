import { useCallback, useEffect, useRef } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { QuoteIndex } from "../quote-index.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { Combobox, type OptionGroup } from "./combobox.tsx";
import { documentTitle } from "./document-title.ts";
import { findNodes } from "./picker.tsx";

const MOST_QUOTES = 12;

/** The search: nodes by their names, then documents by their titles, then what was said by its words. */
export function Search({ inputId }: { inputId: string }) {
  const viewer = useViewer();
  const { library } = viewer;
  const latest = useRef(viewer);
  latest.current = viewer;
  const quotes = useRef<QuoteIndex>(undefined);
  useEffect(() => {
    const index = new QuoteIndex(library.graph);
    quotes.current = index;
    return () => index.stop();
  }, [library]);

  const search = useCallback(
    (text: string): OptionGroup[] => {
      const { go } = latest.current;
      const nodes = findNodes(library.graph, text, (key) => latest.current.go({ kind: "node", key }));
      const said = quotes.current?.find(text, MOST_QUOTES) ?? [];
      const options = said.map(({ fact, doc, quote, start, end }) => ({
        key: `${doc} ${start} ${end} ${fact}`,
        sign: <Icon name="document" />,
        label: quote,
        note: documentTitle(library, doc),
        act: () => go({ kind: "doc", id: doc, at: `${start}-${end}` }),
      }));
      return options.length > 0 ? [...nodes, { name: TEXTS.searchQuotes, options }] : nodes;
    },
    [library],
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
