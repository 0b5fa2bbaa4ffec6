import type { Phrases } from "./sign.js";

export const GERMAN: Phrases = {
  rejection:
    "nicht mit Ihrer/deiner Bewerbung, Stelle/Position … intern besetzt, Stelle/Position zwischenzeitlich … besetzt, Bewerbung … abgelehnt, Bewerbung … nicht berücksichtigt, Absage erteilen, leider eine Absage, nicht weiterführen, nicht weiter im Verfahren, für einen anderen/andere/anderen Bewerber/Kandidaten/Bewerberin/Kandidatin/Person, für eine andere Bewerberin/Kandidatin/Person, für andere Bewerber/Kandidaten/Bewerberinnen/Kandidatinnen/Bewerbende, für eine/einen … Kandidatin/Kandidaten/Bewerberin/Bewerber entschieden, nicht berücksichtigen, nicht berücksichtigt werden, nicht in die engere/nähere Auswahl, nicht weiter berücksichtigen, nicht mehr berücksichtigen, " +
    "leider absagen, Ihnen absagen, dir absagen, eine Absage, keine positive/bessere Rückmeldung/Nachricht, keine positivere/günstigere Rückmeldung/Nachricht/Mitteilung, nicht zu einem … einladen, kein/keine Angebot/Stelle/Zusage machen/anbieten/geben, keine Zusage, nicht anbieten können, " +
    "Stelle/Position ist … besetzt, Stelle/Position wurde … besetzt, Stelle/Position bereits/inzwischen/schon … besetzt, Stelle/Position … nicht besetzt, Stelle … anderweitig besetzt, anderweitig vergeben, Auswahlverfahren ist … beendet, mit anderen/anderem/einem/einer anderen/weitergehen … weitergehen/weiterzugehen/fortsetzen/fortfahren, " +
    "Weg … mit anderen weitergehen, mit anderen Kandidaten/Kandidatinnen/Bewerbern/Bewerberinnen/Bewerbenden/Profilen, anderen Bewerbern den Vorzug, anderen Kandidaten den Vorzug, den Vorzug gegeben, nicht für Sie entschieden, nicht für dich entschieden, gegen dich/Sie entschieden, gegen eine Zusammenarbeit entschieden, nicht weiterverfolgen, nicht weiter verfolgen, nicht weiter im Prozess, nicht fortsetzen, nicht fortführen, nicht entsprechen können, Ihre Bewerbung … nicht erfolgreich, Deine Bewerbung … nicht erfolgreich, Ihrer Bewerbung nicht, nicht den Zuschlag, anderweitig entschieden, anders entschieden, Ausschreibung … aufgehoben, Angebot zurückziehen",
  offer:
    "freuen/freue uns/mich … Angebot zu machen/unterbreiten, ein Angebot zu unterbreiten, freuen uns … anbieten/anzubieten, freue mich … anbieten/anzubieten, gerne/gern … Stelle/Position … anbieten, Stelle/Position/Vertrag … anbieten zu, möchten/möchte dir/Ihnen die/eine Stelle/Position, dir/Ihnen die Stelle/Position … anbieten, freuen uns Ihnen/dir … Zusage, Zusage geben/erteilen/machen zu können, " +
    "hiermit … die/eine Zusage, bieten dir/Ihnen … Stelle/Position … an, freuen uns Sie/dich … einzustellen, Arbeitsvertrag im/finden/anbei/liegt, anbei … Arbeitsvertrag, Sie haben die Stelle, du hast die Stelle, du hast den Job",
  standing:
    "Angebot gilt/bleibt/steht, Angebot ist … gültig, Frist verlängern/verlängert, an das Angebot gebunden, Angebot … aufrecht",
  invitation:
    "laden Sie/dich/euch, lade Sie/dich, laden wir Sie/dich, lade ich Sie/dich, möchten/möchte/würden/würde/wollen/will wir/ich/Sie/dich/dir/Ihnen … kennenlernen, möchten/möchte/würden/würde/wollen Sie/dich/wir … einladen, möchten/möchte/würden Sie/dich … kennen lernen, gerne/gern/persönlich/näher kennenlernen, gerne/gern/persönlich/näher kennen lernen, " +
    "Einladung zum/zu einem, Sie/dich … einladen, einladen zu können, einzuladen, schlagen Ihnen/dir/wir/den/vor, schlage Ihnen/dir/ich/den/vor, findet am/um, findet … statt, Gespräch/Termin/Interview/Fachinterview … statt, passt Ihnen/dir/es, würde Ihnen/dir/es … passen, wie sieht es, kommst du am/zu/zum/vorbei, kommen Sie … Gespräch/vorbei, können Sie/könnten Sie … Gespräch kommen, kannst du … vorbeikommen/kommen, " +
    "zu einem Gespräch, Lust auf ein/einen … Telefonat/Gespräch/Kaffee/Kennenlernen, zum Gespräch, zum Vorstellungsgespräch, Termin … fest, Termin bestätigen, bestätigen … den/unseren/Ihren Termin, Vorstellungsgespräch geht klar, Link für/zu/zum … Gespräch, ins Gespräch kommen, unser Gespräch am, zum Probearbeiten, Probearbeiten am, freuen uns auf das/unser Gespräch",
  meeting:
    "Vorstellungsgespräch*, Bewerbungsgespräch*, Gespräch, Gesprächs, Gespräche, Zweitgespräch, Erstgespräch, Kennenlerngespräch, Videogespräch, Telefoninterview, Videointerview, Fachinterview, Interview, Interviews, Telefonat, Termin, Termine, Videocall, Call, Probearbeiten, Probetag, Hospitation, kennenlernen, Kennenlernen, Datum, Uhrzeit, Zeit, wann, Treffen",
  moved:
    "verschieben, verschoben, verschiebt, verlegen, verlegt, verlegten, neuer Termin, neue Termin, neuen Termin vorschlagen, Ersatztermin, Terminverschiebung, Terminänderung, findet stattdessen, umbuchen",
  cancelled:
    "Gespräch/Termin/Interview/Vorstellungsgespräch … absagen, Gespräch/Termin/Interview … abgesagt, Gespräch/Termin/Interview … abzusagen, Vorstellungsgespräch … abgesagt, Gespräch/Termin/Interview/Vorstellungsgespräch … entfällt, Gespräch/Termin/Interview … entfallen, Gespräch/Termin/Interview … nicht stattfinden, Gespräch/Termin/Interview … ausfallen, fällt … aus, Gespräch/Termin … streichen, Terminabsage",
  promise:
    "melden uns, melde mich, meldet sich, melden wir uns, melde ich mich, wir uns … melden, uns … bei dir/Ihnen melden, mich … bei dir/Ihnen melden, Bescheid geben, geben/gebe … Bescheid, Bescheid sagen, sage … Bescheid, sagen … Bescheid, Rückmeldung geben, geben … Rückmeldung, eine/unsere Rückmeldung, erhalten/bekommen Sie … Rückmeldung/Antwort/Nachricht/Bescheid, erhältst/bekommst du … Rückmeldung/Antwort/Nachricht/Bescheid, erhalten/bekommen … von uns, " +
    "Sie hören, hören Sie, du hörst, hörst du, von uns hören, von uns/mir hören, Ihnen/dir … mitteilen, informieren wir Sie/dich, Sie/dich … informieren, informiere Sie/dich, Entscheidung treffen/fällen/mitteilen, entscheiden wir/uns, wir entscheiden, entschieden haben, komme/kommen … auf Sie/dich zu, auf Sie/dich … zukommen, Kontakt mit Ihnen/dir auf, eine Entscheidung, unsere Entscheidung, kontaktieren Sie/dich, Sie/dich kontaktieren, Sie/dich … benachrichtigen, rufe/rufen Sie/dich … an, antworten wir/Ihnen",
  ask: "bitte senden/schicken/reichen/teilen/bestätigen/geben/melden/bringen/füllen/nennen/sagen Sie/uns/mir/beides, schicken/senden/reichen/teilen/geben Sie uns/mir/bitte, könnten/können Sie uns/mir/bitte, kannst/könntest du uns/mir/bitte, bitten wir Sie … zu, bitten Sie … zu, bitte schick/sende/gib/sag/teile/bestätige, gib/sag mir/uns/einfach, Könnten Sie, könntest du, fehlen uns, fehlt uns, bitte beachten, reichen Sie, nachreichen, wir benötigen, ich benötige, benötigen wir, bräuchten wir, zu bearbeiten, rufen Sie uns, uns … anrufen, wie lautet",
  answer:
    "unterschrieben*, unterzeichnet*, zurücksenden, senden Sie … zurück, zurückschicken, Ihre/deine/Ihrer/deiner/eine Entscheidung/Rückmeldung/Antwort/Zusage, Angebot gilt/bleibt/steht/ist, annehmen, anzunehmen, entscheiden Sie, Bescheid, gültig, Frist, zurück",
  receipt:
    "Eingang Ihrer/deiner, Bewerbung/Unterlagen … erhalten, Bewerbung/Unterlagen … eingegangen, Bewerbung/Unterlagen … angekommen, Bewerbung … eingetroffen, Eingangsbestätigung, Empfangsbestätigung, Eingang … bestätigen, danken für/dir/Ihnen … Bewerbung, danke/dank … Bewerbung, danke/dank … Interesse, beworben hast, beworben haben, wird … geprüft, werden … geprüft, prüfen wir Ihre/deine, prüfen Ihre/deine",
  regret: "leider, bedauern, bedauerlicherweise, bedaure, schwer gefallen, nicht leicht, schwergefallen",
  farewell:
    "beruflichen/berufliche/weiteren/weitere … Weg/Zukunft/Werdegang/Suche/Bewerbungen, alles Gute, viel Erfolg bei/für/auf, wünschen Ihnen/dir … Erfolg/Gute/Glück, wünsche Ihnen/dir … Erfolg/Gute/Glück, Bewerberpool, Talentpool, Unterlagen … gelöscht/vernichtet/zurück, nicht als Wertung",
  about:
    "Bewerbung, Bewerbungen, Bewerbungsunterlagen, Unterlagen, Stelle, Position, Vorstellungsgespräch, Gespräch, Gespräche, Gesprächen, Auswahlverfahren, Bewerbungsverfahren, Interview, Lebenslauf, Bewerber*, Kandidat*, Zeugnis, Zeugnisse, Arbeitsvertrag, Gehalt, Gehaltsvorstellung*, Fachabteilung, Probearbeiten, Online-Test, Assessment, Arbeitsproben, Vertretungsstelle",
  automatic:
    "automatisch erstellt*, automatisch generiert*, automatische Nachricht/E-Mail/Mail/Antwort, nicht auf diese, antworten Sie nicht, nicht antworten, nicht überwacht",
  reply:
    "danke/dank/danken … Nachricht/Mail/E-Mail/Nachfrage/Geduld/Anruf/Rückmeldung/Schreiben/Zeilen, danke/dank … Gespräch/Besuch/Telefonat, Gespräch hat … gemacht/gefallen, über die ich mich, gefreut, engere Auswahl, liegt … vor, weitergeleitet, intern ab, noch nicht entschieden, noch nicht ganz, Gehaltsvorstellung*, Zwischenstand, liest sich, noch keine Entscheidung, Entscheidung noch nicht, nichts entschieden, noch in der Prüfung, noch im Auswahlverfahren",
  open: "noch nicht entschieden, noch keine Entscheidung, Entscheidung noch nicht, nichts entschieden, noch nicht abgeschlossen, verzögert, dauert länger, noch etwas Geduld, noch im Auswahlverfahren, noch nicht ganz, noch in der Prüfung, noch nicht fertig, mehr Zeit",
  past: "wolltest dich, wollten Sie, hatten wir gesagt, hatte ich gesagt, hatten angekündigt, hatte angekündigt, ursprünglich, wie ich schrieb, hatten Ihnen, hatte dir",
  hedge:
    "würden Ihnen/dir … Angebot, brauchen … noch, benötigen … noch, Zustimmung, sobald, vorbehaltlich, voraussichtlich ein Angebot, werden Ihnen/dir ein Angebot, Angebot folgt, Genehmigung, genehmigt, freigegeben, Freigabe",
  habit: "in der Regel, normalerweise, üblicherweise, meistens, erfahrungsgemäß",
  condition:
    "im Falle, im Fall, für den Fall, falls, wenn, sofern, sollten Sie, sollte Ihr/Ihre/dein/deine/sich, solltest du, ob, nur bei, ausschließlich",
  chosen: "ausgewählt, engere Auswahl, passt, infrage, in Frage, überzeugt, berücksichtigt",
  negation: "nicht, kein, keine, keinen, keiner, keinem, nie, nichts, niemand, ohne, weder",
  others: "andere Bewerber*, anderen Bewerber*, anderen Kandidat*, andere Kandidat*, an ihn, an sie",
  elsewhere:
    "Bewerbungsfrist, Bewerbungsschluss, Beginn ist, Arbeitsbeginn, Eintritt, Vertragsbeginn, ab dem, Bewerbung vom, Ihre Bewerbung vom, Schreiben vom, Nachricht vom, Mail vom, gelöscht, Datenschutz, Urlaub, geschlossen, vergangenen, letzten, letzte, letzter, seit, geboren, Betriebsferien, zwischen, ausgeschrieben",
  bulk: "neue Jobs, neue Stellen, neue Stellenangebote, passende Jobs, passende Stellen, Jobagent, Jobalarm, Job-Alarm, Newsletter, abbestellen, abmelden, keine weiteren, Webinar, Online-Seminar, Seminar, Jobmesse, Karrieremesse, auf Ihr/dein Profil aufmerksam, auf Ihr/dein Profil gestoßen, Profil vervollständigen, Profil zu vervollständigen, neue Nachricht, kostenlos registrieren, E-Mail-Adresse bestätigen, E-Mail-Adresse zu bestätigen, Passwort, Rabatt, Gutschein, Tag der offenen Tür",
  survey:
    "Umfrage, Befragung, Fragebogen, Ihre Meinung ist, deine Meinung ist, wie hat Ihnen, wie hat dir, bewerten Sie uns, bewerte uns",
  away: "nicht im Büro, automatische Antwort, Abwesenheitsnotiz, Abwesenheit, außer Haus, im Urlaub bis, bin … abwesend, bin … im Urlaub, derzeit nicht erreichbar, nicht erreichbar, Elternzeit, nicht mehr für … tätig, nicht mehr im Unternehmen, wieder erreichbar",
  undelivered:
    "unzustellbar, nicht zugestellt werden, Zustellung fehlgeschlagen, Adresse … nicht gefunden, Empfänger … nicht gefunden",
  spam: "Bankverbindung mit, Nebenverdienst, Heimarbeit, pro Woche von zu Hause, ohne Vorkenntnisse",
  phone:
    "Telefonat, Telefoninterview, Telefongespräch, telefonisch*, per Telefon, am Telefon, rufe dich/Sie, rufe ich dich/Sie, rufen wir Sie/dich, rufen Sie/dich … an",
  video:
    "Videogespräch, Videointerview, Video-Interview, Video-Call, Videocall, Videoanruf, Videokonferenz, per Video, per/über/via Teams, per/über/via Zoom, Google Meet, per/über/via Skype, Webex",
  onsite:
    "vor Ort, in unserem/unseren/unser Haus/Hause/Büro/Räumen/Räumlichkeiten/Werk, in unserer … Filiale/Werkstatt/Praxis/Niederlassung/Geschäftsstelle, bei uns in/im, bei uns am Standort, vorbei, vorbeikommen, Probearbeiten, Probetag, Rundgang, am Empfang, Parkplätze, Parkplatz, persönliches Gespräch, Hospitation",
};
