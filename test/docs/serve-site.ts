import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

export interface SiteServer {
  /** Ends with the path below which the site stands. */
  readonly url: string;
  readonly stop: () => void;
}

/** The files of a folder below a path, as the simplest web server has them: no rewriting, nothing beside that path. */
export async function serveSite(folder: string, base: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURI(pathname);
    const file = `${folder}/${path.slice(base.length)}${path.endsWith("/") ? "index.html" : ""}`;
    if (!path.startsWith(base) || path.includes("..") || !existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
