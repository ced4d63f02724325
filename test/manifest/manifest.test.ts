import { existsSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

/** What the published schemas cannot check: that names resolve, addresses are right and icons are real. */

const MANIFEST = "manifest.xml";
const BASE = "https://localhost:3000/";

const text = readFileSync(MANIFEST, "utf8");
const attributes = (name: string) =>
  [...text.matchAll(new RegExp(`${name}="([^"]*)"`, "g"))].map((match) => match[1] as string);

type Node = { readonly [name: string]: unknown };
const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(
  text,
) as Node;

function within(node: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((at, name) => (at as Node)[name], node);
}

const RESOURCES = within(parsed, "OfficeApp/VersionOverrides/Resources") as Node;
const resources = new Map(
  ["bt:Images/bt:Image", "bt:Urls/bt:Url", "bt:ShortStrings/bt:String", "bt:LongStrings/bt:String"]
    .flatMap((path) => [within(RESOURCES, path)].flat() as { id: string; DefaultValue: string }[])
    .map(({ id, DefaultValue }) => [id, DefaultValue]),
);

/** Width and height stand at bytes 16 to 23 of a PNG (its IHDR chunk). */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileAt = (url: string) => url.slice(BASE.length);

test("every resid names a resource, and every resource is used", () => {
  const used = new Set(attributes("resid"));
  expect([...used].filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test("short strings have at most 125 characters and long ones at most 250", () => {
  const long = (path: string, most: number) =>
    (within(RESOURCES, path) as { DefaultValue: string }[]).filter(
      (string) => string.DefaultValue.length > most,
    );
  expect(long("bt:ShortStrings/bt:String", 125)).toEqual([]);
  expect(long("bt:LongStrings/bt:String", 250)).toEqual([]);
});

test("every address is HTTPS and on the one host that the build replaces", () => {
  const urls = attributes("DefaultValue").filter((value) => value.includes("://"));
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
});

test("every icon of the ribbon is a PNG of the size that it is declared with", () => {
  const images = [...text.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
  expect(images.length).toBeGreaterThan(12);
  for (const [, size, id] of images)
    expect([id, ...pngSize(fileAt(resources.get(id as string) as string))]).toEqual([
      id,
      Number(size),
      Number(size),
    ]);
});

test("the icons of the store are 32 and 64 pixels, and all five sizes are drawn", () => {
  const app = within(parsed, "OfficeApp") as Node;
  const address = (name: string) => fileAt((app[name] as { DefaultValue: string }).DefaultValue);
  expect(pngSize(address("IconUrl"))).toEqual([32, 32]);
  expect(pngSize(address("HighResolutionIconUrl"))).toEqual([64, 64]);
  for (const size of [16, 32, 64, 80, 128])
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
});

test("addresses of files lead to files that the build has", () => {
  const files = [...resources.values()].filter((value) => value.startsWith(BASE)).map(fileAt);
  const inSource = (file: string) =>
    existsSync(file) || existsSync(`src/taskpane/${file}`) || file === "functions.js";
  expect(files.filter((file) => !inSource(file))).toEqual([]);
});

test("the namespace is OFFTAKE and the runtime is shared", () => {
  expect(resources.get("Functions.Namespace")).toBe("OFFTAKE");
  expect(text).toMatch(/<Runtime resid="Taskpane.Url" lifetime="long"\/>/);
});

test("the ribbon's buttons are the four of the product", () => {
  const labels = [...text.matchAll(/<Control xsi:type="Button"[^>]*>\s*<Label resid="([^"]+)"/g)];
  expect(labels.map(([, id]) => resources.get(id as string))).toEqual([
    "Deals",
    "Templates",
    "Functions",
    "Check model",
  ]);
});
