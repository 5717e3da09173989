import { useEffect, useState } from "preact/hooks";
import { TEXTS } from "../texts.ts";
import type { useGraph } from "../use-graph.ts";

/** Over the page while files are being read, where that failed, and where they may be added to the graph at hand. */
export function Opening(props: {
  opening: NonNullable<ReturnType<typeof useGraph>["opening"]>;
  answer(how: "add" | "instead"): void;
  cancel(): void;
}) {
  const { opening, answer, cancel } = props;
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => {
    if (dialog && !dialog.open) dialog.showModal();
  }, [dialog]);
  const name = { failed: TEXTS.openFailed, making: TEXTS.making, asking: TEXTS.openAsk }[opening.kind];
  return (
    <dialog class="opening" ref={setDialog} aria-label={name} data-opening={opening.kind} onCancel={cancel}>
      <h2>{name}</h2>
      {opening.kind === "failed" ? (
        <p class="gate-message" role="alert">
          {opening.message}
        </p>
      ) : opening.kind === "asking" ? (
        <>
          <p>{TEXTS.openAskHint(opening.held.length, opening.files.length)}</p>
          <p class="actions">
            <button type="button" class="button plain" onClick={() => answer("add")}>
              {TEXTS.openAdd}
            </button>
            <button type="button" class="button plain" onClick={() => answer("instead")}>
              {TEXTS.openInstead}
            </button>
          </p>
        </>
      ) : (
        <>
          <p role="status">{opening.progress.text}</p>
          <progress aria-label={TEXTS.making} max={1} value={opening.progress.share} />
          <p class="meta">{TEXTS.openLocal}</p>
        </>
      )}
      <button type="button" class="button plain" onClick={cancel}>
        {opening.kind === "failed" ? TEXTS.openBack : TEXTS.makingCancel}
      </button>
    </dialog>
  );
}
