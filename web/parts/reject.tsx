import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { rejectFact } from "../identity.ts";
import { TEXTS } from "../texts.ts";
import { useViewer, type Viewer } from "../viewer.ts";

/** Leaves a fact out, as somebody says that it is wrong, and says so. */
export function reject({ library: { graph }, identity, announce }: Viewer, fact: string): void {
  if (!graph.hasEdge(fact)) return;
  identity.decide(rejectFact(graph, fact));
  announce(TEXTS.rejected(sentenceOf(graph, fact)), "seen");
}

/** A quiet button in a row that leaves its fact out; whoever uses it goes on at the next row. */
export function RejectRow({ fact }: { fact: string }) {
  const viewer = useViewer();
  const button = useRef<HTMLButtonElement>(null);
  const name = TEXTS.rejectOf(sentenceOf(viewer.library.graph, fact));
  return (
    <button
      type="button"
      class="reject-row"
      aria-label={name}
      title={TEXTS.reject}
      data-reject={fact}
      ref={button}
      onClick={() => {
        leaveTo(neighbour(button.current));
        reject(viewer, fact);
      }}
    >
      <Icon name="wrong" />
    </button>
  );
}

/** Says in the panel of a fact that it is wrong, or takes that back: one button at one place. */
export function RejectFact({ fact }: { fact: string }) {
  const viewer = useViewer();
  const { identity, announce } = viewer;
  const rejected = identity.rejected(fact);
  const button = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  useEffect(() => {
    if (used.current) button.current?.focus({ preventScroll: true });
    used.current = false;
  }, [rejected]);
  const withdraw = (): void => {
    if (!rejected) return;
    identity.withdraw(rejected.ruling);
    announce(TEXTS.rejectWithdrawn(sentenceOf(rejected.graph, fact)), "seen");
  };
  return (
    <p class="reject">
      <button
        type="button"
        class={rejected ? "button" : "text-button quiet"}
        data-reject={fact}
        data-rejected={rejected !== undefined}
        ref={button}
        onClick={() => {
          used.current = true;
          if (rejected) withdraw();
          else reject(viewer, fact);
        }}
      >
        <Icon name={rejected ? "undo" : "wrong"} />
        {rejected ? TEXTS.rejectWithdraw : TEXTS.reject}
      </button>
    </p>
  );
}

/** The button of the row after, else of the one before, else the panel. */
function neighbour(button: HTMLElement | null): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(".reject-row")];
  const at = all.findIndex((one) => one === button);
  return all[at + 1] ?? all[at - 1] ?? document.getElementById("panel");
}

function leaveTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  // What grew at the top of the panel must not carry the next row out of sight.
  element?.scrollIntoView({ block: "nearest" });
}

function sentenceOf(graph: Viewer["library"]["graph"], fact: string): string {
  const [source, target] = graph.extremities(fact).map((end) => graph.getNodeAttribute(end, "label"));
  const { label, polarity } = graph.getEdgeAttributes(fact);
  return [source, polarity === "negated" ? TEXTS.saysNot : "", label, target].filter(Boolean).join(" ");
}
