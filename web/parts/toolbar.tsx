import { Icon } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import type { Theme } from "../theme.ts";

/** What the buttons over the picture do. */
export interface ToolbarActions {
  zoom(factor: number): void;
  fit(): void;
  toggleLayout(): void;
}

/** Zoom, fit and further layout. */
export function PictureTools({ actions, arranging }: { actions: ToolbarActions; arranging: boolean }) {
  return (
    <div class="tools picture-tools" role="toolbar" aria-orientation="vertical" aria-label={TEXTS.pictureTools}>
      <ToolButton name="plus" label={TEXTS.zoomIn} act={() => actions.zoom(0.7)} />
      <ToolButton name="minus" label={TEXTS.zoomOut} act={() => actions.zoom(1 / 0.7)} />
      <ToolButton name="fit" label={TEXTS.fit} act={() => actions.fit()} />
      <ToolButton
        name={arranging ? "stop" : "play"}
        label={arranging ? TEXTS.layoutStop : TEXTS.layoutStart}
        class={arranging ? "running" : undefined}
        act={() => actions.toggleLayout()}
      />
    </div>
  );
}

/** A button that shows an icon and bears its name. */
export function ToolButton(props: {
  name: Parameters<typeof Icon>[0]["name"];
  label: string;
  class?: string | undefined;
  act(): void;
}) {
  return (
    <button
      type="button"
      class={`tool ${props.class ?? ""}`}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.act()}
    >
      <Icon name={props.name} />
    </button>
  );
}

/** The switch between light and dark. */
export function ThemeButton({ theme, toggle }: { theme: Theme; toggle(): void }) {
  const label = theme === "dark" ? TEXTS.themeLight : TEXTS.themeDark;
  return <ToolButton name={theme === "dark" ? "sun" : "moon"} label={label} act={toggle} />;
}
