import { describe, expect, it } from "vitest";
import { formatStats } from "../../src/output/index.js";
import { displayWidth } from "../../src/text/index.js";
import { statsOf } from "../stats/count.js";

const SEARCH = [
  "applied: 2026-10-12\nsource: LinkedIn\nlog: [2026-10-20 received rejection]",
  "applied: 2026-10-14\nsource: linkedin\ninterviews: [2026-11-03]\nlog: [2026-11-10 sent follow-up by email, 2026-11-12 received offer]",
  'applied: 2026-11-02\nsource: "[[people/Kenny|Kenny 健太]]"\nlog: [2026-11-16 sent follow-up by phone]',
  "log: [2026-11-19 sent application by email]",
  "status: lead",
];

const write = (notes: readonly string[], options: Partial<Parameters<typeof formatStats>[1]> = {}, since?: string) =>
  formatStats(statsOf(notes, since === undefined ? {} : { since }), { color: false, width: 80, ...options });

describe("the statistics", () => {
  it("are told in parts, with small bars", () => {
    expect(write(SEARCH)).toBe(`\
4 applications since Mon 12 Oct 2026, 0.7 a week; 1 not applied for

By week       applied  answers  interviews  offers
  Mon 16 Nov        1        0           0       0  #
  Mon 9 Nov         0        1           0       1
  Mon 2 Nov         1        0           1       0  #
  Mon 26 Oct        0        0           0       0
  Mon 19 Oct        0        1           0       0
  Mon 12 Oct        2        0           0       0  ##

How far they got
  applied         4  ####
  interviewed     1  #
  offered         1  #
  accepted        0

Until they answer
  after applying      median 20 days (of 2 answered; 2 still open, the oldest 19
                      days)
  after an interview  median 9 days (of 1 answered)

Follow-ups   sent  answered  still open
  first         2         1           1  #
  by e-mail     1         1           0  #
  by phone      1         0           1

By source     applied  answered  interviewed  offered
  LinkedIn          2         2            1        1  ##
  Kenny 健太        1         0            0        0  #
  not noted         1         0            0        0  #

By channel   applied  answered  interviewed  offered
  by e-mail        1         0            0        0  #
  not noted        3         2            1        1  ###

Median: half are answered by then; what is still open counts as open at least so
long
`);
  });

  it("say what would have to be noted, and what is left out", () => {
    expect(write(["applied: 2026-11-02", "status: rejected"], { otherApplications: 3 })).toMatch(
      /\n\nLeft out: 3 other applications\nSent on a day that is not noted: 1; .*\nHow you came by the jobs is not noted: .*\n.*\nBy which way you applied is not noted/u,
    );
    expect(write(["applied: 2026-11-02", "applied: 2026-10-01", "status: rejected"], {}, "2026-11-01")).toContain(
      "\nLeft out: 1 begun before Sun 1 Nov 2026, 1 of which no day is noted\n",
    );
  });

  it("say so where there are none", () => {
    expect(write([])).toBe("No application has been sent\n");
    expect(write(["status: lead", "status: lead"])).toBe("No application has been sent; 2 not applied for\n");
  });

  it("have a row for weeks long past, and one for rare sources", () => {
    const old = ["applied: 2024-03-01", "applied: 2025-03-01", "applied: 2026-11-20"];
    expect(write(old)).toMatch(/\n {2}Mon 31 Aug +0 .*\n {2}before +2 +0 +0 +0\n\n/u);
    const many = Array.from({ length: 13 }, (_, at) => `applied: 2026-11-02\nsource: place ${at}`);
    expect(write(many)).toMatch(/\n {2}3 others +3 +0 +0 +0 {2}###\n/u);
  });

  it("fit 60 and 80 columns", () => {
    const long = [...SEARCH, "applied: 2026-11-02\nsource: a friend of a friend at the bakery round the corner"];
    for (const width of [60, 80])
      for (const line of write(long, { width }).split("\n"))
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it("hold no sign of a terminal's from a note", () => {
    const hostile = [
      'applied: 2026-11-02\nsource: "\\e[31mred\\u202E\\nx"',
      'log: ["2026-11-19 sent application by \\e]8;;x"]',
    ];
    // eslint-disable-next-line no-control-regex -- that is what is asked
    expect(write(hostile)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
  });

  it("are told in the same words with colour", () => {
    // eslint-disable-next-line no-control-regex -- the escapes of colour are what is taken away
    expect(write(SEARCH, { color: true }).replace(/\u001B\[\d+m/gu, "")).toBe(write(SEARCH));
  });
});
