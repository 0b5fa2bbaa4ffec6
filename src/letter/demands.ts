/** A way of sounding demanding or impatient (C4, A10), and how to put it more kindly. */
export interface Demand {
  /**
   * Wherever the pattern matches, one of these stands in the text, its blanks made one, as written or in small letters. So
   * most drafts need no pattern compiled.
   */
  readonly cues: readonly string[];
  readonly pattern: () => RegExp;
  readonly kinder: string;
  /** Whether the words mean no harm in this sentence. */
  readonly isHarmless?: (sentence: string, words: string) => boolean;
}

let known: readonly Demand[] | undefined;

/** The demands whose cues are in the text. */
export function listDemands(text: string): readonly Demand[] {
  const line = text.replace(/\s+/gu, " ");
  const small = line.toLowerCase();
  known ??= makeDemands();
  return known.filter(({ cues }) => cues.some((cue) => small.includes(cue) || line.includes(cue)));
}

const NOT = "(?:n['’]t| not| never)";
const ANSWER = "(?:answers?|repl(?:y|ies)|responses?|decisions?|feedback|updates?|explanations?|news|confirmation)";
const AN_ANSWER = `(?:an?|your|the|some|any) (?:\\w+ ){0,2}${ANSWER}`;
const TO_ANSWER = "(?:answer|reply|respond|decide|confirm|call|write|contact|tell|inform|update|let me know|get back)";
const ANSWERED =
  "(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?|wr(?:ite|itten|ote)|contact(?:ed)?|got(?:ten)? back|get back|let me know|told me|even)";
const ASK_ME = `(?:please ${TO_ANSWER}(?: to)?(?: me)?|(?:answer|call|write|contact|tell|inform|update) me|(?:reply|get back) to me|let me know)`;
const DELAY = "(?:silence|delay|wait|lack of \\w+)";
const RUDE = "(?:unacceptable|unprofessional|ridiculous|rude|disrespectful)";

/**
 * Whole words, in any case, on one line or broken into two; what looks back over blanks says how far (`\s{1,3}`).
 * Letters are the Latin ones: they are English words, and V8 takes some milliseconds to compile each pattern with all
 * of Unicode's letters in any case.
 */
function words(source: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${source.replaceAll(" ", "\\s+")})(?!${LETTER})`, "gi");
}

const LETTER = "[A-Za-z0-9\\u00C0-\\u024F]";

/** The same, compiled when it is first used. */
function later(source: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= words(source));
}

function say(kinder: string): string {
  return `say "${kinder}" instead`;
}

function makeDemands(): readonly Demand[] {
  const whereYouStand = say("I would be glad to know where you stand in the process");
  const noHurry = say("when you have a moment");
  const lookForward = say("I look forward to hearing from you");
  const takesTime = say("I know that these decisions take time");
  const asked = later(`please|hear|let me know|need|want|require|expect|${ANSWER}|${TO_ANSWER}`);
  const promised = later(
    "I(?:['’]ll|['’]d| will| would| can| could| shall|['’]m| am)(?: \\w+)? (?:get|call|write|send|let you|reply|answer|respond|confirm|tell|update|available|able|start|join|provide|forward|e-?mail)",
  );
  const offered = later("I|available|able|start|join|happy|glad");
  const has = (pattern: () => RegExp, text: string): boolean => text.search(pattern()) >= 0;
  // What the person will do at once is no demand: "I could start immediately", "happy to send it as soon as possible".
  const isPromise = (sentence: string): boolean =>
    has(promised, sentence) || (has(offered, sentence) && !has(asked, sentence));

  return [
    {
      cues: ["soon as possible", "quickly as possible", "asap", "a.s.a.p"],
      pattern: later("as soon as possible|as quickly as possible|asap|a\\.s\\.a\\.p\\."),
      kinder: noHurry,
      isHarmless: isPromise,
    },
    {
      cues: ["immediately", "right away", "straight away", "without"],
      pattern: later("immediately|right away|straight away|without (?:any )?(?:further )?delay"),
      kinder: noHurry,
      isHarmless: (sentence) => isPromise(sentence) || !has(asked, sentence),
    },
    {
      cues: ["at once", "right now", " now", " today", "tomorrow", "by return", "by the end"],
      pattern: later(
        `${ASK_ME} (?:at once|right now|now|today|tomorrow|by tomorrow|by return|by the end of (?:the|this) (?:day|week))`,
      ),
      kinder: noHurry,
    },
    {
      cues: ["urgent"],
      pattern: later(`(?:(?:is|it['’]s) (?:very |really )?|(?:reply|respond|answer) )urgent(?:ly)?|urgent ${ANSWER}`),
      kinder: noHurry,
    },
    {
      cues: [
        "need a",
        "need y",
        "need the",
        "need some",
        "need to",
        "want a",
        "want y",
        "want the",
        "want some",
        "want to",
      ],
      pattern: later(
        `I (?:really |do |now |still |urgently )*(?:need|want) (?:${AN_ANSWER}|to (?:know|hear)(?! more| about)|you to)`,
      ),
      kinder: whereYouStand,
      isHarmless: (sentence) => has(later("(?:what|all|everything|anything|whatever)(?: that)? I"), sentence),
    },
    {
      cues: ["expect"],
      pattern: later(
        `I(?:['’]d| would| had|['’]m| am| was| do)?(?: have)? expect(?:ed|ing)? (?:${AN_ANSWER}|to (?:hear|receive|get|be (?:told|informed|contacted))|you to|better|more from)`,
      ),
      kinder: lookForward,
    },
    {
      cues: ["demand", "insist", "i require", "i urge", "remind"],
      pattern: later("I (?:must |have to )?(?:demand|insist)|I require|I urge you|I must remind you|I remind you"),
      kinder: say("I would appreciate"),
    },
    {
      cues: ["why"],
      pattern: later(
        `why (?:have|has|had|did|do|does|is|was)(?:${NOT} (?:you|any\\w+|nobody|some\\w+|your|I)| (?:nobody|no one)| (?:you|I)(?: still)?(?: not| never| heard))`,
      ),
      kinder: whereYouStand,
    },
    {
      cues: [
        "n't",
        "n’t",
        "have not",
        "had not",
        "did not",
        "'ve not",
        "’ve not",
        "'d not",
        "’d not",
        "you not",
        "still not",
        "never",
        "failed to",
      ],
      pattern: later(
        `you(?: still)?(?:['’]ve| have|['’]d| had| did)?(?: still)?(?:${NOT}| failed to)(?: yet| even| once)* ${ANSWERED}`,
      ),
      kinder: say("I may have missed your answer"),
      isHarmless: (sentence) => has(later("if|in case|whether|unless"), sentence),
    },
    {
      cues: ["waiting"],
      pattern: later(
        `I(?:['’]m| am|['’]ve been| have been)(?: still)? waiting(?: for (?:${AN_ANSWER}|\\d+|two|three|four|many|several|weeks|days|over|more than|so long|too long)| to hear| since|(?: so| too)? long|(?=[.,!?;]))|(?<=^|(?:[.!?,;]|\\b(?:I|I['’]m|am|me))\\s{1,3})still waiting`,
      ),
      kinder: say("I remain very interested"),
    },
    {
      cues: ["how much longer", "how long"],
      pattern: later("how (?:much longer|long (?:must|do|will|should|am) I)"),
      kinder: whereYouStand,
    },
    {
      cues: ["you must", "you have to", "you need to", "you had better", "you ought to", "you should"],
      pattern: later(
        `you (?:must|have to|need to|had better|ought to|should(?: really)?(?: have)?) (?:${TO_ANSWER}|${ANSWERED}|give|make|hire)`,
      ),
      kinder: say("would it be possible"),
      isHarmless: (sentence) => has(later("(?:if|should) you (?:need|have)"), sentence),
    },
    {
      cues: ["you owe", "i deserve", "entitled", "the least you"],
      pattern: later("you owe|I deserve|(?:I am|I['’]m) entitled|the least you (?:can|could)"),
      kinder: whereYouStand,
    },
    {
      cues: ["you promised"],
      pattern: later("(?<!as\\s{1,3})you promised(?: me| us| to| that| an?| your)?"),
      kinder: say("you mentioned"),
    },
    {
      cues: ["if i", "if you", "unless i", "unless you"],
      pattern: later(
        `(?:if|unless) (?:I|you)(?: do${NOT}| never)? (?:hear|answer|reply|respond)(?: back)?(?: from you)? (?:by|within|soon|until)`,
      ),
      kinder: lookForward,
    },
    {
      cues: [
        "reminder",
        "notice",
        "warning",
        "attempt",
        " try",
        "second time",
        "third time",
        "fourth time",
        "last time",
      ],
      pattern: later(
        "(?:final|last) (?:reminder|notice|warning)|my (?:final|last|second|third) (?:attempt|reminder|try)|(?:writ|ask|call|e-?mail)\\w* (?:\\w+ ){0,3}for the (?:second|third|fourth|last) time",
      ),
      kinder: say("I wanted to check in"),
    },
    {
      cues: ["patience", "fed up", "tired of", "sick of", "waste"],
      pattern: later(
        "(?:out of|lost|losing|lose) (?:my )?patience|fed up|(?:tired|sick) of waiting|(?:waste of|wasted) my time",
      ),
      kinder: takesTime,
    },
    {
      cues: ["disappointed", "frustrated", "annoyed", "upset", "irritated", "offended"],
      pattern: later(
        `(?:disappointed|frustrated|annoyed|upset|irritated|offended) (?:(?:that|by|with|at|in|to|about) )?(?:you|your|not|nobody|no one|the ${DELAY})`,
      ),
      kinder: takesTime,
    },
    {
      cues: ["unacceptable", "unprofessional", "ridiculous", "rude", "disrespectful"],
      pattern: later(
        `(?:(?:this|it|that|your \\w+|(?:the|this) ${DELAY}) (?:is|was|seems)|it['’]s|find (?:this|it|that))(?: simply| quite| completely| totally| very| rather)? ${RUDE}`,
      ),
      kinder: takesTime,
    },
    {
      cues: ["!!", "?!", "!?", "??"],
      pattern: () => /[!?]{2,}/gu,
      kinder: "one full stop or question mark is enough",
    },
    {
      // Capitals on end, as far as one of the words shouts: SQL, AWS and the like do not.
      cues: SHOUTED,
      pattern: () =>
        /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|I)(?![\p{L}\p{N}])(?:[ ,]+(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|I|A)(?![\p{L}\p{N}]))*/gu,
      kinder: "small letters say it more kindly",
      isHarmless: (_, found) => !SHOUTED.some((word) => found.split(/\P{Lu}+/u).includes(word)),
    },
  ];
}

const SHOUTED =
  "PLEASE NOW WHY URGENT URGENTLY IMMEDIATELY ANSWER REPLY RESPOND RESPONSE STILL MUST NEED WANT TODAY NEVER NOTHING NOBODY SOON WAITING WEEKS FINAL AGAIN HEAR HEARD HAVEN DIDN".split(
    " ",
  );
