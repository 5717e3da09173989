import { sha256 } from "@noble/hashes/sha2.js";
import { ParleyError } from "../errors.ts";
import { type DocText, graphToJson, type ParleyGraph } from "../graph/index.ts";
import type { Exporter } from "./exporter.ts";

/**
 * The viewer with the graph and the documents' texts in one file, to be sent to somebody and opened from a disk. It loads
 * nothing: its content security policy allows exactly the script and the styles in it, by their hashes, and no connection.
 */
export const html: Exporter = {
  id: "html",
  label: "Web page (the viewer and the graph in one file)",
  extension: "html",
  mime: "text/html",
  mark: /<title>Parley<\/title>/,
  needs: "viewer",
  texts: true,
  *write(graph, { viewer, texts } = {}) {
    if (!viewer) throw new ParleyError("usage", "the web page holds the built viewer, whose files were not given");
    const page = inlined(viewer);
    // The script may speak of such an element, too; the page's own is the last.
    const end = page.lastIndexOf("</body>");
    yield page.slice(0, end);
    yield `<script type="application/json" id="parley-graph">`;
    const own = textsOf(graph, texts);
    for (const chunk of graphToJson(graph, own.length > 0 ? { texts: own } : {})) yield forScript(chunk);
    yield "</script>\n";
    yield page.slice(end);
  },
};

/** No `<` of the data ends the element that holds it; in JSON one may only stand in a string. */
const forScript = (json: string): string => json.replaceAll("<", "\\u003c");

/** Those that the graph speaks of; where it holds texts itself, these are written anyway. */
function textsOf(graph: ParleyGraph, texts: ReadonlyMap<string, DocText> | undefined) {
  if (!texts || graph.getAttribute("texts") !== undefined) return [];
  return graph.getAttribute("documents").flatMap(({ id }) => {
    const text = texts.get(id);
    return text ? [{ id, ...text }] : [];
  });
}

const SCRIPT = /<script type="module"[^>]*\ssrc="\.\/([^"]+)"[^>]*><\/script>/;
const STYLE = /<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/;
const ICON = /<link rel="icon"[^>]*\shref="\.\/([^"]+)"[^>]*>/;
const POLICY = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*(")/;

/** The viewer's undivided page with its script, its styles and its icon inside. Throws "bad-file" where the page is built otherwise. */
function inlined(viewer: ReadonlyMap<string, string>): string {
  let page = fileOf(viewer, "page.html");
  const script = inScript(fileOf(viewer, pathIn(page, SCRIPT)));
  const style = fileOf(viewer, pathIn(page, STYLE)).replace(/<\/(?=style)/gi, "<\\/");
  const icon = `data:image/svg+xml,${encodeURIComponent(fileOf(viewer, pathIn(page, ICON)))}`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  if (!POLICY.test(page)) throw new ParleyError("bad-file", "the viewer's page has no content security policy");
  // Functions, as a text would be searched for `$&` and the like. The script goes to the end of the body: it needs what is there.
  page = page.replace(POLICY, (_, before: string, after: string) => `${before}${policy}${after}`);
  page = page.replace(ICON, () => `<link rel="icon" type="image/svg+xml" href="${icon}" />`);
  page = page.replace(STYLE, () => `<style>${style}</style>`);
  page = page.replace(/\s*<link rel="(?:module)?preload"[^>]*>/g, "");
  return page.replace(SCRIPT, () => `<script type="module">${script}</script>`);
}

function pathIn(page: string, element: RegExp): string {
  const path = element.exec(page)?.[1];
  if (path === undefined) throw new ParleyError("bad-file", `the viewer's page has no ${element.source.slice(1, 24)}…`);
  return path;
}

function fileOf(viewer: ReadonlyMap<string, string>, path: string): string {
  const text = viewer.get(path);
  if (text === undefined) throw new ParleyError("bad-file", `the viewer has no file "${path}"`);
  return text;
}

/** Neither can stand outside a string or a regular expression, and in both the backslash changes nothing. */
const inScript = (script: string): string =>
  script
    .replace(/<\/(?=script)/gi, "<\\/")
    .replace(/<!--/g, "<\\!--")
    .replace(/<(?=script)/gi, "\\x3c");

const hashOf = (text: string): string => `sha256-${base64(sha256(new TextEncoder().encode(text)))}`;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += DIGITS[(bits >> shift) & 63] ?? "";
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return missing === 0 ? text : text.slice(0, -missing) + "=".repeat(missing);
}
