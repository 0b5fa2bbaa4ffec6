/** What `agenda --format json` prints, as far as tests look at it. */
export interface AgendaJson {
  readonly actions: readonly AgendaAction[];
  readonly appointments: readonly AgendaAppointment[];
  readonly waiting: readonly { application: AgendaApplication; since: string; promised_by: string | null }[];
  readonly snoozed: readonly { application: AgendaApplication; until: string }[];
}

export interface AgendaApplication {
  readonly id: string;
  readonly path: string;
  readonly company: string;
  readonly role: string;
  readonly status: string;
}

export interface AgendaAction {
  readonly application: AgendaApplication;
  readonly rule: string;
  readonly key: string;
  readonly uid: string;
  readonly title: string;
  readonly state: "upcoming" | "open" | "overdue" | "lapsed";
  readonly opens: string;
  readonly closes: string | null;
  readonly until: string | null;
  readonly via: string | null;
  readonly to: readonly { name: string }[];
  readonly call: { start: string; end: string } | null;
  readonly projected: boolean;
}

export interface AgendaAppointment {
  readonly application: AgendaApplication;
  readonly kind: "interview" | "deadline";
  readonly key: string;
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly interview: { readonly kind: string | null; readonly place: string | null } | null;
}

export function readAgendaJson(text: string): AgendaJson {
  return JSON.parse(text) as AgendaJson;
}
