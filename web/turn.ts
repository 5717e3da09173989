/** Milliseconds of work after which the page gets its turn. */
const SLICE = 24;

/** Lets the page do what waits: events, a frame. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Takes all steps of some work, lets the page have its turn in between where `patient`, and gives what came of it. */
export async function takeSteps<T>(steps: Iterator<unknown, T>, patient: boolean): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!patient || performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}
