export { formatExportCsv } from "./format-export-csv.js";
export { formatExportJson } from "./format-export-json.js";
export { inPeriod, type ExportPeriod } from "./in-period.js";
export { formatProofCsv, formatProofJson, formatProofMarkdown, type ProofHead } from "./format-proof.js";
export { listProof, type Proof, type ProofPeriod } from "./list-proof.js";
