/** Milliseconds of work after which the page gets its turn. */
const SLICE = 24;

/** Lets the page do what waits: events, a frame. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Takes all steps of some work, and lets the page have its turn in between where `patient`. */
export async function takeSteps(steps: Iterator<unknown>, patient: boolean): Promise<void> {
  let end = performance.now() + SLICE;
  while (steps.next().done !== true) {
    if (!patient || performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}
