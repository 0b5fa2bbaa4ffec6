import { FILE_FORMATS, listKeys } from "../../src/reference/index.js";
import { code, fenced, lines, table, type WritePart } from "./generated.js";

const FORMAT = FILE_FORMATS.find(({ name }) => name === "workspace file")!;

/** The parts of docs/reference/workspace.md that are made of the schema by which the file is read. */
export const WORKSPACE_PARTS: Readonly<Record<string, WritePart>> = {
  "workspace keys": () =>
    table(
      ["key", "value", "default", "what it is", "example"],
      listKeys(FORMAT).map(({ path, type, about, isRequired, byDefault, example }) => [
        code(path),
        isRequired ? `${type}, needed` : type,
        byDefault === undefined ? "" : code(byDefault),
        about,
        example === undefined ? "" : lines(example),
      ]),
    ),
  "workspace example": () => fenced("yaml", FORMAT.example.text),
};
