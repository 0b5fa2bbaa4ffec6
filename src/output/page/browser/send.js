// Tells the server what was done.
import { lookNow } from "./freshness.js";

const GIVE_UP_AFTER = 20_000;

/**
 * Sends a deed. A server that was started anew knows another token: the page is then asked for, and the deed sent once
 * more.
 *
 * @returns {Promise<{ status: number, answer: object }>} status 0 where nobody answered
 */
export async function send(deed) {
  const token = findToken();
  const first = await post(deed, token);
  if (first.status !== 403) return first;
  await lookNow();
  const renewed = findToken();
  return renewed === token || !renewed ? first : post(deed, renewed);
}

function findToken() {
  return document.querySelector("meta[name=followthrough-token]")?.content ?? "";
}

async function post(deed, token) {
  try {
    const response = await fetch("deeds", {
      method: "POST",
      headers: { "content-type": "application/json", "x-followthrough-token": token },
      body: JSON.stringify(deed),
      cache: "no-store",
      signal: AbortSignal.timeout(GIVE_UP_AFTER),
    });
    return { status: response.status, answer: await response.json().catch(() => ({})) };
  } catch {
    return { status: 0, answer: {} };
  }
}

/** What is said where a deed was refused. */
export function reasonOf({ status, answer }) {
  if (status === 0) return "followthrough does not answer. If it is not running, start it again: followthrough serve.";
  if (typeof answer.reason === "string" && answer.reason !== "") return capitalize(answer.reason);
  return `This did not work (${status}).`;
}

function capitalize(text) {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
