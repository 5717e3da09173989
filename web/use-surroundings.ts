import { useEffect, useState } from "preact/hooks";
import type * as surroundings from "./surroundings.ts";
import { turn } from "./turn.ts";

/** All that stands around the picture. */
export type Surroundings = typeof surroundings;

let coming: Promise<Surroundings> | undefined;

/** Loads what stands around the picture: a part of its own, so that the picture need not wait for it. */
export function loadSurroundings(): Promise<Surroundings> {
  return (coming ??= import("./surroundings.ts"));
}

/** What stands around the picture, from the turn after it is `wanted` and has come; or that it cannot be had. */
export function useSurroundings(wanted: boolean): { around: Surroundings | undefined; lost: boolean } {
  const [around, setAround] = useState<Surroundings>();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    turn()
      .then(loadSurroundings)
      .then(
        (part) => {
          if (!gone) setAround(part);
        },
        () => {
          if (!gone) setLost(true);
        },
      );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return { around, lost };
}
