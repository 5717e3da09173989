import { useEffect } from "preact/hooks";
import { App } from "./app.tsx";
import { CAN_OPEN } from "./can-open.ts";
import type { Progress } from "./load/load-graph.ts";
import { DropZone } from "./parts/drop-zone.tsx";
import { Opening } from "./parts/opening.tsx";
import { TEXTS } from "./texts.ts";
import { useGraph } from "./use-graph.ts";

/** The page: a graph, or how far it is from one, or why there is none; files may be dropped at any time. */
export function Root() {
  const { state, opening, identity, former, open, answer, goBack, cancel, retry } = useGraph();
  useEffect(() => {
    if (state.kind === "ready") document.title = `${state.library.graph.getAttribute("title")} – ${TEXTS.app}`;
  }, [state]);

  return (
    <>
      {state.kind === "ready" ? (
        <App
          key={state.number}
          library={state.library}
          texts={state.texts}
          identity={identity}
          former={former === undefined ? undefined : { title: former, goBack }}
          open={open}
        />
      ) : state.kind === "failed" ? (
        <main class="gate" data-state="failed">
          <h1>{TEXTS.failed}</h1>
          <p class="gate-message" role="alert">
            {state.message}
          </p>
          <p class="actions">
            <button type="button" class="button plain" onClick={retry}>
              {TEXTS.retry}
            </button>
            {CAN_OPEN ? <OpenButton open={open} /> : undefined}
          </p>
        </main>
      ) : (
        <main class="gate late" data-state="loading">
          <p role="status">{TEXTS.loading}</p>
          <Loading progress={state.progress} />
        </main>
      )}
      {opening ? <Opening opening={opening} answer={answer} cancel={cancel} /> : undefined}
      <DropZone drop={open} />
    </>
  );
}

function OpenButton({ open }: { open(files: File[]): void }) {
  return (
    <label class="button plain">
      {TEXTS.openFiles}
      <input
        class="visually-hidden"
        type="file"
        multiple
        data-open
        onChange={(event) => open([...(event.currentTarget.files ?? [])])}
      />
    </label>
  );
}

function Loading({ progress }: { progress: Progress | undefined }) {
  if (!progress) return <progress aria-label={TEXTS.loading} />;
  const { read, total } = progress;
  const text = TEXTS.loadingRead(size(read), total === undefined ? undefined : size(total));
  return (
    <>
      {total === undefined ? (
        <progress aria-label={TEXTS.loading} />
      ) : (
        <progress aria-label={TEXTS.loading} max={total} value={Math.min(read, total)} />
      )}
      <p class="meta">{text}</p>
    </>
  );
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
