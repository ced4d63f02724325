import type { OpenWorkbook } from "../excel/open-workbook";

/** A load's own id: another load of the same terms has another. */
const LOAD_ID = /"id": "[0-9a-f-]{36}"/g;

/** Everything that an action may touch, as a text that can be compared. */
export async function imageOf(book: OpenWorkbook): Promise<string> {
  const everything = await book.everything();
  const parts = await book.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/id");
    await context.sync();
    const texts = customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
  return JSON.stringify([everything, parts], null, 1).replace(LOAD_ID, "");
}
