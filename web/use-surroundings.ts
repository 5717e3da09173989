import { useEffect, useState } from "preact/hooks";
import type * as surroundings from "./surroundings.ts";
import { turn } from "./turn.ts";

/** All that stands around the picture. */
export type Surroundings = typeof surroundings;

let coming: Promise<Surroundings> | undefined;

/** Loads what stands around the picture: a part of its own, so that the picture need not wait for it. */
function loadSurroundings(): Promise<Surroundings> {
  return (coming ??= import("./surroundings.ts"));
}

/** What stands around the picture once it is wanted, by `early` or by calling `want`; or that it cannot be had. */
export function useSurroundings(early: boolean): { around: Surroundings | undefined; lost: boolean; want(): void } {
  const [around, setAround] = useState<Surroundings>();
  const [lost, setLost] = useState(false);
  // At once: an effect would wait for a frame.
  const want = (): void => {
    loadSurroundings().then(setAround, () => setLost(true));
  };
  useEffect(() => {
    // In a turn of its own.
    if (early) void turn().then(want);
  }, []);
  return { around, lost, want };
}
