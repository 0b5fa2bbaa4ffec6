export type { PageLink, PageOptions } from "./page-options.js";
export { PAGE_FILES, PAGE_HEADERS, type PageFileName } from "./page-files.js";
export { writePage } from "./write-page.js";
export { writePeoplePage, type PersonLink } from "./write-people-page.js";
