import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { rejectFact } from "../identity.ts";
import { TEXTS } from "../texts.ts";
import { documentTitle, namedDocument } from "./document-title.ts";
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
  const { library, identity, announce } = viewer;
  // What is left out in some documents only is there still, and can be wrong in the others, too.
  const rejected = library.graph.hasEdge(fact) ? undefined : identity.rejected(fact);
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

/** Leaves out what one document says, where others say it, too; under a quote of that document. */
export function RejectIn({ fact, doc }: { fact: string; doc: string }) {
  const viewer = useViewer();
  const { library, identity, announce } = viewer;
  const entry = library.documents.get(doc);
  const button = useRef<HTMLButtonElement>(null);
  if (!entry) return null;
  return (
    <button
      type="button"
      class="text-button quiet reject-in"
      data-reject-in={doc}
      ref={button}
      onClick={() => {
        const sentence = sentenceOf(library.graph, fact);
        leaveTo(neighbour(button.current, ".reject-in"));
        identity.decide(rejectFact(library.graph, fact, entry.source));
        announce(TEXTS.rejectedHere(sentence, documentTitle(library, doc)), "seen");
      }}
    >
      <Icon name="wrong" />
      {TEXTS.rejectHere}
    </button>
  );
}

/** The documents in which a fact is left out, each with the way back. */
export function RejectedIn({ fact }: { fact: string }) {
  const { library, identity, announce } = useViewer();
  const rulings = identity.rejectedIn(fact);
  if (rulings.length === 0 || !library.graph.hasEdge(fact)) return null;
  return (
    <ul class="contested-note rejected-in">
      {rulings.map((ruling) => {
        const name = namedDocument(library, ruling.document ?? "");
        return (
          <li key={JSON.stringify(ruling)}>
            <strong>{TEXTS.rejectedHereLead}</strong> {name}{" "}
            <button
              type="button"
              class="text-button"
              aria-label={TEXTS.rejectedHereWithdraw(name)}
              onClick={() => {
                document.getElementById("panel")?.focus({ preventScroll: true });
                identity.withdraw(ruling);
                announce(TEXTS.rejectWithdrawn(sentenceOf(library.graph, fact)), "seen");
              }}
            >
              {TEXTS.rejectWithdraw}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The button of the row after, else of the one before, else the panel. */
function neighbour(button: HTMLElement | null, among = ".reject-row"): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(among)];
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
