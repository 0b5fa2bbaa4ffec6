export { isYaml } from "./is-yaml.js";
export { keepPositions } from "./keep-positions.js";
export { OpenDocuments, type OpenDocument } from "./open-documents.js";
export { Positions, type Encoding } from "./positions.js";
export { toTextEdits } from "./text-edits.js";
export { pathOfUri, uriOfPath } from "./uris.js";
