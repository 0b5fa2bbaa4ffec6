import type { IncomingMessage } from "node:http";
import type { Body } from "./exchange.js";

export interface BodyLimits {
  /** In bytes. */
  readonly most: number;
  /** In milliseconds, from now. */
  readonly within: number;
  readonly later: (milliseconds: number, callback: () => void) => () => void;
}

/** Reads what is sent with a request to its end, but no more of it than may be, and for no longer. */
export function readBody(request: IncomingMessage, { most, within, later }: BodyLimits): Promise<Body> {
  return new Promise((resolve) => {
    if (Number(request.headers["content-length"] ?? 0) > most) {
      resolve("large");
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (body: Body): void => {
      callOff();
      request.off("data", take).off("end", finish).off("close", breakOff);
      request.pause();
      resolve(body);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > most) end("large");
      else chunks.push(chunk);
    };
    const finish = (): void => {
      end(Buffer.concat(chunks));
    };
    const breakOff = (): void => {
      end("broken");
    };
    const callOff = later(within, () => {
      end("slow");
    });
    // A client that goes away closes the request, too, and that is told.
    request.on("error", () => undefined);
    request.on("data", take).on("end", finish).on("close", breakOff);
  });
}
