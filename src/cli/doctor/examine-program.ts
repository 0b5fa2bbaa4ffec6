import packageJson from "../../../package.json" with { type: "json" };
import type { Examination } from "../../output/index.js";
import type { Io } from "../io.js";

/** The versions of the program and of Node, and whether the one runs on the other. */
export function examineProgram({ runtime }: Pick<Io, "runtime">): Examination {
  const oldest = packageJson.engines.node.replace(/^>=/u, "");
  const isSupported = compareVersions(runtime.node, oldest) >= 0;
  const node = `Node ${runtime.node} on ${runtime.system}`;
  return {
    id: "program",
    title: "Program",
    observations: [
      { id: "version", verdict: "ok", text: `followthrough ${packageJson.version}` },
      isSupported
        ? { id: "node", verdict: "ok", text: node }
        : {
            ...{ id: "node", verdict: "problem", text: `${node}, which is too old` },
            mend: `install Node ${oldest} or newer: https://nodejs.org`,
          },
    ],
  };
}

/** Of three numbers each; what follows them does not count. */
function compareVersions(version: string, other: string): number {
  const [parts, others] = [version, other].map((text) => text.split(".").map((part) => Number.parseInt(part, 10)));
  const differences = others?.map((part, at) => (parts?.[at] ?? 0) - part) ?? [];
  return differences.find((difference) => difference !== 0) ?? 0;
}
