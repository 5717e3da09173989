declare const __ALONE__: boolean;

/** Whether the page can open files: one that stands alone in its file can load no second part, and start no worker. */
export const CAN_OPEN = !__ALONE__ && location.protocol.startsWith("http");
