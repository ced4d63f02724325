import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { PROGRAMS } from "./support/programs";

/** Tests may run as root, for whom the step would install: it is told another user. */
const ORDINARY_USER = "data:text/javascript,process.getuid=()=>1000";

/** Runs the first step of `npm test` as a user who is not root. */
function install(env: NodeJS.ProcessEnv) {
  return spawnSync(
    process.execPath,
    ["--import", ORDINARY_USER, "--import", "tsx", resolve(__dirname, "install.ts")],
    { encoding: "utf8", env },
  );
}

test("a missing program is named, with what cannot run without it and how to get it", () => {
  const { stdout, stderr, status } = install({ PATH: resolve(__dirname, "no such folder") });
  expect(stderr).toBe("");
  expect(stdout).toContain(
    "xmllint is not installed, so the tests of files against Microsoft's schemas cannot run: on Debian or Ubuntu, `sudo apt-get install libxml2-utils`; elsewhere, install libxml2 and put its `xmllint` on the PATH.\n",
  );
  for (const name of ["LibreOffice", "WebKit", "Xvfb"])
    expect(stdout).toContain(`${name} is not installed, so `);
  expect(status).toBe(0);
});

test("no program that is installed is called missing", () => {
  const { stdout, status } = install(process.env);
  for (const { name, find } of PROGRAMS)
    expect([name, stdout.includes(`${name} is not installed`)]).toEqual([
      name,
      find() === undefined,
    ]);
  expect(status).toBe(0);
});
