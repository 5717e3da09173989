import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { App } from "./app.tsx";
import { loadLibrary, loadTexts, type Library, type Progress, type Texts } from "./library.ts";
import { TEXTS } from "./texts.ts";
import { applyTheme, initialTheme } from "./theme.ts";

applyTheme(initialTheme(), false);

type State =
  | { readonly kind: "loading"; readonly progress: Progress | undefined }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "ready"; readonly library: Library };

/** Loads the graph, then its documents, and shows what there is meanwhile. */
function Root() {
  const [state, setState] = useState<State>({ kind: "loading", progress: undefined });
  const [texts, setTexts] = useState<Texts | "loading">("loading");
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    setState({ kind: "loading", progress: undefined });
    loadLibrary((progress) => setState({ kind: "loading", progress })).then(
      (library) => {
        document.title = `${library.graph.getAttribute("title")} – ${TEXTS.app}`;
        setState({ kind: "ready", library });
        void loadTexts(library.graph).then(setTexts);
      },
      (error: unknown) => setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
  }, [attempt]);

  if (state.kind === "ready") return <App library={state.library} texts={texts} />;
  if (state.kind === "failed") {
    return (
      <main class="gate" data-state="failed">
        <h1>{TEXTS.failed}</h1>
        <p class="gate-message" role="alert">
          {state.message}
        </p>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          {TEXTS.retry}
        </button>
      </main>
    );
  }
  return (
    <main class="gate" data-state="loading">
      <p role="status">{TEXTS.loading}</p>
      <Loading progress={state.progress} />
    </main>
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

const root = document.getElementById("app");
if (root) render(<Root />, root);
