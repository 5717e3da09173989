import { useCallback, useRef } from "preact/hooks";
import type { ParleyGraph } from "../../src/graph/index.ts";
import { find, type Match } from "../../src/query/index.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { KindSign } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { Combobox, type OptionGroup } from "./combobox.tsx";

const MOST = 40;

/** A field that finds a node by its names. */
export function NodePicker(props: {
  label: string;
  placeholder: string;
  /** The node that is chosen; its label stands in the field. */
  value?: string | undefined;
  inputId?: string;
  pick(key: string): void;
  drop?(): void;
}) {
  const { graph } = useViewer().library;
  const pick = useRef(props.pick);
  pick.current = props.pick;
  const chosen =
    props.value !== undefined && graph.hasNode(props.value) ? graph.getNodeAttribute(props.value, "label") : "";
  const search = useCallback((text: string) => findNodes(graph, text, (key) => pick.current(key)), [graph]);
  return (
    <Combobox
      label={props.label}
      placeholder={props.placeholder}
      value={chosen}
      search={search}
      inputId={props.inputId}
      drop={props.drop}
    />
  );
}

/** Nodes by their names, grouped by kind; kinds in the order of their best match. */
export function findNodes(graph: ParleyGraph, text: string, pick: (key: string) => void): OptionGroup[] {
  const kinds = new Map<string, Match[]>();
  for (const match of find(graph, text, { limit: MOST })) {
    kinds.set(match.kind, [...(kinds.get(match.kind) ?? []), match]);
  }
  return [...kinds].map(([kind, matches]) => ({
    name: KINDS.find((one) => one.id === kind)?.plural ?? kind,
    options: matches.map((match) => ({
      key: match.key,
      sign: <KindSign kind={match.kind} />,
      label: match.label,
      ...(match.matched === match.label ? {} : { note: TEXTS.searchAlso(match.matched) }),
      act: () => pick(match.key),
    })),
  }));
}
