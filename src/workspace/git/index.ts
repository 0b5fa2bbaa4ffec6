export type { GitUser, Repository } from "./describe-repository.js";
export { findFolderInRepository } from "./folder-in-repository.js";
export { findForeignFilters } from "./foreign-filters.js";
export { GitFailure } from "./git-failure.js";
export { loadRepository } from "./load-repository.js";
export { refuseStrangeFolder } from "./refuse-strange-folder.js";
export { gitIn, type Git } from "./run-git.js";
