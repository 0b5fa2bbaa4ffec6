import { fetchPath } from "../server/fetch.js";

/** What a page has: where it came from, and the token that stands in it. */
export interface OpenPage {
  readonly port: number;
  /** Ends with a slash. */
  readonly path: string;
  readonly token: string | undefined;
}

export interface Answered {
  readonly status: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The page as a browser loads it. */
export async function openPage(port: number, path = "/"): Promise<OpenPage> {
  const html = (await fetchPath(port, path)).body.toString();
  return { port, path, token: /<meta name="followthrough-token" content="([^"]+)"/u.exec(html)?.[1] };
}

/** Sends what is done as the page does, and waits as it does until the page shows it. */
export async function send(page: OpenPage, deed: object): Promise<Answered> {
  const { status, content } = await sendAtOnce(page, deed);
  const { pending, ...told } = content;
  if (pending === true) await untilShown(page);
  return { status, content: told };
}

async function untilShown({ port, path }: OpenPage): Promise<void> {
  while ((await fetchPath(port, path)).headers["x-followthrough-pending"] !== undefined)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** As soon as it is answered. */
export async function sendAtOnce({ port, path, token = "" }: OpenPage, deed: object): Promise<Answered> {
  const headers = {
    "content-type": "application/json",
    "x-followthrough-token": token,
    origin: `http://127.0.0.1:${port}`,
    "sec-fetch-site": "same-origin",
  };
  const { status, body } = await fetchPath(port, `${path}deeds`, {
    method: "POST",
    headers,
    body: JSON.stringify(deed),
  });
  return { status, content: JSON.parse(body.toString()) as Answered["content"] };
}
