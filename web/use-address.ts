import { useEffect, useState } from "preact/hooks";
import { readAddress, writeAddress, type Address } from "./address.ts";

/** The address in the URL and how to change it; `depth` is how many steps back stay within the viewer. */
export function useAddress(): { address: Address; depth: number; go(address: Address, replace?: boolean): void } {
  const [state, setState] = useState(read);
  useEffect(() => {
    const follow = (): void => setState(read());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const go = (address: Address, replace = false): void => {
    const hash = writeAddress(address);
    if (hash === writeAddress(state.address)) return;
    const url = hash === "" ? location.pathname + location.search : hash;
    if (replace) history.replaceState({ depth: state.depth }, "", url);
    else history.pushState({ depth: state.depth + 1 }, "", url);
    setState(read());
  };
  return { ...state, go };
}

function read(): { address: Address; depth: number } {
  const kept: unknown = history.state;
  const depth = typeof kept === "object" && kept !== null && "depth" in kept ? Number(kept.depth) : 0;
  return { address: readAddress(location.hash), depth: depth > 0 ? depth : 0 };
}
