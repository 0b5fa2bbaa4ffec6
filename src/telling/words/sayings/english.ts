import type { Saying } from "./saying.js";

export const ENGLISH: readonly Saying[] = [
  { means: "status ghosted", says: ["i_was|i'm|they|got? ghosted me?", "ghosted me?"] },
  {
    refused: "silence",
    says: [
      "i? never|haven't|have_not heard back? from? WHO?",
      "no response|answer|reply|feedback from? WHO?",
      "still? nothing|silence|crickets from? WHO?",
      "radio silence from? WHO?",
      "WHO never|hasn't|haven't answered|replied|responded|wrote|called back?",
    ],
  },
  {
    refused: "receipt",
    says: [
      "got|received a|an|the? confirmation|auto-reply|autoreply|receipt email|mail|message? PAST",
      "got|received an|the? automatic|automated|auto reply|answer|email|mail|response PAST",
      "WHO confirmed|acknowledged that? they? got|received|have|receipt_of my|the application|cv|resume PAST",
      "application confirmed|acknowledged PAST",
      "got|received a|an|the automatic|automated|auto confirmation|acknowledgement|receipt email|mail|message? PAST",
      "auto-reply|autoreply|auto_reply|automatic_reply|automatic_confirmation|confirmation_email received|came PAST",
    ],
  },
  {
    means: "withdrew my application REST",
    says: ["i'm|i_am|am? no longer interested REST", "i'm|i_am|am? not interested any_more|anymore REST"],
  },
  {
    means: "received rejection REST",
    isNoted: true,
    says: [
      "WHO withdrew|rescinded|pulled|revoked|retracted the|their|my offer REST",
      "offer was? withdrawn|rescinded|revoked|retracted|pulled REST",
      "i? didn't|did_not make it|the_cut REST",
      "i? didn't|did_not get it|the_job|the_role|the_position REST",
      "i? wasn't|was_not|not selected|chosen|picked|shortlisted REST",
      "they are|they're no longer|not interested REST",
    ],
  },
  {
    means: "interview cancelled REST",
    says: [
      "the|my? interview|call|meeting is|was off REST",
      "the|my? interview|call|meeting was? called off REST",
      "i|we|WHO? called off the|my|our? interview|call|meeting REST",
      "i|we|WHO had to cancel REST",
      "WHO? had to cancel the|my|our interview|call|meeting REST",
      "WHO can't|cannot make it REST",
    ],
  },
  {
    refused: "declined",
    says: ["i? declined|refused|turned_down the|their|an? interview|invitation|invite PAST"],
  },
  {
    refused: "no-show",
    says: [
      "no show|no-show PAST",
      "WHO was|were a? no-show|no_show PAST",
      "nobody|no_one|WHO? didn't|did_not|never? show|showed|shows|turn|turned|come|came up? PAST",
      "nobody|no_one showed|turned|came up? PAST",
      "WHO stood me up PAST",
    ],
  },
  { means: "they invited me REST", says: ["invited me REST"] },
  {
    means: "sent note to WHO",
    isNoted: true,
    asks: true,
    says: [
      "i? asked WHO? for time|more_time|some_time|some_more_time|a_few_days|a_few_more_days|an_extension to_think|to_decide|to_consider|to_think_about_it|to_think_it_over|to_consider_it? until|till|to DAY",
      "i? asked WHO? to_think|to_decide|to_think_about_it|to_extend_the_deadline|to_move_the_deadline until|till|to DAY",
    ],
  },
  {
    means: "sent reply to WHO",
    isNoted: true,
    accepts: true,
    says: [
      "i? answered|replied|responded|wrote_back|wrote|confirmed|said WHO|to_them? that? DAY works|suits|fits|is_fine|is_ok|is_okay|is_good|is_great|would_work|would_be_fine|works_fine|works_well for? me|us|them?",
      "i? told|emailed|answered|wrote|texted WHO that? DAY works|suits|fits|is_fine|is_ok|is_okay|is_good|is_great|would_work|would_be_fine|works_fine|works_well for? me|us|them?",
    ],
  },
  {
    means: "sent reply to WHO REST",
    isNoted: true,
    says: [
      "i? answered|replied_to|responded_to the|their|his|her? WHO? invitation|invite|email|e-mail|mail|message|letter|request|question|questions REST",
    ],
  },
  { means: "sent reply to WHO REST", says: ["i? answered WHO REST"] },
  {
    means: "called WHO PAST, no answer",
    says: [
      "i? tried to_call|calling|to_phone|phoning|to_ring|ringing|to_reach|reaching|to_get_hold_of WHO by_phone|on_the_phone? but? no_answer|nobody_answered|no_one_answered|no_luck|in_vain? PAST",
      "i? couldn't|could_not|can't|cannot reach|get_hold_of WHO by_phone|on_the_phone? PAST",
    ],
  },
  {
    means: "followed up by phone REST",
    says: [
      "i? called|rang|phoned|telephoned their|the|up_their|up_the office|offices|headquarters|hq|switchboard|front_desk REST",
    ],
  },
  {
    means: "sent note to WHO PAST",
    isNoted: true,
    says: [
      "i? asked WHO to reschedule|postpone|move_it|move_the_interview|push_it_back PAST",
      "i? asked WHO for a another|new|different|later|earlier date|day|time|slot PAST",
      "i? asked WHO for another|new|different|later|earlier date|day|time|slot PAST",
    ],
  },
  {
    means: "sent note PAST",
    isNoted: true,
    says: [
      "i? asked to reschedule|postpone|move_it|move_the_interview PAST",
      "i? asked for another|a_new|a_different|a_later|an_earlier date|day|time|slot PAST",
      "i? confirmed the|my interview|call|meeting|date|day|slot|time|appointment PAST",
    ],
  },
  {
    means: "received reply from WHO PAST",
    isNoted: true,
    says: [
      "WHO want|wants|asked|need|needs|would_like|have|has to reschedule|postpone|move_it|move_the_interview PAST",
      "WHO confirmed the|my|our interview|call|meeting|date|day|slot|time|appointment PAST",
    ],
  },
  {
    means: "interview with WHO REST",
    says: ["i? met WHO REST", "i? met up? with WHO REST", "i? had coffee|lunch|a_coffee with WHO REST"],
  },
  {
    means: "sent note to WHO REST",
    isNoted: true,
    says: [
      "i? submitted|sent|emailed|mailed|delivered|gave|returned the|my|a? take-home|take_home|assignment|homework|coding_challenge|challenge|case_study|exercise|work_sample|work_samples|portfolio|documents|paperwork|writing_sample to WHO REST",
      "i? negotiated|discussed the|my|a|about? salary|pay|offer|contract|package|start_date|terms with WHO REST",
      "i? asked WHO for feedback|more_time|a_few_more_days|an_extension|more_money|details REST",
    ],
  },
  {
    means: "sent note REST",
    isNoted: true,
    says: [
      "i? submitted|sent|emailed|delivered|uploaded|returned|finished|completed|handed_in|sent_in|turned_in|did the|my|a? take-home|take_home|assignment|homework|coding_challenge|challenge|coding_test|online_test|test|case_study|exercise|work_sample|work_samples|portfolio|documents|paperwork|writing_sample test|task|assignment|challenge|exercise? REST",
      "i? asked for feedback|more_time|a_few_more_days|an_extension|more_money|details REST",
      "i? negotiated|discussed the|my? salary|pay|offer|contract|package|start_date|terms REST",
      "i? countered|made_a_counteroffer|made_a_counter-offer REST",
    ],
  },
  {
    means: "received invitation REST",
    isNoted: true,
    says: [
      "i'm|i_am|am? through to the|round? next|final|second|third|last|2|3? round|stage|step? REST",
      "i? made it to|into the next|final|second|third|last round|stage|step REST",
      "i? moved|advanced|progressed|moving|got on|through? to the next|final|second|third|last round|stage|step REST",
      "i'm|i_am|was|got? shortlisted REST",
    ],
  },
  {
    means: "received reply REST",
    isNoted: true,
    says: [
      "i? passed the|first|initial? first|initial|second|phone|technical? round|screen|screening|test|assessment REST",
    ],
  },
  {
    means: "received reply from WHO REST",
    isNoted: true,
    says: [
      "WHO want|wants|wanted|need|needs|asked_for|requested|asks_for my|a|some|more? references|documents|certificates|salary_expectations|a_portfolio|portfolio|work_samples|transcripts|paperwork|details REST",
      "WHO sent me? a|the? take-home|take_home|assignment|homework|coding_challenge|challenge|case_study|exercise test|task|assignment|challenge|exercise? PAST",
    ],
  },
  {
    means: "received reply PAST",
    isNoted: true,
    says: [
      "i? got|received a|the? take-home|take_home|assignment|homework|coding_challenge|challenge|coding_test|case_study|exercise test|task|assignment|challenge|exercise? PAST",
    ],
  },
  { means: "they answer in a week", says: ["WHO need|needs|want|wants another|one_more|a_further week PAST"] },
  {
    means: "they answer in two weeks",
    says: ["WHO need|needs|want|wants another|two_more|2_more|two|2 two? more? weeks PAST"],
  },
  {
    refused: "due",
    says: [
      "i? got|received a|the? take-home|take_home|assignment|homework|coding_challenge|challenge|coding_test|case_study|exercise test|task|assignment|challenge|exercise? due|for|until|by DAY",
    ],
  },
  { means: "deadline REST", says: ["WHO gave me until|till DAY", "i_have|have|i_got|got until|till DAY"] },
  {
    means: "deadline DAY",
    says: [
      "the|offer? offer|answer? deadline was? extended|moved|postponed|pushed|changed back? to|until|till DAY",
      "WHO extended|moved|postponed|pushed|changed the|my|offer? offer? deadline to|until|till DAY",
      "WHO extended the|their|my offer to|until|till DAY",
      "offer extended to|until|till DAY",
    ],
  },
  {
    refused: "new-deadline",
    says: [
      "the|offer? offer|answer? deadline was? extended|moved|postponed|pushed|changed back?",
      "WHO extended|moved|postponed|pushed|changed the|my|offer? offer? deadline",
    ],
  },
  {
    means: "interview moved to DAY",
    says: [
      "the|my? interview|call|meeting is? now at|on|is|for? DAY",
      "pushed|put|moved|shifted|brought|bumped it? back|forward|up? to DAY",
      "WHO pushed|put|moved|shifted|brought|bumped it|the_interview|the_call|my_interview back|forward|up? to DAY",
      "it's|it_is now at|on|is? DAY",
    ],
  },
  {
    refused: "new-time",
    says: [
      "the|my? interview|call|meeting is an|a|one|two|half? hour|day|week|hours|days|weeks later|earlier",
      "the|my? interview|call|meeting is later|earlier",
    ],
  },
  {
    joins: true,
    says: [
      "WHO will|is_going_to join|attend|be_there|sit_in the|my|our? interview|call|meeting? too|as_well? REST",
      "WHO is|are joining|attending the|my|our? interview|call|meeting? too|as_well? REST",
      "WHO join|joins|joined|attends|attended the|my|our? interview|call|meeting too|as_well? REST",
      "WHO takes|take|took part in_the_interview|in_the_call? too|as_well? REST",
      "WHO was|were also? in|at the|my|our? interview|call|meeting too|as_well? REST",
      "WHO is|are also? in|at the|my|our? interview|call|meeting too|as_well? REST",
    ],
  },
  {
    means: "they answer by DAY",
    promises: true,
    says: [
      "WHO answers|answer|replies|decides|responds|calls|writes me? back? by|until DAY",
      "WHO will|is_going_to|wants_to|promised_to answer|reply|decide|respond|call|write|get_back me|to_me? back? by|until DAY",
      "WHO gets|get back to_me? by|until DAY",
    ],
  },
  {
    means: "left a voicemail for WHO REST",
    says: ["i? left WHO a|another? voicemail|message|voice_message|vm REST"],
  },
  {
    means: "sent thank-you to WHO REST",
    says: ["i? sent|wrote|emailed WHO a|my|the? thank-you|thankyou|thank_you|thanks note|email|letter|card|mail? REST"],
  },
  {
    means: "sent follow-up to WHO REST",
    says: [
      "i? sent|wrote|emailed WHO a|my|the|another? follow-up|followup|follow_up|reminder|nudge email|mail|message|note? REST",
    ],
  },
  { means: "called WHO REST", says: ["i? gave WHO a call|ring|bell|buzz REST"] },
  {
    means: "sent email to WHO REST",
    says: ["i? sent|wrote|dropped|shot WHO an|a|another? email|e-mail|mail REST"],
  },
  { means: "sent note to WHO REST", says: ["i? sent|wrote|dropped WHO a|another? note|message|line REST"] },
];
