import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { checkContract } from "../../../../src/workbench/engine/patches/contract";
import { checkGridContract } from "../../../../src/workbench/engine/patches/grid/grid-contract";
import type { GridReliedOn } from "../../../../src/workbench/engine/patches/grid/grid-relied-on";
import { type ReliedOn, reliedOn } from "../../../../src/workbench/engine/patches/relied-on";
import { sheetForTests } from "./sheet";

/** What a version of Univer breaks is said before any workbook is calculated with it. */

const sheet = sheetForTests();

/** As an engine finds Univer, except for what a test changes; what is patched by now is as it was. */
function found(change: (found: ReliedOn) => Partial<ReliedOn>): ReliedOn {
  const now = reliedOn(sheet.engine.injector);
  const caches = { ...now.services.FormulaAstLRU, _hash: (key: string) => key.slice(0, 64) };
  const cache = { _cache: Object.assign(Object.create(null), { limit: 5_000 }) };
  const services = {
    ...now.services,
    FormulaAstLRU: { ...caches, set: () => {} },
    "FormulaAstLRU instance": cache,
  };
  const unpatched = { ...now, services };
  return { ...unpatched, ...change(unpatched) };
}

type Gathering = ReliedOn["services"]["TriggerCalculationController"];

/** The parts of Univer's controller that are relied on, to put others in their place. */
function bound(gathering: Gathering): Gathering {
  return {
    _setTimeoutKey: gathering._setTimeoutKey,
    _waitingCommandQueue: gathering._waitingCommandQueue,
    _executingDirtyData: gathering._executingDirtyData,
    _generateDirty: (commands) => gathering._generateDirty(commands),
    _mergeDirty: (former, latter) => gathering._mergeDirty(former, latter),
  };
}

test("the version that is installed is as the patches need it", () => {
  expect(() => checkContract(found(() => ({})))).not.toThrow();
});

// The tests load Univer from a bundle, which must be of the version that is installed.
test("the version that the tests load is the version that is installed", () => {
  const installed = resolve(__dirname, "../../../../node_modules");
  for (const { packageName, version } of reliedOn(sheet.engine.injector).versions) {
    const manifest = readFileSync(join(installed, packageName, "package.json"), "utf8");
    expect(JSON.parse(manifest).version).toBe(version);
  }
});

test("a private member that is gone, and one of another type, are named", () => {
  const doctored = found(({ services }) => ({
    services: {
      ...services,
      TriggerCalculationController: {
        ...bound(services.TriggerCalculationController),
        _waitingCommandQueue: new Map() as never,
        _mergeDirty: undefined as never,
      },
    },
  }));
  expect(() => checkContract(doctored)).toThrow(
    /It breaks: TriggerCalculationController\._waitingCommandQueue is an object, not an array; TriggerCalculationController\._mergeDirty is undefined, not a function; gathered edits are not merged/,
  );
});

test("a behavior that changed is named", () => {
  const uncached = found(({ parse }) => {
    let made = 0;
    return { parse: (formula) => parse(`${formula}+${made++}`) };
  });
  expect(() => checkContract(uncached)).toThrow(/a formula that is parsed twice is not cached/);
});

test("a version that nobody has tried is refused, and what to do is said", () => {
  const newer = found(() => ({
    versions: [{ packageName: UniverFormulaEnginePlugin.packageName, version: "1.0.0" }],
  }));
  expect(() => checkContract(newer)).toThrow(
    "The workbench does not run on @univerjs/engine-formula 1.0.0; it knows 0.25.1. " +
      "It has all that the patches rely on: test the engine with it, and add it to KNOWN_VERSIONS.",
  );
});

// The grid itself needs a page: that it is as its patches need it is seen whenever the workbench opens.
test("a member of the grid that is gone is named", () => {
  const asNeeded = {
    versions: reliedOn(sheet.engine.injector).versions,
    services: {
      SheetRenderController: { _markUnitDirty: () => {} },
      Layer: { makeDirty: () => {} },
      Engine: { runRenderLoop: () => {}, stopRenderLoop: () => {}, getScenes: () => ({}) },
      Scene: { isDirty: () => false },
    },
  } as unknown as GridReliedOn;
  expect(() => checkGridContract(asNeeded)).not.toThrow();
  const services = { ...asNeeded.services, SheetRenderController: {} as never };
  expect(() => checkGridContract({ ...asNeeded, services })).toThrow(
    /It breaks: SheetRenderController\._markUnitDirty is missing, not a function\./,
  );
});

describe("the source of the workbench", () => {
  const ROOT = resolve(__dirname, "../../../../src/workbench");
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  const only = join("engine", "patches", "private-members.ts");

  test("casts to private members of Univer in one file only", () => {
    const casting = files.filter((path) =>
      readFileSync(join(ROOT, path), "utf8").includes("as unknown as"),
    );
    expect(casting).toEqual([only]);
  });

  test("uses private members in the patches only", () => {
    const using = files.filter(
      (path) =>
        path.startsWith("engine") && /\._[a-z]\w+/.test(readFileSync(join(ROOT, path), "utf8")),
    );
    const inPatches = using.filter((path) => path.startsWith(join("engine", "patches")));
    expect(using).toEqual(inPatches);
    expect(inPatches.length).toBeGreaterThan(0);
  });

  test("has a header for each patch that says what it changes, why, and which test needs it", () => {
    const folder = join("engine", "patches");
    const patches = files.filter(
      (path) =>
        path.startsWith(folder) && readFileSync(join(ROOT, path), "utf8").includes("**Changes:**"),
    );
    expect(patches.length).toBeGreaterThanOrEqual(15);
    for (const path of patches) {
      const text = readFileSync(join(ROOT, path), "utf8");
      expect(text).toMatch(/\*\*Why:\*\*/);
      const tests = [...text.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/g)].map(
        ([, name]) => name ?? "",
      );
      expect(tests.length).toBeGreaterThan(0);
      for (const name of tests)
        expect(readFileSync(resolve(ROOT, "../..", name), "utf8")).toMatch(/test/);
    }
  });
});
