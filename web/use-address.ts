import { useEffect, useState } from "preact/hooks";
import { readAddress, writeAddress, type Address } from "./address.ts";

/** The address in the URL, how to change it, and the way back and forth: the browser's history is the undo stack. */
export interface Addressing {
  readonly address: Address;
  /** How many steps lie behind it. */
  readonly depth: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  go(address: Address, replace?: boolean): void;
  undo(): void;
  redo(): void;
}

/** Follows the address in the URL. */
export function useAddress(): Addressing {
  const [state, setState] = useState(read);
  const [furthest, setFurthest] = useState(state.depth);
  useEffect(() => {
    const follow = (): void => setState(read());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const go = (address: Address, replace = false): void => {
    const hash = writeAddress(address);
    const { depth } = read();
    if (hash === writeAddress(readAddress(location.hash))) return;
    const url = hash === "" ? location.pathname + location.search : hash;
    if (replace) {
      history.replaceState({ depth }, "", url);
    } else {
      history.pushState({ depth: depth + 1 }, "", url);
      setFurthest(depth + 1);
    }
    setState(read());
  };
  const canUndo = state.depth > 0;
  const canRedo = state.depth < furthest;
  return {
    address: state.address,
    depth: state.depth,
    canUndo,
    canRedo,
    go,
    undo: () => {
      if (canUndo) history.back();
    },
    redo: () => {
      if (canRedo) history.forward();
    },
  };
}

function read(): { address: Address; depth: number } {
  return { address: readAddress(location.hash), depth: depthNow() };
}

/** How many steps of this page's history lie behind the address. */
export function depthNow(): number {
  const kept: unknown = history.state;
  const depth = typeof kept === "object" && kept !== null && "depth" in kept ? Number(kept.depth) : 0;
  return depth > 0 ? depth : 0;
}
