// Runs in a browser's worker: gets the model's address and texts, sends back how parley reads them, or what went wrong.
import { loadEnglish } from "../../src/language/index.ts";

addEventListener("message", ({ data }: MessageEvent<{ model: string; texts: readonly string[] }>) => {
  read(data.model, data.texts).then(
    (sentences) => postMessage({ sentences }),
    (cause: unknown) => postMessage({ fault: String(cause) }),
  );
});

async function read(model: string, texts: readonly string[]) {
  const response = await fetch(model);
  const english = loadEnglish(new Uint8Array(await response.arrayBuffer()));
  return texts.map((text) => english.parse(text, [{ kind: "paragraph", span: { start: 0, end: text.length } }]));
}
