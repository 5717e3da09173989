import { useEffect, useRef } from "preact/hooks";

/** Milliseconds a message is there for, and what each letter adds. */
const LEAST = 3000;
const EACH = 50;

/** A message over the picture that goes by itself; it is said to screen readers elsewhere. */
export function Toast({ text, close }: { text: string; close(): void }) {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), LEAST + EACH * text.length);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="toast" aria-hidden="true" data-toast onClick={close}>
      {text}
    </p>
  );
}
