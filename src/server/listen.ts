import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Request } from "./exchange.js";
import { CannotListen, NOT_LOOPBACK } from "./cannot-listen.js";
import { isLoopback } from "./hosts.js";
import { readBody } from "./read-body.js";

export interface Listener {
  /** An address or a name of this machine. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** @param port where the request came in */
  readonly answer: (request: Request, port: number) => Promise<Answer>;
  /** What was thrown instead of an answer; the client is told that something failed, and no more. */
  readonly onFault: (error: unknown) => void;
}

export interface Listening {
  readonly port: number;
  /** Takes no more requests, answers those that are under way, and leaves no connection behind. */
  readonly close: () => Promise<void>;
}

const SECOND = 1000;

/** Requests and answers are small: who takes longer than this is not reading, or means harm. */
const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10 * SECOND,
  requestTimeout: 10 * SECOND,
  // Longer than the longest building: a timer that runs out meanwhile would close connections on which somebody asks.
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
  // Answered by a line that says so, instead of by nothing.
  requireHostHeader: false,
} as const;
/** Before the connection is closed without a word. */
const BODY_WITHIN = 8 * SECOND;
const IDLE = 65 * SECOND;
const MOST_CONNECTIONS = 2000;
/** How long answers under way may take once the program is to end. */
const GRACE = SECOND;

/** Listens. @throws CannotListen */
export function listen(listener: Listener): Promise<Listening> {
  let isClosing = false;
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    void handle(request, response, listener, () => isClosing);
  };
  // Who asks whether a body is welcome (RFC 9110 §10.1.1) is told when it is read.
  const server = createServer(LIMITS, take).on("checkContinue", take);
  server.setTimeout(IDLE);
  server.maxConnections = MOST_CONNECTIONS;
  const close = (): Promise<void> => {
    isClosing = true;
    return new Promise((resolve) => {
      const callOff = listener.later(GRACE, () => {
        server.closeAllConnections();
      });
      server.close(() => {
        callOff();
        resolve();
      });
    });
  };
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error): void => {
      reject(new CannotListen(listener, cause));
    };
    server.once("error", refuse);
    server.listen({ host: listener.host, port: listener.port }, () => {
      const { address, port } = addressOf(server);
      if (isLoopback(listener.host) && !isLoopback(address)) {
        server.close();
        refuse(Object.assign(new Error(address), { code: NOT_LOOPBACK }));
        return;
      }
      server.off("error", refuse);
      // Who cannot be taken in (too many files are open) comes again; those who are in stay.
      server.on("error", listener.onFault);
      resolve({ port, close });
    });
  });
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { now, later, answer, onFault }: Listener,
  isClosing: () => boolean,
): Promise<void> {
  // A client that goes away is no failure of ours.
  response.on("error", ignore);
  try {
    const { method = "", url = "", headersDistinct: headers } = request;
    const {
      status,
      headers: answered,
      body,
    } = await answer(
      {
        ...{ method, url, headers, at: now() },
        readBody: (most) => {
          if (/^100-continue$/iu.test(request.headers.expect ?? "")) response.writeContinue();
          return readBody(request, { most, within: BODY_WITHIN, later });
        },
      },
      request.socket.localPort ?? 0,
    );
    // Where a body is not read to its end, the connection ends with the answer, so that none of it counts as the next request.
    const isLast = isClosing() || (hasBody(request) && !request.readableEnded);
    response.writeHead(status, { ...answered, ...(isLast && { connection: "close" }) }).end(body);
  } catch (error) {
    onFault(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "content-length": 0, connection: "close" }).end();
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || !/^0*$/u.test(headers["content-length"] ?? "");
}

function ignore(): void {
  // Told to nobody.
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("a server on a port has one");
  return address;
}
