import type { ScopeOptions } from "../../expression/index.js";
import { asOf, type Application, type Situation } from "../../facts/index.js";
import type { Circumstances } from "../evaluation.js";
import { createCalling, type Calling } from "./place-call.js";
import { findWorkingDays, type WorkingDays } from "./working-days.js";

/** An application as of a moment, with the days and hours of its employer: all that an evaluation of it rests on. */
export interface Standing {
  readonly situation: Situation;
  readonly workingDays: WorkingDays;
  readonly calling: Calling;
  /** For a scope in which expressions go by those days and hours. */
  readonly scopeOptions: ScopeOptions;
}

/** As of the circumstances' clock. */
export function standAt(application: Application, circumstances: Circumstances): Standing {
  return standIn(asOf(application, circumstances.now), circumstances);
}

/** In a situation that is known, whatever the circumstances' clock. */
export function standIn(situation: Situation, circumstances: Circumstances): Standing {
  const { policy, me } = circumstances;
  const workingDays = findWorkingDays(situation.application, circumstances);
  const { calendar } = workingDays;
  const calling = createCalling(situation, policy, calendar);
  const scopeOptions = { situation, settings: policy.settingsValue, me, calendar, canCall: calling.canCall };
  return { situation, workingDays, calling, scopeOptions };
}
