import type { Row } from "./row.js";

export const SPANISH: readonly Row[] = [
  // Candidaturas
  {
    sign: "fact",
    sense: "application",
    words:
      "candidatura/solicitud/currículum/CV/postulación enviada/enviado/presentada/presentado/entregada/entregado/mandada/mandado, envié/mandé/presenté/entregué/dejé/he_enviado/he_mandado/he_entregado candidatura/solicitud/currículum/CV/postulación, me postulé, postulé, me he postulado, he postulado, apliqué, he aplicado, me apunté a la oferta, postulado, postulada, inscrito/inscrita en la oferta, inscrito/inscrita a la oferta, me inscribí en la oferta",
  },
  {
    sign: "fact",
    sense: "application",
    isOrder: true,
    words: "postular, enviar/mandar/presentar candidatura/solicitud/currículum/CV, postularme, aplicar",
  },
  { sign: "fact", sense: "application", words: "candidatura, postulación" },
  {
    sign: "fact",
    sense: "application",
    words: "solicitud online, solicitud por/en/vía correo/correo_electrónico/email/mail/web/InfoJobs/LinkedIn/portal",
  },
  // Agradecimientos
  {
    sign: "fact",
    sense: "thank-you",
    words:
      "agradecimiento, agradecimientos, nota/mensaje de agradecimiento, di las gracias, gracias enviadas, agradecimiento enviado, envié/mandé agradecimiento/gracias, le di las gracias",
  },
  { sign: "fact", sense: "thank-you", needs: "nothing", words: "gracias" },
  { sign: "fact", sense: "thank-you", by: "email", words: "gracias por correo/email/mail, correo dando las gracias" },
  {
    sign: "fact",
    sense: "thank-you",
    words:
      "mensaje/nota/carta dando_las_gracias/para_agradecer, gracias por WhatsApp/mensaje/SMS, les/le agradecí, les/le di las gracias, les/le mandé/envié/escribí las_gracias/agradecimiento",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "email",
    words: "correo/mail/email de gracias, correo/mail/email para agradecer",
  },
  { sign: "fact", sense: "thank-you", needs: "addressee", person: "after", words: "gracias a" },
  { sign: "fact", sense: "thank-you", person: "after", words: "agradecí, he agradecido" },
  { sign: "fact", sense: "thank-you", person: "after", isOrder: true, words: "agradecer, dar las gracias" },
  { sign: "fact", sense: "thank-you", isPurpose: true, words: "para agradecer, para dar las gracias" },
  // Seguimiento
  {
    sign: "fact",
    sense: "follow-up",
    words:
      "seguimiento, mensaje de seguimiento, seguimiento enviado/hecho, recordatorio enviado, envié/mandé recordatorio/seguimiento, hice seguimiento, di seguimiento, le/les pregunté cómo_va/cómo_iba/qué_pasó/si_hay_novedades, pregunté cómo va, pregunté qué pasó, pregunté si hay novedades, pregunté si había novedades, pedí novedades, pedí noticias, volví a escribir, volví a llamar, les/le volví_a_escribir/volví_a_preguntar",
  },
  {
    sign: "fact",
    sense: "follow-up",
    person: "after",
    words: "pregunté por el estado, pregunté por el proceso, insistí",
  },
  { sign: "fact", sense: "follow-up", needs: "somebody", person: "after", words: "recordatorio a" },
  { sign: "fact", sense: "follow-up", isOrder: true, words: "hacer seguimiento, dar seguimiento, insistir" },
  {
    sign: "fact",
    sense: "follow-up",
    isPurpose: true,
    words:
      "para preguntar por el estado, para hacer seguimiento, para dar seguimiento, para saber cómo va, para preguntar cómo va, para preguntar/saber en_qué_punto/en_qué_fase está/están, para ver/saber/preguntar qué_pasó/qué_pasa/qué_onda/cómo_va/cómo_iba/cómo_sigue/cómo_van/en_qué_quedó/si_hay_novedades/si_había_novedades/si_hay_noticias/si_ya_decidieron, para pedir noticias/novedades/informes, preguntando por el proceso/estado/resultado, preguntando cómo_va/cómo_iba/qué_pasó/si_hay_novedades",
  },
  // Mensajes
  {
    sign: "fact",
    sense: "note",
    by: "phone",
    person: "after",
    words: "llamé, he llamado, telefoneé, llamé por teléfono",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "contestó, respondió, escribió, ha contestado, ha respondido, ha escrito, me contestó, me respondió, me escribió",
  },
  { sign: "fact", sense: "reply", by: "phone", isTheirs: true, words: "llamó, ha llamado, me llamó" },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    needs: "opening",
    words:
      "contesta, responde, escribe, me contesta, me responde, me escribe, contestan, responden, escriben, me escriben",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    isTheirs: true,
    needs: "opening",
    words: "llama, me llama, llaman, me llaman, me devuelve la llamada",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    person: "after",
    needs: "opening",
    words: "me llama, me llaman",
  },
  {
    sign: "fact",
    sense: "reply",
    person: "after",
    needs: "opening",
    words: "me escribe, me escriben, me contesta, me contestan, me responde, me responden",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "email",
    person: "after",
    needs: "opening",
    words: "me manda/mandan/envía/envían/mandó/mandaron/envió/enviaron correo/mail/email",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "email",
    isTheirs: true,
    words: "me manda/envía/mandó/envió/ha_mandado/ha_enviado correo/mail/email",
  },
  {
    sign: "fact",
    sense: "invitation",
    needs: "reply",
    invites: true,
    words: "me cita, me citan, me cita para, me citan para, si puedo ir/pasar, si podría ir/pasar",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    invites: true,
    words: "me cita, me citan, me citó, me ha citado",
  },
  { sign: "fact", sense: "invitation", invites: true, needs: "opening", words: "me citan, me han citado, me citaron" },
  {
    sign: "fact",
    sense: "reply",
    words: "me envió/mandó/pasó/enviaron/mandaron/pasaron prueba/prueba_técnica/ejercicio/test/cuestionario/caso",
  },
  { sign: "fact", sense: "reply", needs: "end", words: "preseleccionado, preseleccionada, pasé a la siguiente fase" },
  {
    sign: "fact",
    sense: "invitation",
    by: "phone",
    person: "after",
    words:
      "me_llamó/me_llamaron/me_han_llamado/me_ha_llamado para_citarme/para_invitarme/para_una_entrevista/para_concertar_una_entrevista/para_proponerme_una_entrevista",
  },
  {
    sign: "fact",
    sense: "invitation",
    person: "after",
    words: "me_escribió/me_escribieron/me_han_escrito para_citarme/para_invitarme/para_una_entrevista",
  },
  { sign: "fact", sense: "invitation", needs: "interview", words: "luz verde, visto bueno" },
  {
    sign: "fact",
    sense: "reply",
    person: "after",
    needs: "somebody",
    words: "contestó, respondió, escribió, ha contestado, ha respondido, ha escrito",
  },
  { sign: "fact", sense: "reply", by: "phone", person: "after", needs: "somebody", words: "llamó, ha llamado" },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    person: "after",
    words:
      "me llamó, me llamaron, me han llamado, me ha llamado, recibí llamada de, me devolvió la llamada, me devolvieron la llamada",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    person: "after",
    words: "me marcó, me marcaron, me ha marcado, me regresó la llamada, me regresaron la llamada, recibí llamada",
  },
  {
    sign: "fact",
    sense: "reply",
    person: "after",
    words: "me contactó, me contactaron, me buscó, me buscaron, me hablaron, me ha contactado, me han contactado",
  },
  {
    sign: "fact",
    sense: "note",
    by: "email",
    person: "after",
    words: "envié/mandé/he_enviado correo/email/mail, correo/email/mail enviado",
  },
  { sign: "fact", sense: "reply", by: "phone", person: "after", needs: "somebody", words: "me habló" },
  {
    sign: "fact",
    sense: "note",
    by: "phone",
    person: "after",
    words: "le marqué, les marqué, le he marcado, les he marcado",
  },
  {
    sign: "fact",
    sense: "note",
    person: "after",
    words: "escribí, he escrito, contacté, contacté con, mensaje enviado, envié/mandé mensaje, respondí, contesté",
  },
  {
    sign: "fact",
    sense: "reply",
    person: "after",
    words:
      "me escribió, me escribieron, me respondió, me respondieron, me contestó, me contestaron, respondieron, contestaron, me han respondido, me han contestado, me ha respondido, han respondido, han contestado, han escrito",
  },
  { sign: "fact", sense: "note", by: "phone", person: "after", isOrder: true, words: "llamar, telefonear" },
  { sign: "fact", sense: "note", person: "after", isOrder: true, words: "escribir" },
  { sign: "fact", sense: "contact", by: "email", words: "correo, email, mail, correo electrónico" },
  { sign: "fact", sense: "contact", by: "phone", words: "llamada, llamada telefónica" },
  { sign: "fact", sense: "contact", by: "letter", words: "carta" },
  { sign: "fact", sense: "contact", by: "linkedin", words: "mensaje de LinkedIn, mensaje por LinkedIn" },
  {
    sign: "fact",
    sense: "message-left",
    by: "phone",
    words: "dejé/he_dejado mensaje/mensaje_de_voz/recado, mensaje/recado dejado, dejé mensaje en el contestador",
  },
  // Lo que viene de ellos
  {
    sign: "fact",
    sense: "reply",
    words:
      "respuesta, contestación, respuesta recibida, recibí/recibida respuesta/contestación, he recibido respuesta, prueba/prueba_técnica/ejercicio/test recibida/recibido, recibí prueba/prueba_técnica/ejercicio/test",
  },
  {
    sign: "fact",
    sense: "invitation",
    words:
      "invitación, me invitaron, me han invitado, invitado, invitada, citado, citada, me citaron, me han citado, invitación recibida, recibí invitación, convocatoria recibida, me convocaron",
  },
  {
    sign: "fact",
    sense: "invitation",
    theirs: "invitation",
    needs: "interview",
    words:
      "me agendó, me agendaron, me programaron, me propuso, me propusieron, me ha propuesto, me han propuesto, me propone, me proponen, me ofreció, me ofrecieron, me ha ofrecido, me han ofrecido, me ofrece, me ofrecen",
  },
  {
    sign: "fact",
    sense: "offer",
    words:
      "oferta recibida, recibí oferta, me hicieron una oferta, me han hecho una oferta, me ofrecieron el puesto, me ofrecieron el trabajo, oferta verbal, oferta formal, oferta por escrito, oferta en firme, me hacen una oferta, me hace una oferta, contrato recibido, recibí contrato, me han ofrecido el puesto, oferta de su parte",
  },
  {
    sign: "fact",
    sense: "offer",
    words:
      "carta oferta, carta de oferta, carta oferta recibida, recibí carta oferta, me hicieron oferta, me hicieron la oferta, oferta económica, propuesta económica recibida, me dieron el puesto, me dieron el trabajo, me dan el puesto, me quedé con el puesto, me ofrecieron el empleo, me ofrecen el puesto, me ofrecen el trabajo, me ofrecieron el contrato, me ofrecen la plaza, me ofrecen el contrato, me contrataron, me mandaron la oferta, me enviaron la oferta, me llegó la oferta, llegó la oferta, me mandaron el contrato, me enviaron el contrato",
  },
  {
    sign: "fact",
    sense: "offer",
    isTheirs: true,
    words: "me ofrece/ofreció/ha_ofrecido puesto/trabajo/plaza/contrato/empleo",
  },
  { sign: "fact", sense: "offer", needs: "somebody", person: "after", words: "oferta de, oferta por parte de" },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "rechazo, rechazado, rechazada, candidatura rechazada/descartada, me rechazaron, me han rechazado, descartado, descartada, me descartaron, me han descartado, no seleccionado, no seleccionada, rechazo recibido, recibí rechazo, respuesta negativa, no me seleccionaron, no me han seleccionado, han elegido a otra persona, han elegido a otro candidato, eligieron a otra persona, eligieron a otro candidato",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "no quedé seleccionada, no quedé seleccionado, me dijeron que ya contrataron a alguien, me dijeron que ya tienen a alguien, me dijeron que eligieron/contrataron a_otra_persona/a_otro, no me quedé con el puesto, no me dieron el puesto, no me escogieron, no me eligieron, no fui seleccionada, no fui seleccionado, no pasé el filtro, no_sigo/no_continúo/ya_no_sigo/ya_no_continúo en_el_proceso/en_el_proceso_de_selección/en_la_selección, puesto cubierto, vacante cubierta, plaza cubierta, se quedaron con/contrataron_a otra_persona/otro_candidato/otra_candidata/alguien_más, contrataron/escogieron/eligieron/prefirieron a_otra_persona/a_otro/a_otra/a_alguien_más/a_otro_candidato/a_otra_candidata, ya contrataron a alguien, cubrieron la vacante",
  },
  {
    sign: "fact",
    sense: "rejection",
    needs: "end",
    words: "me dijeron que no, me han dicho que no, me dijo que no",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "me comunican/comunicaron/informan/informaron/dicen/dijeron/han_comunicado/han_dicho que_no_sigo/que_no_continúo/que_ya_no_sigo/que_no_he_sido_seleccionada/que_no_he_sido_seleccionado/que_no_paso_a_la_siguiente_fase en_el_proceso/en_el_proceso_de_selección/en_la_selección, me comunican/comunicaron/informan/informaron/han_comunicado que_no_he_sido_seleccionada/que_no_he_sido_seleccionado/que_no_me_han_seleccionado/que_han_elegido_a_otra_persona",
  },
  { sign: "fact", sense: "rejection", needs: "nothing", words: "no quedé, no pasé" },
  { sign: "fact", sense: "rejection", needs: "nothing", words: "no ha podido ser, esta vez no ha podido ser" },
  // Lo que una decide
  {
    sign: "fact",
    sense: "withdrawal",
    isPurpose: true,
    words:
      "que me_retiro/me_retiraba, que me_retiro/me_retiraba del_proceso, que retiro/retiraba candidatura/solicitud, para retirar candidatura/solicitud, para retirarme, para retirarme del_proceso, para decir que_me_retiro/que_me_retiraba, para decir que_retiro candidatura",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "candidatura retirada, retiré candidatura, he retirado candidatura, me retiré del proceso, me he retirado, oferta rechazada, rechacé oferta, he rechazado oferta, decliné oferta",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    needs: "end",
    words: "les/le dije que_no, les/le he_dicho que_no, decliné, desistí, he desistido",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "les/le avisé que_no_sigo/que_ya_no_sigo/que_ya_no_me_interesa/que_no_me_interesa, les/le dije que_ya_no/que_ya_no_me_interesa/que_no_me_interesa, me bajé del proceso, me salí del proceso, me retiro, me retiro del proceso, me retiré de la búsqueda, renuncié al proceso, retiré mi postulación, rechacé el puesto/trabajo/contrato, rechacé la propuesta, decliné la propuesta, propuesta rechazada/declinada, oferta declinada",
  },
  {
    sign: "fact",
    sense: "acceptance",
    words:
      "oferta aceptada, acepté, acepté oferta/puesto, he aceptado, he aceptado oferta/puesto, contrato firmado, firmé contrato, he firmado contrato, acepté la propuesta, carta oferta firmada/aceptada, firmé carta_oferta/oferta, firmé la oferta, contrato aceptado",
  },
  { sign: "fact", sense: "acceptance", needs: "end", words: "les/le dije que_sí" },
  { sign: "fact", sense: "acceptance", needs: "nothing", words: "firmé, firmado, he firmado" },
  // Entrevistas
  {
    sign: "fact",
    sense: "interview",
    kind: "phone",
    words:
      "entrevista telefónica, entrevista por teléfono, llamada con, llamada/llamada_telefónica de filtro, filtro telefónico, llamada filtro, filtro por teléfono, primer filtro telefónico, llamada inicial, llamada exploratoria",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "video",
    words:
      "entrevista por vídeo, entrevista por videollamada, videoentrevista, videollamada, videollamada con, entrevista por zoom, entrevista por teams, entrevista en línea, entrevista online, entrevista virtual",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "onsite",
    words: "entrevista presencial, entrevista en la oficina, entrevista en persona",
  },
  { sign: "fact", sense: "interview", kind: "technical", words: "entrevista técnica" },
  { sign: "fact", sense: "interview", kind: "final", words: "entrevista final, última entrevista" },
  { sign: "fact", sense: "interview", kind: "coffee", isBare: true, words: "café con, comida con" },
  {
    sign: "fact",
    sense: "interview",
    words:
      "entrevista, entrevistas, entrevista de trabajo, entrevista con, me entrevisté con, me entrevistaron, entrevista personal, entrevista con RRHH",
  },
  { sign: "fact", sense: "interview", kind: "onsite", isBare: true, words: "presencial" },
  { sign: "fact", sense: "interview", kind: "phone", isBare: true, words: "teléfono, telefónica" },
  { sign: "fact", sense: "interview", isBare: true, words: "reunión con, charla con, hablé con" },

  // Lo que niega
  {
    sign: "denies",
    why: "negation",
    way: "after",
    reach: "clause",
    words: "sin, ningún, ninguna, ni, en vez de, en lugar de",
  },
  {
    sign: "denies",
    why: "negation",
    way: "both",
    reach: "clause",
    words:
      "nunca, nada, todavía no, aún no, todavía no hay decisión, aún no hay decisión, jamás, nadie, no, tampoco, en el periódico, en la tele, en la radio, podcast, artículo, soñé, simulacro, ensayo, ensayé, practiqué, practicar, libro, libros, curso de, curso sobre, taller, guía, tutorial, olvidé, casi, supuestamente",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "sentence",
    words:
      "voy a, vamos a, va a, van a, quiero, quería, quisiera, debo, debería, deberían, tengo que, tenía que, hay que, espero, esperando, a la espera, a la espera de, pienso, planeo, intentar, intenté, ojalá, quizás, quizá, tal vez, probablemente, posiblemente, preguntar si, borrador, borrador de, preparar, preparé, próximo paso, próximos pasos, llamaré, enviaré, escribiré, mandaré, me postularé, podría, podrían, recordar, no olvidar, falta, faltan, me gustaría",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "line",
    words: "por hacer, tarea, tareas, idea, ideas, objetivo, plan, pendiente de, a hacer",
  },
  {
    sign: "denies",
    why: "plan",
    way: "both",
    reach: "clause",
    words:
      "pendiente, pendientes, por escribir/enviar/mandar/hacer/llamar/agradecer/firmar, redactado, en borrador, por fijar, por programar, prevista, previsto, esperada, próxima, próximamente, en curso",
  },
  {
    sign: "denies",
    why: "condition",
    way: "after",
    reach: "line",
    words: "asunto, si, si no, en caso de, cuando me, en cuanto, a menos que, siempre que",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "sentence",
    words:
      "en borrador, en borradores, guardado como borrador, rebotó, rebotado, devuelto por el servidor, no entregado, a medias, sin terminar, por terminar, a medio hacer, no se presentó nadie, otra empresa, otra compañía, días por semana, días a la semana, fue el día, en realidad el",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "clause",
    words: "ayer, anteayer, el lunes/martes/miércoles/jueves/viernes pasado, la semana pasada",
  },
  { sign: "prepares", words: "preparación, preparación de, preparación para, preguntas para, notas para" },

  // Lo que engaña
  {
    sign: "nothing",
    words:
      "oferta de trabajo, oferta de empleo, ofertas de trabajo, ofertas, oferta, oferta publicada, oferta vista, oferta retirada, contraoferta, candidatura recibida, solicitud recibida, acuse de recibo, candidatura preparada, candidaturas, respuesta automática, rechazo a, rechacé una llamada, rechacé la llamada, llamada perdida, llamadas, llamada a filas, entrevista de prueba, entrevista simulada, entrevista ficticia, preguntas de entrevista, preparación de entrevista, invitación de LinkedIn, invitación de calendario, invitado a cenar, invitado a la boda, gracias por, gracias a todos, prueba técnica, prueba en línea, test, ejercicio, carta de presentación, carta tipo, carta modelo, carta de recomendación, correo electrónico de contacto, dirección de correo, número de teléfono, " +
      "acepté la invitación, acepté invitación, aplicar crema, apliqué los cambios, apliqué el parche, escribí un artículo, escribí el, escribí la, escribí un, escribí una, seguimiento médico, seguimiento de paquete, contestador, dejé el trabajo, retiré dinero, citado en, citado por, descartado el, agradecimiento público, me retiré temprano, respondí mal, respondí bien",
  },
  {
    sign: "stranger",
    words:
      "mamá, papá, madre, padre, hermana, hermano, amigo, amiga, amigos, novio, novia, marido, mujer, médico, dentista, banco, casero, seguro, alguien, compañero, compañera, jefe, jefa, mi jefe, mi jefa, vecino, vecina, SEPE",
  },

  {
    sign: "public",
    words:
      "clientes, suscriptores, socios, miembros, accionistas, inversores, junta general, junta de accionistas, rueda de prensa, feria, puertas abiertas, inauguración, aniversario, particulares, pymes, usuarios, familias",
  },

  // Lo que rodea
  {
    sign: "filler",
    words:
      "un, una, el, la, los, las, mi, mis, su, sus, al, he, hemos, ha, tuve, tuvimos, hice, yo, ya, también, otra vez, por fin, finalmente, hoy, ayer, lamentablemente, por desgracia, oficialmente, rápidamente, brevemente, directamente, breve, corta, corto, larga, buena, buen, primer, primera, primero, segunda, segundo, tercera, tercer, última, último, nueva, nuevo, ronda, fase, etapa, número, nº, núm, minutos, hora, horas, lunes, martes, miércoles, jueves, viernes, sábado, domingo, estado, resultado, noticias, oficial, formal, me, les, le, mismo día, ese día, recibí, hubo",
  },
  {
    sign: "connects",
    words:
      "sobre, durante, acerca de, para, por, tras, después de, antes de, porque, ya que, pues, en, a, al, de, del, que, quien, donde, desde, aunque, como, contra, según, debido a",
  },
  {
    sign: "arranges",
    words:
      "programada, programado, fijada, fijado, concertada, concertado, agendada, agendado, confirmada, confirmado, prevista, prevista para, programada para, fijada para, acordada, me confirmaron, me han confirmado, me confirman, será, tendrá lugar, queda para",
  },
  {
    sign: "cancels",
    words:
      "se cayó, la cancelaron, me la cancelaron, cancelaron, me cancelaron, canceló, se suspendió, suspendido, cancelada, cancelado, anulada, anulado, se canceló, fue cancelada, suspendida",
  },
  {
    sign: "moves",
    words:
      "me movieron, me cambiaron, me reagendaron, se reagendó, se reagendó para, reagendada, reagendada para, reagendado, se pospuso, se pospuso para, se aplazó, se aplazó al, se cambió, se cambió al, se movió, se movió al, se reprogramó, se reprogramó para, reprogramada, reprogramada para, la pospusieron, la movieron, la reprogramaron, pospuesta para, aplazado, pospuesto, aplazada al, aplazada a, aplazada, pospuesta al, pospuesta, cambiada al, cambiada a, movida al, movida a, adelantada al, retrasada al",
  },
  { sign: "receives", words: "recibida, recibido, recibidas, recibí, he recibido, llegó, ha llegado, obtuve" },
  { sign: "sends", words: "enviada, enviado, envié, mandé, mandada, mandado, he enviado, hecho, hecha, enviados" },
  { sign: "said", words: "dijeron, dijo, dicen, dice, me dijeron, me dijo, han dicho, prometieron, prometió" },
  {
    sign: "answers",
    words: "respuesta, decisión, contestación, responder, contestar, noticias, resultado, respuesta prometida, decidir",
  },
  {
    sign: "answers",
    who: "them",
    words:
      "responden, me responden, responderán, me responderán, deciden, decidirán, contestan, contestarán, me contestan, me dirán, me dicen, me avisan, avisan, avisarán, me avisarán, tendré respuesta, sabré, darán respuesta, me dan respuesta, me llamarán, me llaman, quieren decidir",
  },
  {
    sign: "answers",
    who: "me",
    words:
      "aceptar, aceptar o rechazar, firmar, debo responder, debo contestar, debo decidir, tengo que responder, tengo que decidir, tengo que contestar, quiere/quieren/necesita/necesitan mi_respuesta/mi_decisión, válida, válido, tengo",
  },
  {
    sign: "answers",
    who: "them",
    isDirect: true,
    words:
      "me avisan, avisan, me avisarán, avisarán, me dicen, me dirán, me responden, me contestan, deciden, decidirán, me llaman, me llamarán, me marcan, dan respuesta, darán respuesta",
  },
  {
    sign: "answers",
    who: "them",
    isDirect: true,
    words:
      "quedaron de/en avisar/llamar/responder/contestar/marcar/decidir/hablarme/avisarme/llamarme/responderme/contestarme/decirme, quedó de/en avisar/llamar/responder/contestar/marcar/hablarme/avisarme/llamarme/responderme/contestarme/decirme, van_a/va_a avisar/llamar/responder/contestar/avisarme/llamarme/responderme/contestarme/decidir",
  },
  {
    sign: "answers",
    who: "me",
    isExtended: true,
    words:
      "me dieron, me da, me dan, me dio, me han dado, me ampliaron el plazo, ampliaron el plazo, plazo ampliado, prórroga, prórroga concedida, me extendieron el plazo, plazo extendido, me dieron prórroga, me dieron plazo, me dieron tiempo, me dieron chance, me dan chance, me dan tiempo",
  },
  { sign: "starts", words: "inicio, empezó, empezamos, comenzó" },
  {
    sign: "place",
    words:
      "en recepción, en el mostrador, en la ventanilla, en la secretaría, en el despacho, en la oficina, en su oficina, en sus oficinas, en la sede, en el estudio, en la obra, en la planta, en el café",
  },
  {
    sign: "tells",
    words:
      "que, siguen evaluando, sigue en proceso, siguen en proceso, todavía no hay decisión, aún no hay decisión, hay que esperar, que hay que esperar, paciencia",
  },
  {
    sign: "silence",
    words:
      "sin respuesta, sin noticias, sin novedades, nada, nada todavía, todavía nada, aún nada, sigue sin respuesta, siguen sin contestar, siguen sin responder, no contestan, no responden, no han contestado, no han respondido",
  },
  {
    sign: "by",
    words:
      "antes del, antes de, antes de el, hasta, hasta el, a más tardar, a más tardar el, como muy tarde, como muy tarde el, para, de plazo hasta el",
  },
  { sign: "latest", words: "a más tardar, como muy tarde, como máximo, como tarde" },
  { sign: "on", words: "el, para, del, a las, al, en" },
  { sign: "with", words: "con" },
  { sign: "to", words: "a, al, para" },
  { sign: "from", words: "de, del, por parte de" },
  { sign: "via", words: "por, vía, a través de, mediante, en, desde, con" },
  { sign: "channel", by: "email", words: "correo, correo electrónico, email, mail" },
  { sign: "channel", by: "phone", words: "teléfono, llamada" },
  { sign: "channel", by: "letter", words: "carta, correo postal" },
  { sign: "channel", by: "text", words: "whatsapp, mensaje de texto, SMS" },
  { sign: "channel", by: "website", words: "web, la web, su web, página web, página, formulario, su página" },
  {
    sign: "channel",
    by: "website",
    words: "formulario web, formulario en línea, formulario de contacto",
  },
  { sign: "channel", by: "portal", words: "portal, InfoJobs, plataforma" },
  { sign: "channel", by: "in person", words: "persona, mano" },
  { sign: "channel", by: "video", words: "videollamada, vídeo, zoom, teams" },
  { sign: "and", words: "y, e, luego, pero, después" },
  {
    sign: "role",
    words:
      "supervisora, supervisor, la supervisora, coordinadora, coordinador, subdirectora, subdirector, jefa de enfermería, jefe de enfermería, jefa de personal, jefe de personal, reclutador, reclutadora, RRHH, RR HH, recursos humanos, responsable, responsable de contratación, directora, director, gerente, equipo, el equipo, la empresa, empresa, encargada, encargado, técnica de selección, selección, dirección, RH, gerencia, su socio/socia/colega/compañero/compañera/adjunto/adjunta, los dos, las dos, los tres, las tres, ambos, ambas, todos, ellos, ella, él",
  },
  { sign: "they", words: "ellos, ellas" },
  { sign: "title", words: "Sr, Sra, Srta, Don, Doña, Dña, Dra, Lic, Ing, Arq" },
  { sign: "title", words: "Sor, Fray, hermana, hermano, madre, padre" },
  {
    sign: "later",
    words:
      "mañana, pasado mañana, la semana que viene, la próxima semana, próxima semana, el lunes que viene, en una semana, en dos semanas, más tarde, el mes que viene",
  },

  { sign: "status", sense: "application", words: "enviada, enviado, candidatura enviada, aplicado" },
  { sign: "status", sense: "rejection", words: "rechazada, rechazado, rechazo, descartado, descartada" },
  { sign: "status", sense: "withdrawal", words: "retirada, retirado" },
  { sign: "status", sense: "offer", words: "oferta, oferta recibida" },
  { sign: "status", sense: "acceptance", words: "aceptada, aceptado, oferta aceptada" },
  {
    sign: "status",
    words:
      "borrador, encontrada, guardada, por enviar, entrevista, entrevistas, en entrevista, en proceso, en espera, nueva, pendiente",
  },
];
