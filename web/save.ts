/** Milliseconds between two files: of what a page hands over within a second Chromium lets the eleventh fall, and says nothing. */
const PACE = 120;

let free = 0;

/** Hands a file to the browser, which takes all of them, however fast one asks. */
export async function saveBlob(blob: Blob, name: string): Promise<void> {
  const now = performance.now();
  const wait = free - now;
  free = Math.max(free, now) + PACE;
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A title as the name of a file, without its extension. */
export function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return name === "" ? "graph" : name.slice(0, 60);
}
