import type { Io } from "./command.ts";
import { wrapped } from "./wording.ts";

/** Says, under an answer that counts facts, how many of them count only for the days on which they were reported. */
export function noteReported(count: number, io: Pick<Io, "err" | "width">): void {
  if (count === 0) return;
  const facts =
    count === 1
      ? "1 fact bears no date and counts for the day on"
      : `${count.toLocaleString("en")} facts bear no date and count for the days on`;
  io.err(
    wrapped(
      `${facts} which documents told of ${count === 1 ? "it" : "them"}; --dated leaves ${count === 1 ? "it" : "them"} out.`,
      0,
      io.width,
    ),
  );
}
