/** Milliseconds of work after which the page gets its turn. */
const SLICE = 24;

/** Lets the page do what waits: events, a frame. A message to itself, as browsers put off what many timers ask for. */
export const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

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
