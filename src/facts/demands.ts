/** A way of sounding demanding or impatient (C4, A10), and how to put it more kindly. */
export interface Demand {
  readonly pattern: RegExp;
  readonly kinder: string;
  /** The same words mean no harm in such a sentence. */
  readonly isHarmless?: (sentence: string, words: string) => boolean;
}

let known: readonly Demand[] | undefined;

/** Made when a draft first asks for them: a run without drafts has no use for so many patterns. */
export function listDemands(): readonly Demand[] {
  return (known ??= makeDemands());
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

/** Whole words, in any case, on one line or broken into two. */
function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(" ", "\\s+")})(?![\\p{L}\\p{N}])`, "giu");
}

function say(kinder: string): string {
  return `say "${kinder}" instead`;
}

function makeDemands(): readonly Demand[] {
  const whereYouStand = say("I would be glad to know where you stand in the process");
  const noHurry = say("when you have a moment");
  const lookForward = say("I look forward to hearing from you");
  const takesTime = say("I know that these decisions take time");
  const asked = words(`please|hear|let me know|need|want|require|expect|${ANSWER}|${TO_ANSWER}`);
  const promised = words(
    "I(?:['’]ll|['’]d| will| would| can| could| shall|['’]m| am)(?: \\w+)? (?:get|call|write|send|let you|reply|answer|respond|confirm|tell|update|available|able|start|join|provide|forward|e-?mail)",
  );
  const offered = words("I|available|able|start|join|happy|glad");
  const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
  // What the person will do at once is no demand: "I could start immediately", "happy to send it as soon as possible".
  const isPromise = (sentence: string): boolean =>
    has(promised, sentence) || (has(offered, sentence) && !has(asked, sentence));

  return [
    {
      pattern: words("as soon as possible|as quickly as possible|asap|a\\.s\\.a\\.p\\."),
      kinder: noHurry,
      isHarmless: isPromise,
    },
    {
      pattern: words("immediately|right away|straight away|without (?:any )?(?:further )?delay"),
      kinder: noHurry,
      isHarmless: (sentence) => isPromise(sentence) || !has(asked, sentence),
    },
    {
      pattern: words(
        `${ASK_ME} (?:at once|right now|now|today|tomorrow|by tomorrow|by return|by the end of (?:the|this) (?:day|week))`,
      ),
      kinder: noHurry,
    },
    {
      pattern: words(`(?:(?:is|it['’]s) (?:very |really )?|(?:reply|respond|answer) )urgent(?:ly)?|urgent ${ANSWER}`),
      kinder: noHurry,
    },
    {
      pattern: words(
        `I (?:really |do |now |still |urgently )*(?:need|want) (?:${AN_ANSWER}|to (?:know|hear)(?! more| about)|you to)`,
      ),
      kinder: whereYouStand,
      isHarmless: (sentence) => has(words("(?:what|all|everything|anything|whatever)(?: that)? I"), sentence),
    },
    {
      pattern: words(
        `I(?:['’]d| would| had|['’]m| am| was| do)?(?: have)? expect(?:ed|ing)? (?:${AN_ANSWER}|to (?:hear|receive|get|be (?:told|informed|contacted))|you to|better|more from)`,
      ),
      kinder: lookForward,
    },
    {
      pattern: words("I (?:must |have to )?(?:demand|insist)|I require|I urge you|I must remind you|I remind you"),
      kinder: say("I would appreciate"),
    },
    {
      pattern: words(
        `why (?:have|has|had|did|do|does|is|was)(?:${NOT} (?:you|any\\w+|nobody|some\\w+|your|I)| (?:nobody|no one)| (?:you|I)(?: still)?(?: not| never| heard))`,
      ),
      kinder: whereYouStand,
    },
    {
      pattern: words(
        `you(?: still)?(?:['’]ve| have|['’]d| had| did)?(?: still)?(?:${NOT}| failed to)(?: yet| even| once)* ${ANSWERED}`,
      ),
      kinder: say("I may have missed your answer"),
      isHarmless: (sentence) => has(words("if|in case|whether|unless"), sentence),
    },
    {
      pattern: words(
        `I(?:['’]m| am|['’]ve been| have been)(?: still)? waiting(?: for (?:${AN_ANSWER}|\\d+|two|three|four|many|several|weeks|days|over|more than|so long|too long)| to hear| since|(?: so| too)? long|(?=[.,!?;]))|(?<=^|[.!?,;]\\s+|\\b(?:I|I['’]m|am|me) )still waiting`,
      ),
      kinder: say("I remain very interested"),
    },
    { pattern: words("how (?:much longer|long (?:must|do|will|should|am) I)"), kinder: whereYouStand },
    {
      pattern: words(
        `you (?:must|have to|need to|had better|ought to|should(?: really)?(?: have)?) (?:${TO_ANSWER}|${ANSWERED}|give|make|hire)`,
      ),
      kinder: say("would it be possible"),
      isHarmless: (sentence) => has(words("(?:if|should) you (?:need|have)"), sentence),
    },
    {
      pattern: words("you owe|I deserve|(?:I am|I['’]m) entitled|the least you (?:can|could)"),
      kinder: whereYouStand,
    },
    { pattern: words("(?<!as )you promised(?: me| us| to| that| an?| your)?"), kinder: say("you mentioned") },
    {
      pattern: words(
        `(?:if|unless) (?:I|you)(?: do${NOT}| never)? (?:hear|answer|reply|respond)(?: back)?(?: from you)? (?:by|within|soon|until)`,
      ),
      kinder: lookForward,
    },
    {
      pattern: words(
        "(?:final|last) (?:reminder|notice|warning)|my (?:final|last|second|third) (?:attempt|reminder|try)|(?:writ|ask|call|e-?mail)\\w* (?:\\w+ ){0,3}for the (?:second|third|fourth|last) time",
      ),
      kinder: say("I wanted to check in"),
    },
    {
      pattern: words(
        "(?:out of|lost|losing|lose) (?:my )?patience|fed up|(?:tired|sick) of waiting|(?:waste of|wasted) my time",
      ),
      kinder: takesTime,
    },
    {
      pattern: words(
        `(?:disappointed|frustrated|annoyed|upset|irritated|offended) (?:(?:that|by|with|at|in|to|about) )?(?:you|your|not|nobody|no one|the ${DELAY})`,
      ),
      kinder: takesTime,
    },
    {
      pattern: words(
        `(?:(?:this|it|that|your \\w+|(?:the|this) ${DELAY}) (?:is|was|seems)|it['’]s|find (?:this|it|that))(?: simply| quite| completely| totally| very| rather)? ${RUDE}`,
      ),
      kinder: takesTime,
    },
    { pattern: /[!?]*!!+[!?]*|\?!+|!\?+|\?{2,}/gu, kinder: "one full stop or question mark is enough" },
    {
      // Capitals on end, as far as one of the words shouts: SQL, AWS and the like do not.
      pattern:
        /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|I)(?:[ ,]+(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|I|A)(?![\p{L}\p{N}]))*(?![\p{L}\p{N}])/gu,
      kinder: "small letters say it more kindly",
      isHarmless: (_, found) => !has(SHOUTED, found),
    },
  ];
}

const SHOUTED =
  /(?<!\p{L})(?:PLEASE|NOW|WHY|URGENT|URGENTLY|IMMEDIATELY|ANSWER|REPLY|RESPOND|RESPONSE|STILL|MUST|NEED|WANT|TODAY|NEVER|NOTHING|NOBODY|SOON|WAITING|WEEKS|FINAL|AGAIN|HEAR|HEARD|HAVEN['’]T|DIDN['’]T)(?!\p{L})/u;
