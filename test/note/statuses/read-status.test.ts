import { describe, expect, it } from "vitest";
import { findIn, readLines } from "../read.js";

const names = "lead, applied, interviewing, offer, accepted, rejected, withdrawn, ghosted";

describe("a status", () => {
  it("is read by its words, wherever they come from", () => {
    expect(readLines('status: "#status/phone-screen"').status).toBe("interviewing");
    expect(readLines('status: "[[Applied]]"').status).toBe("applied");
    expect(readLines("Job Status: Not selected").status).toBe("rejected");
  });

  it("that says only that it goes on is left to the log and the interviews", () => {
    expect(readLines("status: on hold\napplied: 2026-10-02")).toMatchObject({
      status: undefined,
      hasUnknownStatus: false,
      origins: { status: { path: "status" } },
    });
  });

  it("that says only that it is over is pursued no longer", () => {
    expect(readLines("status: Archived").status).toBe("withdrawn");
    expect(readLines("status: Archived (rejected)").status).toBe("rejected");
  });

  it("that nobody has explained is told with the line that explains it, and counts as open", () => {
    expect(findIn("status: 💬 In talks")).toEqual([
      `unknown-status status: 💬 In talks is no status that is known here; write one of ${names}, or say in followthrough.yaml which of them it means: statuses: {💬 In talks: STATUS}`,
    ]);
    expect(findIn("status: 'on ice, for now'")[0]).toContain('statuses: {"on ice, for now": STATUS}');
    expect(findIn("status: not rejected")[0]).toContain("is no status that is known here");
  });

  it("is explained by the workspace first, signs and case aside", () => {
    const statuses = { "in talks": "interviewing", declined: "rejected", "❓": "lead" } as const;
    expect(readLines("status: 💬 In talks", { statuses }).status).toBe("interviewing");
    expect(readLines("status: Declined", { statuses }).status).toBe("rejected");
    expect(readLines("status: ❓", { statuses }).status).toBe("lead");
  });
});

describe("a stage", () => {
  it("alone is the status, and has its place", () => {
    const { status, origins } = readLines("interview_stage: 2. Phone screen");
    expect(status).toBe("interviewing");
    expect(origins.status).toMatchObject({ path: "stage" });
    expect(origins).not.toHaveProperty("stage");
  });

  it("beside a status is the person's own", () => {
    expect(readLines("status: rejected\nstage: Phone screen").status).toBe("rejected");
    expect(readLines("stage: Phone screen\nstatus: applied").status).toBe("applied");
    expect(findIn("status: applied\nstage: round 2 with the CTO")).toEqual([]);
  });

  it("that is none that is known is the person's own", () => {
    expect(readLines("stage: round 2 with the CTO")).toMatchObject({ status: undefined, hasUnknownStatus: false });
    expect(readLines("stage: [a, b]").status).toBeUndefined();
  });
});
