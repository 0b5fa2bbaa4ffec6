import { writePage } from "../../output/index.js";
import type { Kept } from "../../live/index.js";
import {
  FEED_HEADERS,
  listAddresses,
  listPaths,
  representPage,
  succeed,
  type Access,
  type Place,
  type Representation,
} from "../../server/index.js";
import type { Snapshot } from "../../session/index.js";
import { multiLine, oneLine } from "../../text/index.js";
import { formatMoment } from "../../time/index.js";
import { CannotRead, CannotWrite, writeOutput } from "../../workspace/index.js";
import { chooseCalendar } from "../calendar-options.js";
import { gatherDetails } from "../outputs/details.js";
import { isOwnFeed, readPreviousFeed, renderFeed, type FeedRequest } from "../outputs/feed.js";
import { placeInWorkspace } from "../outputs/place.js";
import { renderReport } from "../outputs/report.js";

/** What is served of the notes as they were at one time. */
export interface Build {
  readonly snapshot: Snapshot;
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
  /** The report as markdown, written when somebody first asks for it. */
  readonly report: () => string;
}

export interface BuildOptions extends Pick<FeedRequest, "flags" | "isForced"> {
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Makes the feed of what holds, which also goes into its file. @throws as `renderFeed` does */
export async function buildSite(
  snapshot: Snapshot,
  previous: Build | undefined,
  { flags, isForced, now }: BuildOptions,
): Promise<Build> {
  if (snapshot === previous?.snapshot) return previous;
  const { calendar, report } = snapshot.workspace.config;
  const details = gatherDetails(snapshot);
  const request = { place: placeInWorkspace(snapshot, calendar.file), flags, isForced, memory: previous?.content };
  const { content, ...counts } = await renderFeed(snapshot, details, request);
  let written: string | undefined;
  return {
    ...counts,
    ...{ snapshot, content },
    feed: succeed(previous?.feed, content, { headers: FEED_HEADERS, now }),
    unsaved: save(content, request),
    title: chooseCalendar(snapshot.workspace.config, flags).name,
    report: () => (written ??= renderReport(snapshot, details, placeInWorkspace(snapshot, report.file))),
  };
}

/**
 * The file is the memory of revisions over a restart. What keeps it from being written keeps nobody from being served.
 * @returns why it was not written
 */
function save(content: string, request: FeedRequest): string | undefined {
  const { place, isForced } = request;
  try {
    readPreviousFeed(request);
    writeOutput({ ...place, content, isOwn: isOwnFeed, isForced });
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
    const html = await writePage(failure === undefined ? built.report() : withNotice(built, failure), {
      title: built.title,
      feedPath: listPaths(access).feedFromPage,
      links: [
        { label: "Subscribe", href: webcal },
        { label: "Address", href: feed },
      ],
    });
    return representPage(html);
  }
}

/** The report of the last good notes, and below its heading why there is no newer one: as code, which may hold any text. */
function withNotice({ report, snapshot }: Build, failure: string): string {
  const [heading = "", ...rest] = report().split("\n");
  const reasons = multiLine(failure).split("\n");
  const notice = [
    `**This is what the notes said on ${oneLine(formatMoment(snapshot.circumstances.now))}.** Since then they cannot be read:`,
    "",
    ...reasons.map((line) => `    ${line}`),
  ];
  return [heading, "", ...notice, ...rest].join("\n");
}
