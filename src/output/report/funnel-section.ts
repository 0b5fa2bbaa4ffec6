import { countPhrase } from "../words/index.js";
import type { Bar, ReportSection } from "./blocks.js";
import type { ReportContext } from "./context.js";
import type { FunnelStep, Stage } from "../../stats/index.js";

/** With fewer, a person knows it by heart, and a median says nothing. */
const FEWEST = 5;

const LABELS: Readonly<Record<Stage, string>> = {
  applied: "Applied",
  interviewed: "Interviewed",
  offered: "Offered",
  accepted: "Accepted",
};

/** How many applications got how far, and how long it took; left out while there is no interview to tell of. */
export function listFunnel({ stats }: ReportContext): ReportSection[] {
  const steps = stats().funnel;
  const [applied, interviewed, offered, accepted] = steps;
  if (!applied || applied.count < FEWEST || !interviewed || interviewed.count === 0) return [];
  const shown = steps.filter(({ stage, count }) => stage !== "accepted" || count > 0);
  const parts = [
    `Of ${countPhrase(applied.count, "application")}, ${interviewed.count} led to an interview`,
    offered && offered.count > 0 ? `${offered.count} to an offer` : "none to an offer yet",
    ...(accepted && accepted.count > 0 ? [`${accepted.count} accepted`] : []),
  ];
  const note = shown.some(({ days }) => days)
    ? "The days are medians from one stage to the next, over the notes that have both dates."
    : "";
  const words = [`${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}.`, note].filter(Boolean).join(" ");
  return [
    {
      title: "Funnel",
      place: "folded",
      blocks: [
        { kind: "paragraph", content: [words] },
        { kind: "diagram", lines: writeFlowchart(shown), bars: describeBars(shown) },
      ],
    },
  ];
}

/** Nothing from a note stands in it. */
function writeFlowchart(steps: readonly FunnelStep[]): string[] {
  const nodes = steps.map(({ stage, count }) => `  ${stage}["${LABELS[stage]}<br/>${count}"]`);
  const arrows = steps.slice(1).map(({ stage, days }, index) => {
    const label = days ? `|"median ${countPhrase(days.median, "day")}<br/>(${days.known} with both dates)"|` : "";
    return `  ${steps[index]?.stage ?? ""} -->${label} ${stage}`;
  });
  return ["flowchart LR", ...nodes, ...arrows];
}

function describeBars(steps: readonly FunnelStep[]): readonly Bar[] {
  return steps.map(({ stage, count, days }, index) => {
    const label = LABELS[stage];
    if (index === 0 || !days) return { label, count };
    return { label, count, remark: `median ${countPhrase(days.median, "day")} (${days.known} with both dates)` };
  });
}
