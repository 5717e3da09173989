/** Why there is nothing to see, in words for the user. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

/** An error in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
