import { TONES, type Tone } from "./tone.ts";

/** What the panel shows. */
export type View =
  | { readonly kind: "home" }
  | { readonly kind: "node"; readonly key: string }
  | { readonly kind: "pair"; readonly from: string; readonly to: string }
  | { readonly kind: "fact"; readonly key: string }
  /** `at` is the quote's place in the text, `start-end`. */
  | { readonly kind: "doc"; readonly id: string; readonly at?: string }
  /** `choice` is the chain that is lit, from 0. */
  | { readonly kind: "path"; readonly from?: string; readonly to?: string; readonly choice: number };

/** What is left out of graph and panels. */
export interface Filters {
  /** Kinds that are hidden. */
  readonly kinds: readonly string[];
  /** Tones that are hidden. */
  readonly tones: readonly Tone[];
  /** The one document whose facts are shown. */
  readonly doc?: string;
  readonly contested: boolean;
  /** Whether nodes are shown that no fact ties to another; where absent, they are unless there are many. */
  readonly lone?: boolean;
}

/** All that a permalink keeps. */
export interface Address {
  readonly view: View;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = { kinds: [], tones: [], contested: false };

/** The same filters with one document alone, or with all documents again. */
export function onlyDocument(filters: Filters, doc: string | undefined): Filters {
  const { kinds, tones, contested, lone } = filters;
  return { kinds, tones, contested, ...(lone === undefined ? {} : { lone }), ...(doc === undefined ? {} : { doc }) };
}

/** The address as the part of the URL after `#`; the start page without filters is empty. */
export function writeAddress({ view, filters }: Address): string {
  const query = new URLSearchParams();
  const parts: string[] = [view.kind];
  switch (view.kind) {
    case "home":
      break;
    case "node":
    case "fact":
      parts.push(view.key);
      break;
    case "pair":
      parts.push(view.from, view.to);
      break;
    case "doc":
      parts.push(view.id);
      if (view.at !== undefined) query.set("at", view.at);
      break;
    case "path":
      parts.push(view.from ?? "", view.to ?? "");
      if (view.choice > 0) query.set("choice", String(view.choice));
      break;
  }
  if (filters.kinds.length > 0) query.set("hide", filters.kinds.join(","));
  if (filters.tones.length > 0) query.set("without", filters.tones.join(","));
  if (filters.doc !== undefined) query.set("only", filters.doc);
  if (filters.contested) query.set("contested", "1");
  if (filters.lone !== undefined) query.set("lone", filters.lone ? "1" : "0");
  const search = query.toString();
  if (view.kind === "home" && search === "") return "";
  return `#/${parts.map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
}

/** Reads what `writeAddress` wrote; anything else is the start page. */
export function readAddress(hash: string): Address {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const query = new URLSearchParams(search);
  const list = (name: string): string[] => (query.get(name) ?? "").split(",").filter((part) => part !== "");
  const doc = query.get("only");
  const lone = query.get("lone");
  const filters: Filters = {
    kinds: list("hide"),
    tones: TONES.filter((tone) => list("without").includes(tone)),
    contested: query.get("contested") === "1",
    ...(doc === null ? {} : { doc }),
    ...(lone === "1" || lone === "0" ? { lone: lone === "1" } : {}),
  };
  return { view: readView(path.split("/").map(decode), query), filters };
}

function readView([kind = "", first = "", second = ""]: readonly string[], query: URLSearchParams): View {
  if (kind === "node" && first !== "") return { kind, key: first };
  if (kind === "fact" && first !== "") return { kind, key: first };
  if (kind === "pair" && first !== "" && second !== "") return { kind, from: first, to: second };
  if (kind === "doc" && first !== "") {
    const at = query.get("at");
    return { kind, id: first, ...(at !== null && /^\d{1,12}-\d{1,12}$/.test(at) ? { at } : {}) };
  }
  if (kind === "path") {
    const choice = Number(query.get("choice") ?? 0);
    return {
      kind,
      ...(first === "" ? {} : { from: first }),
      ...(second === "" ? {} : { to: second }),
      choice: Number.isInteger(choice) && choice > 0 ? choice : 0,
    };
  }
  return { kind: "home" };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
