import { useRef, useState } from "preact/hooks";
import { CAN_OPEN } from "../can-open.ts";
import { DOWNLOADS, download, EXTENTS, graphOf, type Extent } from "../download.ts";
import { Icon } from "../icons.tsx";
import { COLORINGS, SIZINGS } from "../look.ts";
import { PICTURE_FORMATS, type PictureFormat } from "../take-picture.ts";
import { TEXTS } from "../texts.ts";
import type { Theme } from "../theme.ts";
import { useViewer } from "../viewer.ts";
import { Menu, type MenuGroup } from "./menu.tsx";
import { Search } from "./search.tsx";
import { ThemeButton, ToolButton } from "./toolbar.tsx";

/** Addresses that lead nowhere on another computer; a page from disk has none. */
const LOCAL = /^(localhost|127\..*|\[::1\]|)$/;

/** The id of the search field, for the key that leads to it. */
export const SEARCH_FIELD = "search-field";

/** What the buttons of the top bar do. */
export interface TopBarActions {
  connect(): void;
  toggleLegend(): void;
  toggleTable(): void;
  toggleTheme(): void;
  open(files: File[]): void;
  takePicture(format: PictureFormat): void;
}

/** Search, the question of how two are connected, and the menus. */
export function TopBar({ legend, theme, actions }: { legend: boolean; theme: Theme; actions: TopBarActions }) {
  const viewer = useViewer();
  const { address, library, picture, go, look, announce } = viewer;
  const files = useRef<HTMLInputElement>(null);
  const [extent, setExtent] = useState<Extent>("all");
  const chosen = address.look;

  const lookGroups: MenuGroup[] = [
    {
      name: TEXTS.lookColor,
      items: COLORINGS.map((color) => ({
        id: `color-${color}`,
        label: TEXTS.colorings[color],
        choice: "one",
        checked: chosen.color === color,
        act: () => look({ ...chosen, color }),
      })),
    },
    {
      name: TEXTS.lookSize,
      items: SIZINGS.map((size) => ({
        id: `size-${size}`,
        label: TEXTS.sizings[size],
        choice: "one",
        checked: chosen.size === size,
        act: () => look({ ...chosen, size }),
      })),
    },
    {
      name: TEXTS.lookMore,
      items: [
        {
          id: "table",
          label: TEXTS.table,
          choice: "any",
          checked: chosen.table !== undefined,
          act: actions.toggleTable,
        },
        {
          id: "time",
          label: TEXTS.time,
          choice: "any",
          checked: chosen.time,
          act: () => look({ ...chosen, time: !chosen.time }),
        },
        { id: "dark", label: TEXTS.themeDark, choice: "any", checked: theme === "dark", act: actions.toggleTheme },
        { id: "compare", label: TEXTS.compare, act: () => go({ kind: "compare" }) },
        { id: "decisions", label: TEXTS.decisions, act: () => go({ kind: "decisions" }) },
        ...(CAN_OPEN ? [{ id: "open", label: TEXTS.openFiles, act: () => files.current?.click() }] : []),
      ],
    },
  ];
  const takeGroups: MenuGroup[] = [
    {
      name: TEXTS.takeExtent,
      items: EXTENTS.filter((one) => one !== "selected" || picture.focus !== undefined).map((one) => ({
        id: `extent-${one}`,
        label: TEXTS.extents[one],
        choice: "one",
        checked: extent === one,
        act: () => setExtent(one),
      })),
    },
    {
      name: TEXTS.takeGraph,
      items: DOWNLOADS.map((one) => ({
        id: one.id,
        label: one.label,
        act: () => {
          download(graphOf(library.graph, picture, extent), viewer.texts, one).catch(() =>
            announce(TEXTS.takeFailed, "seen"),
          );
        },
      })),
    },
    {
      name: TEXTS.takePicture,
      items: PICTURE_FORMATS.map((format) => ({
        id: format,
        label: TEXTS.pictureFormats[format],
        act: () => actions.takePicture(format),
      })),
    },
    {
      name: TEXTS.takeView,
      items: [
        {
          id: "link",
          label: TEXTS.copyLink,
          act: () => {
            navigator.clipboard.writeText(location.href).then(
              () => announce(LOCAL.test(location.hostname) ? TEXTS.linkCopiedLocal : TEXTS.linkCopied, "seen"),
              () => announce(TEXTS.linkNotCopied, "seen"),
            );
          },
        },
      ],
    },
  ];

  return (
    <div class="top-row">
      <Search inputId={SEARCH_FIELD} />
      <button
        type="button"
        class="tool connect"
        aria-label={TEXTS.connectShort}
        title={TEXTS.connect}
        onClick={() => actions.connect()}
      >
        <Icon name="route" />
        <span class="word">{TEXTS.connectShort}</span>
      </button>
      <span class="top-end">
        <button
          type="button"
          class="tool legend-switch"
          aria-label={TEXTS.legend}
          aria-expanded={legend}
          onClick={() => actions.toggleLegend()}
        >
          <Icon name="shapes" />
          <span class="word">{TEXTS.legendShort}</span>
        </button>
        <ToolButton
          name="filter"
          label={TEXTS.filterPanel}
          word={TEXTS.filterPanel}
          act={() => go({ kind: "filters" })}
        />
        <ToolButton
          name="table"
          label={TEXTS.table}
          word={TEXTS.table}
          class="roomy"
          pressed={chosen.table !== undefined}
          act={actions.toggleTable}
        />
        <Menu name={TEXTS.look} icon="eye" groups={lookGroups} />
        <Menu name={TEXTS.download} icon="download" groups={takeGroups} />
        {CAN_OPEN ? (
          <ToolButton
            name="folder"
            label={TEXTS.openFiles}
            word={TEXTS.openShort}
            class="roomy"
            act={() => files.current?.click()}
          />
        ) : undefined}
        <ThemeButton theme={theme} toggle={actions.toggleTheme} />
      </span>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={TEXTS.openFiles}
        data-open
        onChange={(event) => {
          const chosenFiles = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (chosenFiles.length > 0) actions.open(chosenFiles);
        }}
      />
    </div>
  );
}
