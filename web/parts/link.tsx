import type { ComponentChildren } from "preact";
import type { View } from "../address.ts";
import { KindSign } from "../icons.tsx";
import { useViewer } from "../viewer.ts";

/** A link to another view: a real one, so that it can be copied or opened elsewhere. */
export function ViewLink(props: {
  to: View;
  class?: string;
  label?: string;
  title?: string;
  children: ComponentChildren;
}) {
  const { href, go } = useViewer();
  return (
    <a
      href={href(props.to)}
      class={props.class}
      aria-label={props.label}
      title={props.title}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </a>
  );
}

/** A node's name with the sign of its kind, as a link to its panel. */
export function NodeLink({ node, plain = false }: { node: string; plain?: boolean }) {
  const { library, identity } = useViewer();
  const { graph } = library;
  if (!graph.hasNode(node)) return <span>{identity.labelOf(node)}</span>;
  const { label, kind } = graph.getNodeAttributes(node);
  return (
    <ViewLink to={{ kind: "node", key: node }} class={plain ? "node-link plain" : "node-link"}>
      {plain ? undefined : <KindSign kind={kind} />}
      <span>{label}</span>
    </ViewLink>
  );
}
