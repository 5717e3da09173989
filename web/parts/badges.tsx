import type { Modality, Polarity } from "../../src/model/index.ts";
import { TEXTS } from "../texts.ts";

/** How something is said, where that is not the plain case: negated, planned, possible, hypothetical, contested, or read without being sure. */
export function Badges(props: { polarity: Polarity; modality?: Modality; contested?: boolean; weak?: boolean }) {
  return (
    <>
      {props.contested === true ? (
        <span class="badge contested" title={TEXTS.contestedHint}>
          {TEXTS.contested}
        </span>
      ) : undefined}
      {props.polarity === "negated" ? (
        <span class="badge negated" title={TEXTS.negatedHint}>
          {TEXTS.negated}
        </span>
      ) : undefined}
      {props.modality !== undefined && props.modality !== "actual" ? (
        <span class="badge modal">{TEXTS.modality[props.modality]}</span>
      ) : undefined}
      {props.weak === true ? (
        <span class="badge weak" title={TEXTS.weakHint}>
          {TEXTS.weak}
        </span>
      ) : undefined}
    </>
  );
}
