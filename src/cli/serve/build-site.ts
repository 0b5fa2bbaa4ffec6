import {
  describeReportGradually,
  writePage,
  type ActionDetails,
  type Block,
  type GradualOptions,
  type PageOptions,
  type Report,
} from "../../output/index.js";
import type { Kept } from "../../live/index.js";
import {
  FEED_HEADERS,
  listAddresses,
  listPaths,
  representPage,
  succeed,
  type Door,
  type Place,
  type Representation,
} from "../../server/index.js";
import type { Snapshot } from "../../session/index.js";
import { formatMoment } from "../../time/index.js";
import { CannotRead, CannotWrite, writeOutput } from "../../workspace/index.js";
import { chooseCalendar } from "../calendar-options.js";
import { type FeedRequest, isOwnFeed, placeInWorkspace, readPreviousFeed, renderFeed } from "../outputs/index.js";

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
  /** What the page says, below a notice if there is one; made while it is written. */
  readonly report: (options: GradualOptions) => Promise<Report>;
}

export interface BuildOptions extends Pick<FeedRequest, "flags" | "isForced"> {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What there is to tell of each action, kept from one building to the next. */
  readonly detailsOf: (snapshot: Snapshot) => ActionDetails;
  /** Called while it is made, so that others are answered. */
  readonly pause: () => Promise<void>;
}

/** Makes the feed of what holds, which also goes into its file. @throws as `renderFeed` does */
export async function buildSite(
  snapshot: Snapshot,
  previous: Build | undefined,
  { flags, isForced, now, detailsOf, pause }: BuildOptions,
): Promise<Build> {
  if (snapshot === previous?.snapshot) return previous;
  const { evaluation, locate, workspace } = snapshot;
  const details = detailsOf(snapshot);
  const request = {
    place: placeInWorkspace(snapshot, workspace.config.calendar.file),
    flags,
    isForced,
    memory: previous?.content,
    pause,
  };
  const { content, ...counts } = await renderFeed(snapshot, details, request);
  return {
    ...counts,
    ...{ snapshot, content },
    feed: succeed(previous?.feed, content, { headers: FEED_HEADERS, now }),
    unsaved: save(content, request),
    title: chooseCalendar(workspace.config, flags).name,
    report: (options) => describeReportGradually(evaluation, { locate, ...details }, options),
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

/** What the pages are written with. */
export interface PageMeans extends Pick<PageOptions, "noteUrl"> {
  readonly pause: () => Promise<void>;
  /** As of now: the workspace file may have come to forbid them. */
  readonly deedsOf: () => PageOptions["deeds"];
}

/** Pages, one for each way to reach the server: links to subscribe lead where the reader came by. */
export function writePages(
  place: Pick<Place, "url">,
  access: Door | undefined,
  { pause, deedsOf, noteUrl }: PageMeans,
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
    const notice = failure === undefined ? [] : noticeOf(built, failure);
    const html = await writePage(await built.report({ notice, pause }), {
      title: built.title,
      feedPath: listPaths(access).feedFromPage,
      links: [
        { label: "Subscribe", href: webcal },
        { label: "Address", href: feed },
      ],
      ...{ pause, noteUrl, deeds: deedsOf() },
    });
    return representPage(html);
  }
}

/** What stands above the report of the last good notes: of when it is, and why there is no newer one. */
function noticeOf({ snapshot }: Build, failure: string): readonly Block[] {
  const when = formatMoment(snapshot.circumstances.now);
  return [
    {
      kind: "paragraph",
      content: [
        { kind: "strong", text: `This is what the notes said on ${when}.` },
        " Since then they cannot be read:",
      ],
    },
    { kind: "code-block", text: failure },
  ];
}
