/** What finding the notes can find, by id. The ids are stable. */
export const WORKSPACE_CHECKS = {
  "unreadable-file": { severity: "error", description: "A file, a folder or a link cannot be read." },
} as const;
