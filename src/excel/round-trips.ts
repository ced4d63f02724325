/**
 * Work on the workbook in exactly the round trips that it asks for by `sync`. `Excel.run` would hold
 * every range for later batches and send one more to let go of them; nothing here needs a range after
 * the batch that made it.
 */
export async function onWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return work(new Excel.RequestContext());
}
