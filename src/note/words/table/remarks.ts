/** Words of remarks that tell of other people, or of what the posting says: nothing of the application. */
export interface RemarkWords {
  /** Words for the person: with them a remark may tell of the application, whoever else it is about. */
  readonly me: string;
  /** Before one's own people. */
  readonly my: string;
  /** May stand between the two: `my little brother`. */
  readonly kind: string;
  /** Behind a word for "my": family and friends. */
  readonly kin: string;
  /** The same with no such word before them. Without it, `Sister Ann` may be a ward sister. */
  readonly own: string;
  /** Somebody is told not to be who decides: `Carol from uni`, `who works there`. */
  readonly acquaintance: string;
  /** How one talks to such people, at the start. */
  readonly talks: string;
  /** What an offer or an interview is to somebody who has it: `my sister got an offer`. */
  readonly gets: string;
  /** Behind a name and those: whose interview it was, `Cass had her interview there`. */
  readonly theirs: string;
  /** It was done to somebody else. */
  readonly others: string;
  /** What somebody says is no news of the application, unless the words of `news` or a fact stand in it. */
  readonly says: string;
  /** As `says`, to the person. */
  readonly told: string;
  /** What friends may know of the application. */
  readonly news: string;
  /** What they may do for it, or have of it: `the offer` is no other than that of the application. */
  readonly favours: string;
  /** The employer, who does something: `they`. */
  readonly they: string;
  /** Of a time so long ago that what the employer did then is no news. */
  readonly past: string;
  /** Articles. */
  readonly the: string;
  /** What the employer advertises. */
  readonly posting: string;
  /** Before a posting, behind it: it is quoted. */
  readonly quotes: string;
  readonly quoted: string;
  /** At the start: until when one may apply. */
  readonly closings: string;
  /** At the start of a clause: giving up, hoping. */
  readonly shrugs: string;
  /** A guess. */
  readonly hunches: string;
  /** What was asked before is not so. */
  readonly mistaken: string;
}

/** By language; each list as in `IDLE`. */
export const REMARKS: readonly RemarkWords[] = [
  {
    me: "i, i'm, im, i've, i'd, i'll, me, my, mine, myself, we, us, our",
    my: "my, our",
    kind: "little, big, older, younger, best, old, ex, former, good, dear",
    kin: "mom, mum, mother, dad, father, parents, wife, husband, partner, girlfriend, boyfriend, brother, sister, sibling, son, daughter, kid, kids, aunt, uncle, cousin, nephew, niece, gran, grandma, grandpa, in-laws, brother in law, sister in law, mother in law, father in law, friend, friends, mate, buddy, roommate, flatmate, housemate, neighbour, neighbor, classmate, coworker, colleague, boss, therapist, coach",
    own: "mum, mom, dad, a friend, friend of mine, a friend of mine, friends of mine, a mate, a mate of mine, an old friend, an old mate, an old colleague, an ex colleague, a former colleague, a neighbour, a neighbor, the wife, the husband, the kids",
    acquaintance:
      "who works there, who worked there, who used to work there, works there, used to work there, worked there, from uni, from university, from college, from school, from my old job, from the gym, from church",
    talks:
      "spoke to, spoke with, talked to, talked with, chatted to, chatted with, chat with, met, met up with, bumped into, ran into, asked, coffee with, lunch with, drinks with, beer with, dinner with",
    gets: "got, gets, has, has got, had, received, landed, accepted, was, also, too, as well, applied",
    theirs: "her, his",
    others:
      "they rejected him, they rejected her, rejected him, rejected her, turned him down, turned her down, they turned him down, they turned her down",
    says: "says, said, say, thinks, thought, reckons, heard, wrote, asks, asked, mentioned, warned, told",
    told: "told me, tells me, warned me, asked me, said to me",
    news: "no, nope, not, gone, taken, hired, hiring, hire, filled, freeze, hold, closed, cancelled, canceled, decided, decision, chosen, start, word",
    favours:
      "referral, referred, refer, reference, references, recommended, recommendation, cv, resume, application, letter, phone, the call, the email, the offer, the job offer, the rejection, the interview, the invitation, instead",
    they: "they, they're, they've, they'll, them",
    past: "last year, years ago, two years ago, three years ago, back in the day, last spring, last summer, last autumn",
    the: "the",
    posting:
      "ad, ads, advert, advertisement, posting, listing, job ad, job advert, job posting, job listing, job description, job spec, jd, vacancy notice",
    quotes: "according to, says, per, as per, it says in, from",
    quoted: "says, said, states, stated, asks for, asks, mentions, mentioned, closes, lists",
    closings:
      "closing date, closes, applications close, applications closing, application deadline, deadline to apply, deadline for applications, posting closes, ad closes, job closes, last day to apply",
    shrugs:
      "giving up, giving up on, gave up, gave up on, give up, oh well, whatever, never mind, moving on, on to the next, fingers crossed, feeling nervous, nervous, so nervous, very nervous, bit nervous, updated cv, updated my cv, updated resume, updated my resume, polished cv, polished my cv, tweaked cv, tweaked my cv, tweaked my resume",
    hunches: "prob, probably, presumably, must be on holiday",
    mistaken:
      "misunderstanding, a misunderstanding, false alarm, wrong person, they meant somebody else, they meant someone else, meant for somebody else, meant for someone else, my mistake, spam",
  },
  {
    me: "ich, mich, mir, mein, meine, meinen, meinem, meiner, meins, wir, uns, unser, unsere",
    my: "mein, meine, meinem, meiner, meinen, unser, unsere",
    kind: "kleiner, kleine, großer, große, bester, beste, alter, alte, alten, ehemaliger, ehemalige, ehemaligen, früherer, frühere, guter, gute, liebe, lieber",
    kin: "Mama, Mutter, Papa, Vater, Eltern, Frau, Mann, Partner, Partnerin, Bruder, Schwester, Geschwister, Sohn, Tochter, Kinder, Tante, Onkel, Cousin, Cousine, Neffe, Nichte, Oma, Opa, Schwager, Schwägerin, Schwiegermutter, Freund, Freundin, Freunde, Kumpel, Mitbewohner, Mitbewohnerin, Nachbar, Nachbarin, Kommilitone, Kommilitonin, Kollege, Kollegin, Chef, Chefin",
    own: "Mama, Papa, Oma, Opa, ein Freund, eine Freundin, ein Freund von mir, eine Freundin von mir, Freund von mir, Freundin von mir, ein Kumpel, ein Kumpel von mir, Kumpel von mir, ein Bekannter, eine Bekannte, ein alter Freund, eine alte Freundin, ein alter Kollege, eine alte Kollegin, ein ehemaliger Kollege, eine ehemalige Kollegin",
    acquaintance:
      "der dort arbeitet, die dort arbeitet, der da arbeitet, die da arbeitet, der dort gearbeitet hat, die dort gearbeitet hat, der da gearbeitet hat, die da gearbeitet hat, arbeitet dort, arbeitet da, aus der Uni, aus dem Studium, aus der Schule, vom Sport, aus dem Verein",
    talks:
      "Kaffee mit, Kaffee getrunken mit, essen mit, Bier mit, gesprochen mit, geredet mit, gequatscht mit, getroffen, gefragt",
    gets: "hat, hatte, bekommen, bekam, bekommt, gekriegt, erhalten, wurde, auch, ebenfalls, angenommen, beworben",
    theirs: "ihr, sein",
    others: "ihm haben sie abgesagt, ihn haben sie abgelehnt, haben ihn abgelehnt, haben ihm abgesagt",
    says: "sagt, sagte, meint, meinte, findet, glaubt, denkt, schreibt, fragt, hat gesagt, hat erzählt, erzählt, gehört",
    told: "hat mir erzählt, hat mir gesagt, erzählte mir, sagte mir, sagt mir",
    news: "nein, nicht, kein, keine, keinen, besetzt, vergeben, Einstellungsstopp, eingestellt, gestoppt, entschieden, Entscheidung, anfangen, beginnt, Zusage, Absage",
    favours:
      "empfohlen, Empfehlung, Lebenslauf, Bewerbung, Unterlagen, Brief, Anruf, telefoniert, Telefon, die Zusage, die Absage, das Angebot, die Einladung, das Gespräch, das Vorstellungsgespräch, den Termin, stattdessen",
    they: "sie, ihnen, denen, die haben, die nehmen, die wollen, die suchen",
    past: "letztes Jahr, vor einem Jahr, vor zwei Jahren, vor Jahren, damals",
    the: "der, die, das, den, dem",
    posting:
      "Anzeige, Stellenanzeige, Ausschreibung, Stellenausschreibung, Inserat, Stelleninserat, Stellenbeschreibung",
    quotes: "laut, gemäß, nach, steht in, so",
    quoted: "sagt, steht, verlangt, nennt, läuft bis, endet, schließt",
    closings:
      "Bewerbungsschluss, Bewerbungsfrist, Einsendeschluss, Bewerbungen bis, Anzeige läuft bis, Ausschreibung läuft bis, Frist für Bewerbungen",
    shrugs:
      "gebe auf, geb auf, geb's auf, aufgegeben, na ja, naja, egal, was soll's, abgehakt, Daumen drücken, Daumen gedrückt, drückt mir die Daumen, nervös, bin nervös, bin so nervös, aufgeregt, bin aufgeregt, Lebenslauf überarbeitet, Lebenslauf aktualisiert, Mappe überarbeitet",
    hunches: "bestimmt, wahrscheinlich, vermutlich",
    mistaken:
      "Missverständnis, ein Missverständnis, falscher Alarm, Fehlalarm, falsche Person, war für jemand anderen, meinten jemand anderen",
  },
  {
    me: "je, j', me, m', moi, mon, ma, mes, nous, notre, nos",
    my: "mon, ma, mes, notre, nos",
    kind: "petit, petite, grand, grande, meilleur, meilleure, ancien, ancienne, vieux, vieille, ex",
    kin: "maman, mère, papa, père, parents, femme, mari, compagnon, compagne, conjoint, conjointe, frère, sœur, fils, fille, enfants, tante, oncle, cousin, cousine, neveu, nièce, beau-frère, belle-sœur, belle-mère, ami, amie, amis, pote, copain, copine, coloc, colocataire, voisin, voisine, collègue, patron, patronne, chef",
    own: "maman, papa, mamie, papi, un ami, une amie, un pote, un copain, une copine, un ancien collègue, une ancienne collègue, une connaissance, un voisin, une voisine",
    acquaintance:
      "qui y travaille, qui travaille là-bas, qui travaillait là-bas, qui y travaillait, qui y a travaillé, qui a travaillé là-bas, y travaille, de la fac, du lycée, de l'école, du sport",
    talks: "café avec, verre avec, déjeuner avec, dîner avec, parlé à, parlé avec, discuté avec, croisé, vu",
    gets: "a, a eu, a reçu, a décroché, a obtenu, a été, aussi, également, postulé",
    theirs: "son, sa",
    others: "ils l'ont refusé, ils l'ont refusée, ils l'ont recalé, ils l'ont recalée",
    says: "dit, disait, a dit, pense, trouve, croit, raconte, écrit, demande, a entendu",
    told: "m'a dit, m'a raconté, me dit",
    news: "non, pas, pris, prise, pourvu, pourvue, gel, embauché, embauchée, embauche, recruté, recrutée, recrutement, choisi, décidé, décision, commence",
    favours:
      "recommandé, recommandée, recommandation, cv, candidature, dossier, lettre, courrier, appel, téléphone, téléphoné, l'offre, le refus, l'entretien, la convocation, à la place",
    they: "ils, elles, leur, on a, on m'a",
    past: "l'an dernier, l'année dernière, il y a un an, il y a deux ans, il y a des années",
    the: "le, la, les, l'",
    posting: "annonce, offre d'emploi, offre, fiche de poste",
    quotes: "selon, d'après, dans",
    quoted: "dit, précise, indique, demande, mentionne, exige, ferme, clôture",
    closings:
      "date limite de candidature, date limite des candidatures, date limite pour postuler, clôture des candidatures, candidatures jusqu'au, fin des candidatures",
    shrugs:
      "j'abandonne, abandonne, tant pis, bref, on passe à autre chose, passe à autre chose, croise les doigts, croisons les doigts, doigts croisés, stressé, stressée, stress, nerveux, nerveuse, mis à jour mon cv, cv mis à jour, retouché mon cv",
    hunches: "sans doute, sûrement, probablement",
    mistaken: "malentendu, un malentendu, fausse alerte, erreur de personne, c'était pour quelqu'un d'autre",
  },
  {
    me: "yo, me, mi, mis, mí, conmigo, nosotros, nos, nuestro, nuestra",
    my: "mi, mis, a mi, a mis, nuestro, nuestra",
    kind: "mejor, antiguo, antigua, viejo, vieja, ex",
    kin: "mamá, madre, papá, padre, padres, mujer, esposa, marido, esposo, pareja, hermano, hermana, hermanos, hijo, hija, hijos, tía, tío, primo, prima, sobrino, sobrina, abuela, abuelo, cuñado, cuñada, suegra, suegro, novio, novia, amigo, amiga, amigos, amigas, compañero, compañera, vecino, vecina, colega, jefe, jefa",
    own: "mamá, papá, un amigo, una amiga, un amigo mío, una amiga mía, un colega, una colega, un antiguo compañero, una antigua compañera, un excompañero, una excompañera, un conocido, una conocida",
    acquaintance:
      "que trabaja allí, que trabaja ahí, que trabajaba allí, que trabajó allí, que trabaja en la empresa, trabaja allí, trabaja ahí, de la universidad, de la uni, del colegio, de la facultad, del gimnasio",
    talks:
      "café con, comida con, cerveza con, cena con, hablé con, charlé con, he hablado con, quedé con, vi a, pregunté a",
    gets: "tiene, tuvo, recibió, ha recibido, consiguió, ha conseguido, le dieron, le han dado, le ofrecieron, lo rechazaron, la rechazaron, también, aceptó",
    theirs: "su",
    others:
      "a él lo rechazaron, a ella la rechazaron, a él le rechazaron, a ella le rechazaron, a él no lo cogieron, a ella no la cogieron",
    says: "dice, dijo, piensa, cree, opina, cuenta, contó, escribe, pregunta, ha dicho, oyó",
    told: "me contó, me dijo, me cuenta, me dice, me ha contado, me ha dicho, me comentó",
    news: "no, cubierta, cubierto, contratado, contratada, contratación, congelado, congelada, elegido, decidido, decisión, empieza, empiezo",
    favours:
      "recomendado, recomendada, recomendó, recomendación, cv, currículum, candidatura, solicitud, carta, llamada, teléfono, la oferta, el rechazo, la entrevista, la cita, en lugar",
    they: "ellos, ellas, les",
    past: "el año pasado, hace un año, hace dos años, hace años",
    the: "el, la, los, las",
    posting: "anuncio, oferta, oferta de empleo, oferta de trabajo, convocatoria, vacante, bases",
    quotes: "según, en, dice",
    quoted: "dice, dicen, pide, piden, exige, exigen, indica, menciona, cierra, termina",
    closings:
      "fecha límite para postular, fecha límite de inscripción, fecha límite de solicitud, plazo de presentación, plazo de inscripción, plazo de solicitud, cierre de la convocatoria, cierre de inscripciones, último día para postular",
    shrugs:
      "me rindo, tiro la toalla, lo doy por perdido, la doy por perdida, paso página, a otra cosa, en fin, cruzo los dedos, dedos cruzados, nervioso, nerviosa, qué nervios, actualicé mi currículum, actualicé el cv, actualicé mi cv, cv actualizado, currículum actualizado",
    hunches: "seguramente, probablemente, seguro que",
    mistaken: "malentendido, un malentendido, falsa alarma, era para otra persona, era para otro",
  },
];
