import { Icon, type IconName } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import type { Theme } from "../theme.ts";
import { useViewer } from "../viewer.ts";

/** What the buttons over the picture do. */
export interface ToolbarActions {
  zoom(factor: number): void;
  fit(): void;
  toggleLayout(): void;
  undo(): void;
  redo(): void;
  toggleTime(): void;
}

/** Zoom, fit, further layout, time, undo and redo. */
export function PictureTools(props: {
  actions: ToolbarActions;
  arranging: boolean;
  canUndo: boolean;
  undoLabel: string;
  canRedo: boolean;
}) {
  const { actions, arranging } = props;
  const { look } = useViewer().address;
  return (
    <div class="tools picture-tools" role="toolbar" aria-orientation="vertical" aria-label={TEXTS.pictureTools}>
      <ToolButton
        name="undo"
        label={props.undoLabel}
        word={TEXTS.toolWords.undo}
        disabled={!props.canUndo}
        act={() => actions.undo()}
      />
      <ToolButton
        name="redo"
        label={TEXTS.redo}
        word={TEXTS.toolWords.redo}
        disabled={!props.canRedo}
        act={() => actions.redo()}
      />
      <ToolButton name="plus" label={TEXTS.zoomIn} class="zoom only-picture" act={() => actions.zoom(0.7)} />
      <ToolButton name="minus" label={TEXTS.zoomOut} class="zoom only-picture" act={() => actions.zoom(1 / 0.7)} />
      <ToolButton
        name="fit"
        label={TEXTS.fit}
        word={TEXTS.toolWords.fit}
        class="only-picture"
        act={() => actions.fit()}
      />
      <ToolButton
        name={arranging ? "pause" : "play"}
        label={arranging ? TEXTS.layoutStop : TEXTS.layoutStart}
        word={arranging ? TEXTS.toolWords.stop : TEXTS.toolWords.arrange}
        class={arranging ? "running only-picture" : "only-picture"}
        act={() => actions.toggleLayout()}
      />
      <ToolButton
        name="clock"
        label={TEXTS.time}
        word={TEXTS.toolWords.time}
        pressed={look.time}
        act={() => actions.toggleTime()}
      />
    </div>
  );
}

/** A button that shows an icon and bears its name; `word` stands beside the icon where there is room. */
export function ToolButton(props: {
  name: IconName;
  label: string;
  word?: string;
  class?: string | undefined;
  pressed?: boolean;
  disabled?: boolean;
  act(): void;
}) {
  return (
    <button
      type="button"
      class={`tool ${props.class ?? ""}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled === true}
      title={props.label}
      onClick={() => props.act()}
    >
      <Icon name={props.name} />
      {props.word === undefined ? undefined : <span class="word">{props.word}</span>}
    </button>
  );
}

/** The switch between light and dark. */
export function ThemeButton({ theme, toggle }: { theme: Theme; toggle(): void }) {
  const label = theme === "dark" ? TEXTS.themeLight : TEXTS.themeDark;
  return <ToolButton name={theme === "dark" ? "sun" : "moon"} label={label} class="roomy" act={toggle} />;
}
