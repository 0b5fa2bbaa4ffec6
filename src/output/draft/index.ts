export { formatDraft, formatDraftJson, formatMissing } from "./format-draft.js";
export { formatMailto } from "./format-mailto.js";
