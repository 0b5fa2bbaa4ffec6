import { MarkupKind, SignatureHelpRequest, type ParameterInformation } from "vscode-languageserver";
import type { Feature } from "../../feature.js";
import { openSteering } from "./open-steering.js";

/** What the function takes whose brackets are open at the caret of an expression. */
export const policySignature: Feature = {
  capabilities: () => ({ signatureHelpProvider: { triggerCharacters: ["(", ","] } }),
  register: (context) => {
    const { signatureInformation } = context.client.capabilities.textDocument?.signatureHelp ?? {};
    const takesPlaces = signatureInformation?.parameterInformation?.labelOffsetSupport === true;
    context.answers.first(SignatureHelpRequest.type, async ({ textDocument, position }) => {
      const opened = await openSteering(textDocument.uri, context);
      if (opened?.kind !== "policy") return undefined;
      const help = opened.editor.signPolicy(opened, opened.found.positions.offsetAt(position));
      if (!help) return undefined;
      const { activeSignature, activeParameter } = help;
      const signatures = help.signatures.map(({ label, about, parameters }) => ({
        label,
        documentation: { kind: MarkupKind.PlainText, value: about },
        parameters: takesPlaces ? placesIn(label, parameters) : parameters.map((parameter) => ({ label: parameter })),
      }));
      return { signatures, activeSignature, activeParameter };
    });
  },
};

/** By their places in the label, from which the second of two parameters of one type is told from the first. */
function placesIn(label: string, parameters: readonly string[]): ParameterInformation[] {
  let end = label.indexOf("(");
  return parameters.map((parameter) => {
    const start = label.indexOf(parameter, end);
    end = start + parameter.length;
    return { label: [start, end] };
  });
}
