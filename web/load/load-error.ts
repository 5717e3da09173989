/** Why there is nothing to see, in words for the user. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}
