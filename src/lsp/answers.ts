import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ProtocolRequestType,
} from "vscode-languageserver";
import { describeSystemFailure } from "../workspace/index.js";
import { findWrongParams } from "./find-wrong-params.js";

/** A feature's answer; nothing where it has none. */
export type Answer<P, R> = (params: P, token: CancellationToken) => Promise<R | undefined> | R | undefined;

/** Any request of the protocol. */
type RequestOf<P, R, PR, E, RO> = ProtocolRequestType<P, R, PR, E, RO>;

/** The part of a request's result that is a list. */
type ListOf<R> = R extends (infer I)[] ? readonly I[] : never;

type Kind = "first" | "all";

/**
 * Who answers which request. Several features may answer one: the first answer counts, or all answers together. A request
 * whose parameters are no such thing is refused, and one that the editor has called off is not answered.
 */
export class Answers {
  readonly #connection: Connection;
  readonly #answers = new Map<string, Answer<unknown, unknown>[]>();
  #isOpen = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The server is initialized, and not shut down yet. */
  setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
  }

  /** The answer of the first feature that has one: a hover, a definition, a rename. */
  first<P, R, PR, E, RO>(type: RequestOf<P, R, PR, E, RO>, answer: Answer<P, R>): void {
    this.#add(type.method, "first", answer as Answer<unknown, unknown>); // Only asked with such parameters.
  }

  /** The lists of all features, one after the other: completions, code actions, lenses, symbols. */
  all<P, R, PR, E, RO>(type: RequestOf<P, R, PR, E, RO>, answer: Answer<P, ListOf<R>>): void {
    this.#add(type.method, "all", answer as Answer<unknown, unknown>); // As above.
  }

  #add(method: string, kind: Kind, answer: Answer<unknown, unknown>): void {
    const answers = this.#answers.get(method);
    if (answers) {
      answers.push(answer);
      return;
    }
    const own = [answer];
    this.#answers.set(method, own);
    this.#connection.onRequest(method, (...given: unknown[]) => {
      // A request without parameters comes with its token alone.
      const [params, token] = given.length > 1 ? given : [undefined, given[0]];
      return this.#answer(method, own, kind, params, token as CancellationToken); // The connection's.
    });
  }

  async #answer(
    method: string,
    answers: readonly Answer<unknown, unknown>[],
    kind: Kind,
    params: unknown,
    token: CancellationToken,
  ): Promise<unknown> {
    if (!this.#isOpen) return new ResponseError(ErrorCodes.ServerNotInitialized, "the server is not initialized");
    const wrong = findWrongParams(method, params);
    if (wrong !== undefined) return new ResponseError(ErrorCodes.InvalidParams, wrong);
    const given: unknown[] = [];
    try {
      for (const answer of answers) {
        const one = await answer(params, token);
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "called off");
        if (one === undefined) continue;
        if (kind === "first") return one;
        given.push(...(one as unknown[])); // Of such a request each answer is a list.
      }
    } catch (error) {
      if (error instanceof ResponseError) return error;
      const message = describeSystemFailure(error) ?? (error instanceof Error ? error.message : String(error));
      return new ResponseError(LSPErrorCodes.RequestFailed, message);
    }
    return kind === "first" ? null : given;
  }
}
