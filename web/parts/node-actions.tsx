import { NO_PATH } from "../address.ts";
import { STEPS, toggled } from "../filters.ts";
import { Icon } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { ViewLink } from "./link.tsx";

/** What can be done with a node: its connections, only what is around it, expand, pin, hide. */
export function NodeActions({ node }: { node: string }) {
  const { library, address, filter, announce } = useViewer();
  const { filters } = address;
  const { around, pins, hidden } = filters;
  const pinned = pins.some(({ key }) => key === node);
  const middle = around[0] === node;
  const pin = (): void => {
    const { x, y } = library.graph.getNodeAttributes(node);
    filter({ ...filters, pins: pinned ? pins.filter(({ key }) => key !== node) : [...pins, { key: node, x, y }] });
  };
  return (
    <div class="actions">
      <ViewLink to={{ ...NO_PATH, from: node }} class="button">
        <Icon name="route" />
        {TEXTS.connectFromHere}
      </ViewLink>
      <button
        type="button"
        class="button"
        aria-pressed={middle}
        onClick={() => filter({ ...filters, around: middle ? [] : [node], steps: 1 })}
      >
        <Icon name="around" />
        {TEXTS.around}
      </button>
      {middle ? (
        <span class="steps" role="group" aria-label={TEXTS.steps}>
          {STEPS.map((steps) => (
            <button
              key={steps}
              type="button"
              class="button plain"
              aria-pressed={filters.steps === steps}
              aria-label={TEXTS.stepsOf(steps)}
              onClick={() => filter({ ...filters, steps })}
            >
              {steps}
            </button>
          ))}
        </span>
      ) : undefined}
      {around.length > 0 && !middle ? (
        <button
          type="button"
          class="button"
          aria-pressed={around.includes(node)}
          onClick={() => filter({ ...filters, around: toggled(around, node) })}
        >
          <Icon name="plus" />
          {TEXTS.expand}
        </button>
      ) : undefined}
      <button type="button" class="button" aria-pressed={pinned} onClick={pin}>
        <Icon name="pin" />
        {TEXTS.pin}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={hidden.includes(node)}
        onClick={() => {
          filter({ ...filters, hidden: toggled(hidden, node) });
          if (hidden.includes(node)) return;
          announce(TEXTS.hiddenNow(library.graph.getNodeAttribute(node, "label")));
        }}
      >
        <Icon name="hide" />
        {TEXTS.hide}
      </button>
    </div>
  );
}
