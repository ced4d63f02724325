import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request as ask, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../../src/workbench/serve/listen";
import { staticFiles } from "../../../src/workbench/serve/static-files";

const folder = mkdtempSync(join(tmpdir(), "offtake-files-"));
mkdirSync(join(folder, "inside"));
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "inside/index.html"), "<p>start");
writeFileSync(join(folder, "inside/a b.js"), "1");

let server: Server;
let port: number;
const handler = staticFiles(
  [{ prefix: "/", folder: join(folder, "inside") }],
  {
    "/made.html": async () => "<p>made",
    "/broken.html": () => Promise.reject(new Error("not built")),
  },
  "default-src 'none'",
);
beforeAll(async () => {
  ({ server, port } = await listen(handler, 4300));
});
afterAll(() => server.close());

/** By hand, since fetch would tidy the path before it leaves. */
function get(
  path: string,
  method = "GET",
): Promise<{ status: number; type: string; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const request = ask({ port, path, method, host: "localhost" }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers["content-type"]),
          policy: String(response.headers["content-security-policy"]),
          body,
        }),
      );
    });
    request.on("error", reject).end();
  });
}

test("serves the folder's start page, its files and made pages", async () => {
  expect(await get("/")).toMatchObject({
    status: 200,
    body: "<p>start",
    type: "text/html; charset=utf-8",
  });
  expect(await get("/a%20b.js?x=1")).toMatchObject({ status: 200, body: "1" });
  expect(await get("/made.html")).toMatchObject({ status: 200, body: "<p>made" });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/x/../../secret.txt",
  "/%00",
  "/%zz",
  "/none",
  "/constructor",
])("%s is not found", async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: "" });
});

test.each(["/", "/a%20b.js", "/made.html", "/broken.html", "/none"])(
  "%s comes with the content security policy",
  async (path) => {
    expect((await get(path)).policy).toBe("default-src 'none'");
  },
);

test("a page that cannot be made says why, and the server goes on", async () => {
  expect(await get("/broken.html")).toMatchObject({ status: 500, body: "not built" });
  expect(await get("/")).toMatchObject({ status: 200 });
});

test("only reads", async () => {
  expect(await get("/", "POST")).toMatchObject({ status: 405 });
  expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test("a taken port gives the next free one", async () => {
  const second = await listen(handler, port);
  expect(second.port).toBeGreaterThan(port);
  second.server.close();
});
