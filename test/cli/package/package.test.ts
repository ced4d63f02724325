import { readFileSync } from "node:fs";
import { hostedAt } from "../../../src/cli/package/address";
import { manifestFaults } from "../../../src/cli/package/manifest-faults";

describe("The address that the add-in is served from", () => {
  test.each([
    ["https://offtake.example.com", "https://offtake.example.com/"],
    ["https://bank.example/addins/offtake//", "https://bank.example/addins/offtake/"],
    ["https://bank.example:8443/a", "https://bank.example:8443/a/"],
  ])("%s is taken", (given, url) => expect(hostedAt(given)).toBe(url));

  test.each([
    [undefined, "Specify where the add-in will be served from"],
    ["offtake.example.com", "not offtake.example.com"],
    ["http://offtake.example.com", "https alone, not http://"],
    ["file:///tmp/", "https alone, not file://"],
    ["https://me:secret@offtake.example.com", "no password"],
    ["https://offtake.example.com/?v=1", "without ?v=1"],
    ["https://offtake.example.com/#top", "without #top"],
  ])("%s is refused", (given, sentence) => expect(() => hostedAt(given)).toThrow(sentence));
});

describe("A manifest is checked against the folder that it is served with", () => {
  const source = readFileSync("manifest.xml", "utf8");
  const url = "https://offtake.example.com/";
  const manifest = source.replaceAll("https://localhost:3000/", url);
  const files = new Set(
    [...manifest.matchAll(/"https:\/\/offtake\.example\.com\/([^"?#]*)/g)].map(
      ([, file]) => file as string,
    ),
  );

  test("and is in order where every address leads to a file", () => {
    expect(files.size).toBeGreaterThan(5);
    expect(manifestFaults(manifest, url, files)).toEqual([]);
  });

  test("a file that is missing is named", () => {
    const fewer = new Set([...files].filter((file) => file !== "functions.js"));
    expect(manifestFaults(manifest, url, fewer)).toEqual([
      "https://offtake.example.com/functions.js leads to no file.",
    ]);
  });

  test("an address on another host is named", () => {
    expect(manifestFaults(source, url, files)[0]).toMatch(
      /^https:\/\/localhost:3000\/\S+ is not under https:\/\/offtake\.example\.com\/$/,
    );
  });

  test("a manifest without addresses is no manifest", () => {
    expect(manifestFaults("<OfficeApp/>", url, files)).toEqual(["The manifest holds no address."]);
  });
});
