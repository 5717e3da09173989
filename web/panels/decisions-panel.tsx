import { Icon } from "../icons.tsx";
import { ledgerText, type Ruling } from "../identity.ts";
import { fileName, saveBlob } from "../save.ts";
import { TEXTS } from "../texts.ts";
import { useViewer } from "../viewer.ts";

/** The identity ledger: who is the same, who is not, who is called what. */
export function DecisionsPanel() {
  const { library, identity } = useViewer();
  const { rulings, replays, busy } = identity;
  const name = (ruling: Ruling): string =>
    ruling.verdict === "rename" ? ruling.right : identity.labelOf(ruling.right);
  return (
    <>
      <header class="panel-head">
        <h1>{TEXTS.decisions}</h1>
        <p class="meta">{replays ? TEXTS.decisionsReplayed : TEXTS.decisionsKept}</p>
        {busy ? <p role="status">{TEXTS.decisionsBusy}</p> : undefined}
      </header>
      {rulings.length === 0 ? <p class="notice">{TEXTS.decisionsNone}</p> : undefined}
      <ul class="rulings">
        {rulings.map((ruling) => (
          <li key={JSON.stringify(ruling)} data-verdict={ruling.verdict}>
            <span>
              <strong>{identity.labelOf(ruling.left)}</strong> {TEXTS.verdicts[ruling.verdict]}{" "}
              <strong>{name(ruling)}</strong>
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
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() =>
              saveBlob(
                new Blob([ledgerText(rulings)], { type: "application/x-ndjson" }),
                `${fileName(library.graph.getAttribute("title"))}.identity.jsonl`,
              )
            }
          >
            <Icon name="download" />
            {TEXTS.decisionsTake}
          </button>
        </p>
      ) : undefined}
    </>
  );
}
