/**
 * How long Excel may take over one request before it is given up, in milliseconds: longer than the
 * largest build takes on the web, and shorter than anyone waits.
 */
const LONGEST_ANSWER = 90_000;

/** Calls `giveUp` where a request has waited long enough, unless what it returns was called before. */
type AnswerTimeout = (giveUp: () => void) => () => void;

/** What may be put in its place knows of a silence without waiting for it. */
export const answerTimeout: { begin: AnswerTimeout } = {
  begin(giveUp) {
    const timer = setTimeout(giveUp, LONGEST_ANSWER);
    return () => clearTimeout(timer);
  },
};

/**
 * Work on the workbook in exactly the round trips that it asks for by `sync`. `Excel.run` would hold
 * every range for later batches and send one more to let go of them; nothing here needs a range after
 * the batch that made it.
 */
export async function onWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const context = new Excel.RequestContext();
  const sync = context.sync.bind(context);
  context.sync = <P>(passThrough?: P) => answered(sync(passThrough));
  return work(context);
}

/** Office.js waits for good where an answer is lost; here nothing hangs. */
function answered<T>(request: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = answerTimeout.begin(() => reject(new NoAnswer()));
    request.finally(callOff).then(resolve, reject);
  });
}

/** Shown like one of Excel's own errors: see errors.ts. */
class NoAnswer extends Error {
  readonly code = "NoAnswer";

  constructor() {
    super("Excel is not responding.");
  }
}
