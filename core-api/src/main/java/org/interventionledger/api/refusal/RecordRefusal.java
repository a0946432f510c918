package org.interventionledger.api.refusal;

/** Rules of the ledger itself: what keeps its record true and whole. */
public enum RecordRefusal implements Refusal {
  ROLE_MAY_NOT_ACT("acts are open by role"),
  SCHOOL_NOT_KNOWN("a school is entered from the national register first"),
  SCHOOL_OF_ANOTHER_AUTHORITY("an officer acts for the officer's own authority"),
  SCHOOL_NOT_YET_OPEN("no act on a school before it opened"),
  SCHOOL_CLOSED("no act on a school after it closed"),
  SCHOOL_CLOSED_DAY_NOT_HELD("no act on a school after it closed"),
  DATE_IN_THE_FUTURE("an act is recorded when it is done, not before"),
  LATE_ENTRY_NEEDS_A_REASON("a late entry says why it is late"),
  OUT_OF_ORDER("an entry is not dated before what it follows"),
  ENTRY_NOT_FOUND("a correction names an entry of the same stream"),
  ENTRY_ALREADY_CORRECTED("an entry is put right once; correct the correction's successor"),
  LATER_ENTRIES_REST_ON_IT("entries are put right from the latest backwards"),
  REPLACEMENT_OF_ANOTHER_KIND("a correction replaces an entry by one of the same kind"),
  CORRECTED_AT_ITS_CAUSE("what followed from an entry is put right with that entry"),
  NOTHING_CHANGED("an entry says something new"),
  NAME_ALREADY_TAKEN("a new matter has an identifier of its own"),
  DOCUMENT_NOT_STORED("an entry refers to documents that are kept for its school"),
  DOCUMENT_EMPTY("a document has a content"),
  DOCUMENT_TOO_LARGE("a document is no longer than the ledger keeps"),
  DOCUMENT_KIND_NOT_TAKEN("documents are of kinds that show what they say and do nothing"),
  A_BARE_TICK("reasons, and that something was considered, are said in words, not ticked"),
  REASONS_NOT_ON_RECORD("reasons are on record before a decision"),
  REQUIRING_LAW_NOT_NAMED("what the law requires is recorded with its provision"),
  NEED_ALREADY_ON_RECORD("a need to know is on record once at a time"),
  NEED_NOT_ON_RECORD("only a need that is on record can end"),
  NOTHING_SHOWS_IT("what is put on record is shown by a document or a note"),
  NO_APPOINTER_ASKED_FOR("that there is no appointer is said where the law asks for one"),
  APPOINTER_NAMED_AND_DENIED("an appointer is named, or said not to exist, and never both"),
  NO_DRAFT_OF_THIS_NOTICE("a notice is drafted, approved and then given"),
  DRAFT_ALREADY_APPROVED("approval locks the text that is given"),
  NOTICE_ALREADY_GIVEN("a notice that was given is not written anew"),
  NOTHING_DRAFTED("a notice is drafted, approved and then given"),
  NOT_YET_APPROVED("a notice is drafted, approved and then given"),
  NOBODY_APPROVES_THEIR_OWN_NOTICE("drafting and approving are two people"),
  TEXT_NOT_YET_APPROVED("another officer approves the text of a notice before it is given"),
  ROLE_APPROVES_NO_TEXT("a senior officer or head of service approves the text of a notice"),
  NOBODY_GIVES_WHAT_THEY_APPROVED("giving a notice and approving its text are two people"),
  APPROVED_BY_WHOEVER_ACTS("an approval is recorded by whoever approves"),
  ONE_TEXT_IS_APPROVED("an approval is of one text"),
  REPRESENTATIONS_ALREADY_MADE("representations against a notice are recorded once"),
  REPRESENTATIONS_ALREADY_DECIDED("representations are decided once"),
  NOTICE_NOT_FOUND("the act names a notice given to this school"),
  RECIPIENT_NOT_ON_THE_NOTICE("service is recorded for a recipient the notice names"),
  WENT_WITH_THE_NOTICE("why something did not go with a notice is said where it did not"),
  NO_SAME_TIME_ASKED_FOR("it is said of what the law wants given at the same time"),
  INSPECTION_ALREADY_RECORDED("an inspection is recorded once"),
  OUTCOME_NOT_LEFT_TO_AN_OFFICER("the act names an outcome that an import left to an officer"),
  PRE_WARNING_NOT_FOUND("the act names a pre-warning notice sent to this school"),
  PRE_WARNING_ALREADY_ANSWERED("a pre-warning notice is answered once"),
  PRE_WARNING_STILL_OPEN("one pre-warning notice at a time"),
  MEMBER_NAMED_TWICE("a member is named once"),
  ARRANGEMENTS_NOT_FOUND("the act names arrangements required of this school"),
  ARRANGEMENTS_AT_THEIR_END("a requirement ends once"),
  GOVERNOR_NAMED_TWICE("a governor is named once"),
  GOVERNOR_LEAVES_BEFORE_APPOINTMENT("an appointment does not end before it begins"),
  APPOINTMENT_NOT_FOUND("the act names an appointment made at this school"),
  SUSPENSION_NOT_FOUND("the act names a suspension at this school"),
  POWER_NOT_IN_EFFECT("only what has effect can end"),
  ALREADY_COASTING("a school is notified anew when it was coasting no longer"),
  SUCCESSOR_IS_THE_SCHOOL_ITSELF("an academy has a URN of its own"),
  REFERRAL_STILL_OPEN("one referral of a school at a time"),
  REFERRAL_NOT_FOUND("the act names a referral of this school"),
  REFERRAL_ALREADY_ACKNOWLEDGED("a referral is acknowledged once"),
  REFERRAL_CLOSED("a referral has one outcome"),
  MONITORING_AGREED_ALREADY("one agreement on local monitoring of a school at a time"),
  MONITORING_NOT_AGREED("only monitoring that was agreed comes to an end"),
  INSPECTION_REQUEST_STILL_OPEN("one request for an inspection of a school at a time"),
  INSPECTION_NOT_REQUESTED("an answer follows a request"),
  MEETING_NOT_FOUND("the act names a meeting that was called"),
  MEETING_ALREADY_HELD("a meeting is held once"),
  MEETING_NOT_YET_HELD("a meeting is recorded after it was held"),
  MEETING_ALREADY_RECORDED("a meeting is recorded once"),
  MEETING_CANCELLED("nothing follows a meeting that was called off"),
  NOBODY_ATTENDED("a meeting is held with somebody"),
  ACTION_NOT_FOUND("the act names an action of the meeting's record"),
  ACTION_ALREADY_COMPLETED("an action is completed once"),
  NOBODY_TOOK_PART("an activity is held by somebody"),
  ACTIVITY_NOT_FOUND("a paper names an activity that was held at this school"),
  PLAN_NOT_FOUND("the act names a plan that is on record"),
  PRIORITY_NOT_FOUND("the act names a priority of the plan"),
  PRIORITY_ALREADY_MET("a priority is met once"),
  TIMETABLE_WITHOUT_DAYS("a timetable has days"),
  // EIA 2006, Sch. 6: the papers of an interim board, and its hand-back
  INSTRUMENT_ALREADY_MADE("an appointment has one instrument"),
  RESUMPTION_ALREADY_NOTIFIED("notice of resumption is given once"),
  SHADOW_GOVERNING_BODY_ALREADY_SET_UP("a board has one shadow governing body"),
  ALREADY_HANDED_BACK("a board is followed by one governing body"),
  // EIA 2006, ss.69A and 69B: directions to consider a warning notice
  DIRECTION_NOT_FOUND("the act names a direction that is on record"),
  DIRECTION_ALREADY_COPIED("a direction is copied once"),
  GOVERNING_BODY_HAS_RESPONDED("a response is recorded once"),
  NOTICE_ALREADY_ORDERED("a notice is ordered once"),
  // Education Act 2005, s.15: the statement of action
  REPORT_ALREADY_RECEIVED("a report is received once"),
  JUDGED_END_NEEDS_REASONS("a day that is judged has its reasons"),
  STATEMENT_NOT_FOUND("the act names a report that was received"),
  DRAFT_REPORT_NOT_FOUND("the act names the draft of a report that was received"),
  COMMENTS_ALREADY_SENT("comments on a draft are recorded once"),
  // Requests and complaints about the record of a school
  INFORMATION_REQUEST_NOT_FOUND("the act names a request for information that was received"),
  INFORMATION_REQUEST_ANSWERED("a request for information is answered once"),
  REFUSED_INFORMATION_NEEDS_REASONS("what is refused is refused with reasons"),
  DATA_COMPLAINT_NOT_FOUND("the act names a complaint that was received"),
  DATA_COMPLAINT_ACKNOWLEDGED("a complaint is acknowledged once"),
  PERIOD_NOT_RUNNING("a period that runs is counted again"),
  PERIOD_STAYS_AS_IT_IS("an entry says something new"),
  // The pool of people for boards and governing bodies
  ALREADY_IN_THE_POOL("a person is in the pool once"),
  NOT_IN_THE_POOL("the act names a person who is in the pool"),
  NO_CONSENT_TO_THE_POOL("a person is held in the pool by consent"),
  BANK_HOLIDAY_NAMED_TWICE("a list names a day once"),
  TERM_DATES_UNSOUND("terms follow one another within their school year"),
  IMPORT_NOT_FOUND("the act names an import that was started"),
  IMPORT_OF_ANOTHER_AUTHORITY("an officer acts on the imports of the officer's own authority"),
  IMPORT_STOPPED("a stopped import takes nothing more in"),
  IMPORT_ALREADY_FINISHED("a finished import cannot be stopped or continued"),
  PROJECTION_NOT_FOUND("only a projection that there is can be rebuilt");

  private final String rule;

  RecordRefusal(String rule) {
    this.rule = rule;
  }

  @Override
  public Kind kind() {
    return Kind.RECORD;
  }

  @Override
  public String citation() {
    return "Ledger rule: " + rule;
  }
}
