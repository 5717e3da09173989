import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { ParleyError } from "../errors.ts";
import { reasonOf } from "./reason.ts";

/** What the page may do: its own scripts, styles, data and layout worker, and nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export interface ServeOptions {
  /** The built viewer's folder. */
  readonly viewer: string;
  /** What the viewer finds under `data/`: name to file, or to chunks of text made when asked. */
  readonly data: Readonly<Record<string, string | (() => Iterable<string>)>>;
  /** 127.0.0.1 unless the user says otherwise. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the viewer and its data; read-only. Throws "io" where the port is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const host = options.host ?? "127.0.0.1";
  const server = createServer((request, response) => {
    void answer(request, response, options, host);
  });
  const port = await listen(server, host, options.port ?? 0);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", (cause) => {
      const taken = "code" in cause && cause.code === "EADDRINUSE";
      const why = taken ? "the port is taken; port 0 picks a free one" : reasonOf(cause);
      fail(new ParleyError("io", `cannot serve on ${host}:${port}: ${why}`, { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
  host: string,
): Promise<void> {
  const refuse = (status: number, why: string): void => {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${why}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "only GET here");
  if (!isOurHost(request.headers.host, host)) return refuse(403, "not served under this name");
  const found = locate(request.url ?? "/", options);
  if (typeof found === "function") {
    response.writeHead(200, { ...HEADERS, "Content-Type": "application/json; charset=utf-8" });
    send(request.method === "HEAD" ? Readable.from([]) : Readable.from(found()), response);
    return;
  }
  const info = found === undefined ? undefined : await stat(found).catch(() => undefined);
  if (found === undefined || !info?.isFile()) return refuse(404, "not here");
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[extname(found).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": info.size,
  });
  if (request.method === "HEAD") response.end();
  else send(createReadStream(found), response);
}

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

const send = (from: Readable, response: ServerResponse): void => {
  from.once("error", () => response.destroy()).pipe(response);
};

/** A page elsewhere may point its own name at 127.0.0.1 to read what is served here; only our own names are answered. */
function isOurHost(header: string | undefined, host: string): boolean {
  if (host !== "127.0.0.1" && host !== "::1" && host !== "localhost") return true;
  const name = (header ?? "").replace(/:\d+$/, "");
  return ["127.0.0.1", "localhost", "[::1]"].includes(name);
}

/** What a URL's path stands for, or nothing where it leads out of the viewer's folder. */
function locate(url: string, options: ServeOptions): string | (() => Iterable<string>) | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  if (path.startsWith("/data/")) {
    const name = path.slice("/data/".length);
    return Object.hasOwn(options.data, name) ? options.data[name] : undefined;
  }
  const root = resolve(options.viewer);
  const file = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  return file.startsWith(root + sep) ? file : undefined;
}
