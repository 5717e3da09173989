import { useId, useState } from "preact/hooks";
import { isIsoDate } from "../../src/graph/index.ts";
import { TEXTS } from "../texts.ts";

/** A field for an ISO day, month or year; what is none is not taken, and said so. */
export function DateField(props: { label: string; value: string | undefined; set(value: string | undefined): void }) {
  const [typed, setTyped] = useState<string | undefined>();
  const id = useId();
  const text = typed ?? props.value ?? "";
  const wrong = text !== "" && !isIsoDate(text);
  const take = (): void => {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    props.set(typed === "" ? undefined : typed);
  };
  return (
    <label class="date-field">
      {props.label}
      <input
        class="field"
        type="text"
        inputMode="numeric"
        placeholder={TEXTS.dateForm}
        value={text}
        aria-invalid={wrong}
        aria-describedby={id}
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
      <span class="field-note" id={id}>
        {wrong ? TEXTS.dateWrong : ""}
      </span>
    </label>
  );
}
