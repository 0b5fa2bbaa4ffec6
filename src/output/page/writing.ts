import type { HeadingIds } from "./heading-ids.js";

/** What the writers of the page's parts need to know besides what they write. */
export interface Writing {
  readonly ids: HeadingIds;
  /** Things can be done from the page, so that it has buttons. */
  readonly hasDeeds: boolean;
  /** What opens a note; without it, or where it gives none, its name is text. */
  readonly noteUrl?: ((path: string, line?: number) => string | undefined) | undefined;
}
