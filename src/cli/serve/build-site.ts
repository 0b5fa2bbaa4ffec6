import { describeReport, writePage, type Block, type Report } from "../../output/index.js";
import {
  FEED_HEADERS,
  listAddresses,
  listPaths,
  representPage,
  succeed,
  type Access,
  type Kept,
  type Place,
  type Representation,
} from "../../server/index.js";
import { multiLine } from "../../text/index.js";
import { formatMoment, type ZonedDateTime } from "../../time/index.js";
import {
  CannotRead,
  CannotWrite,
  reopenWorkspace,
  writeOutput,
  type Pin,
  type Workspace,
} from "../../workspace/index.js";
import { assess, openPolicyIn, type Assessment } from "../assess.js";
import { readCalendarChoices } from "../calendar-options.js";
import { readFlag, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { prepareActionTexts, isOwnFeed, readPreviousFeed, renderCalendar } from "../outputs/outputs.js";
import { missNothing, stayNarrow } from "./stay-narrow.js";

/** What is served of the notes as they were at one time. */
export interface Build {
  /** When the notes were read. */
  readonly at: ZonedDateTime;
  /** The notes' paths. */
  readonly notes: ReadonlySet<string>;
  /** What its file said. */
  readonly workspace: Workspace;
  readonly feed: Representation;
  /** The feed as text: what the next one is revised from. */
  readonly content: string;
  readonly events: number;
  readonly changed: number;
  /** What there is to say of the previous feed, and why this one could not be kept for the next start. */
  readonly warning?: string;
  readonly unsaved?: string;
  /** The calendar's name. */
  readonly title: string;
  /** What the page says; made while it is written. */
  readonly report: (notice: readonly Block[]) => Report;
  /** Files that the program writes itself, relative to the workspace. */
  readonly outputs: readonly string[];
}

/** What was decided at the start: where the workspace is, and what it was. */
export interface Start {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly workspace: Workspace;
  readonly pin: Pin;
}

/**
 * Reads the notes and makes the feed of them, which also goes into its file.
 * @throws as `reopenWorkspace`, `stayNarrow`, `assess`, `missNothing` and `renderCalendar`
 */
export async function buildSite(
  { invocation, io, workspace: started, pin }: Start,
  previous: Build | undefined,
): Promise<Build> {
  const last = previous?.workspace ?? started;
  const workspace = await reopenWorkspace(pin, last);
  stayNarrow(last, workspace, invocation);
  const opened = await openPolicyIn(workspace, invocation, io);
  const assessment = await assess(invocation, io, { forecast: true, opened });
  const notes = new Set(assessment.found.notes.map(({ path }) => path));
  missNothing(previous?.notes ?? new Set(), assessment.found);
  const { calendar, report } = workspace.config;
  const texts = await prepareActionTexts(assessment);
  const request = { path: calendar.file, invocation, memory: previous?.content };
  const { content, ...counts } = await renderCalendar(assessment, texts, request);
  const { evaluation, locate } = assessment;
  return {
    ...counts,
    at: assessment.circumstances.now,
    notes,
    workspace,
    feed: succeed(previous?.feed, content, { headers: FEED_HEADERS, now: io.now() }),
    content,
    unsaved: save(assessment, { path: calendar.file, invocation, content }),
    title: readCalendarChoices(workspace.config, invocation).name,
    report: (notice) => describeReport(evaluation, { locate, ...texts }, notice),
    outputs: [calendar.file, report.file],
  };
}

/**
 * The file is the memory of revisions over a restart. What keeps it from being written keeps nobody from being served.
 * @returns why it was not written
 */
function save(
  assessment: Assessment,
  { path, invocation, content }: { readonly path: string; readonly invocation: Invocation; readonly content: string },
): string | undefined {
  const { workspace, sources } = assessment;
  try {
    readPreviousFeed(assessment, { path, invocation });
    writeOutput({
      ...{ root: workspace.root, path, content, sources },
      ...{ isOwn: isOwnFeed, isForced: readFlag(invocation, "force") },
    });
    return undefined;
  } catch (error) {
    if (error instanceof CannotWrite || error instanceof CannotRead) return error.message;
    throw error;
  }
}

/** Pages, one for each way to reach the server: links to subscribe lead where the reader came by. */
export function writePages(
  place: Pick<Place, "url">,
  access: Access | undefined,
  pause: () => Promise<void>,
): (kept: Kept<Build>, authority: string) => Promise<Representation> {
  const written = new WeakMap<Kept<Build>, Map<string, Promise<Representation>>>();
  return (kept, authority) => {
    const pages = written.get(kept) ?? new Map<string, Promise<Representation>>();
    written.set(kept, pages);
    const page = pages.get(authority) ?? writeOne(kept, authority);
    pages.set(authority, page);
    // Who asks next has it tried again.
    page.catch(() => pages.delete(authority));
    return page;
  };

  async function writeOne({ built, failure }: Kept<Build>, authority: string): Promise<Representation> {
    const { webcal, feed } = listAddresses(authority, place, access);
    const html = await writePage(built.report(failure === undefined ? [] : noticeOf(built, failure)), {
      title: built.title,
      feedPath: listPaths(access).feedFromPage,
      links: [
        { label: "Subscribe", href: webcal },
        { label: "Address", href: feed },
      ],
      pause,
    });
    return representPage(html);
  }
}

/** What stands above the report of the last good notes: of when it is, and why there is no newer one. */
function noticeOf({ at }: Build, failure: string): readonly Block[] {
  const when = { kind: "strong" as const, text: `This is what the notes said on ${formatMoment(at)}.` };
  return [
    { kind: "paragraph", content: [when, " Since then they cannot be read:"] },
    { kind: "code-block", text: multiLine(failure) },
  ];
}
