export { COMMAND_LINE, findingAt, formatFinding, isTyped, pointOf, withRelated, type FilePlace } from "./file-place.js";
export {
  compareFindings,
  renameFiles,
  SEVERITIES,
  type CheckEntry,
  type Edit,
  type Finding,
  type Fix,
  type RelatedPlace,
  type Severity,
  type SuppressedFinding,
} from "./finding.js";
export { findingsOf, type Flaw } from "./flaw.js";
export { IGNORE_CHECKS, NO_IGNORES, type Ignore, type IgnoreCheck, type IgnoredCheck, type Ignores } from "./ignore.js";
export { InvalidInput, textsOf, type InvalidInputOptions, type Texts } from "./invalid-input.js";
export { locateIn, type Locate, type Place } from "./locate.js";
export { UsageError, type UsageErrorOptions } from "./usage-error.js";
