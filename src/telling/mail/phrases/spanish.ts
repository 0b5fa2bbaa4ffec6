import type { Phrases } from "./sign.js";

export const SPANISH: Phrases = {
  rejection:
    "candidatura/solicitud … rechazada/denegada/rechazado, no cumple con, otros perfiles, otro perfil, otros candidatos cuyo, no has sido seleccionada/seleccionado/elegida/elegido/preseleccionada/preseleccionado, no ha sido seleccionada/seleccionado/elegida/elegido/aceptada, no fuiste seleccionada/seleccionado, continuar/seguir/avanzar/proseguir/adelante con otro/otra/otros/otras, continuar/seguir/avanzar … con otro/otra/otros/otras … candidato/candidata/candidatos/candidatas/perfiles/personas/candidaturas, " +
    "hemos elegido/seleccionado/escogido a otro/otra/otros, elegido a otra/otro, optado por otro/otra/otros, decantado por otro/otra/otros, puesto/vacante/plaza … cubierto/cubierta, no podemos ofrecerle/ofrecerte, no vamos a continuar/seguir, no seguir adelante, no continuar con, no seguiremos, no continuaremos, no hemos seleccionado/elegido, no avanzar, no podremos ofrecerte/ofrecerle, proceso … cancelado, vacante … cerrada, " +
    "descartado tu/su, descartada, no encaja*, candidatura … desestimada, desestimado, retirar la oferta, no será posible contratar*, no contratar*",
  offer:
    "complace ofrecerte/ofrecerle, placer ofrecerte/ofrecerle, placer de ofrecerte/ofrecerle, alegra ofrecerte/ofrecerle, encantados de ofrecerte/ofrecerle, encantada/encantado de ofrecerte/ofrecerle, queremos ofrecerte/ofrecerle el/la puesto/plaza/vacante, gustaría ofrecerte/ofrecerle el/la puesto/plaza/vacante, ofrecemos el puesto/la, te ofrecemos el, le ofrecemos el, adjunto … carta de oferta, adjunta … carta de oferta, adjunto … oferta de trabajo, el puesto es tuyo, el puesto es suyo",
  standing:
    "oferta sigue/queda/está en/abierta/vigente, oferta es válida, oferta sigue en pie, ampliar el plazo, ampliamos el plazo, oferta vence, oferta caduca",
  invitation:
    "complace invitarte/invitarle/citarte, placer de invitarte/invitarle, tienes programada una, tiene programada una, entrevista programada, siguiente fase, siguiente etapa, gustaría/encantaría/queremos/querríamos/deseamos/quisiéramos conocerte/conocerle/conocerla/invitarte/invitarle/invitarla/entrevistarte/entrevistarle/hablar, me gustaría/encantaría conocerte/conocerle/invitarte/invitarle/hablar, proponemos/propongo una/un … entrevista/llamada/reunión, invitarte a, invitarle a, te invitamos a, le invitamos a, te invito a, le convocamos, convocamos a, citamos, te esperamos el, entrevista será/es/tendrá, entrevista … tendrá lugar, entrevista … será el, " +
    "podrías/puedes/podría/puede venir, quedamos el/a, confirmamos/confirmo la/tu/su … entrevista, confirmar la/tu/su entrevista, entrevista confirmada, concertar una/un, agendar una/un, programar una/un, coordinar una/un, disponible para una, disponibilidad para una, tener una … llamada/entrevista/conversación, una entrevista el, te viene bien, le viene bien",
  meeting:
    "entrevista, entrevistas, llamada, videollamada, reunión, cita, charla, conversación, prueba, fecha, hora, cuándo, quedamos, conocerte, videoconferencia",
  moved:
    "aplaza, aplazar, aplazamos, aplazada, aplazado, pospone, posponer, pospuesta, pospuesto, posponemos, cambiar la fecha/hora/entrevista, cambio de fecha/hora, reprogramar, reprogramada, reprogramado, reprogramamos, trasladar, trasladada, adelantar la, nueva fecha es, nueva fecha será, mover la/nuestra, se traslada, pasa al, se cambia",
  cancelled:
    "cancelar, cancelada, cancelado, cancela, cancelamos, anular, anulada, anulado, no podrá celebrarse, no tendrá lugar, suspendida, suspender la",
  promise:
    "daremos/daré una/un … respuesta, te/le daremos/daré, dar una respuesta, darte una respuesta, darle una respuesta, diremos/digo/diré algo, te/le diré/diremos/digo, responderemos/responderé/respondo, te/le responderemos/responderé/contestaremos/contestaré, contestaremos/contestaré, llamaremos/llamaré … con/decisión, te/le llamaremos, avisaremos/avisaré/aviso, recibirás/recibirá/tendrás/tendrá una/nuestra … respuesta/noticia/decisión, noticias nuestras, tendrás/tendrá noticias, pondremos/pondré en contacto, pongo en contacto, ponemos en contacto, decidiremos/decidiré, tomaremos/tomaré una/la decisión, decisión final, comunicaremos/comunicaré, informaremos/informaré, mantendremos informada/informado, contactaremos/contactaré, enviaremos/enviaré una, escribiremos/escribiré, la decisión, nuestra decisión, haremos saber",
  ask: "podrías/puedes/podría/puede enviarnos/enviarme/mandarnos/mandarme/confirmarnos/confirmarme/indicarnos/indicarme/decirnos/decirme/facilitarnos/rellenar/completar/enviar/confirmar, te/le rogamos que/nos/envíes/envíe, por favor … envía/envíe/envíanos/confirma/confirme/confírmanos/responde/completa/rellena/indícanos/dinos, envíanos/envíenos/confírmanos/confírmame/dinos/dime/indícanos, necesitamos que, necesitaríamos, pedimos que, te pedimos, le pedimos, cuáles son tus/sus, por favor confirma/confirme/indica/indique, confirma tu, confirme su, nos falta, nos faltan",
  answer:
    "decisión, respuesta, firmada, firmado, firmar, firma, devolver, aceptar, aceptación, confirmes, confirme, oferta sigue/es/vence/caduca/queda, en pie, válida, vigente, plazo",
  receipt:
    "hemos recibido … candidatura/solicitud/currículum/cv, recibido correctamente, recibido tu/su candidatura/solicitud/cv/currículum, acuse de recibo, acusamos recibo, confirmamos la recepción, confirmamos que hemos, solicitud recibida, candidatura recibida, gracias por tu/su/la/el … candidatura/solicitud/interés, gracias por inscribirte, gracias por postular*, gracias por presentar, agradecemos … interés, agradecemos … candidatura, la revisará, revisaremos tu/su, estamos revisando, revisando tu/su, estudiando tu/su",
  regret:
    "lamentablemente, lamentamos, lamento, desafortunadamente, por desgracia, desgraciadamente, sentimos comunicar*, sentimos informar*, decisión difícil",
  farewell:
    "mucha suerte, mucho éxito, muchos éxitos, éxitos, tu búsqueda, su búsqueda, te deseamos, le deseamos, te deseo, le deseo, guardaremos tu/su, conservaremos tu/su, futuras oportunidades/vacantes/ofertas, futuros procesos",
  about:
    "candidatura, candidaturas, solicitud, puesto, plaza, vacante, entrevista, entrevistas, proceso de selección, selección, currículum, cv, candidata, candidato, expectativas, título, referencias, incorporarte, incorporación, oferta, portfolio",
  automatic:
    "mensaje automático, respuesta automática, correo automático, no respondas a este, no responda a este, no responder a este, generado automáticamente, enviado automáticamente",
  reply:
    "gracias/agradezco/agradecemos … mensaje/correo/carta/paciencia/llamada/respuesta/nota, gracias … conversación/entrevista/visita/tiempo, gracias por escribir*, gracias por venir, gracias por preguntar, gracias a ti, gracias a usted, placer conocerte, gusto conocerte, placer conocerle, gusto conocerle, placer hablar, gusto hablar, aún no hemos, todavía no hemos, nos quedan, candidata preferida, candidato preferido, tus dudas, tu pregunta, su pregunta, expectativas salariales, en manos, pasado tu, pasado su, sigues en el proceso, sigue en el proceso",
  open: "aún no hemos, todavía no hemos, demora*, más tiempo, sigues en el proceso, sigue en el proceso, se retrasa, retraso",
  past: "dijiste, dijimos, dije que, había dicho, habíamos dicho, inicialmente, como te prometí, estaba prevista, estaba previsto",
  hedge:
    "enviaremos una oferta, enviaré una oferta, haremos una oferta, haremos llegar una oferta, en cuanto, apruebe, aprobación, pendiente de, preparando, estamos preparando, recibirás una oferta",
  habit: "normalmente, por lo general, generalmente, habitualmente, suele, solemos",
  condition: "si, si no, en caso de, en caso de que, siempre que, solo, únicamente, invitaríamos",
  chosen: "encaja*, encajas, seleccionada, seleccionado, interesa, adelante",
  negation: "no, nunca, nada, sin, ningún, ninguna, tampoco, nadie, ni",
  others: "otra persona, otro candidato, otra candidata, otros candidatos",
  elsewhere:
    "fecha límite, fecha de inicio, incorporación el, fecha de incorporación, inscríbete, cerrado del, vacaciones, pasado, pasada, desde, eliminados, tratamiento de datos, carta del, correo del, mensaje del, candidatura del",
  bulk: "ofertas nuevas, nuevas ofertas, ofertas para ti, tu alerta, ofertas de tu, boletín, newsletter, darse de baja, date de baja, darte de baja, recibir más correos, dejar de recibir, seminario web, webinar, feria de empleo, he visto tu perfil, hemos visto tu perfil, he encontrado tu perfil, oportunidad para ti, nuevo mensaje, verifica tu, confirma tu correo, confirma tu cuenta, contraseña, descuento, puertas abiertas, completa tu perfil",
  survey: "encuesta, cuestionario, qué te pareció, qué le pareció, tu opinión nos, su opinión nos",
  away: "fuera de la oficina, respuesta automática, estaré ausente, estoy ausente, estoy de vacaciones, estaré de vacaciones, a mi vuelta, a mi regreso, ya no trabaja en, ya no trabajo en, de baja hasta",
  undelivered:
    "no se pudo entregar, no se ha podido entregar, no entregado, error de entrega, dirección no encontrada, no se encontró la dirección",
  spam: "datos bancarios, sin experiencia necesaria, gana hasta, trabaja desde casa y gana, semanales desde casa",
  phone:
    "por teléfono, telefónica, telefónico, telefónicamente, te llamo, te llamaré, le llamaré, te llamará, le llamará, llamada telefónica",
  video:
    "videollamada, videoconferencia, por zoom, zoom, google meet, por/vía/en teams, microsoft teams, skype, entrevista en línea, por vídeo, por video, online",
  onsite:
    "presencial, presencialmente, en nuestra/nuestras oficina/oficinas/sede/instalaciones/tienda, nuestra sede, nuestras oficinas, en persona, en el estudio, en el taller, en la tienda, venir mañana, para una prueba, día de prueba, en recepción, puedes venir, puede venir, podrías venir, podría venir",
};
