import { fileURLToPath } from "node:url";
import type { ReadEvent } from "../read-event.js";
import { run } from "./run.js";

const SCRIPT = fileURLToPath(new URL("read-vobject.py", import.meta.url));

export const readWithVobject =
  (python: string) =>
  async (calendar: string): Promise<ReadEvent[]> =>
    JSON.parse(await run(python, [SCRIPT], { input: calendar })) as ReadEvent[];
