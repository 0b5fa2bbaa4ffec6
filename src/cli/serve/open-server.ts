import { CannotListen, listen, respond, type Listening, type Site } from "../../server/index.js";
import { UsageError } from "../command.js";
import type { Io } from "../io.js";
import type { Journal } from "./journal.js";
import type { ServeOptions } from "./options.js";

/** Answers where the options say. @param sites as they are by now @throws UsageError when the address cannot be had */
export async function openServer(
  sites: () => readonly Site[],
  { host, port, url }: Pick<ServeOptions, "host" | "port" | "url">,
  { io, journal }: { readonly io: Io; readonly journal: Pick<Journal, "onFault"> },
): Promise<Listening> {
  try {
    return await listen({
      ...{ host, port, now: io.now, later: io.later, onFault: journal.onFault },
      answer: (request, ownPort) => respond(request, { place: { host, port: ownPort, url }, sites: sites() }),
    });
  } catch (cause) {
    throw cause instanceof CannotListen ? new UsageError(cause.message, { cause }) : cause;
  }
}
