import type { Saying } from "./saying.js";

export const SPANISH: readonly Saying[] = [
  { means: "status ghosted", says: ["me hicieron|han_hecho ghosting", "ghosting"] },
  {
    refused: "silence",
    says: [
      "sin|ninguna|ninguna respuesta|noticias de? WHO?",
      "nunca|no me? contestaron|respondieron|han_contestado|han_respondido",
      "no hay|tengo respuesta|noticias",
    ],
  },
  {
    refused: "receipt",
    says: [
      "un|el? acuse de recibo recibido? PAST",
      "recibí|he_recibido un|el acuse de_recibo? PAST",
      "recibí|he_recibido una|la? confirmación|respuesta_automática de_recibo|de_la_solicitud? PAST",
      "solicitud confirmada PAST",
    ],
  },
  { means: "retiré mi candidatura REST", says: ["ya no me interesa REST", "ya no estoy interesado|interesada REST"] },
  { refused: "their-interest", says: ["ya? no interesado|interesada|interesados PAST"] },
  {
    means: "rechazo recibido REST",
    isNoted: true,
    says: [
      "ellos? retiraron|han_retirado|retiró|ha_retirado la|su oferta REST",
      "la? oferta fue|ha_sido? retirada REST",
      "no me cogieron|eligieron|seleccionaron|escogieron|contrataron REST",
      "no fui|he_sido? seleccionado|seleccionada|elegido|elegida REST",
      "no salió REST",
      "ya? no les? interesa REST",
    ],
  },
  {
    means: "entrevista cancelada REST",
    says: [
      "WHO tuvo|tuvieron|ha_tenido que cancelar la_entrevista|la_cita? REST",
      "WHO canceló|cancelaron|ha_cancelado|anuló la_entrevista|la_cita? REST",
      "la? entrevista no se hace|hará REST",
    ],
  },
  { refused: "declined", says: ["rechacé|decliné la_entrevista|la_invitación|una_entrevista PAST"] },
  {
    refused: "no-show",
    says: [
      "no se presentó|presentaron nadie|WHO? PAST",
      "nadie se presentó|vino|apareció PAST",
      "WHO no se presentó|presentaron PAST",
      "WHO no vino|apareció PAST",
    ],
  },
  {
    means: "sent note to WHO",
    isNoted: true,
    asks: true,
    says: [
      "le|les? pedí|he_pedido más? tiempo|plazo para_pensar|para_pensarlo|para_decidir|para_pensármelo? hasta el? DAY",
      "le|les? pedí|he_pedido una prórroga|ampliación hasta el? DAY",
    ],
  },
  {
    means: "sent reply to WHO",
    isNoted: true,
    accepts: true,
    says: [
      "le|les? respondí|contesté|dije|escribí|confirmé|he_respondido|he_contestado a? WHO? que? DAY me_va|me_viene|va|viene|está|puedo|me_encaja bien?",
    ],
  },
  {
    means: "sent reply to WHO REST",
    isNoted: true,
    says: [
      "respondí|contesté|he_respondido|he_contestado a? la|su|al|sus? invitación|correo|mensaje|mail|email|carta|preguntas|citación REST",
    ],
  },
  {
    means: "followed up by phone REST",
    says: ["llamé|he_llamado|telefoneé a? la|su|sus|las oficina|oficinas|centralita|sede REST"],
  },
  {
    means: "sent note to WHO PAST",
    isNoted: true,
    says: [
      "le? pedí a WHO cambiar|aplazar|mover|posponer la_fecha|la_entrevista|la_cita|la_hora PAST",
      "le? pedí feedback|más_tiempo|comentarios|otra_fecha a WHO PAST",
    ],
  },
  {
    means: "sent note PAST",
    isNoted: true,
    says: [
      "pedí cambiar|aplazar|mover|posponer la_fecha|la_entrevista|la_cita|la_hora PAST",
      "pedí|he_pedido feedback|más_tiempo|comentarios|otra_fecha|un_aplazamiento PAST",
      "confirmé|he_confirmado la_entrevista|la_cita|la_fecha PAST",
    ],
  },
  {
    means: "received reply PAST",
    isNoted: true,
    says: [
      "quieren|piden|necesitan aplazar|mover|posponer|cambiar la_entrevista|la_cita|la_fecha|la_hora? PAST",
      "confirmaron|han_confirmado la_entrevista|la_cita|la_fecha PAST",
      "quieren|piden|necesitan mis|unas|las? referencias|documentos|títulos|pretensiones_salariales PAST",
      "recibí|he_recibido una|la prueba|prueba_técnica|tarea PAST",
    ],
  },
  { means: "interview with WHO REST", says: ["conocí a WHO REST", "me reuní|he_reunido con WHO REST"] },
  {
    means: "sent note REST",
    isNoted: true,
    says: [
      "entregué|envié|mandé|he_entregado|he_enviado la|el|las|los|mi|mis prueba|prueba_técnica|ejercicio|tarea|caso_práctico|referencias|documentos|portafolio REST",
      "negocié|he_negociado el|mi salario|sueldo REST",
    ],
  },
  {
    means: "received invitation REST",
    isNoted: true,
    says: ["pasé|paso|he_pasado a la siguiente|segunda|última ronda|fase|etapa REST", "soy finalista REST"],
  },
  {
    means: "deadline DAY",
    says: [
      "tengo hasta el? DAY",
      "me dieron|han_dado hasta el? DAY",
      "el? plazo ampliado|prorrogado|extendido hasta|al el? DAY",
    ],
  },
  { refused: "new-deadline", says: ["el? plazo ampliado|prorrogado|extendido", "ampliaron|han_ampliado el plazo"] },
  { means: "interview moved to DAY", says: ["la? entrevista es ahora a|el? DAY", "la? entrevista ahora es a|el? DAY"] },
  { refused: "new-time", says: ["la? entrevista es una|dos? hora|horas más tarde|temprano|después|antes"] },
  {
    joins: true,
    says: [
      "WHO también? estará|participará|participa|asiste|asistirá en_la_entrevista|a_la_entrevista? también? REST",
      "WHO también? estarán|participarán|participan en_la_entrevista|a_la_entrevista? también? REST",
    ],
  },
  {
    means: "they answer by DAY",
    promises: true,
    says: [
      "WHO me? responde|responderá|contesta|contestará|llama|llamará|decide|decidirá antes_del|antes_de|hasta_el|para_el|para DAY",
    ],
  },
  { means: "sent follow-up to WHO REST", says: ["escribí|he_escrito a WHO para preguntar REST"] },
];
