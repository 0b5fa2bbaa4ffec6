export interface PageLink {
  /** What it is: "Subscribe", "Address". */
  readonly label: string;
  /** `webcal:`, `https:` or `http:`; any other is shown and is no link. */
  readonly href: string;
}

export interface PageOptions {
  /** The calendar's name. */
  readonly title: string;
  /** Where the feed is, relative to the page. */
  readonly feedPath: string;
  /** Ways to subscribe, the best first. */
  readonly links: readonly PageLink[];
  /** What lets the page send what is done on it; without it, the page is only for reading. */
  readonly deeds?: { readonly token: string } | undefined;
  /** Where a note opens in the person's editor: at a line, 1-based. Undefined: nowhere. */
  readonly noteUrl?: ((path: string, line?: number) => string | undefined) | undefined;
  /** Lets others have their turn, now and then while a long page is written. */
  readonly pause?: () => Promise<void>;
}
