import { useState } from "preact/hooks";
import { RELATIONS } from "../../src/ontology/index.ts";
import { Icon } from "../icons.tsx";
import { ledgerText, type Ruling } from "../identity.ts";
import { namedDocument } from "../parts/document-title.ts";
import { IdentityForm } from "../parts/identity-form.tsx";
import { NodePicker } from "../parts/picker.tsx";
import { fileName, saveBlob } from "../save.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

const labelOf = (relation: string): string => RELATIONS.find(({ id }) => id === relation)?.label ?? relation;

/** The identity ledger: who is the same, who is not, who is called what, and which facts are wrong. */
export function DecisionsPanel() {
  const { library, identity } = useViewer();
  const { rulings, replays, busy, kept } = identity;
  const [node, setNode] = useState<string | undefined>();
  // Who was joined to another is not there any more.
  const chosen = node !== undefined && library.graph.hasNode(node) ? node : undefined;
  const name = (ruling: Ruling): string =>
    ruling.verdict === "rename" ? ruling.right : identity.labelOf(ruling.right);
  return (
    <>
      <header class="panel-head">
        <h1>{TEXTS.decisions}</h1>
        <p class="meta">{TEXTS.decisionsHint}</p>
        <div class="decide">
          <NodePicker
            label={TEXTS.decisionsWho}
            placeholder={TEXTS.decisionsWho}
            value={chosen}
            pick={setNode}
            drop={() => setNode(undefined)}
          />
        </div>
        {chosen === undefined ? undefined : (
          <IdentityForm key={chosen} node={chosen} decided={() => setNode(undefined)} />
        )}
        {busy ? <p role="status">{TEXTS.decisionsBusy}</p> : undefined}
      </header>
      <h2>
        {TEXTS.decisionsMade} <span class="count">{rulings.length}</span>
      </h2>
      {rulings.length === 0 ? <p class="meta">{TEXTS.decisionsNone}</p> : undefined}
      <ul class="rulings">
        {rulings.map((ruling) => (
          <li key={JSON.stringify(ruling)} data-verdict={ruling.verdict}>
            <span>
              <strong>{identity.labelOf(ruling.left)}</strong>{" "}
              {ruling.relation === undefined ? TEXTS.verdicts[ruling.verdict] : labelOf(ruling.relation)}{" "}
              <strong>{name(ruling)}</strong>
              {ruling.verdict === "reject" ? (
                <>
                  {" "}
                  <span class="badge negated">{TEXTS.verdicts.reject}</span>
                </>
              ) : undefined}
              {ruling.document === undefined ? undefined : (
                <span class="meta"> {TEXTS.rejectedIn(namedDocument(library, ruling.document))}</span>
              )}
              {ruling.verdict === "different" && !replays ? (
                <span class="meta"> {TEXTS.decisionWaits}</span>
              ) : undefined}
            </span>
            <button
              type="button"
              class="ghost small"
              aria-label={TEXTS.decisionWithdraw(identity.labelOf(ruling.left), name(ruling))}
              onClick={() => identity.withdraw(ruling)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {rulings.length > 0 ? (
        <p class="meta" data-kept={kept}>
          {kept ? TEXTS.decisionsStored : TEXTS.decisionsNotStored}
        </p>
      ) : undefined}
      {rulings.length > 0 ? <p class="meta">{replays ? TEXTS.decisionsReplayed : TEXTS.decisionsKept}</p> : undefined}
      {rulings.length > 0 ? (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() =>
              void saveBlob(
                new Blob([ledgerText(rulings)], { type: "application/x-ndjson" }),
                `${fileName(library.graph.getAttribute("title"))}.identity.jsonl`,
              )
            }
          >
            <Icon name="download" />
            {TEXTS.decisionsTake}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              document.getElementById("panel")?.focus({ preventScroll: true });
              identity.withdrawAll();
            }}
          >
            <Icon name="undo" />
            {TEXTS.decisionsClear}
          </button>
        </p>
      ) : undefined}
    </>
  );
}
