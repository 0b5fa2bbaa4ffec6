import type { Sense } from "../table/index.js";

/** A fact of one of these ends the application, or brings it a step on: it counts only where nothing beside it leaves a doubt. */
export const ENDINGS: ReadonlySet<Sense> = new Set<Sense>([
  "rejection",
  "offer",
  "withdrawal",
  "acceptance",
  "invitation",
]);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Before when or why it was: `rejected after the phone screen`, `Absage wegen fehlender Erfahrung`. */
export const REASONS: ReadonlySet<string> = wordsOf(
  "after before because due since following nach wegen aufgrund weil da mangels après avant car suite tras después porque",
);

/** Before what it is for, or to: `offer for the role`, `Einladung zum Probevortrag`. */
export const PURPOSES: ReadonlySet<string> = wordsOf("for as to für als zu zum zur pour à au para como a al");

/** Before by whom or where it was. */
export const PARTIES: ReadonlySet<string> = wordsOf(
  "from by at for of with mit avec con von v bei beim chez par por de del en",
);

/** Of whom they took instead: `someone with more experience`. */
export const COMPANY: ReadonlySet<string> = wordsOf("with mit avec con");

/** Before how it came. */
export const WAYS: ReadonlySet<string> = wordsOf("by per via par por");

/** Words of a company's name, and of nobody's. */
export const FIRMS: ReadonlySet<string> = wordsOf(
  "gmbh ag kg ug se inc ltd llc plc corp corporation company co sa sas sarl sl slu group gruppe groupe grupo bank industries " +
    "systems solutions technologies software labs holding university hospital clinic klinik",
);

/** What everybody calls the application's job or company, whatever its name. */
export const OWN_JOB: ReadonlySet<string> = wordsOf(
  "role position job post opening gig process team company stelle job verfahren firma team poste emploi processus entreprise " +
    "puesto trabajo plaza proceso empresa",
);

/** What one can count: `Angebot: 30 Tage Urlaub`. */
export const COUNTED: ReadonlySet<string> = wordsOf(
  "day days week weeks hour hours people companies tag tage tagen woche wochen stunde stunden jour jours semaine semaines heures " +
    "día días dia dias semana semanas horas",
);

/**
 * Words behind such a fact by which it is none, or none of this application: somebody else's, another job's, taken back, of
 * a part of it alone (`abgelehnt: Gehaltsvorschlag`), or of another matter (`Vertrag unterschrieben (Mietvertrag)`).
 */
export const REVERSALS: readonly string[] = [
  // Not here, not me, or not for good
  "not here, not me, not us, not mine, not this one, not by, not from, not for this, i m not, that was, but, still, reopened",
  "back in, reconsidered, reconsidering, reversed, by mistake, in error, for now, in principle, in theory, almost, nearly",
  "nicht hier, nicht ich, nicht bei, nicht von, nicht diese, das war, aber, doch noch, immer noch, im prinzip, grundsätzlich",
  "aus versehen, irrtümlich, wieder offen, pas ici, pas moi, pas chez, c était, mais, toujours en, en principe, par erreur",
  "no aquí, no aqui, no yo, eso fue, pero, sigo en, todavía, todavia, en principio, por error, reabierto, reabierta, rouvert",
  // Another job or employer
  "other role, other one, other job, other position, other company, other application, other offer, another job, another role",
  "another position, another company, another offer, another one, first choice, considered for, focusing on, now focusing",
  "andere stelle, anderen stelle, andere firma, anderen firma, anderer firma, anderes angebot, anderen job, autre poste",
  "autre offre, autre entreprise, otro puesto, otra oferta, otra empresa, otro trabajo",
  // A part of it, while they go on talking
  "first offer, initial offer, opening offer, asked for, asking for, counter, countered, counteroffer, counter offer",
  "proposition salariale, propuesta salarial, salary proposal, they will come back, nachverhandelt, gegenangebot, gegenvorschlag, gehaltsvorschlag, terminvorschlag",
  "erstes angebot, erste angebot, ersten angebot, première offre, contre offre, contre proposition, primera oferta, contraoferta",
  // A day, and not the job
  "called in sick, is sick, off sick, new date, new day, new time, reschedule, rescheduled, krank, neuer termin, neuen termin, ersatztermin, neuer tag",
  "malade, nouveau rendez vous, nouvelle date, enferma, enfermo, nueva fecha, nueva cita",
  // Another contract
  "flat, apartment, lease, rental, rent, phone contract, gym, mietvertrag, handyvertrag, wohnung, miete, kaufvertrag",
  "appartement, logement, bail, piso, alquiler, vivienda, versicherung, insurance, mortgage",
].flatMap((row) => row.split(", "));
