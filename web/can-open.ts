/** Whether the page can open files: one that works from a disk can load no second part, and start no worker. */
export const CAN_OPEN = location.protocol.startsWith("http");
