import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFormat } from "../../../src/output/index.js";
import { FindingsSchema } from "../../../src/schemas.js";
import { copyFixture } from "../../cli/copy-fixture.js";
import { runCli } from "../../cli/run-cli.js";
import { anyContext, anyFindings } from "./arbitrary-findings.js";

/** The schema as the build ships it (.config/write-assets.js), but that what it does not name is an error. */
const strict = JSON.parse(
  JSON.stringify(toJsonSchema(FindingsSchema, { errorMode: "ignore", typeMode: "input" })),
  (_, value: unknown) =>
    typeof value === "object" && value !== null && "properties" in value
      ? { ...value, additionalProperties: false }
      : value,
) as object;

const validate = new Ajv({ allErrors: true }).compile(strict);
const formatJson = await loadFormat("json");

function problemsOf(json: string): readonly unknown[] {
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

describe("the JSON Schema of findings", () => {
  it.each([
    ["ok/job-hunt", []],
    ["ok/readme", []],
    ["err/twenty-bad-notes", []],
    ["err/draft-misspells-name", []],
    ["ok/job-hunt", ["--policy", "default", "--policy", "applications"]],
  ])("describes what check prints for %s %j", async (fixture, flags) => {
    const cwd = copyFixture(fixture);
    const argv = ["check", "--format", "json", "--now", "2026-11-21T09:00", ...flags];
    const { stdout } = await runCli(argv, { cwd });
    expect(problemsOf(stdout)).toEqual([]);
  });

  it("describes whatever findings there are", () => {
    fc.assert(
      fc.property(anyFindings, anyContext, ({ findings, locate }, context) => {
        expect(problemsOf(formatJson(findings, locate, context))).toEqual([]);
      }),
    );
  });

  it("does not describe what is something else", () => {
    expect(problemsOf('{"version": 2, "findings": [], "summary": {}}')).not.toEqual([]);
  });
});
