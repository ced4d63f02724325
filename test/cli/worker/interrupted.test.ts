import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OFFTAKE, scratch } from "../../support/calc";
import { workbookFile } from "../../support/package";

const folder = scratch();
const at = (name: string) => join(folder, name);

/** One formula that multiplies large matrices for much longer than any limit here: no step in between. */
const SQUARE = "SEQUENCE(700,700)";
const LONG = `SUM(MMULT(MMULT(MMULT(MMULT(${SQUARE},${SQUARE}),${SQUARE}),${SQUARE}),${SQUARE}))`;
writeFileSync(
  at("long.xlsx"),
  workbookFile({
    Model: `<sheetData><row r="1"><c r="A1"><f>${LONG}</f><v>7</v></c></row></sheetData>`,
  }),
);

/** 256 cases are calculated together: the long one comes after the first are printed. */
const SHORT = Array.from({ length: 256 }, (_, id) => ({ id, formula: `=${id}+1` }));
writeFileSync(
  at("long.jsonl"),
  [...SHORT, { id: "long", formula: `=${LONG}` }].map((one) => JSON.stringify(one)).join("\n"),
);

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<{
    out: string;
    error: string;
    code: number | null;
    signal: string | null;
  }>;
}

function start(args: readonly string[], environment: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [OFFTAKE, "calc", ...args], {
    env: { ...process.env, ...environment },
  });
  const [out, error]: [string[], string[]] = [[], []];
  child.stdout.on("data", (text) => out.push(String(text)));
  child.stderr.on("data", (text) => error.push(String(text)));
  const ended = once(child, "close").then(([code, signal]) => ({
    out: out.join(""),
    error: error.join(""),
    code,
    signal,
  }));
  return { process: child, ended };
}

test("a calculation without progress is given up: one sentence, exit code 2, no file", async () => {
  const run = start([at("long.xlsx"), "--out", at("given-up.xlsx")], { OFFTAKE_CPU_LIMIT: "1" });
  const { out, error, code } = await run.ended;
  expect({ out, error, code }).toEqual({
    out: "",
    error:
      "The calculation was given up: it computed for 1 s without progress (OFFTAKE_CPU_LIMIT=SECONDS in the environment allows more).\n",
    code: 2,
  });
  expect(readdirSync(folder).filter((name) => name.startsWith("given-up"))).toEqual([]);
});

test("what was calculated before is printed", async () => {
  const { out, error, code } = await start(["--cases", at("long.jsonl")], {
    OFFTAKE_CPU_LIMIT: "2",
  }).ended;
  expect(code).toBe(2);
  expect(error).toContain("without progress");
  const [first] = out.trimEnd().split("\n");
  expect(JSON.parse(first ?? "")).toEqual({ id: 0, value: [[1]] });
  expect(out.trimEnd().split("\n")).toHaveLength(SHORT.length);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a calculation amid a formula",
  async (signal) => {
    const run = start(["--cases", at("long.jsonl")]);
    await once(run.process.stdout as NodeJS.ReadableStream, "data");
    run.process.kill(signal);
    const { error, code } = await run.ended;
    expect({ error, code }).toEqual({ error: "", code: signal === "SIGINT" ? 130 : 143 });
  },
);

test("Ctrl-C leaves the file that was there, and nothing beside it", async () => {
  writeFileSync(at("kept.xlsx"), "an older copy");
  const run = start([at("long.xlsx"), "--out", at("kept.xlsx")]);
  // At whatever instruction it arrives, before the calculation or amid it.
  setTimeout(() => run.process.kill("SIGINT"), 2_000);
  const { code, signal } = await run.ended;
  expect([130, "SIGINT"]).toContain(code ?? signal);
  expect(readFileSync(at("kept.xlsx"), "utf8")).toBe("an older copy");
  expect(readdirSync(folder).filter((name) => name.startsWith("kept"))).toEqual(["kept.xlsx"]);
});

test("a reader that has seen enough, as head has, ends it without a word", async () => {
  const many = Array.from({ length: 20_000 }, (_, id) => ({ id, formula: `=${id}+1` }));
  writeFileSync(at("many.jsonl"), many.map((one) => JSON.stringify(one)).join("\n"));
  const run = start(["--cases", at("many.jsonl")]);
  await once(run.process.stdout as NodeJS.ReadableStream, "data");
  run.process.stdout?.destroy();
  const { error, code } = await run.ended;
  expect({ error, code }).toEqual({ error: "", code: 141 });
});

test.each(["0", "-1", "soon"])("a limit of %s is refused", async (limit) => {
  const { error, code } = await start(["--formula", "=1"], { OFFTAKE_CPU_LIMIT: limit }).ended;
  expect({ error, code }).toEqual({
    error: `OFFTAKE_CPU_LIMIT takes seconds, such as 300, not ${limit}.\n`,
    code: 2,
  });
});
