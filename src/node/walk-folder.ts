import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Diagnostic } from "../index.ts";
import { reasonOf } from "./reason.ts";

/** What a folder and its subfolders hold, hidden files left out. */
export interface FolderContents {
  /** Files that `wanted` took, as paths below the folder, `/` between the parts. */
  readonly files: readonly string[];
  /** How many other files there are, by extension with its dot (`""` for none). */
  readonly others: ReadonlyMap<string, number>;
  /** Subfolders and links that cannot be opened. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder still to be read: how it is called below the root, and where it really is. */
interface Folder {
  readonly name: string;
  readonly real: string;
}

/**
 * Walks a folder. Links are followed, but nothing is listed twice: a link back to a folder or a file that is in the
 * list already adds nothing, so a circle of links ends. `shown` is put before names in diagnostics.
 */
export async function walkFolder(
  root: string,
  shown: string,
  wanted: (name: string) => boolean,
): Promise<FolderContents> {
  const files = new Map<string, string>();
  const others = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  const folders = new Set<string>();
  const unopened = (name: string, cause: unknown): void => {
    diagnostics.push({
      code: "unreadable",
      severity: "error",
      source: `${shown}${name}`,
      message: `It cannot be opened: ${reasonOf(cause)}.`,
    });
  };
  const take = ({ name, real }: Folder): void => {
    if (files.has(real)) return;
    if (wanted(name)) files.set(real, name);
    else others.set(extname(name).toLowerCase(), (others.get(extname(name).toLowerCase()) ?? 0) + 1);
  };

  // What really lies in the folder comes first, and links after it in the order of their names, so that which of two
  // names a file is listed under does not depend on the file system's order.
  const next: Folder[] = [{ name: "", real: await realpath(root) }];
  while (next.length > 0) {
    const links: Folder[] = [];
    while (next.length > 0) {
      const folder = next.pop();
      if (folder === undefined || folders.has(folder.real)) continue;
      folders.add(folder.real);
      const entries = await readdir(folder.real, { withFileTypes: true }).catch((cause: unknown) => {
        unopened(folder.name, cause);
        return [];
      });
      for (const entry of entries) {
        if (entry.name.startsWith(".")) continue;
        const found = {
          name: folder.name === "" ? entry.name : `${folder.name}/${entry.name}`,
          real: join(folder.real, entry.name),
        };
        if (entry.isDirectory()) next.push(found);
        else if (entry.isFile()) take(found);
        else if (entry.isSymbolicLink()) links.push(found);
      }
    }
    for (const { name, real } of links.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      try {
        const target = { name, real: await realpath(real) };
        const info = await stat(target.real);
        if (info.isDirectory()) next.unshift(target);
        else if (info.isFile()) take(target);
      } catch (cause) {
        if (wanted(name)) unopened(name, cause);
      }
    }
  }
  return { files: [...files.values()], others, diagnostics };
}
