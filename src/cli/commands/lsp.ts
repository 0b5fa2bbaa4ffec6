import packageJson from "../../../package.json" with { type: "json" };
import { connect, serveEditor } from "../../lsp/index.js";
import { addressOf } from "../describe-checks.js";
import { UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { readNow } from "../open.js";
import { readPersonZone } from "../person-zone.js";

/** Speaks with an editor over standard input and output until that ends it. Without a goodbye first, it exits with 1. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  if (!io.streams)
    throw new UsageError(
      "lsp is started by an editor, which it speaks with over standard input and output; see docs/how-to/editors.md",
    );
  const { input, output } = io.streams();
  const connected = connect(input, output);
  const stop = serveEditor(connected, {
    version: packageJson.version,
    zone: () => readPersonZone(undefined, invocation, io),
    readNow: (zone) => readNow(invocation, zone, io),
    later: io.later,
    addressOf,
    locatePolicy: (name) => io.locateShipped?.(`policies/${name}.yaml`),
  });
  const { isShutDown } = await connected.ended;
  stop();
  connected.connection.dispose();
  input.destroy();
  return isShutDown ? EXIT.ok : EXIT.findings;
}
