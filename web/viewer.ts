import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Address, View } from "./address.ts";
import type { Path } from "../src/query/index.ts";
import type { Filtered } from "./filter.ts";
import type { Filters } from "./filters.ts";
import type { Identity } from "./identity.ts";
import type { Library, Texts } from "./load/library.ts";
import type { Look } from "./look.ts";
import type { Picture } from "./picture.ts";

/** What every part of the page may know and do. */
export interface Viewer {
  readonly library: Library;
  /** `loading` until the documents' texts are there, or known not to be. */
  readonly texts: Texts | "loading";
  readonly address: Address;
  readonly filtered: Filtered;
  /** The most connected of them, where there are so many that only these are shown unless all are asked for. */
  readonly core: Filtered | undefined;
  readonly picture: Picture;
  /** The chains between the two ends of the path view. */
  readonly paths: readonly Path[];
  /** Who was said to be the same, or not, or called otherwise. */
  readonly identity: Identity;
  /** The graph that was there before another was opened on this page, and the way back to it. */
  readonly former: { readonly title: string; goBack(): void } | undefined;
  /** The address of another view with the same filters, for links. */
  href(view: View): string;
  /** Goes to another view; the browser's back button undoes it. */
  go(view: View): void;
  /** `passing` leaves no step behind: for what changes many times a second. */
  filter(filters: Filters, passing?: "passing"): void;
  look(look: Look): void;
  /** Says something to people who hear the page; `seen` shows it for a while, too. */
  announce(text: string, seen?: "seen"): void;
}

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** The viewer that a component is part of. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error("a part of the viewer was drawn outside it");
  return viewer;
}
