import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const FOLDER = "dist/addin";
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));

/** Where a script would run a text as code: eval, Function, or a timer that is given a text. */
function evaluations(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression.getText();
      const given = node.arguments?.[0];
      const isTimer = /(^|\.)set(Timeout|Interval)$/.test(callee);
      if (
        /^((window|globalThis|self)\.)?(eval|Function)$/.test(callee) ||
        (isTimer && given && ts.isStringLiteralLike(given))
      )
        found.push(node.getText().slice(0, 80));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("The test finds", () => {
  test.each(["eval(a)", "new Function('a')", "window.eval(a)", "Function('return this')()"])(
    "%s",
    (source) => expect(evaluations("a.js", source)).toHaveLength(1),
  );
  test("a timer that is given a text", () => {
    expect(evaluations("a.js", "setTimeout('a()', 1); setTimeout(a, 1)")).toHaveLength(1);
  });
});

test.each(scripts)("%s runs no text as code", (name) => {
  expect(evaluations(name, readFileSync(`${FOLDER}/${name}`, "utf8"))).toEqual([]);
});

test("what ships holds nothing of the workbench", () => {
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts)
    expect(readFileSync(`${FOLDER}/${name}`, "utf8")).not.toMatch(
      /univerjs|UniverSheets|_richApiNativeBridge|agaveHost/i,
    );
});

test("the page takes scripts from its own folder and from Microsoft alone", () => {
  const page = readFileSync(`${FOLDER}/taskpane.html`, "utf8");
  // The build leaves out the quotes that HTML can do without.
  const sources = [...page.matchAll(/<(?:script|link)[^>]*?\b(?:src|href)="?([^"\s>]+)/g)].map(
    ([, source]) => source,
  );
  expect(sources.length).toBeGreaterThan(1);
  for (const source of sources)
    expect(source).toMatch(
      /^(https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js|[\w./-]+)$/,
    );
  expect(page).not.toMatch(/<script(?![^>]*src=)/);
  expect(page).not.toMatch(/\son\w+="/);
});

test("the manifest asks for the document and for nothing wider", () => {
  const manifest = readFileSync(`${FOLDER}/manifest.xml`, "utf8");
  // Custom functions and writing of cells need ReadWriteDocument; no mailbox, no sign-on, no domain.
  expect(
    [...manifest.matchAll(/<Permissions>(.*?)<\/Permissions>/g)].map(([, one]) => one),
  ).toEqual(["ReadWriteDocument"]);
  expect(manifest).not.toMatch(/<(AppDomains?|WebApplicationInfo|ExtendedPermissions?)\b/);
});
