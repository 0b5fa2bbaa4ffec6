import type { Row } from "./row.js";

export const ENGLISH: readonly Row[] = [
  // Applications
  {
    sign: "fact",
    sense: "application",
    words:
      "applied, re-applied, reapplied, sent/submitted/filed/handed_in/sent_in/sent_off/put_in/completed/emailed/mailed/posted/uploaded application/cv/resume/cover_letter, " +
      "application/cv/resume sent/submitted/filed/handed_in/sent_in/sent_off/completed/in/complete, applied_and_submitted, sent/submitted/handed_in/sent_in/posted application_form, submitted online, " +
      "submitted via, submitted through, dropped_off/dropped resume/cv off, handed application/cv/resume in, dropped_off resume/cv, i send/give/submit application/cv/resume, app sent/submitted/in, sent/submitted app, hit submit",
  },
  { sign: "fact", sense: "application", isOrder: true, words: "apply, send/submit/file application/cv/resume" },
  { sign: "fact", sense: "application", words: "application" },
  // Thanks
  {
    sign: "fact",
    sense: "thank-you",
    words:
      "thank you, thank yous, thankyou, thank you note/notes/message, thanks note/message, " +
      "note of thanks, letter of thanks, ty to, ty note/notes/message, ty sent, sent ty, sent/wrote/write/said/left thanks/thx, thanks sent/emailed/mailed, thx note/message, thx to",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "email",
    words:
      "thank you email/emails/mail/mails, thanks email/emails/mail/mails, thx email/emails/mail/mails, ty email/emails/mail/mails, emailed/mailed thanks/thx/thank_you/thank_yous",
  },
  { sign: "fact", sense: "thank-you", by: "text", words: "thank you/thanks/thx/ty text/texts/sms" },
  { sign: "fact", sense: "thank-you", by: "letter", words: "thank you letter/card, thanks letter/card" },
  { sign: "fact", sense: "thank-you", person: "after", words: "thanked" },
  { sign: "fact", sense: "thank-you", person: "after", isOrder: true, words: "thank, say thanks" },
  {
    sign: "fact",
    sense: "thank-you",
    person: "after",
    words: "wrote/wrote_back/replied to_say_thanks/to_say_thank_you/to_say_ta/to_say_thx/to_say_cheers/to_thank",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "email",
    person: "after",
    words: "emailed/mailed to_say_thanks/to_say_thank_you/to_say_ta/to_say_thx/to_say_cheers/to_thank",
  },
  {
    sign: "fact",
    sense: "thank-you",
    by: "phone",
    person: "after",
    words: "called/rang/phoned to_say_thanks/to_say_thank_you/to_say_ta/to_say_thx/to_say_cheers/to_thank",
  },
  {
    sign: "fact",
    sense: "thank-you",
    isPurpose: true,
    words:
      "to say thanks/thank_you/ta/thx/cheers, to apologise/apologize and_say/and_to_say thanks/thank_you, after to_say/to_apologise_and_say/to_apologize_and_say thanks/thank_you, to thank",
  },
  { sign: "fact", sense: "thank-you", needs: "sent", words: "thx, thanks" },
  { sign: "fact", sense: "thank-you", needs: "nothing", words: "ty, thx" },
  // Follow-ups
  {
    sign: "fact",
    sense: "follow-up",
    words:
      "follow up, followup, follow ups, f u, follow up note/letter/message, sent/wrote/dropped/shot nudge/chaser/reminder/ping/check_in, bumped thread/email/mail/last_email/last_mail/message, checked in, check in email/mail/call/note, " +
      "nudge/chaser/reminder sent, reminder message/note, status inquiry/enquiry, asked/i_ask if/whether/is there's/there/there_is/there_was/there_were/any news/update/updates/any_news/any_update/any_updates, i ask for_news/for_update/about_news",
  },
  {
    sign: "fact",
    sense: "follow-up",
    by: "email",
    words: "follow up mail, reminder/nudge/chaser email/mail, dropped/sent/wrote/shot reminder/nudge/chaser email/mail",
  },
  { sign: "fact", sense: "note", person: "after", needs: "purpose", words: "asked, i ask" },
  {
    sign: "fact",
    sense: "follow-up",
    person: "after",
    words: "followed up, nudged, chased, pinged, chased up, checked in with",
  },
  { sign: "fact", sense: "follow-up", person: "after", isOrder: true, words: "chase, nudge, ping, check in" },
  {
    sign: "fact",
    sense: "follow-up",
    isPurpose: true,
    words:
      "to follow up, as a follow up, to check in, to ask for news, to ask for an update, for an update, asking for an update, to ask where things stand, to ask about status, asking about status, to inquire about status, to ask for a status update, for a status update, to ask for feedback, to ask whether/if they'd_had/they_had/they've_had/they've_decided/they_have/they_got/they'd_got/they_received/there's/there_is/there_was/there_were/there_are/anything/any_news, " +
      "to ask how_things/how_it stand/stands/are_going/is_going, to ask where_they/where_we/where_it/where_he/where_she/where_this/where_the_process stand/stands/are/is, to ask how_far_along they/it are/is, for update, for updates, for news, for any_news/any_update/any_updates, to ask for news/update/updates/any_news/any_update, for status, for the status, for status update, to see how_things/where_things stand/are, to see if/whether there's/there_is/there_was, asking whether/if there's/there_is/there_was/they'd_had/they_had, to ask about next_steps/the_timeline/timeline/my_application, asking for news, asking about next_steps/my_application",
  },
  // Messages
  {
    sign: "fact",
    sense: "note",
    by: "phone",
    person: "after",
    theirs: "reply",
    chases: true,
    words:
      "called, phoned, rang, rang up, called up, telephoned, i call/phone/ring, called out_of_the_blue/out_of_nowhere",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    isTheirs: true,
    words:
      "called back, called me, called me back, phoned me, phoned back, rang back, rang me, call me, calls me, call me back, calls me back, phones me",
  },
  {
    sign: "fact",
    sense: "note",
    by: "email",
    person: "after",
    theirs: "reply",
    chases: true,
    words: "emailed, mailed, e-mailed, i email/mail, i write/send email/mail",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "email",
    isTheirs: true,
    words: "emailed me, e-mailed me, emailed back, emailed me back, mailed me",
  },
  {
    sign: "fact",
    sense: "note",
    by: "linkedin",
    person: "after",
    words: "messaged on linkedin, dmed, linkedin_message sent, sent linkedin_message",
  },
  {
    sign: "fact",
    sense: "note",
    by: "text",
    person: "after",
    theirs: "reply",
    chases: true,
    words: "texted, i text, i write/send sms/text/whatsapp",
  },
  { sign: "fact", sense: "note", person: "after", theirs: "reply", chases: true, words: "wrote to, messaged" },
  { sign: "fact", sense: "note", person: "after", needs: "somebody", chases: true, words: "wrote" },
  { sign: "fact", sense: "note", person: "after", needs: "somebody", words: "notes to" },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    needs: "opening",
    words: "rang me, phoned me, called me, rang me back, phoned me back, called me back",
  },
  { sign: "fact", sense: "reply", by: "email", needs: "opening", words: "emailed me, emailed me back" },
  { sign: "fact", sense: "reply", needs: "opening", words: "wrote to me, wrote back to me, texted me, messaged me" },
  {
    sign: "fact",
    sense: "invitation",
    needs: "reply",
    invites: true,
    words:
      "could/can/would/will i come_in/come_along/pop_in/come_for_an_interview/come_in_for_an_interview, asking/asked if_i_could/if_i_can/me_to come_in/come_along/pop_in, wants/wanted me in/to_come_in/to_come_for_an_interview",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    invites: true,
    words: "want/wants/would_like/they'd_like to_see/to_meet/to_interview me, want/wants me in/to_come_in",
  },

  { sign: "fact", sense: "note", person: "after", chases: true, words: "i write, i write to, i send message to" },
  {
    sign: "fact",
    sense: "note",
    person: "after",
    theirs: "reply",
    words: "wrote back to, contacted, got in touch with, reached out to, replied to, responded to, reached out",
  },
  {
    sign: "fact",
    sense: "note",
    words: "sent a note/reply/response/message, sent references, sent my references, confirmed receipt",
  },
  {
    sign: "fact",
    sense: "note",
    theirs: "reply",
    words: "wrote/wrote_back/wrote_me/replied/got_in_touch/messaged to_say/to_confirm/to_tell_me/to_let_me_know",
  },
  {
    sign: "fact",
    sense: "note",
    by: "email",
    theirs: "reply",
    words: "emailed/emailed_me/mailed to_say/to_confirm/to_tell_me/to_let_me_know",
  },
  {
    sign: "fact",
    sense: "note",
    by: "phone",
    theirs: "reply",
    words: "called/called_me/rang/phoned to_say/to_confirm/to_tell_me/to_let_me_know",
  },
  {
    sign: "fact",
    sense: "note",
    by: "text",
    theirs: "reply",
    words: "texted to_say/to_confirm/to_tell_me/to_let_me_know",
  },
  {
    sign: "fact",
    sense: "reply",
    words: "message from, note from, word from, a DM from, a ping from",
  },
  { sign: "fact", sense: "reply", by: "phone", words: "voicemail from, voice message from, vm from" },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "wrote, wrote back, wrote to me, wrote me, replied, responded, answered, got in touch, got back to me, messaged me, contacted me, reached out to me, replied to me, texted me, answers, answers me, answer me, replies, write me, writes me, say to me, came back, came back to me, came back with/at, reverted, reverted back, informed me, mailed/emailed/shared link/oa_link/test_link/assessment/test/form/details/schedule/assessment_link/zoom_link",
  },
  {
    sign: "fact",
    sense: "reply",
    isTheirs: true,
    words:
      "sent/sent_me/sent_over/sent_across/shared/forwarded/gave_me take_home/take_home_task/take_home_test/take_home_exercise/assignment/assessment/case_study/coding_challenge/questionnaire/agenda",
  },
  {
    sign: "fact",
    sense: "reply",
    by: "email",
    isTheirs: true,
    words:
      "emailed/mailed/emailed_me/mailed_me times/dates/interview_times/interview_details/details/take_home/take_home_task/take_home_test/take_home_exercise/assignment/assessment/case_study/coding_challenge/questionnaire/agenda",
  },
  { sign: "fact", sense: "note", isOrder: true, by: "phone", person: "after", words: "call, phone, ring" },
  { sign: "fact", sense: "note", isOrder: true, by: "email", person: "after", words: "email, e-mail, mail, write to" },
  { sign: "fact", sense: "contact", by: "email", words: "email, e-mail, mail, emails" },
  { sign: "fact", sense: "contact", by: "phone", words: "call, phone call, calls" },
  { sign: "fact", sense: "contact", by: "letter", words: "letter" },
  { sign: "fact", sense: "contact", by: "linkedin", words: "linkedin message, linkedin note, linkedin dm, inmail" },
  { sign: "fact", sense: "contact", by: "text", words: "text message, sms, text" },
  {
    sign: "fact",
    sense: "message-left",
    chases: true,
    by: "phone",
    words:
      "left voicemail/message/voice_mail/voice_message/vm/msg/word, voicemail/message/vm/msg left, left on voicemail, lvm, i leave/left voicemail/message/voice_message/msg",
  },
  // What comes from them
  {
    sign: "fact",
    sense: "reply",
    words:
      "reply, response, heard back, heard from, got/received word, reply/response/answer received/arrived/in, got/received/had a reply/response/answer/callback, got back to me",
  },
  { sign: "fact", sense: "reply", theirs: "reply", words: "answer" },
  {
    sign: "fact",
    sense: "reply",
    by: "phone",
    words: "got/received/had call/phone_call/callback from, got called by, got a call back",
  },
  {
    sign: "fact",
    sense: "invitation",
    words:
      "invitation, invite, invited, was/got/been invited, interview/phone_screen/onsite/screening invitation/invite/request, invitation/invite received, asked to/in_for interview/phone_screen/onsite, was/got/been asked_for interview/phone_screen/onsite, " +
      "got/landed/secured/offered interview/phone_screen/onsite/screening, asked me in",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    words: "invited me, wants/want to interview me, asked me to interview",
  },
  {
    sign: "fact",
    sense: "invitation",
    by: "phone",
    isTheirs: true,
    words:
      "called/rang/phoned/telephoned/called_me/rang_me/phoned_me to_invite_me/and_invited_me/to_ask_me_in/and_asked_me_in",
  },
  {
    sign: "fact",
    sense: "invitation",
    by: "email",
    isTheirs: true,
    words: "emailed/mailed/emailed_me to_invite_me/and_invited_me/to_ask_me_in/and_asked_me_in",
  },
  {
    sign: "fact",
    sense: "invitation",
    isTheirs: true,
    words:
      "wrote/wrote_back/wrote_to_me/got_in_touch/messaged/messaged_me/texted/texted_me to_invite_me/and_invited_me/to_ask_me_in/and_asked_me_in",
  },
  {
    sign: "fact",
    sense: "invitation",
    isPurpose: true,
    invites: true,
    words: "proposing/suggesting/offering call/chat/interview/meeting/phone_call/video_call",
  },
  { sign: "fact", sense: "invitation", words: "shortlisted for interview/interviews" },
  { sign: "fact", sense: "invitation", needs: "interview", words: "go ahead, green light" },
  {
    sign: "fact",
    sense: "reply",
    needs: "end",
    words: "shortlisted, i'm shortlisted, i am shortlisted, been shortlisted, made the shortlist, on the shortlist",
  },
  {
    sign: "fact",
    sense: "offer",
    words:
      "offer, job offer, verbal offer, written offer, formal offer, offer letter, offer letter received/arrived, offer received/made/extended/in/arrived, got/received/had offer, was/got offered the job/position/role, got_the job/gig",
  },
  {
    sign: "fact",
    sense: "offer",
    theirs: "offer",
    needs: "end",
    words: "last/final/best/revised/improved/better offer, best_and_final offer",
  },
  {
    sign: "fact",
    sense: "offer",
    by: "phone",
    isTheirs: true,
    words:
      "called/rang/phoned/called_me/rang_me/call/calls/call_me with/to_make/to_make_me/and_made_me/and_made/and_give_me/and_gave_me offer/job_offer/verbal_offer/written_offer/formal_offer, " +
      "called/rang/phoned/called_me/rang_me/call/calls to_offer_me/to_offer/and_offered_me/and_offered/and_offer_me job/position/role/gig",
  },
  {
    sign: "fact",
    sense: "offer",
    by: "phone",
    needs: "opening",
    words: "rang/called/phoned/rang_me/called_me/phoned_me to_offer_me/and_offered_me job/position/role/post",
  },
  {
    sign: "fact",
    sense: "offer",
    by: "email",
    isTheirs: true,
    words:
      "emailed/mailed/emailed_me/mailed_me with/to_make/to_make_me/and_made_me offer/job_offer/verbal_offer/written_offer/formal_offer, " +
      "emailed/mailed/emailed_me/mailed_me to_offer_me/to_offer/and_offered_me job/position/role/gig",
  },
  {
    sign: "fact",
    sense: "offer",
    isTheirs: true,
    words:
      "wrote/replied/texted/came_back/got_back_to_me with/to_make_me offer/job_offer/verbal_offer/written_offer/formal_offer, gave_me/give_me/gives_me/sent_me offer/job_offer/verbal_offer/written_offer/formal_offer/offer_letter, gave_me/give_me the_job, offered me job/position/role, rolled_out/released offer/offer_letter",
  },
  {
    sign: "fact",
    sense: "offer",
    isTheirs: true,
    words: "offered me job/position/role, made me offer, made an offer, extended an offer, made me a verbal offer",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "rejection, rejected, was/got/been rejected, application rejected, rejection received/arrived, rejection letter/note, not selected, not chosen, not moving forward, not proceeding, turned down, was/got turned_down, " +
      "declined by them, no longer under consideration, not progressing, got ghosted then rejected",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "no go, nogo, it's a no, it was a no, was a no, got a no, hard no, a no from, didn't make_the_cut/get_the_job, did not make_the_cut/get_the_job",
  },
  {
    sign: "fact",
    sense: "rejection",
    words:
      "pfo, pfo letter, unsuccessful/not_successful on_this_occasion/this_time/on_this_one, application/candidature unsuccessful, application was/has_been/is unsuccessful/not_successful, not shortlisted, regret letter/note, thanks but no thanks, " +
      "didn't get_the_role/get_the_position/get_the_gig",
  },
  {
    sign: "fact",
    sense: "rejection",
    isReason: true,
    theirs: "rejection",
    words:
      "went_with/chose/picked/hired/took/selected another/other/internal/different/stronger candidate/candidates/applicant/applicants, went_with_her/went_with_his/went_with_their niece/nephew/cousin/internal_candidate",
  },
  {
    sign: "fact",
    sense: "rejection",
    needs: "end",
    words:
      "they/he/she said_no/say_no/says_no, unsuccessful, not successful, role/position/job/post/vacancy has_been_filled/was_filled/is_filled/already_filled/filled",
  },
  { sign: "fact", sense: "rejection", by: "email", words: "rejection email/mail, regret email/mail, pfo email/mail" },
  { sign: "fact", sense: "rejection", by: "phone", words: "rejection call" },
  {
    sign: "fact",
    sense: "rejection",
    isTheirs: true,
    words:
      "said it's_a_no, rejected me, rejected application, declined application, turned me down, declined me, passed on me, went with somebody/someone else, went with another candidate, chose another candidate, chose somebody/someone else, decided to move forward with other candidates, decided to go with another candidate, decided to go with somebody/someone else, moved forward with other candidates, went with other candidates, passed, decided not to proceed, decided against me",
  },
  {
    sign: "fact",
    sense: "rejection",
    isTheirs: true,
    isReason: true,
    words:
      "filled/have_filled/filled_internally role/position/job/post/vacancy, hired internally, gave/gave_it/given_it to_somebody_else/to_someone_else/to_another_candidate/to_an_internal_candidate/to_her_niece, gave role/position/job to_somebody_else/to_someone_else/to_another_candidate, " +
      "take/takes/took/choose/chose/hired/picked/selected/found other/another/other_man/another_man/other_person/another_person/other_guy/another_guy/other_woman/another_woman/someone_else/somebody_else/other_one",
  },
  { sign: "fact", sense: "rejection", isTheirs: true, needs: "end", words: "said/say/says no" },
  // What the person decides
  {
    sign: "fact",
    sense: "withdrawal",
    isPurpose: true,
    words:
      "to withdraw, to withdraw application, to pull out, i_was/i'm/i_am withdrawing, i_was/i'm/i_am withdrawing application, i_was/i'm/i_am pulling_out, that i_was/that_i'm/that_i_am withdrawing, that i_was/that_i'm/that_i_am withdrawing application",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    words:
      "withdrew, withdrawn, withdrew application/candidacy/name/from_the_process/from_process/from_consideration, application withdrawn, pulled application/candidacy, took myself out, said/told_them no_to offer/job/role, pulled out, bowed out, withdrawal, declined/rejected/refused/turned_down offer/job_offer/verbal_offer/their_offer/position, offer declined/refused/turned_down",
  },
  {
    sign: "fact",
    sense: "acceptance",
    words:
      "accepted, accepted offer/job/position/role/job_offer, offer/job_offer accepted, signed offer/contract/offer_letter, offer/contract signed, acceptance sent, verbally accepted, accepted verbally, accepted offer verbally, signed_and_returned/signed_and_sent_back/returned_signed/sent_back_signed offer/contract/offer_letter, said yes_to offer/job/role, took_the_position",
  },
  {
    sign: "fact",
    sense: "withdrawal",
    needs: "alone",
    words: "i declined, i've declined, i turned_it_down/turned_them_down/turned_down, turned it/them/offer/job down",
  },
  { sign: "fact", sense: "acceptance", needs: "end", words: "took the job, took the offer" },
  { sign: "fact", sense: "acceptance", needs: "nothing", words: "signed, i signed, signed it" },
  // Conversations
  {
    sign: "fact",
    sense: "interview",
    kind: "phone",
    words:
      "phone screen, phone screening, phone interview, telephonic interview/round/screening/screen/discussion/call, telephone round/screening/call, phone round, phone/telephone i_view/intvw/chat_with, telephone interview, phoner, recruiter call, recruiter screen, hr call, hr screen, hr interview, hr phone screen, hr phone interview, hr phone call, ph screen, ph scr, phone scr, recruiter scr, screening call, intro call, introductory call, call with, phone call with, phone screen call, phonescreen, recruiter phone screen, recruiter screening, telephone screen, initial call, discovery call",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "video",
    words:
      "video interview, video call, video screen, teams/zoom/video/skype/google_meet/gmeet/webex i_view/intvw/round/screen, zoom/teams chat_with, gmeet, gmeet interview/call, zoom interview, zoom call, teams interview, teams call, zoom, google meet, skype interview, skype call, video chat, virtual interview, remote interview, virtual onsite",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "onsite",
    words:
      "onsite, on-site, onsite interview, on-site interview, in person interview, in-person interview, site visit, onsite visit, face to face interview, super day, superday, ride along, shadow day, job shadow, working interview, interview onsite, interview on-site, interview in person",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "panel",
    words: "panel interview, interview panel, panel with, had the panel",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "technical",
    words:
      "technical interview, tech interview, technical screen, tech screen, technical phone screen, coding interview, live coding, pair programming, pairing interview, system design interview, pairing session, technical round, technical call, technical screening, tech round, tech rd, coding round, design_round with",
  },
  { sign: "fact", sense: "interview", kind: "screening", words: "screening, screening interview" },
  {
    sign: "fact",
    sense: "interview",
    kind: "final",
    words: "final interview, final round, final round interview, final onsite, final panel, final panel interview",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "behavioral",
    words:
      "behavioral interview, behavioural interview, culture interview, culture fit interview, values interview, behavioral round, behavioural round",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "coffee",
    words: "coffee chat, coffee meeting, informational interview, informational chat, informal chat",
  },
  {
    sign: "fact",
    sense: "interview",
    words:
      "interview, interviewed, interviews, interview round, interviewed with, interviewed at, met with, meeting with, chat with, job interview, hiring manager interview, manager interview, team interview, hiring manager screen, hiring manager call, hm interview, hm screen, hm call, hm round, i view, intvw, managerial/manager/leadership/director/client/hr/bar_raiser round, managerial interview, job talk, chalk talk, teaching demo, trial shift, lunch/breakfast/dinner/coffee_house interview, round with, rd with, interview with, trial day, presentation round",
  },
  { sign: "fact", sense: "interview", kind: "phone", isBare: true, words: "phone, call, phone call, telephone" },
  { sign: "fact", sense: "interview", kind: "video", isBare: true, words: "video, teams" },
  { sign: "fact", sense: "interview", kind: "panel", isBare: true, words: "panel" },
  {
    sign: "fact",
    sense: "interview",
    kind: "technical",
    isBare: true,
    words: "technical, tech, system design, coding, coding round",
  },
  { sign: "fact", sense: "interview", kind: "final", isBare: true, words: "final" },
  {
    sign: "fact",
    sense: "interview",
    kind: "behavioral",
    isBare: true,
    words: "behavioral, behavioural, culture fit, values",
  },
  {
    sign: "fact",
    sense: "interview",
    kind: "coffee",
    isBare: true,
    words: "coffee, lunch, coffee with, lunch with, had coffee with",
  },
  {
    sign: "fact",
    sense: "interview",
    isBare: true,
    words: "spoke with, spoke to, talked to, talked with, met, hiring manager round, meeting, chat",
  },

  {
    sign: "fact",
    sense: "interview",
    beside: "people",
    words:
      "rd, round, next round, next rd, next/second/third/final stage, r1, r2, r3, r4, r5, rd1, rd2, rd3, l1, l2, l3",
  },
  { sign: "fact", sense: "interview", kind: "screening", beside: "people", words: "screen" },
  {
    sign: "fact",
    sense: "interview",
    beside: "somebody",
    words:
      "hr/managerial/manager discussion, second/third/2nd/3rd/final talk, talk with, talk in_the_firm/in_firm/in_the_company/in_company/in_the_office with",
  },
  {
    sign: "fact",
    sense: "interview",
    beside: "people and channel",
    words: "spoke/talked/chatted to/with, had_a_chat/had_chat/had_a_talk/caught_up/met_up with",
  },

  // What denies
  {
    sign: "denies",
    why: "negation",
    way: "after",
    reach: "clause",
    words: "no, without, neither, nor, zero, lack of, instead of, rather than",
  },
  {
    sign: "denies",
    why: "negation",
    way: "both",
    reach: "clause",
    words:
      "not, never, none, nothing, nobody, didn't, did not, haven't, hasn't, hadn't, isn't, wasn't, weren't, aren't, don't, doesn't, won't, can't, cannot, couldn't, wouldn't, shouldn't, ain't, failed to, forgot to, refused to, still nothing, not yet, yet to, unsure, fake, mock, in the paper, in the papers, in the news, on the news, on tv, on youtube, on the radio, podcast, article, blog, webinar, magazine, dreamt, dreamed, practised, practiced, rehearsed, role play, role-play, dry run, book, books, course on, course about, allegedly, supposedly, almost, nearly, un-sent, unsent",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "sentence",
    words:
      "will, i'll, we'll, they'll, he'll, she'll, would, i'd, could, may, might, shall, should, must, ought to, going to, gonna, plan, plan to, plans to, planning to, planned to, want to, wants to, wanted to, need to, needs to, have to, has to, had to, intend to, meant to, supposed to, about to, try to, trying to, hope, hope to, hoping, hopefully, expect, expecting, expected, expects, waiting, wait, waiting for, waiting on, awaiting, await, wish, wants, like to, looking to, consider, considering, considered, thinking of, thinking about, thought about, maybe, perhaps, probably, possibly, likely, ask whether, ask if, ask about, asked whether, asked if, wonder, wondering, let's, remember to, don't forget, ready to, able to, due to send, time to, afraid, fear, feared, worried, draft, drafted, drafting, prepare, preparing, prepared, practice, practise, next step, next steps, pending, promise to, promised to, offered to, agreed to, decide whether, decide to, deciding, to be",
  },
  {
    sign: "denies",
    why: "plan",
    way: "after",
    reach: "line",
    words:
      "todo, to do, to-do, next, plan is, reminder to, reminder that, goal, goals, idea, ideas, wishlist, someday, tbd, tba",
  },
  {
    sign: "denies",
    why: "plan",
    way: "both",
    reach: "clause",
    words:
      "yet, drafted, rehearsed, in draft, pending, expected, upcoming, tbc, due, overdue, planned, soon, to be sent, to come, outstanding",
  },
  {
    sign: "denies",
    why: "condition",
    way: "after",
    reach: "line",
    words:
      "re, fwd, subject, if, unless, in case, whether, when they, when i, once they, once i, until they, until i, as soon as, assuming, provided, suppose, what if, should they, should i",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "sentence",
    words:
      "in drafts, in my drafts, in the drafts, still in drafts, saved as draft, saved as a draft, bounced, it bounced, email bounced, bounced back, came back undeliverable, undeliverable, undelivered, half done, half finished, half written, half-done, unfinished, not finished, to be finished, finish cover letter, finish the cover letter, nobody showed up, no one showed up, didn't show up, never showed up, another company, other company, different company, another employer, days per week, days a week, that was the, that was on, actually on, actually the, linkedin post, linkedin posts, takes 1/2/3/4/two/three/four/a_few/several days/weeks, had to cancel, have to cancel",
  },
  {
    sign: "denies",
    why: "doubt",
    way: "both",
    reach: "clause",
    words:
      "yesterday, last monday/tuesday/wednesday/thursday/friday, last week, two/2/3/three/4/four days_ago, a week ago",
  },
  {
    sign: "prepares",
    words:
      "prep, preparation, prep for, prepped, prepped for, preparing for, prepare for, prep notes, prep call, notes for, homework for, study for, studied for, practice for, questions for",
  },

  { sign: "denies", why: "plan", way: "after", reach: "clause", words: "tried to" },
  // What says that nobody answers; "no" denies what follows it
  {
    sign: "denies",
    why: "negation",
    way: "after",
    reach: "clause",
    words:
      "no/without reply/answer/response/news/word/feedback/update/updates/revert, no reply_yet/answer_yet/response_yet/news_yet/word_yet, still no reply/answer/response/news/word/feedback/update, nowt, nowt yet, nada, nothing back, nothing yet, nothing heard",
  },
  {
    sign: "silent",
    words:
      "no reply/answer/response/news/word/feedback/update/updates/revert, without reply/answer/response, no reply_yet/answer_yet/response_yet/news_yet/word_yet, still no reply/answer/response/news/word/feedback/update, nowt, nowt yet, nothing, nothing yet, nothing back, nothing heard, still nothing, crickets, radio silence, came and went, came went, haven't heard, haven't heard anything, haven't heard back, heard nothing, never heard back, got voicemail, straight to vm/voicemail, not pick_up/picked_up/answer, didn't pick_up/answer, went to voicemail",
  },
  { sign: "again", words: "again, a second time, second time, once more, one more time" },

  // What only looks like a fact
  {
    sign: "nothing",
    words:
      "i would/we_would like_to_know, i'd like to know, i shortlisted, we shortlisted, shortlisted three/two/some/a_few, no go for, no go zone, no go area, offered to, offer to, offering, offerings, special offer, on offer, offer up, called off, called for, called it, called out, called in sick, called on, so called, so-called, reminder mail/email/message/note to_self/to_myself, pulled out phone/laptop/notes/card, signed up, signed in, signed up for, signed for, went with a friend, monday/tuesday/wednesday/thursday/friday/tomorrow i call/write/ask/send/text/phone, then i call/write/ask/send, wrote/finished/prepared job_talk/chalk_talk, job talk slides, small talk, tech talk, ted talk, talk show, reply to, applied mathematics, applied maths, applied math, applied science, applied sciences, applied physics, applied research, applied scientist, applied ai, applied ml, applied pressure, applied for leave, applied for visa, applied materials, " +
      "interview process, interview prep, interview questions, interview question, interview tips, interview guide, interview notes, interview practice, interview training, interview coach, interview coaching, interview format, interview loop, interview schedule, interview style, interview stage, interview stages, interview rounds, interview feedback, interview outfit, interview cake, mock interview, mock interviews, practice interview, user interview, user interviews, customer interviews, exit interview, stay interview, " +
      "reject rate, rejected a, rejected the, rejected their, rejected our, rejected his, rejected her, rejected my request, i rejected, i've rejected, we rejected, i declined a/an/the/to/their/his/her/meeting/invite, i turned_down a/the, i offered, i invited, rejection rate, rejection sensitivity, rejection therapy, accepted wisdom, accepted practice, accepted answer, accepted a, accepted connection, accepted invitation, accepted invite, accepted the invitation, accepted meeting, accepted meeting invite, reply all, reply guy, auto reply, auto-reply, automatic reply, automated reply, autoreply, auto response, automated response, out of office, ooo, answer key, answer questions, answering, " +
      "application deadline, application form, application portal, application process, application fee, application id, application number, application closes, applications, applications open, applications close, application software, web application, application received, application viewed, application opened, application confirmed, application engineer, application security, application support, application developer, response time, response rate, offer comparison, offer rate, offer negotiation, negotiated offer, counter offer, counteroffer, offer expires, offer withdrawn, offer rescinded, rescinded, " +
      "invitation code, calendar invite, calendar invitation, linkedin invitation, linkedin invite, thank you page, thank you for your, thank you for applying, thank you for application, thank you for the application, thank you for interest, thank you for considering, form letter, form letters, interview simulation, interview drill, interview book, interview books, interview course, interview workshop, thanks for, thank god, follow up question, follow up questions, following, email address, email template, email signature, email list, mailing list, newsletter, phone number, text file, screen share, screenshot, checked in for, checked in at, checked in online, checked in to, checked in into, applied feedback, applied the feedback, applied changes, applied the changes, applied suggestions, applied edits, uploaded/posted/put/updated cv/resume/my_cv/my_resume to/on/onto/at linkedin/monster/indeed/xing/stepstone/glassdoor/dice, applied/apply/applying for/for_a/for_an/for_my/for_the raise/promotion/unemployment/unemployment_benefit/unemployment_benefits/benefit/benefits/loan/mortgage/scholarship/passport/visa/permit/work_permit/flat/apartment/grant/course/credit_card, screening questions, screening tool, cover letter draft, letter of recommendation, recommendation letter, reference letter, " +
      "take-home, take home, assignment, assessment, coding challenge, coding test, online test, homework, met requirements, met the, met up, met my, technical debt, technical questions, meeting notes, meetup, coffee machine, panel discussion, video course, flight, hotel, travel, booked flight, research, researched, read up, looked up, listened, watched, call centre, call center, missed call, missed a call, conference call, earnings call, cold call, call script, calls, roll call, close call, call it, call notes, message board, panel data, phone bill, final exam, final report, culture deck, feedback, feedback form, cancelled subscription, withdrew money, withdrew cash, offer ends, offer code, withdrawal symptoms, turned down the, turned down a, sent calendar, sent connection, connection request, sent myself, wrote myself, called myself",
  },
  {
    sign: "stranger",
    words:
      "mom, mum, mother, dad, father, wife, husband, brother, sister, friend, friends, mate, buddy, roommate, flatmate, neighbour, neighbor, doctor, dentist, bank, landlord, plumber, insurance, somebody, someone, anybody, anyone, everybody, everyone, people, others, other candidates, colleague, colleagues, coworker, coach, my coach, career coach, bootcamp, careers service, job centre, job center, boss, my boss, my manager, old boss, ex, school, university, union, agency for, uber, taxi, them all",
  },

  {
    sign: "public",
    words:
      "customers, clients, subscribers, members, shareholders, investors, general meeting, annual meeting, annual general meeting, press conference, trade fair, open house, webinar, product launch, launch event, anniversary, party, businesses, small businesses, companies, families, patients, schools, users",
  },

  // What surrounds a fact
  {
    sign: "filler",
    words:
      "one each, a, an, the, my, their, our, his, her, its, your, this, that day, same day, i, i've, i have, we, we've, have, had, have had, just, finally, also, again, officially, formally, unfortunately, sadly, happily, luckily, quickly, briefly, personally, directly, promptly, already, eventually, today, yesterday, now, successfully, did, done, completed, finished, attended, took, took part in, held, was, were, been, got, quick, short, brief, long, gentle, polite, verbally, x2, x3, x4, x5, great, good, nice, friendly, polite, formal, informal, initial, preliminary, first, second, third, fourth, fifth, sixth, last, 1st, 2nd, 3rd, 4th, 5th, another, one more, further, new, next round, next rd, round, rd, stage, step, phase, part, number, level, minute, minutes, min, mins, hour, hours, hr, hrs, half, status, update, news, result, outcome, event, action, generic, standard, template, form, automated, written, kind, very, short, hand, handwritten, hand-written, additional, official, virtual, online, remote, loop, session, interview day, too, live, back, day, that morning, that afternoon, lunchtime, teatime, last minute, at the last minute, on the day, morning, afternoon, evening, mon, tue, wed, thu, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, at, x, ok, yes, update from, 1on1, full, weds, thurs, tues, thur, tue, half-day, full-day, recruiting, all, both, each, everyone there, individually, separate, personal, personalised, personalized, individual, lovely, really, warm, sweet, encouraging, terse, cheerful, explicitly, super, dreaded, out of the blue, out of nowhere, unexpectedly, at last, this time",
  },
  {
    sign: "connects",
    words:
      "about, regarding, concerning, after, before, following, because, since, as, due, due to, owing, despite, although, though, while, where, who, which, that, for, in, on, at, of, over, against, under, into, per, during, upon, versus, vs, so, to, asking, saying, when, why, how, with no, only, went well, went ok, went okay, went fine, went great, went badly, went really well",
  },
  {
    sign: "arranges",
    words:
      "scheduled, scheduled for, set, set for, set up, set up for, booked, booked for, arranged, arranged for, confirmed, confirmed for, planned for, planned, fixed for, agreed, agreed on, lined up, slated for, coming up, upcoming, schedule, got scheduled, is, is on, will be, will be on, takes place, to be held",
  },
  {
    sign: "cancels",
    words:
      "cancelled, canceled, was cancelled, was canceled, called off, got cancelled, got canceled, fell through, no show, no-show, didn't happen, did not happen, they cancelled, they canceled, didn't take place, did not take place",
  },
  {
    sign: "moves",
    words:
      "moved to, moved, postponed to, postponed until, postponed, rescheduled to, rescheduled for, rescheduled, pushed to, pushed back to, pushed, brought forward to, delayed to, delayed until, delayed",
  },
  {
    sign: "receives",
    words:
      "received, rec'd, recd, rcvd, got, obtained, arrived, came, came in, in from, incoming, inbound, in my inbox, receive, was sent, were sent, was given, was made, given",
  },
  {
    sign: "sends",
    words:
      "sent, send, sent out, sent off, mailed, emailed, wrote, posted, delivered, submitted, fired off, dropped, dropped off, shot off, outgoing, outbound, made, placed",
  },
  {
    sign: "said",
    words:
      "they said, they say, she said, he said, said, say, she say, he say, she says, he says, told me, was told, they told me, says, promised, they promised",
  },
  {
    sign: "answers",
    words:
      "respond, reply, answer, decide, decision, take/takes/make/makes decision, revert, response, feedback, answer promised, reply promised, response promised, an answer, get back, news, result, results, final decision, outcome, verdict, next steps",
  },
  {
    sign: "answers",
    who: "them",
    words:
      "they decide, they will decide, they'll decide, will decide, they respond, will respond, they'll respond, will reply, they'll reply, will answer, they'll answer, hear, hear back, should hear, should hear back, will hear, will hear back, i'll hear, expect to hear, expect an answer, expect a decision, let me know, will let me know, they'll let me know, get back to me, will get back to me, get back to us, they'll get back to me, they want to decide, want to decide, plan to decide, they plan to decide, would decide, would answer, would respond, would reply, would hear, they'd decide, she'd let me know, he'd let me know, they'd let me know, decision expected, answer expected, feedback expected, decision due, would let me know, will be in touch, they'll be in touch, would be in touch, hiring decision, to hear back, decision promised, feedback promised, will call, will call me, they'll call, will email, will email me, will write, will tell me, will revert, will revert back, they'll revert, would revert, will come back to me, will update, will update me, will confirm, they'll/he'll/she'll/they_will confirm, will have an answer, to have an answer, they'd/they'll/he'd/he'll/she'd/she'll/will/would let everyone/everybody/people/us/candidates/applicants/shortlisted/you know, hang tight, sit tight, bear with them/us",
  },
  {
    sign: "answers",
    who: "them",
    isDirect: true,
    words: "promised, promised by, promised on, promised for, answer promised for",
  },
  {
    sign: "answers",
    who: "me",
    words:
      "accept, sign, say yes_or_no/yes, yes or no, she/he/they needs_to_know/need_to_know/wants_to_know/want_to_know/needs_an_answer/need_an_answer/wants_an_answer, would like to_know/to_have_my_answer/my_answer/an_answer/my_decision, needs/need/wants/want/expects/expect my_answer/my_decision/to_hear_from_me, has to know, have to let_them_know/let_her_know/let_him_know, time, time to decide/think, i must decide, i must answer, i must respond, i have to decide, i have to answer, i need to decide, i need to answer, must decide, need to decide, have to decide, must respond, need to respond, have until, i have until, open, valid, good, stands, decide whether to accept",
  },
  { sign: "answers", who: "me", isDirect: true, words: "expires, expires on, expiring, expiring on, deadline" },
  {
    sign: "by",
    words:
      "by, until, before, no later than, not later than, latest by, on or before, till, at the latest by, by end of, by close of",
  },
  {
    sign: "place",
    words:
      "at/in the_office/the_school_office/the_front_desk/the_counter/the_desk/the_shop/the_store/the_yard, at reception, in at the_office/the_front_desk/reception/the_counter",
  },
  { sign: "on", words: "on, for, at, this, next, from, to" },
  { sign: "with", words: "with, w, by" },
  { sign: "to", words: "to, for" },
  { sign: "from", words: "from, by" },
  { sign: "via", words: "by, via, through, over, using, on, per, as, in, thru, with" },
  { sign: "channel", by: "email", words: "email, e-mail, mail, e mail" },
  {
    sign: "channel",
    by: "phone",
    words: "phone, telephone, call, the phone, mobile, voicemail, voice mail, vm, answerphone, answering machine",
  },
  {
    sign: "channel",
    by: "letter",
    words: "letter, post, card, fax, hand-written letter, handwritten note, handwritten card",
  },
  { sign: "channel", by: "text", words: "text, sms, whatsapp, whats app, text message" },
  {
    sign: "channel",
    by: "linkedin",
    words: "linkedin, linkedin message, linkedin dm, linkedin easy apply, easy apply, inmail",
  },
  {
    sign: "channel",
    by: "website",
    words:
      "website, web site, company website, their website, company site, careers page, career page, careers site, on their site, on the site, on company site, job page, web form, online, site, form",
  },
  {
    sign: "channel",
    by: "website",
    words:
      "their form, the form, a form, online form, contact form, their/the/an/a online_form/contact_form/application_form",
  },
  {
    sign: "channel",
    by: "portal",
    words:
      "portal, online portal, careers portal, career portal, job portal, applicant portal, university portal, workday, greenhouse, lever, ashby, indeed, stepstone, xing, glassdoor, wellfound, job board",
  },
  { sign: "channel", by: "referral", words: "referral, a referral, employee referral, internal referral" },
  { sign: "channel", by: "in person", words: "in person, person" },
  {
    sign: "channel",
    by: "video",
    words:
      "zoom, video, teams, ms teams, microsoft teams, google meet, video call, skype, meet, webex, hangouts, google hangouts, facetime",
  },
  { sign: "and", words: "and, then, but, and then, plus, afterwards, later" },
  {
    sign: "role",
    words:
      "recruiter, recruiters, hiring manager, hiring managers, hr, hr team, hr manager, hr lady, human resources, the team, team, hiring team, whole team, recruiting team, talent team, talent partner, talent acquisition, ta, interviewer, interviewers, headhunter, agency, agent, company, employer, front desk, reception, uitzendbureau, temp agency, staffing agency, receptionist, cto, ceo, cfo, coo, vp, vp engineering, vp of engineering, director, head of engineering, engineering manager, em, terminal manager, depot manager, transport manager, warehouse manager, operations manager, ops manager, site manager, business manager, hr officer, hr adviser, hr advisor, deputy head, deputy headteacher, governors, one of the governors, chair of governors, charge nurse, ward sister, tech lead, team lead, founder, founders, co-founder, the panel, committee, hiring committee, department, somebody from hr, someone from hr, somebody in hr, manager, the manager, coordinator, recruiting coordinator, sourcer, peers, engineers, two engineers, three engineers, everyone, all of them, them, him, her, both, all, all three, all four, all five, both of them, the three of them, the two of them, each of them, everybody, eng mgr, eng manager, engineering mgr, hiring mgr, hm, studio head, head of studio, head of people, people team, people partner, her/his/their partner/business_partner/colleague/deputy/boss, supervisor, chief exec, chief executive, office manager, matron, ward manager, practice manager, regional manager, regional mgr, store manager, area manager, shift manager, foreman, planner, one of the partners, one of the directors, the owner, recruitment, recruitment team, clinical lead, principal, headteacher, hr partner, hr director, talent manager, recruiting manager, recruiting lead",
  },
  { sign: "they", words: "they, they've, they're, she, he, she's, he's" },
  {
    sign: "named",
    words:
      "young/older/nice/friendly man_named/woman_named/lady_named/guy_named/man_called/woman_called/lady_called/guy_called, named, someone/somebody called, by the name of, man/woman/lady/guy/gentleman/chap/person/recruiter/manager/colleague_of_theirs named, man/woman/lady/guy/gentleman/chap/person called",
  },
  {
    sign: "reports",
    words:
      "saying, saying that, telling me, wrote/wrote_back/wrote_me/emailed/emailed_me/mailed/called/called_me/rang/phoned/texted/replied/got_in_touch/messaged to_say/to_confirm/to_tell_me/to_let_me_know",
  },
  { sign: "fact", sense: "interview", words: "job talk, chalk talk, teaching demo" },
  {
    sign: "silence",
    words:
      "no news, no news yet, still no news, no reply, no reply yet, still no reply, no answer, no answer yet, still no answer, no response, no response yet, still no response, no word, no word yet, still no word, nothing yet, still nothing, heard nothing, nothing heard, heard nothing back, nothing back, radio silence, crickets",
  },
  { sign: "starts", words: "started, starts, starting, start, began, begins, kicked off, kicks off, start time" },
  { sign: "title", words: "mr, mrs, ms, miss, mx, dr, prof, professor, sir" },
  { sign: "title", words: "sister, brother, mother, father" },
  {
    sign: "later",
    words:
      "tomorrow, next week, next month, next monday, next tuesday, next wednesday, next thursday, next friday, in a week, in a day, in a month, in two weeks, in two days, in 2 weeks, in 2 days, in 3 days, in 1 week, week after, later this week, at some point, soon, asap, later today, tonight, the next day, another week",
  },

  // Steps of a pipeline
  { sign: "status", sense: "application", words: "applied, submitted, application submitted, application sent" },
  { sign: "status", sense: "rejection", words: "rejected, not selected, rejection, turned down" },
  { sign: "status", sense: "withdrawal", words: "withdrawn, withdrew, offer declined" },
  { sign: "status", sense: "offer", words: "offer, offered, offer received, offer extended, verbal offer" },
  { sign: "status", sense: "acceptance", words: "accepted, offer accepted, hired, signed" },
  {
    sign: "status",
    words:
      "draft, found, new, lead, saved, wishlist, bookmarked, to apply, interested, sourced, screening, screen, phone screen, interview, interviewing, interviews, in review, under review, onsite, on-site, final round, technical, assessment, take-home, waiting, on hold, ghosted, archived, closed, stale, evaluating, negotiating, negotiation, backlog, todo, in progress, done, applying, ready",
  },
];
