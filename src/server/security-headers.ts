/** Go with every answer, but where an address has its own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  // The address of the page is a secret: no link may carry it away.
  "referrer-policy": "no-referrer",
  // No other site may hold on to the page's window, or embed what is served here.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // Of what is no page nothing may run, or load anything.
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
