export { appendDraft, type NewDraft, titleDraft } from "./append-draft.js";
