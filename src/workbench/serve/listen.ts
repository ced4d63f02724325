import { createServer, type RequestListener, type Server } from "node:http";

/** How many ports after the wanted one are tried. */
const TRIES = 20;

export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/** Listens on this machine alone, at the wanted port or the next that is free. */
export async function listen(handler: RequestListener, wanted: number): Promise<Listening> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    const server = await listening(handler, port);
    if (server) return { server, port };
  }
  throw new Error(
    `Ports ${wanted} to ${wanted + TRIES - 1} are all taken: free one, or set PORT to another.`,
  );
}

function listening(handler: RequestListener, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(undefined);
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(server));
  });
}
