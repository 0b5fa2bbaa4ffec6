import { createHash } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { PAGE_FILES, PAGE_HEADERS, writePage, type PageOptions, type Report } from "../../src/output/index.js";
import { readAsset } from "../cli/read-asset.js";

export interface PageServer {
  readonly url: string;
  /** Other notes, another report. */
  report: Report;
  /** Requests in the order of their arrival: `GET /page.css 200`. */
  readonly requests: string[];
  readonly stop: () => Promise<void>;
}

/** The page by itself, with the headers it asks for and an ETag; `followthrough serve` has its own tests. */
export async function servePage(report: Report, { deeds }: Pick<PageOptions, "deeds"> = {}): Promise<PageServer> {
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const name = (request.url ?? "/").slice(1);
    const send = (status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array) => {
      requests.push(`${request.method ?? ""} /${name} ${status}`);
      response.writeHead(status, {
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        ...headers,
      });
      response.end(body);
    };
    const headers = (PAGE_FILES as Readonly<Record<string, typeof PAGE_HEADERS>>)[name];
    if (headers) send(200, headers, readAsset(name));
    else if (name !== "") send(404, {}, "");
    else
      void writePage(server.report, {
        title: "Job search",
        feedPath: "follow-ups.ics",
        links: linksTo(url),
        deeds,
      }).then((page) => {
        const etag = `"${createHash("sha256").update(page).digest("hex")}"`;
        if (request.headers["if-none-match"] === etag) send(304, { ...PAGE_HEADERS, etag }, "");
        else send(200, { ...PAGE_HEADERS, etag }, page);
      });
  };
  const listener = createServer(answer);
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
  const server: PageServer = {
    url,
    report,
    requests,
    stop: () =>
      new Promise((resolve) => {
        listener.close(() => {
          resolve();
        });
        listener.closeAllConnections();
      }),
  };
  return server;
}

function linksTo(url: string) {
  const feed = `${url}follow-ups.ics`;
  return [
    { label: "Open in the calendar", href: feed.replace("http:", "webcal:") },
    { label: "Address", href: feed },
  ];
}
