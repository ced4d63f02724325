import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** An address under which a folder's files are served; the first that fits is taken. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

/** A page that is made when it is asked for, by its path. */
export type Pages = Readonly<Record<string, () => Promise<string>>>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Reads files and nothing else: no listing, no path out of a mounted folder, no request but GET and HEAD.
 *
 * @param policy The content security policy of all that is served, beside what a page says itself.
 */
export function staticFiles(mounts: readonly Mount[], pages: Pages = {}, policy?: string) {
  const headers = headersWith(policy);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request);
    if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, headers);
    const page = path === undefined ? undefined : pages[path];
    if (page) return send(response, page, headers);
    const file = path === undefined ? undefined : await fileAt(mounts, path);
    if (!file) return plain(response, 404, headers);
    response.writeHead(200, headers(TYPES[extname(file.path)], file.stats.size));
    if (request.method === "HEAD") response.end();
    else createReadStream(file.path).pipe(response);
  };
}

function pathOf({ url }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fileAt(mounts: readonly Mount[], path: string) {
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return undefined;
  const inside = normalize(path.slice(mount.prefix.length) || "index.html");
  if (inside === ".." || inside.startsWith(`..${sep}`)) return undefined;
  const file = join(mount.folder, inside);
  const stats: Stats | undefined = await stat(file).catch(() => undefined);
  return stats?.isFile() ? { path: file, stats } : undefined;
}

/** A page that cannot be made says why; the server goes on. */
async function send(
  response: ServerResponse,
  page: () => Promise<string>,
  headers: Headers,
): Promise<void> {
  const made = await page().then(
    (html) => ({ status: 200, html }),
    (error: Error) => ({ status: 500, html: error.message }),
  );
  const type = TYPES[made.status === 200 ? ".html" : ".txt"];
  response.writeHead(made.status, headers(type, Buffer.byteLength(made.html))).end(made.html);
}

function plain(response: ServerResponse, status: number, headers: Headers): void {
  response.writeHead(status, headers("text/plain", undefined)).end();
}

type Headers = ReturnType<typeof headersWith>;

/** Never cached: a rebuilt bundle is the one that runs. */
function headersWith(policy: string | undefined) {
  return (type: string | undefined, length: number | undefined) => ({
    "Content-Type": type ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
    ...(length === undefined ? {} : { "Content-Length": length }),
  });
}
