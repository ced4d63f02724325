/**
 * How long Excel may take over one request before it is given up: longer than the largest build takes
 * on the web, and shorter than anyone waits.
 */
export const patience = { milliseconds: 90_000 };

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
async function answered<T>(request: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), patience.milliseconds);
  });
  return Promise.race([request, silence]).finally(() => clearTimeout(timer));
}

/** Shown like one of Excel's own errors: see sheet-error.ts. */
class NoAnswer extends Error {
  readonly code = "NoAnswer";

  constructor() {
    super("Excel has not answered.");
  }
}
