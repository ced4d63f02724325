import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

const TSX = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
const READ = join(__dirname, "../../src/cli/read.ts");
const TEXTS = join(__dirname, "../announcements/texts");

test("npm run read prints the terms of a file as JSON", () => {
  const output = execFileSync(
    process.execPath,
    [TSX, READ, join(TEXTS, "page-with-scripts.html")],
    {
      encoding: "utf8",
    },
  );
  const { proposals, notTaken } = JSON.parse(output) as {
    proposals: { field: string; value: unknown; sentence: { text: string } }[];
    notTaken: { figure: string; why: string }[];
  };
  const total = proposals.find(({ field }) => field === "tcv");
  expect(total?.value).toBe(4.2e9);
  expect(total?.sentence.text).toContain("$4.2");
  expect(notTaken.map(({ figure }) => figure)).toContain("600 MW");
});

test("a file that is not there is told in a sentence", () => {
  const { status, stderr } = spawnSync(process.execPath, [TSX, READ, "no-such-file.txt"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toBe("There is no file no-such-file.txt.\n");
});
