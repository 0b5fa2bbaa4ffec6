import type { PlaceName } from "./places.js";

/**
 * What is written, and what it surely meant (mended by `--fix`), probably meant (asked: did you mean …?), or nothing that
 * anybody could know. Where the same word stands in several places, it may mean something in one of them only.
 */
export const TABLE: Readonly<Record<PlaceName, string>> = {
  status: `
    in review         nothing
    under review      nothing
    in interview      nothing
    not applied       nothing
    not rejected      nothing
    never applied     nothing
    no offer          nothing
    interested        nothing
    disinterested     nothing
    unaccepted        nothing
    dead              nothing
    read              nothing
    load              nothing
    led               nothing
    knew              nothing
    now               nothing
    apply             nothing
    to do             nothing
    on hold           nothing
    waiting           nothing
    tired             nothing
    closed            nothing
    not tired         nothing
    Applied           nothing
    aplied            mended  applied
    appiled           mended  applied
    applyed           asked   applied
    interveiwing      mended  interviewing
    interviewng       mended  interviewing
    intervewin        mended  interviewing
    Rejectd           mended  rejected
    rejectted         mended  rejected
    rejexted          asked   rejected
    reject            nothing
    accept            asked   accepted
    ghost             nothing
    gohsted           mended  ghosted
    ghosetd           mended  ghosted
    withdrwan         mended  withdrawn
    withdraw          nothing
    offers            nothing
    ofer              asked   offer
    hire              nothing
    screning          mended  screening
    not intrested     mended  not interested
    bewroben          mended  beworben
    archivd           mended  archived
    bookmraked        mended  bookmarked
    no reponse        mended  no response
    noo response      nothing
    on response       nothing
    nto interested    nothing
  `,
  key: `
    loc               nothing
    lot               nothing
    bid               nothing
    uid               nothing
    blog              nothing
    logo              nothing
    rule              nothing
    rate              nothing
    kin               nothing
    Expiration-Date   nothing
    publication_date  nothing
    expiry_date       nothing
    next-steps        nothing
    contract          nothing
    county            nothing
    states            nothing
    stats             nothing
    contacted         nothing
    employee          nothing
    company_size      nothing
    log-in            nothing
    time zoen         nothing
    not applied       nothing
    statsu            mended  status
    staus             mended  status
    Statsu            mended  Status
    aplied            mended  applied
    Aplied Date       mended  Applied Date
    applied_daet      mended  applied_date
    snoze-until       mended  snooze-until
    snoozeuntl        mended  snooze_until
    compnay           mended  company
    comapny           mended  company
    interveiws        mended  interviews
    conatcts          mended  contacts
    timezoen          mended  timezone
    timezome          asked   timezone
    interviewer       asked   interviewers
    stattus           mended  status
    lgo               asked   log
    ilnk              asked   link
  `,
  "interview's key": `
    data              nothing
    weather           nothing
    kid               nothing
    tile              nothing
    started           nothing
    promissed_by      mended  promised_by
    promised by       nothing
    dtae              mended  date
    mintues           mended  minutes
    conection         mended  connection
    canceld           mended  canceled
  `,
  "contact's key": `
    fame              nothing
    prone             asked   phone
    tell              nothing
    emial             mended  email
    emails            asked   email
    phnoe             mended  phone
    nmae              mended  name
  `,
  "entry's key": `
    form              nothing
    tot               nothing
    bye               nothing
    recieved          mended  received
    receives          asked   received
    promissed         mended  promised
    left_mesage       mended  left_message
  `,
  direction: `
    got               nothing
    went              nothing
    spent             asked   sent
    unsent            nothing
    snet              mended  sent
    send              asked   sent
    seent             asked   sent
    recieved          mended  received
    receive           asked   received
  `,
  kind: `
    tea               nothing
    not               nothing
    reception         nothing
    reflection        nothing
    vote              nothing
    no reply          nothing
    folow-up          mended  follow-up
    folow up          mended  follow-up
    folowup           mended  follow-up
    thank-yuo         mended  thank-you
    thank-you mail    asked   thank-you
    aplication        mended  application
    applications      asked   application
    rejecton          mended  rejection
    invtation         mended  invitation
  `,
  clause: `
    left no message   nothing
    no voicemail      nothing
    Grace Hopper      nothing
    left a message    mended  left message
    left mesage       mended  left message
    lef message       asked   left message
  `,
  went: `
    bed               nothing
    will              nothing
    not good          nothing
    food              nothing
    baddly            mended  badly
    greaat            mended  great
    poorely           mended  poorly
  `,
  zone: `
    PST               nothing
    Berlin time       nothing
    America           nothing
    Nowhere/Berlin    nothing
    Berlin            mended  Europe/Berlin
    New York          mended  America/New_York
    Berln             asked   Europe/Berlin
    Europe/Berln      mended  Europe/Berlin
    Europe/Berlim     asked   Europe/Berlin
    Europe/Lodnon     mended  Europe/London
    America/NewYork   mended  America/New_York
  `,
  date: `
    2026-6-31         nothing
    2026/2/30         nothing
    2026-13-01        nothing
    1026-1-2          nothing
    YYYY-MM-DD        nothing
    soon              nothing
    02/11/2026        nothing
    2026/11/2         mended  2026-11-02
    2026-6-3          mended  2026-06-03
    Nov 2, 2026       mended  2026-11-02
    30.11.2026        mended  2026-11-30
    2 November        nothing
  `,
  "interview's date": `
    2026-6-31 9:00    nothing
    2026-11-02 25:00  nothing
    2026/11/2         mended  2026-11-02
    2 Nov 2026        mended  2026-11-02
  `,
  person: `
    Jana              nothing
    Jane              nothing
    Ida Lovelace      nothing
    Ada Byron         nothing
    Adda Lovelace     asked   Ada Lovelace
    Ada Lovelase      asked   Ada Lovelace
    Ada Lovlace       asked   Ada Lovelace
    Normann           asked   Norman
  `,
  skip: `
    email             nothing
    third-follow-up   nothing
    thank-her         nothing
    frist-follow-up   mended  first-follow-up
    first-folow-up    mended  first-follow-up
    first-followup    mended  first-follow-up
    secnd-follow-up   asked   second-follow-up
    move-onn          asked   move-on
  `,
  ignore: `
    unknown           nothing
    keys              nothing
    unkown-status     mended  unknown-status
    unknown-stauts    mended  unknown-status
    invalid-dat       asked   invalid-date
  `,
  "policy's key": `
    role              nothing
    chokes            nothing
    chekcs            asked   checks
    ruels             asked   rules
    rulez             asked   rules
    check             asked   checks
    extend            nothing
  `,
  "rule's key": `
    when_not          nothing
    closed            asked   closes
    loses             nothing
    opns              nothing
    whn               asked   when
    clsoes            asked   closes
    advise            asked   advice
  `,
  "rule's advice": `
    A99               nothing
    C1c               nothing
    1C                nothing
  `,
  "rule's draft": `
    follow            nothing
    thanks            nothing
    folow-up          asked   follow-up
    voice-mail        asked   voicemail
    call-scrpt        asked   call-script
  `,
  "rule to switch off": `
    move-off          nothing
    thank-yuo         asked   thank-you
    secondfollow-up   asked   second-follow-up
  `,
  severity: `
    fatal             nothing
    warn              nothing
    wraning           asked   warning
    erorr             asked   error
    inof              asked   info
  `,
  "built-in policy": `
    fault             nothing
    defualt           asked   default
    prompts           asked   prompt
    emial-only        asked   email-only
  `,
  "name in an expression": `
    tomorrow          nothing
    wat               asked   wait
    tody              asked   today
    aplication        asked   application
    seting            nothing
  `,
  fact: `
    salary            nothing
    role_name         nothing
    roles             asked   role
    compny            asked   company
    rle               asked   role
    intreviews        asked   interviews
  `,
  "setting in an expression": `
    grace             nothing
    reply_grase       asked   reply_grace
    max_followups     asked   max_follow_ups
  `,
  "method of a date": `
    weekday           nothing
    workdays          nothing
    holiday           nothing
    wrkday            asked   workday
    workdya           asked   workday
  `,
  "function of a number": `
    months            nothing
    year              nothing
    dys               asked   days
    dayz              asked   days
    wekdays           nothing
    workdyas          asked   workdays
    huors             asked   hours
  `,
  "function of a date": `
    workdy            nothing
  `,
  "method of a date with a number": `
    dys               nothing
    workdy            nothing
  `,
  span: `
    2 months          nothing
    1 year            nothing
    99999999 dyas     nothing
    2 dyas            asked   2 days
    1 hous            asked   1 hour
    2days             asked   2 days
    3 business days   asked   3 workdays
    3 wekes           asked   3 weeks
  `,
  "part of a rule": `
    EVERY             nothing
    BYHOUR            nothing
    FREK              nothing
    BYDAYS            asked   BYDAY
    BYDYA             asked   BYDAY
  `,
  frequency: `
    HOURLY            nothing
    FORTNIGHTLY       nothing
    WEKLY             asked   WEEKLY
    DAILIY            asked   DAILY
  `,
  weekday: `
    MOTHER            nothing
    THIRD             nothing
    MON               asked   MO
    MONDAY            asked   MO
    WENDESDAY         asked   WE
  `,
  holidays: `
    Atlantis          nothing
    XX                nothing
    Germany           asked   DE
    Grmany            asked   DE
    USA               asked   US
    US-New York       asked   US-NY
    DE-Berln          asked   DE-BE
  `,
  "workspace's key": `
    rapport           nothing
    calendars         asked   calendar
    calender          asked   calendar
    setings           asked   settings
    polcy             asked   policy
  `,
  "own key": `
    nam               asked   name
    nickname          nothing
    emial             asked   email
    fone              nothing
  `,
  "field that a key means": `
    salary            nothing
    compny            asked   company
    apllied           asked   applied
  `,
  "status that a word means": `
    lost              nothing
    dead              nothing
    interviewin       asked   interviewing
    gohsted           asked   ghosted
  `,
  "grade of a check": `
    on                nothing
    warnings          asked   warning
    erorr             asked   error
    of                nothing
  `,
  "own zone": `
    Nowhere           nothing
    Berlin            asked   Europe/Berlin
    Europe/Berln      asked   Europe/Berlin
  `,
  command: `
    lint              nothing
    start             nothing
    not-check         nothing
    agend             asked   agenda
    chekc             asked   check
    chek              asked   check
    expalin           asked   explain
    serv              asked   serve
    tset              asked   test
    polices           nothing
    policys           asked   policy
  `,
  "command behind an option": `
    lint              nothing
    agend             asked   agenda
  `,
  "command to explain": `
    lint              nothing
    chekc             asked   check
  `,
  option: `
    nope              nothing
    nwo               asked   now
    fromat            asked   format
    stagged           asked   staged
    max-warning       asked   max-warnings
    no-colour         asked   no-color
  `,
  format: `
    xml               nothing
    jsno              asked   json
    srif              asked   sarif
    githb             asked   github
  `,
  shell: `
    fsh               asked   fish
    bsh               asked   bash
    powershell        nothing
  `,
  note: `
    southwind         nothing
    northwnd          asked   northwind.md
  `,
  draft: `
    move-onn          nothing
    letter            nothing
    voicemal          asked   voicemail
    folow-up          asked   follow-up
  `,
  "name to explain": `
    everything        nothing
    thank-yoo         asked   thank-you
    reply_grase       asked   reply_grace
  `,
};
