import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { NO_PATH } from "../address.ts";
import { STEPS, toggled } from "../filters.ts";
import { Icon, type IconName } from "../icons.tsx";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { IdentityForm } from "./identity-form.tsx";
import { ViewLink } from "./link.tsx";

/** What can be done with a node: its connections, only what is around it, expand, pin, hide, say who it is. */
export function NodeActions({ node }: { node: string }) {
  const { library, address, filter, announce } = useViewer();
  const { filters } = address;
  const { around, pins, hidden } = filters;
  const [asking, setAsking] = useState(false);
  const pinned = pins.some(({ key }) => key === node);
  const middle = around[0] === node;
  const pin = (): void => {
    const { x, y } = library.graph.getNodeAttributes(node);
    filter({ ...filters, pins: pinned ? pins.filter(({ key }) => key !== node) : [...pins, { key: node, x, y }] });
  };
  const hide = (): void => {
    filter({ ...filters, hidden: toggled(hidden, node) });
    if (!hidden.includes(node)) announce(TEXTS.hiddenNow(library.graph.getNodeAttribute(node, "label")), "seen");
  };
  return (
    <>
      <div class="deeds" role="group" aria-label={TEXTS.nodeActions}>
        <ViewLink to={{ ...NO_PATH, from: node }} class="button deed" label={TEXTS.connectFromHere}>
          <Sign name="route">{TEXTS.connectWord}</Sign>
        </ViewLink>
        <Deed name="around" pressed={middle} act={() => filter({ ...filters, around: middle ? [] : [node], steps: 1 })}>
          {TEXTS.around}
        </Deed>
        {around.length > 0 && !middle ? (
          <Deed
            name="plus"
            pressed={around.includes(node)}
            act={() => filter({ ...filters, around: toggled(around, node) })}
          >
            {TEXTS.expand}
          </Deed>
        ) : undefined}
        <Deed name="pin" pressed={pinned} act={pin}>
          {TEXTS.pin}
        </Deed>
        <Deed name="hide" pressed={hidden.includes(node)} act={hide}>
          {TEXTS.hide}
        </Deed>
        <Deed name="same" expanded={asking} act={() => setAsking(!asking)}>
          {TEXTS.sameAs}
        </Deed>
      </div>
      {middle ? (
        <p class="steps" role="group" aria-label={TEXTS.steps}>
          {STEPS.map((steps) => (
            <button
              key={steps}
              type="button"
              class="button plain"
              aria-pressed={filters.steps === steps}
              onClick={() => filter({ ...filters, steps })}
            >
              {TEXTS.stepsOf(steps)}
            </button>
          ))}
        </p>
      ) : undefined}
      {asking ? <IdentityForm node={node} /> : undefined}
    </>
  );
}

function Deed(props: {
  name: IconName;
  pressed?: boolean;
  expanded?: boolean;
  act(): void;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="button deed"
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={() => props.act()}
    >
      <Sign name={props.name}>{props.children}</Sign>
    </button>
  );
}

function Sign({ name, children }: { name: IconName; children: ComponentChildren }) {
  return (
    <>
      <Icon name={name} />
      <span>{children}</span>
    </>
  );
}
