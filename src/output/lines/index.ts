export { formatErrorLine, formatNoteLine, type LineOptions, type LineSubject } from "./format-lines.js";
