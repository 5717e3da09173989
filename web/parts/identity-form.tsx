import { useState } from "preact/hooks";
import { BY } from "../identity.ts";
import { KINDS } from "../../src/ontology/index.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";
import { NodePicker } from "./picker.tsx";

/** Says of a node that it is another one, is not, or is called otherwise. */
export function IdentityForm({ node, decided }: { node: string; decided?(): void }) {
  const { library, identity, go, announce } = useViewer();
  const { label, kind } = library.graph.getNodeAttributes(node);
  const [other, setOther] = useState<string | undefined>();
  const [name, setName] = useState(label);
  // What is of another kind is rarely the same: whoever says so says it twice.
  const [asked, setAsked] = useState(false);
  const unlike =
    other !== undefined && library.graph.hasNode(other) && library.graph.getNodeAttribute(other, "kind") !== kind
      ? library.graph.getNodeAttributes(other)
      : undefined;
  const decide = (verdict: "same" | "different" | "rename", right: string): void => {
    // The node may be gone once it is decided; undoing takes back the decision before the way here.
    go({ kind: "decisions" });
    identity.decide({ left: node, right, verdict, by: BY, reason: TEXTS.decisionReason });
    announce(TEXTS.decided, "seen");
    decided?.();
  };
  const pick = (key: string | undefined): void => {
    setOther(key);
    setAsked(false);
  };
  return (
    <section class="identity" aria-label={TEXTS.identity}>
      <h2>{TEXTS.identity}</h2>
      <div class="form-row">
        <NodePicker label={TEXTS.identityOther} placeholder={TEXTS.identityOther} value={other} pick={pick} />
        <button
          type="button"
          class="button plain"
          disabled={other === undefined || other === node}
          onClick={() => {
            if (unlike) setAsked(true);
            else if (other !== undefined) decide("same", other);
          }}
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
      {asked && unlike && other !== undefined ? (
        <div class="unlike" role="alert" data-unlike>
          <p>{TEXTS.identityUnlike(label, kindName(kind), unlike.label, kindName(unlike.kind))}</p>
          <p class="actions">
            <button type="button" class="button plain" onClick={() => decide("same", other)}>
              {TEXTS.identitySure}
            </button>
            <button type="button" class="button" onClick={() => setAsked(false)}>
              {TEXTS.identityCancel}
            </button>
          </p>
        </div>
      ) : undefined}
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
    </section>
  );
}

const kindName = (kind: string): string => KINDS.find(({ id }) => id === kind)?.label ?? kind;
