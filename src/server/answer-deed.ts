import { readHeader, type Answer, type Request } from "./exchange.js";
import { isOwnOrigin, type Place } from "./hosts.js";
import { isSameToken } from "./tokens.js";

/** What can be done on the page. */
export interface Deeds {
  /** Stands in the page, which sends it along: other sites cannot read it. */
  readonly token: string;
  /** @param sent JSON as it was sent, and nothing else is known of it */
  readonly perform: (sent: unknown) => Promise<DeedAnswer>;
}

export interface DeedAnswer {
  readonly status: 200 | 400 | 403 | 409 | 422;
  /** Becomes JSON. */
  readonly content: Readonly<Record<string, unknown>>;
}

export const TOKEN_HEADER = "x-followthrough-token";

/** In bytes: more than a person types. */
const LARGEST = 64 * 1024;

/**
 * Anything that is sent to where the page sends what is done on it. Pages of other sites in the same browser can send there, too, but not
 * in the page's name: browsers say from where they send, none lets another site read the page's token, and to send it or JSON, they would
 * have to ask first, which is refused like every other method.
 */
export async function answerDeed(
  request: Request,
  { deeds, place }: { readonly deeds?: Deeds | undefined; readonly place: Place },
): Promise<Answer> {
  if (request.method !== "POST")
    return refuse(405, "the page sends here what is done on it, with POST", { allow: "POST" });
  const [from, origin] = [readHeader(request, "sec-fetch-site"), readHeader(request, "origin")];
  if (from !== undefined && from !== "same-origin") return refuse(403, FROM_ELSEWHERE);
  if (origin !== undefined && !isOwnOrigin(origin, place)) return refuse(403, FROM_ELSEWHERE);
  if (!deeds) return refuse(403, "this page is only for reading");
  if (!isSameToken(readHeader(request, TOKEN_HEADER) ?? "", deeds.token)) return refuse(403, WRONG_TOKEN);
  if (!isJson(request)) return refuse(415, "what is done is told in JSON: content-type: application/json");
  const body = await request.readBody(LARGEST);
  if (body === "large") return refuse(413, `this is larger than ${LARGEST / 1024} KiB`);
  if (body === "slow") return refuse(408, "what was sent did not come to its end in time; send it again");
  if (body === "broken") return refuse(400, "what was sent broke off");
  const sent = readJson(body);
  if (sent === undefined) return refuse(400, "what was sent is no JSON in UTF-8");
  const { status, content } = await deeds.perform(sent.value);
  return answerJson(status, content);
}

const FROM_ELSEWHERE = "this was sent by a page of another site; use the page itself";
const WRONG_TOKEN = "the server was started anew since this page was loaded; load the page again";

const JSON_TYPE = /^application\/json[\t ]*(?:;[\t ]*charset[\t ]*=[\t ]*"?utf-8"?[\t ]*)?$/iu;

function isJson(request: Request): boolean {
  const coding = readHeader(request, "content-encoding");
  return JSON_TYPE.test(readHeader(request, "content-type") ?? "") && (coding ?? "identity") === "identity";
}

/** Nothing for what is no JSON. */
function readJson(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function refuse(status: number, reason: string, headers: Answer["headers"] = {}): Answer {
  return answerJson(status, { reason }, headers);
}

function answerJson(status: number, content: DeedAnswer["content"], headers: Answer["headers"] = {}): Answer {
  const body = Buffer.from(`${JSON.stringify(content)}\n`);
  return {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-length": String(body.length),
      "cache-control": "no-store",
      ...headers,
    },
    body,
  };
}
