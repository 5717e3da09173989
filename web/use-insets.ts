import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { Insets } from "./sigma/framing.ts";

/** What lies over the picture piece by piece; the panel only where it is a sheet. */
const COVERS = ".top-row > *, .chips > *, .picture-tools, .legend, .time-strip, .reopen, .panel";

/** About so high are the bars at top and foot, where they are not there yet. */
const BARS = 90;

/** Measures what lies over the picture: the bars at its top and foot, and on a phone the sheet. */
export function useInsets(): { insets(): Insets; root: RefObject<HTMLDivElement | null> } {
  const root = useRef<HTMLDivElement>(null);
  const insets = (): Insets => {
    const box = (selector: string): DOMRect | undefined => {
      const element = root.current?.querySelector(selector);
      const rect = element?.getBoundingClientRect();
      return rect && rect.width > 0 && rect.height > 0 ? rect : undefined;
    };
    const picture = box(".stage");
    if (!picture) return { top: 0, right: 0, bottom: 0, left: 0 };
    const bar = box(".top");
    const top = bar ? Math.max(0, bar.bottom - picture.top) : BARS;
    const tools = box(".picture-tools");
    // On a phone they are a row below the picture, else a column beside it.
    const row = tools && tools.width > tools.height ? tools : undefined;
    const feet = [row, box(".legend"), box(".time-strip"), box(".panel")].flatMap((rect) =>
      rect && rect.left < picture.right && rect.top > picture.top + top ? [rect.top] : [],
    );
    if (!bar) feet.push(picture.bottom - BARS);
    const bottom = Math.max(0, picture.bottom - Math.min(picture.bottom, ...feet));
    const over = [...(root.current?.querySelectorAll(COVERS) ?? [])].map((element) => element.getBoundingClientRect());
    const covers = over
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((rect) => ({
        left: rect.left - picture.left,
        top: rect.top - picture.top,
        right: rect.right - picture.left,
        bottom: rect.bottom - picture.top,
      }));
    return { top, right: 0, bottom, left: 0, covers };
  };
  return { insets, root };
}
