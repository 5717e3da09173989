/** A judgement and, for whoever doubts it, what in the sentence led to it, in order. */
export interface Judged<T> {
  readonly value: T;
  readonly because: readonly string[];
}
