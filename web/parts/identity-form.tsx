import { useState } from "preact/hooks";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { NodePicker } from "./picker.tsx";

const BY = "viewer";

/** Says of a node that it is another one, is not, or is called otherwise. */
export function IdentityForm({ node }: { node: string }) {
  const { library, identity, go, announce } = useViewer();
  const { label } = library.graph.getNodeAttributes(node);
  const [other, setOther] = useState<string | undefined>();
  const [name, setName] = useState(label);
  const decide = (verdict: "same" | "different" | "rename", right: string): void => {
    identity.decide({ left: node, right, verdict, by: BY, reason: TEXTS.decisionReason });
    announce(TEXTS.decided);
    // The node may be gone by now.
    go({ kind: "decisions" });
  };
  return (
    <details class="fold identity">
      <summary>
        <h2>{TEXTS.identity}</h2>
      </summary>
      <div class="form-row">
        <NodePicker label={TEXTS.identityOther} placeholder={TEXTS.identityOther} value={other} pick={setOther} />
        <button
          type="button"
          class="button plain"
          disabled={other === undefined || other === node}
          onClick={() => other !== undefined && decide("same", other)}
        >
          {TEXTS.identitySame}
        </button>
        <button
          type="button"
          class="button plain"
          disabled={other === undefined || other === node}
          onClick={() => other !== undefined && decide("different", other)}
        >
          {TEXTS.identityDifferent}
        </button>
      </div>
      <div class="form-row">
        <input
          class="field"
          type="text"
          aria-label={TEXTS.identityName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button plain"
          disabled={name.trim() === "" || name === label}
          onClick={() => decide("rename", name.trim())}
        >
          {TEXTS.identityRename}
        </button>
      </div>
    </details>
  );
}
