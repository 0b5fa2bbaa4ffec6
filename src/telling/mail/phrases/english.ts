import type { Phrases } from "./sign.js";

export const ENGLISH: Phrases = {
  rejection:
    "not be moving/going/proceeding/progressing (forward), not move/moved/moving/progress/proceed forward/further with, not to proceed/progress/continue with/your, not to move/go/take … forward/further, " +
    "won't be moving/proceeding/progressing/able to offer, move/moving/moved/go/going/gone forward/ahead with other/another/someone/different, proceed/proceeding/proceeded/continue/continuing/progress/progressing with other/another, " +
    "decided to pursue other/another, unable to offer you, cannot/can't offer you/an, can not offer you, not able/possible/in a position to offer you, not been successful, was/were/is/are not successful, " +
    "been/was/were/is/are unsuccessful, not been selected/shortlisted/chosen, was/were not selected/shortlisted/chosen, not selected you, not select you, not selecting you, not shortlist you, not shortlisted you, " +
    "offered/given/awarded the role/position/job/post/place to another/someone/somebody, position/role/vacancy/job/post has/is/was … filled, position/role/vacancy/job/post has … closed, role/position/vacancy will not be filled, not be filling, " +
    "no longer under consideration, no longer being considered, no longer considering your, not considering your, not be considering your, not a fit/match, not the right fit/match, not be the right fit/match, selected/chosen/hired another candidate/applicant/person, " +
    "selected/chosen/hired a different candidate, went/gone/going/go with another/someone/somebody, decided against, no longer able to hold the position, offer has expired/lapsed, withdraw our/the offer, withdrawn our/the offer, " +
    "not to take your application, not be taking your application, not taking your application, not progress your application, candidates whose experience/skills/background/profile/qualifications, chose another candidate, chosen to move forward with, " +
    "not able to move forward, unable to move forward, unable to proceed, unable to progress, not to hire you, declined your application, not be inviting you, unable to invite you, not able to invite you, cannot invite you, not to invite you, have to decline your, must decline your, position/role has been cancelled, position/role has been eliminated",
  offer:
    "pleased/delighted/happy/thrilled/excited/glad/proud to offer you, pleased/delighted/happy/thrilled/excited/glad/proud to make you, pleased/delighted/happy/thrilled/excited to extend … offer, pleased/delighted/happy to confirm … offer, " +
    "offer/offering you the position/role/job/post, offer you a position/job, formally offer you, here is your offer letter, attached … your offer letter, attached … offer of employment, " +
    "the job/role/position is yours, you have got the job, you've got the job",
  standing:
    "offer is/remains valid/open, offer stands/expires/holds, offer is good, extend the deadline, extended the deadline, hold the/this/our offer open, keep the/this/our offer open",
  invitation:
    "like/love/want/wish/pleased/delighted/happy/glad/excited to invite you, like/love/want to meet (with) you, like/love/want you to meet, like/love/want to speak/talk/chat with you, like to interview you, like/love to have you in, " +
    "invite you to/for, are/is inviting you, invited to an/interview, invited for an/interview, to set/arrange/schedule/book up an/a/the … call/interview/chat/meeting/conversation, set up … call/interview/chat/meeting/conversation, schedule/arrange/book/organise/organize … call/interview/chat/meeting/conversation, " +
    "interview is/has … scheduled/booked/confirmed/arranged, confirm/confirming/confirms your/our/the … interview/call/meeting, confirmation of your/our interview, interview confirmed, go/going/move/proceed ahead/forward with a/an/the … interview, " +
    "come in/by for/to/and, could/can you come/join, come by the, see you on, your interview is/will, been shortlisted, you've been shortlisted, you are shortlisted, welcome you to our, invitation to/for … interview, available … interview, free for an/a … interview/call/chat, available for a/an … call/chat/conversation, hop on a, jump on a, speak with you, talk with you, meet with you, " +
    "like to speak/talk/meet with you, for an interview, get to know you, meet in person",
  meeting:
    "interview, interviews, call, phone screen, screening, conversation, chat, meeting, trial shift, onsite, final round, meet you, meet, interview day, visit, zoom, teams meeting, google meet, video call, when, date, time, date and time, discussion",
  moved:
    "need/have/had/has to reschedule/postpone/move, reschedule/rescheduling/postpone/move our/your/the/my/this/today's/tomorrow's … interview/call/meeting/conversation/chat/appointment, been moved/rescheduled/postponed/shifted/pushed/changed to, now take place, is moved/rescheduled/postponed to, " +
    "moved/pushed/shifted/rescheduled your/our/the interview/call/meeting, must reschedule/postpone, new time is, new date is, instead of, reschedule monday's/tuesday's/wednesday's/thursday's/friday's, need/have to push, would it be possible to move, could we move, can we move, could we reschedule, can we reschedule, will be moved to, will be rescheduled to",
  cancelled:
    "have/need/had to cancel, must cancel, been/is/was cancelled, been/is/was canceled, cancelling your/our/the, canceling your/our/the, have/need to call off, no longer take place, not take place, will not be taking place, postponed until further notice, have to postpone our/your/the, has been called off, interview cancelled, interview canceled, cancel your/our/the interview/call/meeting",
  promise:
    "get/getting/gets back to you, come/coming back to you, hear back from, hear from us/me, hear from our, let you know, let you have, have an/our … answer/decision/update/news for, have something for you, an answer for you, be/get in touch, be contacting you, contact you, " +
    "make a/our/the (final) decision, made a/our/the decision, reach a decision, come to a decision, final decision, give you an/a … answer/decision/update, have our final answer, reach out (to you), inform you, notify you, be informed/notified, send you … answer/decision/update, follow up with you, tell you our/the, tell you more, will decide, we'll decide, i'll decide, know our decision, receive a/an/our … response/answer/reply/decision, " +
    "update you, have … decision, share our decision, share … update, share … news, circle back, be back in touch, respond to you, reply to you, call you with, expect to decide, aim to decide, hope to decide, write to you, finalise/finalize our decision",
  ask:
    "could/can/would/will you (please) send/let/share/provide/tell/confirm/give/fill/complete/return/forward/submit/bring/prepare, please send/let/share/provide/tell/confirm/give/fill/complete/return/forward/submit/bring/prepare/sign/e-mail/email/reply/respond/upload/note, " +
    "send us/me, let us/me know, ask/asking you to, need you to, need from you, be able to send, you can record, you will need to, we need your, we require, kindly send/provide/complete/submit/confirm/share, complete it by, submit your, complete the, complete this, prepare a, we ask that you, what are your, when could you, need a/your",
  answer:
    "sign and/the/it, signed copy, return the/it/a, accept this/the/our, to accept, your decision/answer/response/acceptance/reply, let us/me know, respond, reply, offer expires/is/remains/stands/valid/will/lapses, get back to us/me, hear from you, confirm your acceptance, deadline",
  receipt:
    "received/receiving your application/cv/resume/details/submission, received/receive … application, application has been received/submitted, application has arrived, application was received/submitted, thank/thanks you … application, thanks for your application, thank you for applying, thanks for applying, thank you … interest, confirm receipt, confirms receipt, confirmation of receipt, acknowledge receipt, " +
    "reviewing all applications, review your application, reviewing your application, considering your application, successfully submitted, successfully applied, application received",
  automatic:
    "automated message/e-mail/email/response/reply, automatically generated, auto-generated, not reply to this, not respond to this, mailbox is not monitored, unmonitored, automatic message/e-mail/email, do not reply",
  reply:
    "thank/thanks you for your/the/sending/following/checking/getting/coming/taking/speaking/meeting/attending/reaching/writing/contacting, thanks for your/the/sending/following/checking/getting/coming/taking/speaking/meeting/reaching/writing/hanging/being, thank you for … message/mail/email/e-mail/note/letter/patience/time, enjoyed meeting/talking/speaking/our/the, " +
    "nice/great/lovely/good/pleasure to meet/meeting, great/good/lovely/nice to have/speak/talk, still in the running, still under consideration, under consideration, not made a decision, made a decision, next step, next steps, hiring manager, your application, your cv, your resume, your résumé, your profile to, the position, the role, the vacancy, been paused, on hold, reference checks, references, salary expectations, " +
    "online assessment, assessment, your documents, your interview, your certificates, interview times, your portfolio, background check, make you an offer, the team",
  past: "said (that) you/we/i, had said, told you (that) we/you, promised that, mentioned (that) we/you/i, when we spoke, originally, as i wrote, as we wrote, as you know, previously, was scheduled for, was planned for, was due",
  hedge:
    "intend to, intends to, plan to make/offer/send, planning to, hope to make/offer/send, hope to be able, would be prepared, expect to make/offer, waiting for, waiting on, subject to approval, pending, for approval, approve, approved, sign off, will be sending, be sending you an offer, will send you an offer, will receive an offer, offer will follow, preparing an offer, prepare an offer, putting together an offer, verbal, will be able to offer, before we can, before i can, discuss an offer, may be able, might be able, working on an offer, draft offer, in due course",
  habit: "usually, normally, typically, generally, tend to",
  condition:
    "if, unless, in case, should you, should your, whether, provided that, in the event, subject to, only contact, only be contacting, only those, only candidates, only shortlisted, would invite, would be invited, would then",
  chosen:
    "selected, successful, shortlisted, match, matches, suitable, fit, qualify, chosen, proceed, progress, interested in, next stage, change, consideration",
  negation:
    "not, no, never, nothing, don't, doesn't, didn't, won't, can't, cannot, isn't, aren't, wasn't, unable, without, nobody, haven't, hasn't, neither, nor",
  others:
    "another candidate, other candidates, successful candidate/candidates, other applicants, shortlisted candidates, selected candidates, candidates who, another person, all candidates",
  elsewhere:
    "closing date, application deadline, applications close, start date, starting on, start on, starts on, first day, your data, deleted, delete, retained, privacy, consent, office is closed, closed from, out of office, on holiday, on leave, receipts, posted on, spoke on, talked on, met on, your application of, applied on, application dated, your email of, your message of, your letter of, reference number, expires in, as of, effective, e-mail your, email your, send your, return your, bring, submit, born, since, would start, could start, on annual leave, back on, returns on, back from",
  bulk: "job alert, new jobs, jobs for you, recommended jobs, jobs matching, your alert, newsletter, webinar, you are receiving this, you're receiving this, you received this email because, unsubscribe, manage your preferences, notification emails, notification settings, came across your profile, found your profile, saw your profile on, open to new opportunities, exciting opportunity, viewed your profile, new message, messaged you, view message, verify your email, verify your account, confirm your email, confirm your e-mail, password, job fair, career fair, register here, register now, sign up for, discount, connection request, endorsed you, coaching, premium, open house, new follower, complete your profile",
  survey:
    "survey, questionnaire, how was your interview, rate your, your feedback is important, share your feedback, how likely are you",
  away: "out of office, out of the office, automatic reply, auto-reply, autoreply, auto reply, on annual leave, on vacation until, on holiday until, on leave until, limited access to, no longer work/works/working/with at, no longer with the company, i am currently away, i'm currently away, away from my desk, parental leave, maternity leave, away until, on vacation from, on holiday from",
  undelivered:
    "delivery status notification, delivery has failed, undeliverable, undelivered mail, couldn't be delivered, could not be delivered, wasn't delivered, address was not found, address not found, mail delivery failed, returned mail, delivery failure, delivery failed",
  spam: "bank account details, bank details, no experience needed/required/necessary, western union, gift card, gift cards, earn up to, weekly from home, wire transfer, processing fee, bitcoin, lottery, whatsapp, telegram",
  phone:
    "phone call/interview/screen/conversation/chat, telephone interview/call/conversation, by phone, by telephone, on the phone, over the phone, phone screening, call you on/at, give you a call/ring, ring you on, call with me/us, call your mobile, call you then",
  video:
    "video call/interview/conference/chat/conversation/meeting, videocall, video-call, by video, via video, over video, zoom, on/via/by/over teams, microsoft teams, ms teams, google meet, via/by/over skype, webex, videoconference",
  onsite:
    "in person, in-person, on site, on-site, onsite, at/to/in/visit our/the … office/offices/premises/headquarters/plant/workshop/shop/school/store/studio/building, come in, come by, come to our, at the workshop, our workshop, face to face, face-to-face, trial shift, front desk, parking, have you in, in our office/offices, address is, we're at, we are at, presentation room, reception, come and see us",
};
