import { captioned, type Caption } from "./caption.ts";
import { chipsOf } from "./parts/chips.tsx";
import { sideWords } from "./parts/sides-row.tsx";
import { readPalette } from "./sigma/palette.ts";
import { fileName, saveBlob } from "./save.ts";
import { TEXTS } from "./texts.ts";
import { toneOf } from "./tone.ts";
import type { Viewer } from "./viewer.ts";

/** The forms in which the picture itself can be taken away. */
export const PICTURE_FORMATS = ["png", "svg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Twice as many points as on the screen, so that it can be printed. */
const SCALE = 2;

/** Hands the picture to the browser as a file; a PNG is painted from the same SVG. Throws where it cannot be painted. */
export async function takePicture(svg: string, format: PictureFormat, viewer: Viewer): Promise<void> {
  const ruler = document.createElement("canvas").getContext("2d");
  const measure = (text: string, font: string): number => {
    if (!ruler) return text.length * 7;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
  const caption = captionOf(viewer);
  const whole = captioned(svg, { ...caption, measure, palette: readPalette(document.documentElement) });
  const drawing = new Blob([whole], { type: "image/svg+xml" });
  const blob = format === "svg" ? drawing : await paint(drawing);
  await saveBlob(blob, `${fileName(caption.title)}.${format}`);
}

async function paint(drawing: Blob): Promise<Blob> {
  const url = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("the browser cannot paint so large a picture");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What a picture that is taken away says of itself. */
function captionOf(viewer: Viewer): Omit<Caption, "palette" | "measure"> {
  const { library, address, picture } = viewer;
  const { graph, documents } = library;
  const filters = chipsOf(address.filters, { graph, documents }).map(({ name }) => name);
  return {
    title: graph.getAttribute("title"),
    note: TEXTS.caption(picture.nodes.size, picture.facts.size, documents.size, filters.join(", ")),
    kinds: new Set([...picture.nodes].map((key) => graph.getNodeAttribute(key, "kind"))),
    tones: new Set([...picture.facts].map((key) => toneOf(graph.getEdgeAttribute(key, "relation")))),
    colored: address.look.color === "kind",
    sides: picture.focus?.sides && sideWords(viewer),
  };
}
