import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../../workspace/make-folder.js";
import type { ReadEvent } from "../read-event.js";
import { run } from "./run.js";

const SOURCE = fileURLToPath(new URL("read-libical.c", import.meta.url));

/** libical is a library in C: what asks it is compiled first. */
export const readWithLibical =
  (compiler: string) =>
  async (calendar: string): Promise<ReadEvent[]> => {
    const program = join(makeFolder(), "read-libical");
    await run(compiler, ["-Wall", "-Wextra", "-Werror", SOURCE, "-lical", "-o", program]);
    return JSON.parse(await run(program, [], { input: calendar })) as ReadEvent[];
  };
