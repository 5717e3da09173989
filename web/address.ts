import { NO_FILTERS, readFilters, writeFilters, type Filters } from "./filters.ts";
import { PLAIN_LOOK, readLook, writeLook, type Look } from "./look.ts";

/** What the panel shows. */
export type View =
  | { readonly kind: "home" }
  | { readonly kind: "node"; readonly key: string }
  | { readonly kind: "pair"; readonly from: string; readonly to: string }
  | { readonly kind: "fact"; readonly key: string }
  /** `at` is the quote's place in the text, `start-end`. */
  | { readonly kind: "doc"; readonly id: string; readonly at?: string }
  | PathView
  /** Two documents by id, or outlets as `by:` and their name. */
  | { readonly kind: "compare"; readonly left?: string; readonly right?: string }
  | { readonly kind: "filters" }
  | { readonly kind: "decisions" };

/** How two nodes are connected. */
export interface PathView {
  readonly kind: "path";
  readonly from?: string;
  readonly to?: string;
  /** The chain that is lit, from 0. */
  readonly choice: number;
  /** Only over facts of this relation. */
  readonly relation?: string;
  /** ISO day, month or year: only over facts dated on it or later, or earlier. */
  readonly since?: string;
  readonly until?: string;
  /** Only from source to target. */
  readonly directed: boolean;
}

export const NO_PATH: PathView = { kind: "path", choice: 0, directed: false };

/** All that a permalink keeps. */
export interface Address {
  readonly view: View;
  readonly filters: Filters;
  readonly look: Look;
}

export const HOME: Address = { view: { kind: "home" }, filters: NO_FILTERS, look: PLAIN_LOOK };

/** The address as the part of the URL after `#`; the start page without filters is empty. */
export function writeAddress({ view, filters, look }: Address): string {
  const query = new URLSearchParams();
  const parts: string[] = [view.kind, ...writeView(view, query)];
  writeFilters(filters, query);
  writeLook(look, query);
  const search = query.toString();
  if (view.kind === "home" && search === "") return "";
  return `#/${parts.map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
}

function writeView(view: View, query: URLSearchParams): string[] {
  switch (view.kind) {
    case "home":
    case "filters":
    case "decisions":
      return [];
    case "node":
    case "fact":
      return [view.key];
    case "pair":
      return [view.from, view.to];
    case "doc":
      if (view.at !== undefined) query.set("at", view.at);
      return [view.id];
    case "compare":
      return [view.left ?? "", view.right ?? ""];
    case "path":
      if (view.choice > 0) query.set("choice", String(view.choice));
      if (view.relation !== undefined) query.set("via", view.relation);
      if (view.since !== undefined) query.set("after", view.since);
      if (view.until !== undefined) query.set("before", view.until);
      if (view.directed) query.set("directed", "1");
      return [view.from ?? "", view.to ?? ""];
  }
}

/** Reads what `writeAddress` wrote; anything else is the start page. */
export function readAddress(hash: string): Address {
  const text = hash.replace(/^#\/?/, "");
  const mark = text.indexOf("?");
  const path = mark < 0 ? text : text.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1));
  return {
    view: readView(path.split("/").map(decode), query),
    filters: readFilters(query),
    look: readLook(query),
  };
}

function readView([kind = "", first = "", second = ""]: readonly string[], query: URLSearchParams): View {
  if (kind === "node" && first !== "") return { kind, key: first };
  if (kind === "fact" && first !== "") return { kind, key: first };
  if (kind === "pair" && first !== "" && second !== "") return { kind, from: first, to: second };
  if (kind === "doc" && first !== "") {
    const at = query.get("at");
    return { kind, id: first, ...(at !== null && /^\d{1,12}-\d{1,12}$/.test(at) ? { at } : {}) };
  }
  if (kind === "compare") {
    return { kind, ...(first === "" ? {} : { left: first }), ...(second === "" ? {} : { right: second }) };
  }
  if (kind === "filters" || kind === "decisions") return { kind };
  return kind === "path" ? readPath(first, second, query) : { kind: "home" };
}

function readPath(from: string, to: string, query: URLSearchParams): PathView {
  const choice = Number(query.get("choice") ?? 0);
  const relation = query.get("via");
  const date = (name: string): string | undefined => {
    const value = query.get(name) ?? "";
    return /^\d{4}(-\d{2}){0,2}$/.test(value) ? value : undefined;
  };
  return pathView({
    from: from === "" ? undefined : from,
    to: to === "" ? undefined : to,
    choice: Number.isInteger(choice) && choice > 0 ? choice : 0,
    relation: relation === null || relation === "" ? undefined : relation,
    since: date("after"),
    until: date("before"),
    directed: query.get("directed") === "1",
  });
}

/** A path view from its parts, of which any may be undefined. */
export function pathView(parts: {
  readonly [Name in Exclude<keyof PathView, "kind">]?: PathView[Name] | undefined;
}): PathView {
  const { from, to, choice = 0, relation, since, until, directed = false } = parts;
  return {
    kind: "path",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    choice,
    ...(relation === undefined ? {} : { relation }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    directed,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
