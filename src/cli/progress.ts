import type { Progress } from "../index.ts";
import type { Io } from "./command.ts";
import { counted } from "./wording.ts";

/** Redraw a terminal's line this often; elsewhere write a new line this often. Milliseconds. */
const REDRAW = 100;
const NEW_LINE = 5_000;

const STAGES = { merge: "Joining what is the same …", graph: "Laying out the graph …" } as const;

/**
 * Shows how a build goes: on a terminal one line that is redrawn, with rate and time left; elsewhere a plain line now
 * and then. `total` is the number of inputs.
 */
export function createProgress(io: Io, total: number): { show: (progress: Progress) => void; end: () => void } {
  const start = io.now();
  let last = io.interactive ? -Infinity : start;
  const draw = (text: string): void => {
    io.err(io.interactive ? `\r\u001b[K${text}` : `${text}\n`);
  };
  return {
    show(progress) {
      // Where nothing could be read there is nothing to wait for.
      if (progress.documents === 0) return;
      if (progress.stage !== "read") return draw(STAGES[progress.stage]);
      const now = io.now();
      if (now - last < (io.interactive ? REDRAW : NEW_LINE)) return;
      last = now;
      draw(describe(progress, total, (now - start) / 1000));
    },
    end() {
      if (io.interactive) io.err("\r\u001b[K");
    },
  };
}

function describe({ documents, words, inputs }: Progress, total: number, seconds: number): string {
  const share = Math.min(1, inputs / Math.max(1, total));
  const rounded = Math.round(documents / seconds);
  // So few that it rounds to none tells nobody anything.
  const rate = seconds > 0.5 && rounded > 0 ? `, ${counted(rounded, "document")} a second` : "";
  const left = seconds > 2 && share > 0.02 && share < 1 ? `, ${readable((seconds / share) * (1 - share))} left` : "";
  return `Reading ${Math.floor(share * 100)} %: ${counted(documents, "document")}, ${counted(words, "word")} so far${rate}${left}`;
}

const readable = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;
