import { useEffect, useState } from "preact/hooks";
import { CAN_OPEN } from "../can-open.ts";
import { TEXTS } from "../texts.ts";

/** Takes files that are dropped anywhere on the page. */
export function DropZone({ drop }: { drop(files: File[]): void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (CAN_OPEN) drop([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", take);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", take);
    };
  });
  if (!over) return null;
  return (
    <div class="drop-zone" role="status">
      <p>{CAN_OPEN ? TEXTS.openDrop : TEXTS.openNot}</p>
      <p class="meta">{CAN_OPEN ? TEXTS.openLocal : TEXTS.openNotHint}</p>
    </div>
  );
}
