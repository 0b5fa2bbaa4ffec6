export { appendDraft, type NewDraft, titleDraft } from "./append-draft.js";
export { createMender, type LineEdit, type LineMend, mendKey, mendValue, rewrite } from "./mend.js";
