/**
 * What is said and planned of a place in a text: loaded when the editor first asks for it, so that it does not hold up the
 * first diagnostics. Ask for it before the text, which may have changed meanwhile.
 */
export function loadEditor(): Promise<typeof import("../../editor/index.js")> {
  return import("../../editor/index.js");
}
