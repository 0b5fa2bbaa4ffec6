import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/diagnostics/index.js";
import { loadFormat, type FindingsContext } from "../../../src/output/index.js";
import { requireProgram } from "../../programs.js";
import { finding } from "../builders.js";
import { jobSearch, locate } from "../job-search.js";
import { anyFindings, hostileText } from "./arbitrary-findings.js";
import { oneLine } from "./plain.js";

const xmllint = requireProgram("xmllint");
const formatJunit = await loadFormat("junit");

/** Reads it with libxml2, by the schema, and gives it in the canonical form (Canonical XML 1.1), where few escapes are left. */
function canonicalize(xml: string): string {
  execFileSync(xmllint!, ["--noout", "--nonet", "--schema", "test/schemas/jenkins-junit.xsd", "-"], {
    input: xml,
    stdio: ["pipe", "pipe", "pipe"],
  });
  return execFileSync(xmllint!, ["--c14n", "--nonet", "-"], { input: xml, encoding: "utf8", maxBuffer: 1e9 });
}

function decode(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#x([\dA-F]+)|(\w+));/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? signs[name]! : String.fromCodePoint(parseInt(code, 16)),
  );
}

/** What XML can hold of a text. */
function readable(text: string): string {
  return oneLine(text)
    .trim()
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD");
}

function writeAndRead(findings: readonly Finding[], context: FindingsContext = {}): string {
  return canonicalize(formatJunit(findings, locate, context));
}

describe.runIf(xmllint)("JUnit's XML", () => {
  it("holds every text as it is, as far as XML can, and is what Jenkins's schema asks for", () => {
    const texts = fc.sample(hostileText, 300).map((text) => text.slice(0, 200));
    const canonical = writeAndRead(texts.map((text, at) => finding(`${String(at).padStart(3, "0")}.md`, text)));
    const messages = Array.from(canonical.matchAll(/<failure message="([^"]*)"/gu), ([, message]) => decode(message!));
    expect(messages).toEqual(texts.map(readable));
    const bodies = Array.from(canonical.matchAll(/<failure message="[^"]*" type="error">([^<]*)</gu), ([, body]) =>
      decode(body!),
    );
    expect(bodies).toEqual(
      texts.map((text, at) => `${String(at).padStart(3, "0")}.md: error: ${readable(text)}`.trim()),
    );
  });

  it("is valid for whatever findings there are", () => {
    for (const { findings } of fc.sample(anyFindings, 30)) expect(() => writeAndRead(findings)).not.toThrow();
  });

  it("fails where there is an error, and only there", () => {
    const canonical = writeAndRead(jobSearch.findings);
    expect(canonical.match(/<failure /gu)).toHaveLength(2);
    expect(canonical.match(/<system-out>/gu)).toHaveLength(2);
    expect(canonical).toMatch(/^<testsuites errors="0" failures="2" name="followthrough" tests="4">/u);
  });

  it("lets a note without findings pass, so that a clean folder is no empty run", () => {
    const canonical = writeAndRead([], { notes: ["a.md", "b & c.md"] });
    expect(canonical.match(/<testcase [^>]*name="no findings">/gu)).toHaveLength(2);
    expect(canonical).toMatch(/ failures="0" name="followthrough" tests="2">/u);
  });
});
