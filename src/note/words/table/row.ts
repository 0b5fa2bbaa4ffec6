/** What a person or the employer did, as words tell of it. */
export type Sense =
  | "application"
  | "thank-you"
  | "follow-up"
  | "note"
  | "message-left"
  | "reply"
  | "invitation"
  | "offer"
  | "rejection"
  | "withdrawal"
  | "acceptance"
  | "interview"
  /** A noun for any message (an e-mail, a call): the words around it say whose it was. */
  | "contact";

/** Words that tell of something done. */
export interface FactRow {
  readonly sign: "fact";
  readonly sense: Sense;
  /** The channel that the words name. */
  readonly by?: string;
  /** Of an interview. */
  readonly kind?: string;
  /** Whom it was done to stands right beside it: `called Lena`, `Frau Weber angerufen`. With `never`, it is no fact there. */
  readonly person?: "after" | "before" | "never";
  /**
   * It counts only with this: the name of somebody at the employer (`contestó Rocío`) or an interview (`m'ont proposé un
   * entretien`) right behind it, or nothing at all in its line or cell (`Gracias`). With `addressee`, nothing but the clause's
   * end or the channel stands behind that name: `gracias a Rocío por correo`, but not `gracias a Rocío tengo trabajo`. With
   * `end`, nothing stands behind it in its clause: `les dije que no`, but not `les dije que no tengo coche`; with `alone`,
   * nothing before it in the line either: `I declined, too far`. With `opening`, it opens the line, as the present tense
   * tells of what is to come elsewhere: `Frau Weber ruft zurück`, but not `angerufen, Frau Weber ruft zurück`. With
   * `purpose`, words say what it was for: `asked Lena for an update`; with `sent`, they say before it that it was sent:
   * `sent Lena a quick thx`; with `reply`, the fact before it in its sentence came from them: `Lena emailed, could I come in`.
   */
  readonly needs?:
    "somebody" | "interview" | "nothing" | "addressee" | "end" | "alone" | "opening" | "purpose" | "sent" | "reply";
  /** In a line that says that nobody answers, it asks for news: `emailed Lena, no reply`. */
  readonly chases?: true;
  /** What it means when the employer is its subject: `Lena called`. Without this, somebody else's deed is left alone. */
  readonly theirs?: Sense;
  /** The day behind it is that of an interview: `they want to see me on 21 November`. */
  readonly invites?: true;
  /** True only of the employer: `they rejected me`, `hat mir abgesagt`. */
  readonly isTheirs?: true;
  /** It tells what to do: it is done where the line is a task that was checked. */
  readonly isOrder?: true;
  /** It is an interview only where the heading says that interviews follow: `Technical`, `Panel`. */
  readonly isBare?: true;
  /** It is one only with this beside it: `2nd round with Lena Hart`, `spoke to Lena Hart on Zoom`, `talk with Mr Hart`. */
  readonly beside?: "people" | "people and channel" | "somebody";
  /** Its words tell more than that, and stay with the remark: `went with an internal candidate`. */
  readonly isReason?: true;
  /** It says what a message was for: `called to follow up`. */
  readonly isPurpose?: true;
  readonly words: string;
}

/** Words that deny what stands near them. */
export interface DenialRow {
  readonly sign: "denies";
  /** `doubt`: another day, another employer or somebody else is meant (`that was the 8th`): nobody knows what has happened. */
  readonly why: "negation" | "plan" | "condition" | "doubt";
  /** What stands after them, or before them as well. */
  readonly way: "after" | "both";
  /** Up to the next comma, to the end of the sentence, or of the line. */
  readonly reach: "clause" | "sentence" | "line";
  readonly words: string;
}

/** Words of an answer for which a day is given. */
export interface AnswerRow {
  readonly sign: "answers";
  /** Who has to answer, where the words say so: the employer, or the person, who has an offer. */
  readonly who?: "them" | "me";
  /** The day follows without a word such as `by`. */
  readonly isDirect?: true;
  /** They gave more time for an answer to their offer; `until` and its day follow at once. */
  readonly isExtended?: true;
  readonly words: string;
}

/** Words that mean little by themselves, and say how what stands beside them is to be read. */
export interface PlainRow {
  readonly sign:
    /** Nothing that counts, though a word of it would: `offered to help`. */
    | "nothing"
    /** May stand anywhere before a fact, and says nothing: `finally`, `a`, `second`. */
    | "filler"
    /** Nobody answers: `no reply`, `crickets`. */
    | "silent"
    /** It was done before: `emailed Lena again`. */
    | "again"
    /** What follows is no longer about what was done: `about`, `after`, `because`. */
    | "connects"
    /** A day is fixed: `scheduled for`. */
    | "arranges"
    | "cancels"
    | "moves"
    | "receives"
    | "sends"
    | "said"
    /** Behind a person and a colon: what they said. */
    | "tells"
    /** Where an interview was: `en la oficina`. It stays in the remark. */
    | "place"
    /** They have not answered: what is sent then asks again. */
    | "silence"
    /** Before the day of an answer. */
    | "by"
    /** Behind it: `at the latest`. */
    | "latest"
    /** Before the day of an interview. */
    | "on"
    /** Before whom it was with, to or from. */
    | "with"
    | "to"
    | "from"
    /** Before a channel. */
    | "via"
    | "and"
    /** Somebody at the employer, without a name. */
    | "role"
    | "they"
    /** Whoever this is, it is not about the application: `Mom`. */
    | "stranger"
    /** For whom, or for what, a company's offers and invitations are: `customers`, `general meeting`. */
    | "public"
    /** Before the name of somebody who is not known yet: `a man called`, `named`. */
    | "named"
    /** What they said follows: what it denies is not that they said it. */
    | "reports"
    /** Before a surname: `Frau`. */
    | "title"
    /** Before the time of the interview that was named: `Started at 9:45`. */
    | "starts"
    /** Another time is meant: `tomorrow`. */
    | "later"
    /** Before what a page prepares for: `prep`. */
    | "prepares";
  readonly words: string;
}

/** A way of getting in touch. */
export interface ChannelRow {
  readonly sign: "channel";
  readonly by: string;
  readonly words: string;
}

/** A step of a pipeline, as the target of an arrow: `draft → applied`. */
export interface StatusRow {
  readonly sign: "status";
  readonly sense?: Sense;
  readonly words: string;
}

/**
 * One meaning and the words that have it, in one language. Phrases stand between commas; `/` between words that may stand
 * for each other; `_` joins words that belong together there: `sent/handed_in my application/cv`. Case and diacritics do
 * not count, articles and possessives between the words neither.
 */
export type Row = FactRow | DenialRow | AnswerRow | PlainRow | ChannelRow | StatusRow;
