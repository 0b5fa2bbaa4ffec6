import type { Row } from "./row.js";

export const GERMAN: readonly Row[] = [
  // Bewerbung
  {
    sign: "fact",
    sense: "application",
    words:
      "beworben, initiativ beworben, online beworben, Bewerbung/Initiativbewerbung/Bewerbungsunterlagen/Onlinebewerbung/Unterlagen abgeschickt/verschickt/geschickt/gesendet/versendet/versandt/eingereicht/abgegeben/hochgeladen/abgesendet/raus",
  },
  {
    sign: "fact",
    sense: "application",
    words:
      "Bewerbungsmappe abgeschickt/verschickt/geschickt/gesendet/eingereicht/abgegeben/eingeworfen, Bewerbung/Unterlagen/Bewerbungsunterlagen hingeschickt/losgeschickt/eingeworfen/übergeben/gemailt",
  },
  {
    sign: "fact",
    sense: "application",
    isOrder: true,
    words: "bewerben, Bewerbung abschicken/schicken/verschicken/einreichen/absenden/senden",
  },
  {
    sign: "fact",
    sense: "application",
    words: "Bewerbung, Initiativbewerbung, Onlinebewerbung, Online Bewerbung, Kurzbewerbung",
  },
  // Dank
  {
    sign: "fact",
    sense: "thank-you",
    words:
      "Dankesschreiben, Dankschreiben, Dankesnachricht, Danke-Nachricht, Dank-Nachricht, Dank/Danke/Dankeschön gesagt/geschickt/gesendet/geschrieben/verschickt, mich bedankt, bedankt, für/fürs Gespräch/Interview/Telefonat/Einladung/Termin/Zeit bedankt/gedankt, Dank, Danke, Dankeschön",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "email",
    words:
      "Dankesmail, Dankesmails, Dankes-Mail, Danke-Mail, Dankes-E-Mail, Danke-E-Mail, Dank-Mail, Dankmail, Dankemail, Dank-E-Mail, Dankeschön-Mail, Dankesemail, Mail zum Dank, Mail als Dank, Mail mit Dank",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "email",
    words: "Merci-Mail, Merci-Mails, Danke-Mails, Dank-Mails, Dankesmail geschrieben",
  },
  { sign: "fact", sense: "thank-you", person: "before", words: "gedankt" },
  {
    sign: "fact",
    sense: "thank-you",
    by: "text",
    words: "Dankes-SMS, Danke-SMS, Dank-SMS, Dankes-WhatsApp, Danke-WhatsApp, Merci-SMS, SMS mit/als/zum Dank",
  },
  { sign: "fact", sense: "thank-you", by: "letter", words: "Dankesbrief, Dankeskarte" },
  {
    sign: "fact",
    sense: "thank-you",
    isOrder: true,
    words:
      "bedanken, danken, Merci-Mail/Dankes-SMS/Danke-SMS/Dankes-WhatsApp schreiben/schicken/senden/verschicken, Dankesmail/Dankes-Mail/Dankes-E-Mail/Danke-Mail/Danke-E-Mail/Dankemail schreiben/schicken/senden/verschicken",
  },
  // Nachfragen
  {
    sign: "fact",
    sense: "follow-up",
    words:
      "nachgefragt, nachgefasst, nachgehakt, erinnert, Nachfrage, Rückfrage gestellt/geschickt, Nachfrage geschickt/gestellt/gesendet/geschrieben, Erinnerung geschickt/gesendet/verschickt, Sachstand/Stand/Status erfragt, nach dem Stand/Status gefragt, Statusanfrage, Nachfassen",
  },
  { sign: "fact", sense: "follow-up", by: "email", words: "Nachfass-Mail, Nachfassmail, Erinnerungsmail" },
  {
    sign: "fact",
    sense: "follow-up",
    by: "phone",
    words: "telefonisch/tel nachgefragt/nachgefasst/nachgehakt, Nachfassanruf, telefonische/tel Nachfrage/Rückfrage",
  },
  {
    sign: "fact",
    sense: "follow-up",
    by: "phone",
    words: "nachtelefoniert, hinterhertelefoniert, hinterher telefoniert",
  },
  { sign: "fact", sense: "follow-up", isOrder: true, words: "nachfragen, nachfassen, nachhaken" },
  {
    sign: "fact",
    sense: "follow-up",
    isPurpose: true,
    words:
      "um nachzufragen, um nachzufassen, um nachzuhaken, zum Nachfragen, um nach_dem_Stand/nach_Stand/nach_Neuigkeiten zu_fragen, um Stand zu_erfragen/zu_erfahren, um zu_fragen/zu_hören/zu_erfahren wie_es_steht/wie_es_aussieht/wie_weit_sie_sind",
  },
  // Nachrichten
  { sign: "fact", sense: "note", by: "phone", person: "before", words: "angerufen, antelefoniert, zurückgerufen" },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    isTheirs: true,
    words:
      "hat angerufen, haben angerufen, hat zurückgerufen, haben zurückgerufen, hat mich angerufen, haben mich angerufen, rief an, riefen an, rief mich an, rief zurück",
  },
  {
    sign: "fact",
    sense: "note",
    by: "email",
    person: "before",
    words: "angemailt, gemailt, E-Mail/Mail geschickt/geschrieben/gesendet/verschickt",
  },
  {
    sign: "fact",
    sense: "note",
    person: "before",
    words: "angeschrieben, geschrieben, kontaktiert, Nachricht geschickt/geschrieben/gesendet, geantwortet",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "hat geantwortet, haben geantwortet, hat geschrieben, haben geschrieben, hat sich gemeldet, haben sich gemeldet, hat mir geschrieben, haben mir geschrieben, hat reagiert",
  },
  { sign: "fact", sense: "note", by: "phone", isOrder: true, person: "before", words: "anrufen" },
  { sign: "fact", sense: "contact", by: "email", words: "E-Mail, Mail, Email" },
  { sign: "fact", sense: "contact", by: "phone", words: "Anruf, Rückruf" },
  { sign: "fact", sense: "contact", by: "letter", words: "Brief, Schreiben" },
  { sign: "fact", sense: "contact", by: "linkedin", words: "LinkedIn Nachricht, XING Nachricht" },
  { sign: "silent", words: "combox, nur die mailbox" },
  {
    sign: "fact",
    sense: "message-left",
    by: "phone",
    words:
      "Nachricht/Voicemail hinterlassen, auf Anrufbeantworter/Mailbox gesprochen/hinterlassen, auf AB gesprochen, Anrufbeantworter besprochen, Mailbox besprochen",
  },
  {
    sign: "fact",
    sense: "message-left",
    chases: true,
    by: "phone",
    words:
      "draufgesprochen, aufs_Band/auf_Band/auf_den_AB/auf_die_Mailbox/auf_die_Combox/auf_Combox/auf_die_Mobilbox/aufs_Handy/auf_die_Sprachbox gesprochen, Combox/Mobilbox/Sprachbox/Band besprochen, Combox-Nachricht, Sprachnachricht hinterlassen",
  },
  // Was von dort kommt
  {
    sign: "fact",
    sense: "reply",
    words:
      "Antwort, Rückmeldung, Antwort/Rückmeldung/Rückruf/Nachricht erhalten/bekommen/da/gekommen, Zwischenbescheid, Zwischenbescheid erhalten/bekommen, Testaufgabe/Aufgabe/Probeaufgabe erhalten/bekommen/da/gekommen",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    isTheirs: true,
    needs: "opening",
    words: "ruft an, ruft mich an, ruft zurück, rufen an, rufen mich an, rufen zurück",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    needs: "opening",
    words: "meldet sich, schreibt, schreibt mir, antwortet, antworten",
  },
  {
    sign: "fact",
    sense: "invitation",
    words:
      "Einladung, eingeladen, Einladung erhalten/bekommen, wurde eingeladen, bin eingeladen, eingeladen worden, Gesprächseinladung",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    words: "hat mich eingeladen, haben mich eingeladen, hat eingeladen, haben eingeladen, lädt ein, laden mich ein",
  },
  {
    sign: "fact",
    sense: "invitation",
    theirs: "invitation",
    needs: "interview",
    words: "angeboten, vorgeschlagen",
  },
  { sign: "fact", sense: "invitation", needs: "interview", words: "eingeladen, eingeladen worden" },
  { sign: "fact", sense: "invitation", needs: "interview", words: "Zusage" },
  {
    sign: "fact",
    sense: "invitation",
    by: "phone",
    isTheirs: true,
    words:
      "rief/riefen an_um_mich_einzuladen/mich_an_um_mich_einzuladen/an_und_lud_mich_ein/an_und_luden_mich_ein, hat/haben angerufen_und_mich_eingeladen/mich_angerufen_und_eingeladen/telefonisch_eingeladen/mich_telefonisch_eingeladen",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "hat/haben mir_Testaufgabe/Testaufgabe/mir_Aufgabe/mir_Fragebogen/mir_Unterlagen geschickt/gemailt, schickte/schickten mir_Testaufgabe/mir_Aufgabe/Testaufgabe, schickt/schicken mir_Testaufgabe/mir_Aufgabe/Testaufgabe",
  },
  {
    sign: "fact",
    sense: "reply",
    needs: "end",
    words: "in der engeren Auswahl, engere Auswahl, in die engere Auswahl gekommen, Vorauswahl geschafft",
  },
  { sign: "fact", sense: "offer", needs: "somebody", words: "Zusage von, Zusage v" },
  {
    sign: "fact",
    sense: "offer",
    words:
      "Angebot, Jobangebot, Stellenangebot erhalten/bekommen, Vertragsangebot, mündliches/schriftliches Angebot, Angebot/Jobangebot/Vertragsangebot/Zusage/Vertrag/Vertragsentwurf/Arbeitsvertrag erhalten/bekommen/da/gekommen, mündliche/schriftliche Zusage",
  },
  {
    sign: "fact",
    sense: "offer",
    words:
      "telefonische/tel Zusage, Zusage telefonisch/tel, Zusage per_Telefon/per_Mail/per_E-Mail erhalten/bekommen, Angebotsschreiben, Vertragsangebot da, Stelle bekommen, Job bekommen, Vertrag/Arbeitsvertrag liegt_vor, Stelle/Job angeboten bekommen",
  },
  {
    sign: "fact",
    sense: "offer",
    isTheirs: true,
    words:
      "hat mir angeboten, haben mir Stelle/Job angeboten, bieten mir Stelle/Job an, bietet mir Stelle/Job an, hat mir Angebot gemacht, haben mir Angebot gemacht, haben zugesagt, hat zugesagt, nehmen mich, wollen mich, stellen mich ein",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "Absage, abgelehnt, abgelehnt worden, wurde abgelehnt, Ablehnung, Absageschreiben, Absage erhalten/bekommen/da/gekommen/kassiert",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "nicht weiter/mehr berücksichtigt, nicht mehr im_Rennen/dabei, aus dem Rennen, Stelle anderweitig vergeben/besetzt, anderweitig vergeben/besetzt, jemand_anders/jemand_anderer/jemand_anderes genommen/eingestellt, wurde/bin/worden nicht genommen/ausgewählt, nicht genommen worden, nicht genommen/ausgewählt worden, wurde jemand_anders/jemand_anderer/jemand_anderes",
  },
  {
    sign: "fact",
    sense: "rejection",
    isTheirs: true,
    words:
      "haben/hat sich für jemand_anderen/jemand_anders/jemanden_anderen/jemanden_anders/andere_Person/anderen_Bewerber/andere_Bewerberin/anderen_Kandidaten/andere_Kandidatin/andere entschieden, haben/hat sich gegen_mich entschieden, haben/hat jemand_anderen/jemand_anders/jemanden_anderen/anderen_Bewerber/andere_Bewerberin/andere genommen/eingestellt/gewählt/ausgewählt, nehmen/nimmt jemand_anderen/jemand_anders/jemanden_anderen, haben mich nicht genommen/eingestellt, nehmen mich nicht, wollen mich nicht",
  },
  { sign: "fact", sense: "reply", by: "email", words: "Antwort-Mail, Antwortmail, Antwort-E-Mail" },
  {
    sign: "fact",
    sense: "rejection",
    words: "Standardabsage, Formabsage, Absage kam, Stelle/Position besetzt/vergeben",
  },
  { sign: "fact", sense: "rejection", by: "email", words: "Absagemail, Absage-Mail" },
  { sign: "fact", sense: "rejection", by: "letter", words: "Absagebrief" },
  {
    sign: "fact",
    sense: "rejection",
    isTheirs: true,
    words:
      "hat abgesagt, haben abgesagt, hat mir abgesagt, haben mir abgesagt, hat mich abgelehnt, haben mich abgelehnt, hat sich anders entschieden, haben sich anders entschieden",
  },
  // Was man selbst entscheidet
  {
    sign: "fact",
    sense: "withdrawal",
    by: "phone",
    words: "telefonisch/tel zurückgezogen, Bewerbung/Kandidatur telefonisch/tel zurückgezogen/zurückgenommen",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    by: "email",
    words: "Bewerbung/Kandidatur per_Mail/per_E-Mail zurückgezogen/zurückgenommen",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    isPurpose: true,
    words: "dass_ich Bewerbung/Kandidatur zurückziehe/zurückgezogen_habe, um Bewerbung zurückzuziehen",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "zurückgezogen, Bewerbung zurückgezogen, Rückzug, Angebot/Stelle/Jobangebot abgelehnt/ausgeschlagen, Angebot abgesagt, habe Angebot abgelehnt, Bewerbung zurückgenommen",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "von_mir/meinerseits abgesagt, abgesagt von_mir/meinerseits, selbst/selber abgesagt, ich_habe/habe_ich/hab_ich/ich_hab/habe/hab abgesagt, habe_dort/hab_dort/habe_ihnen/hab_ihnen/habe_denen/hab_denen abgesagt, ihnen/denen abgesagt, Absage von_mir/meinerseits, Stelle/Job abgesagt, Bewerbung storniert, aus dem Verfahren/Prozess/Rennen zurückgezogen, aus dem Verfahren/Prozess ausgestiegen, Kandidatur zurückgezogen",
  },
  {
    sign: "fact",
    sense: "acceptance",
    words:
      "zugesagt, Angebot/Stelle/Jobangebot angenommen, Vertrag/Arbeitsvertrag unterschrieben/unterzeichnet, Zusage gegeben/geschickt, Vertrag/Arbeitsvertrag/Angebot unterschrieben/unterzeichnet/unterschrieben_zurückgeschickt, Zusage gegeben/geschickt/erteilt, Zusage telefonisch/tel/schriftlich/mündlich gegeben/erteilt, ich_habe/habe_ich/hab_ich/ich_hab zugesagt, von_mir zugesagt",
  },
  {
    sign: "fact",
    sense: "acceptance",
    needs: "nothing",
    words: "unterschrieben, habe unterschrieben, hab unterschrieben",
  },
  // Gespräche
  {
    sign: "fact",
    sense: "interview",
    kind: "phone",
    words:
      "Telefoninterview, Telefon-Interview, Telefongespräch, Telefonat mit, Telefontermin, Anruf mit, telefoniert mit, telefoniert, telefonisches Interview/Gespräch/Vorstellungsgespräch/Erstgespräch, Telefonat",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "phone",
    words: "tel Interview/Gespräch/Vorstellungsgespräch/Erstgespräch/Termin, tel VG, telefonisches VG",
  },
  { sign: "fact", sense: "interview", kind: "onsite", person: "never", words: "VG vor Ort, persönliches VG" },
  { sign: "fact", sense: "interview", person: "never", words: "VG, 1 VG, 2 VG" },
  {
    sign: "fact",
    sense: "interview",
    kind: "video",
    words:
      "Videointerview, Video-Interview, Videogespräch, Video-Gespräch, Videocall, Video-Call, Videokonferenz, Zoom-Gespräch, Zoom-Interview, Zoom-Call, Teams-Gespräch, Teams-Interview, Teams-Call, Teams-Termin, Online-Gespräch, Online-Interview",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "onsite",
    words:
      "Gespräch/Gespräche/Vorstellungsgespräch/Interview/Bewerbungsgespräch/Zweitgespräch vor Ort, Vor-Ort-Gespräch, Vor-Ort-Interview, Vor-Ort-Termin, persönliches Gespräch/Vorstellungsgespräch/Interview, Probearbeiten, Probetag, Hospitation, Schnuppertag, Schnuppertage, Schnuppern, Probeschicht, Probearbeitstag, Probearbeit, Hospitationstag, Assessment Center, Assessment-Center",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "technical",
    words: "technisches Interview/Gespräch, Fachgespräch, Fachinterview, Technisches Vorstellungsgespräch",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "final",
    words: "Abschlussgespräch, Endrunde, finales Gespräch/Interview, letztes Gespräch",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "coffee",
    isBare: true,
    words: "Kaffee mit, auf einen Kaffee mit, Kaffee getrunken mit",
  },
  {
    sign: "fact",
    sense: "interview",
    words:
      "Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch, Interview, Erstgespräch, Zweitgespräch, Drittgespräch, Kennenlerngespräch, Kennenlernen mit, Gespräch, Gespräch mit, Vorstellungstermin, gesprochen mit, Vorgespräch, Personalgespräch, Gespräche, Probevortrag, Bewerbungsvortrag, Berufungsvortrag, Vorstellungsrunde, Kennenlerntermin",
  },
  { sign: "fact", sense: "interview", kind: "onsite", isBare: true, words: "vor Ort, in Präsenz, Präsenz" },
  { sign: "fact", sense: "interview", kind: "phone", isBare: true, words: "Telefon, telefonisch, tel" },
  { sign: "fact", sense: "interview", kind: "technical", isBare: true, words: "technisch, fachlich" },
  { sign: "fact", sense: "interview", isBare: true, words: "Termin mit, Treffen mit, Meeting mit" },

  // Was verneint
  {
    sign: "denies",
    why: "negation",
    way: "after",
    reach: "clause",
    words: "kein, keine, keinen, keiner, keinem, keinerlei, ohne, weder, statt, anstatt",
  },
  {
    sign: "denies",
    why: "negation",
    way: "both",
    reach: "clause",
    words:
      "nicht, nie, niemals, niemand, nichts, nix, noch nix, noch nichts, noch nicht, noch keine, noch keine Entscheidung, noch nichts entschieden, noch nicht entschieden, fehlt, fehlen, bislang nicht, in der Zeitung, im Fernsehen, im Radio, Podcast, Artikel, geträumt, geübt, üben, geprobt, Buch, Bücher, Ratgeber, Kurs, Seminar, Schulung, vergessen, beinahe, fast, angeblich",
  },
  {
    sign: "denies",
    why: "plan",
    way: "both",
    reach: "clause",
    words:
      "werde, werden, will, wollen, wollte, wollten, möchte, muss, müssen, müsste, soll, sollte, sollen, kann, könnte, darf, dürfte, würde, vorbereitet, entworfen, zu vereinbaren, ausstehend, steht aus, erwartet, geplant, demnächst, bald, offen, noch offen, noch schreiben/schicken/senden/machen/verschicken/anrufen/unterschreiben, folgt, kommt noch, überfällig",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "sentence",
    words:
      "ich werde, plane, geplant ist, hoffe, hoffentlich, erwarte, warte, warten, warten auf, warte auf, wartet auf, vielleicht, eventuell, vermutlich, wahrscheinlich, möglicherweise, überlege, versuche, versucht, fragen ob, gefragt ob, nicht vergessen, Entwurf, Entwurf für, vorbereitet, vorbereiten, nächster Schritt, nächste Schritte, daran denken, erinnern",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "line",
    words: "zu tun, noch zu tun, Aufgabe, Aufgaben, offene Punkte, Ziel, Idee, Plan",
  },
  {
    sign: "denies",
    why: "condition",
    way: "after",
    reach: "line",
    words:
      "Betreff, AW, WG, falls, wenn, sofern, ob, sobald, bis sie, sollten sie, sollte ich, sollte bis, im Fall, für den Fall",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "sentence",
    words:
      "als Entwurf, im Entwurf, in Entwürfen, im Entwurfsordner, kam zurück, zurückgekommen, unzustellbar, nicht zustellbar, halb fertig, halbfertig, unfertig, nicht fertig, fertig machen, fertigschreiben, niemand erschienen, andere Firma, anderen Firma, anderer Firma, anderes Unternehmen, anderen Unternehmen, Tage pro Woche, das war am, eigentlich am, dauert 1/2/3/4/zwei/drei/vier Wochen/Tage",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "clause",
    words:
      "gestern, vorgestern, letzten/vergangenen Montag/Dienstag/Mittwoch/Donnerstag/Freitag, letzte Woche, vor zwei Tagen, vor einer Woche",
  },
  {
    sign: "prepares",
    words: "Vorbereitung, Vorbereitung auf, Vorbereitung für, vorbereitet auf, Fragen für, Notizen für",
  },

  // Was nur so aussieht
  {
    sign: "nothing",
    words:
      "Bewerbungsschluss, Bewerbungsfrist, Bewerbung erhalten, Bewerbung eingegangen, Bewerbung bestätigt, Eingang bestätigt, Eingangsbestätigung, Empfangsbestätigung, Bewerbungsmappe, Bewerbungsfoto, Bewerbung überarbeitet, Bewerbungstraining, Bewerbungsgespräch üben, Bewerbung vorbereitet, Angebot eingeholt, Sonderangebot, Angebotsfrist, Angebot zurückgezogen, Stellenangebot, Stellenangebote, Angebote, Gegenangebot, " +
      "Rückrufbitte, Absagequote, Absagen, Einladung angenommen, Kalendereinladung, Einladung zum Tag, Einladung zur Messe, Einladung zum Webinar, LinkedIn Einladung, Rechnung, Vertrag gekündigt, Vertrag erhalten und, abgelehnt habe ich, Antrag abgelehnt, Urlaub abgelehnt, Zusage abgelehnt, Gespräch vorbereitet, Gespräch mit mir selbst, Interview gelesen, Interview gehört, Interview gesehen, Mailbox abgehört, Mailadresse, E-Mail-Adresse, automatische Antwort, Abwesenheitsnotiz, " +
      "Testaufgabe, Einstellungstest, Online-Test, Hausaufgabe, Geld zurückgezogen, zurückgezogen lebt, Telefonnummer, Telefonbuch, Telefonanlage, Dank an alle, vielen Dank, Danke für, Dank für Ihre, dank der, dank des, dank dem, Feedback, Anfahrt, Hotel gebucht, Bahn gebucht, Stand erfragt bei der Bank, Anruf verpasst, verpasster Anruf, Probeinterview, Probegespräch, Übungsgespräch, Interviewtraining, Interviewfragen, Fragen, Unterlagen sortiert, Kaffee gekauft",
  },
  {
    sign: "stranger",
    words:
      "Mama, Mutter, Papa, Vater, Schwester, Bruder, Freund, Freundin, Mann, Frau angerufen, Arzt, Zahnarzt, Bank, Vermieter, Versicherung, jemand, jemanden, Kollege, Kollegin, Kollegen, Agentur für Arbeit, Jobcenter, Berufsberatung, Jobcoach, Coach, Chef, Chefin, Arbeitsamt, Amt, Arbeitsagentur, Nachbar, Nachbarin, Oma, Opa, Kumpel",
  },

  {
    sign: "public",
    words:
      "Kunden, Kundinnen, Neukunden, Bestandskunden, Kleinkunden, Großkunden, Privatkunden, Geschäftskunden, Firmenkunden, Stammkunden, Abonnenten, Mitglieder, Aktionäre, Anleger, Hauptversammlung, Mitgliederversammlung, Jahresversammlung, Pressekonferenz, Hausmesse, Tag der offenen Tür, Webinar, Sommerfest, Jubiläum, Eröffnung, Presse, Schulen, Familien, Patienten",
  },

  // Was um einen Befund steht
  {
    sign: "filler",
    words:
      "je eine, je einen, hat mir, haben mir, hat mich, haben mich, ein, eine, einen, einer, eines, einem, der, die, das, den, dem, des, mein, meine, meinen, meiner, meinem, ihre, ihren, unser, ich, ich habe, habe, hab, haben, hatte, hatten, wir, wir haben, wurde, wurden, ist, war, bin, worden, heute, gestern, gerade, eben, endlich, leider, nun, jetzt, schon, bereits, noch, wieder, noch einmal, nochmal, nochmals, erneut, kurz, kurzes, kurze, kurzer, langes, gutes, gute, guter, nettes, nette, freundlich, höflich, vorsichtig, erneute, zusammen, gemeinsam, tolles, schönes, angenehmes, freundliche, freundlicher, freundliches, erste, erster, erstes, ersten, zweite, zweiter, zweites, zweiten, dritte, dritter, drittes, dritten, weiteres, weitere, weiterer, neue, neues, neuer, Runde, Stufe, Schritt, Phase, Teil, Nr, Uhr, Minuten, Stunde, Stunden, Status, Stand, Ergebnis, Neuigkeit, Update, offizielle, offizielles, offizieller, formelle, endgültige, standardisierte, automatische, schriftlich, schriftliche, persönlich, direkt, sofort, umgehend, dann, auch, mich, mir, dort, hier, am, um, gegen, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, vormittags, nachmittags, morgens, abends, geführt, gehabt, stattgefunden, absolviert, hinter mir, online, offiziell, jeweils",
  },
  {
    sign: "connects",
    words:
      "wegen, über, bezüglich, zu, zum, zur, für, fürs, nach, nachdem, vor, bevor, weil, da, da sie, denn, als, auf, in, im, ins, aus, bei, beim, trotz, obwohl, während, wo, wer, der, die, dass, seit, gegenüber, um, damit, sagt, sagte, meinte",
  },
  {
    sign: "arranges",
    words:
      "vereinbart, ausgemacht, angesetzt, terminiert, festgelegt, vereinbart für, Termin am, Termin für, Termin fürs, Termin zum, Termin, bestätigt, bestätigt für, verabredet, findet statt, ist am, angesetzt für",
  },
  {
    sign: "cancels",
    words:
      "abgesagt, wurde abgesagt, hat abgesagt, haben abgesagt, von_mir/meinerseits abgesagt, abgesagt von_mir/meinerseits, ich_habe/habe_ich/hab_ich/ich_hab/habe/hab abgesagt, selbst/selber abgesagt, entfallen, entfällt, gecancelt, gestrichen, ausgefallen, fällt aus, fiel aus, geplatzt, abgeblasen, storniert, nicht stattgefunden, hat nicht stattgefunden, fand nicht statt",
  },
  {
    sign: "moves",
    words: "verschoben auf, verschoben, verlegt auf, verlegt, wurde verschoben auf, vorgezogen auf, umgebucht auf",
  },
  {
    sign: "receives",
    words: "erhalten, bekommen, eingegangen, eingetroffen, gekommen, kam, kam an, erhielt, bekam, da",
  },
  {
    sign: "sends",
    words:
      "geschickt, verschickt, gesendet, versendet, versandt, abgeschickt, abgesendet, geschrieben, rausgeschickt, raus, schickte, sandte, überreicht, abgegeben, gestellt, gesagt",
  },
  { sign: "said", words: "sagte, sagten, hat gesagt, haben gesagt, sagt, sagen, laut, zugesagt bis, versprochen" },
  {
    sign: "answers",
    words:
      "Rückmeldung, Antwort, Entscheidung, Bescheid, Ergebnis, Nachricht, Rückruf, Feedback, Zusage oder Absage, antworten, entscheiden, melden",
  },
  {
    sign: "answers",
    who: "them",
    words:
      "sie melden sich, melden sich, wollen sich melden, will sich melden, will sich, wollen sich, will mir Bescheid, wollen mir Bescheid, will Bescheid geben, wollen Bescheid geben, will anrufen, wollen anrufen, will antworten, wollen antworten, will entscheiden, meldet sich, sie entscheiden, wollen entscheiden, sie antworten, bekomme Bescheid, bekomme Rückmeldung, kriege Bescheid, höre, erfahre, soll ich hören, Rückmeldung versprochen, Antwort versprochen, Antwort zugesagt, Rückmeldung zugesagt, geben Bescheid, gibt Bescheid, Entscheidung fällt, wollen sich entscheiden",
  },
  {
    sign: "answers",
    who: "me",
    words:
      "annehmen, unterschreiben, Bedenkzeit, ich muss mich entscheiden, ich muss antworten, möchte/möchten/will/wollen/braucht/brauchen meine_Antwort/meine_Entscheidung/meine_Zusage, muss mich entscheiden, muss antworten, gültig, gilt, zusagen",
  },
  { sign: "answers", who: "me", isDirect: true, words: "Frist, Annahmefrist" },
  {
    sign: "answers",
    who: "me",
    isExtended: true,
    words:
      "Frist/Annahmefrist/Bedenkzeit/Fristverlängerung/Aufschub verlängert/bekommen/erhalten/gewährt, Frist verlängert, Fristverlängerung, haben mir Aufschub/Bedenkzeit gegeben, haben mir Frist verlängert, habe Bedenkzeit, habe mehr Zeit, kriege Zeit, bekomme Zeit, habe Zeit bekommen, geben mir Zeit, gibt mir Zeit, haben mir Zeit gegeben",
  },
  {
    sign: "answers",
    who: "them",
    isDirect: true,
    words:
      "sie entscheiden, entscheiden sich, melden sich, meldet sich, geben Bescheid, gibt Bescheid, rufen an, ruft an",
  },
  { sign: "starts", words: "Beginn, begann, Beginn um" },
  {
    sign: "place",
    words:
      "am Empfang, an der Pforte, am Schalter, im Sekretariat, in der Filiale, in der Kanzlei, im Büro, im Haus, im Werk, im Café, in der Schule, bei ihnen",
  },
  {
    sign: "tells",
    words:
      "dass, dauert noch, es dauert noch, noch keine Entscheidung, noch nichts entschieden, noch nicht entschieden, müssen noch warten, muss noch warten, wir müssen noch warten, noch Geduld, noch etwas Geduld, bitte um Geduld, bittet um Geduld, verzögert sich, Entscheidung verschiebt sich, Entscheidung verzögert sich, verschiebt sich, noch in Abstimmung, noch im Auswahlprozess",
  },
  {
    sign: "silence",
    words:
      "noch nichts, noch nix, nichts gehört, noch nichts gehört, bisher nichts gehört, immer noch nichts, immer noch nichts gehört, immer noch keine Antwort, keine Antwort, keine Rückmeldung, keine Reaktion, noch keine Antwort, noch keine Rückmeldung, nichts, nix, Funkstille",
  },
  { sign: "by", words: "bis, bis zum, bis spätestens, spätestens, spätestens am, bis Ende, vor dem, bis am" },
  { sign: "latest", words: "spätestens, allerspätestens" },
  { sign: "on", words: "am, für, zum, auf, um, den, ab, vom" },
  { sign: "with", words: "mit, m" },
  { sign: "to", words: "an, bei" },
  { sign: "from", words: "von, v, vom, durch, bei, seitens" },
  { sign: "via", words: "per, über, übers, via, mit, als, durch, mittels, auf, am, im" },
  { sign: "channel", by: "email", words: "E-Mail, Mail, Email, E-Mails" },
  {
    sign: "channel",
    by: "phone",
    words: "Combox, Mobilbox, Sprachbox, Anrufbeantworter, Telefon, telefonisch, Anruf, tel, fernmündlich",
  },
  { sign: "channel", by: "letter", words: "Post, Brief, Einschreiben, Karte, postalisch" },
  {
    sign: "channel",
    by: "website",
    words: "Website, Webseite, Webformular, Homepage, Internetseite, Karriereseite, Formular, Onlineformular",
  },
  {
    sign: "channel",
    by: "website",
    words:
      "Online-Formular, Kontaktformular, Bewerbungsformular, ihr Formular, ihr Kontaktformular, ihr Bewerbungsformular",
  },
  {
    sign: "channel",
    by: "portal",
    words: "Portal, Onlineportal, Bewerberportal, Bewerbungsportal, Karriereportal, Jobportal, Arbeitsagentur-Portal",
  },
  { sign: "channel", by: "in person", words: "persönlich" },
  { sign: "channel", by: "video", words: "Teams, Zoom, Video" },
  { sign: "and", words: "und, u, dann, danach, aber, sowie, anschließend" },
  {
    sign: "role",
    words:
      "Filialleiter, Filialleiterin, Filialleitung, Stationsleitung, Pflegedienstleitung, PDL, Schulleiter, Schulleiterin, Marktleiter, Marktleiterin, Werkleiter, Werkleiterin, Personalabteilung, Personaler, Personalerin, Personalchef, Personalchefin, Recruiter, Recruiterin, Geschäftsführung, Geschäftsführer, Geschäftsführerin, Fachbereich, Fachabteilung, Abteilungsleiter, Abteilungsleiterin, Abteilungsleitung, Teamleiter, Teamleiterin, Teamleitung, Team, Teams, Sekretariat, Zentrale, Firma, Unternehmen, HR-Abteilung, HR, beide, beiden, alle, allen, allen dreien, allen vieren, alle drei, alle vier, Kommission, Schulleitung, Ansprechpartner, Ansprechpartnerin, ihr/ihrem/sein/seinem/ihrer/seiner Kollege/Kollegen/Kollegin/Partner/Partnerin/Stellvertreter/Stellvertreterin, Personalreferentin, Personalreferent, Chefin dort, ihm, ihr, ihnen, Betriebsrat, GF, Geschäftsleitung, Vorgesetzter, Vorgesetzte, Abteilungschef, Abteilungschefin",
  },
  { sign: "they", words: "sie, er, man, man hat" },
  {
    sign: "title",
    words:
      "Frau, Herr, Herrn, Hr, Fr, Dr, Prof, Professor, Professorin, Dipl, Ing, Mag, Prok, DI, Dkfm, Schulleiter, Schulleiterin, Rektor, Rektorin",
  },
  {
    sign: "later",
    words:
      "morgen, übermorgen, nächste Woche, nächsten Montag, kommende Woche, in einer Woche, in zwei Wochen, nächsten Monat, später, demnächst",
  },

  { sign: "status", sense: "application", words: "beworben, Bewerbung abgeschickt, Bewerbung verschickt, eingereicht" },
  { sign: "status", sense: "rejection", words: "Absage, abgelehnt" },
  { sign: "status", sense: "withdrawal", words: "zurückgezogen" },
  { sign: "status", sense: "offer", words: "Angebot, Zusage erhalten" },
  { sign: "status", sense: "acceptance", words: "angenommen, zugesagt" },
  {
    sign: "status",
    words:
      "Entwurf, offen, gefunden, gemerkt, vorgemerkt, Gespräch, Gespräche, Interview, im Gespräch, in Arbeit, Vorstellungsgespräch, Telefoninterview, wartend, geplant, pausiert",
  },
];
