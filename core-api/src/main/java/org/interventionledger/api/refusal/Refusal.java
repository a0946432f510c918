package org.interventionledger.api.refusal;

import static org.interventionledger.api.refusal.Refusal.Kind.LAW;
import static org.interventionledger.api.refusal.Refusal.Kind.LOCAL;
import static org.interventionledger.api.refusal.Refusal.Kind.RECORD;
import static org.interventionledger.api.refusal.Source.EIA;
import static org.interventionledger.api.refusal.Source.LEDGER;
import static org.interventionledger.api.refusal.Source.READING_OF_EIA;
import static org.interventionledger.api.refusal.Source.SSFA;

/**
 * The rules that can stand in the way of an act. Each quotes its source; its text, with the facts
 * of the case, is in the pages' messages under {@code refusal.<NAME>}.
 */
public enum Refusal {
  // The record itself
  ROLE_MAY_NOT_ACT(RECORD, "Ledger rule: acts are open by role"),
  SCHOOL_NOT_KNOWN(RECORD, "Ledger rule: a school is entered from the national register first"),
  SCHOOL_OF_ANOTHER_AUTHORITY(LEDGER, "an officer acts for the officer's own authority"),
  SCHOOL_NOT_YET_OPEN(RECORD, "Ledger rule: no act on a school before it opened"),
  SCHOOL_CLOSED(RECORD, "Ledger rule: no act on a school after it closed"),
  SCHOOL_CLOSED_DAY_NOT_HELD(RECORD, "Ledger rule: no act on a school after it closed"),
  DATE_IN_THE_FUTURE(RECORD, "Ledger rule: an act is recorded when it is done, not before"),
  LATE_ENTRY_NEEDS_A_REASON(RECORD, "Ledger rule: a late entry says why it is late"),
  OUT_OF_ORDER(RECORD, "Ledger rule: an entry is not dated before what it follows"),
  ENTRY_NOT_FOUND(RECORD, "Ledger rule: a correction names an entry of the same stream"),
  ENTRY_ALREADY_CORRECTED(LEDGER, "an entry is put right once; correct the correction's successor"),
  LATER_ENTRIES_REST_ON_IT(RECORD, "Ledger rule: entries are put right from the latest backwards"),
  REPLACEMENT_OF_ANOTHER_KIND(LEDGER, "a correction replaces an entry by one of the same kind"),
  CORRECTED_AT_ITS_CAUSE(LEDGER, "what followed from an entry is put right with that entry"),
  NOTHING_CHANGED(RECORD, "Ledger rule: an entry says something new"),
  NAME_ALREADY_TAKEN(RECORD, "Ledger rule: a new matter has an identifier of its own"),
  // Evidence, and what must be on record before an act
  DOCUMENT_NOT_STORED(LEDGER, "an entry refers to documents that are kept for its school"),
  DOCUMENT_EMPTY(RECORD, "Ledger rule: a document has a content"),
  DOCUMENT_TOO_LARGE(RECORD, "Ledger rule: a document is no longer than the ledger keeps"),
  DOCUMENT_KIND_NOT_TAKEN(LEDGER, "documents are of kinds that show what they say and do nothing"),
  A_BARE_TICK(RECORD, "Ledger rule: that something was considered is shown, not ticked"),
  GUIDANCE_EDITION_NOT_NAMED(LAW, "Education and Inspections Act 2006, s.72"),
  PRECONDITION_NOT_RECORDED(
      LAW,
      "Equality Act 2010, s.149; Local Government Acts 1972 and 2000, ss.101 and 9E; SI 2014/2095,"
          + " reg. 7"),
  // Part 4: reach and dates
  NOT_A_MAINTAINED_SCHOOL(LAW, "Education and Inspections Act 2006, s.59(1)"),
  LAW_OF_THAT_DATE_NOT_HELD(LAW, "Education and Inspections Act 2006, Part 4; SI 2007/935, art. 5"),
  // s.60: the warning notice
  NO_GROUND_STATED(LAW, "Education and Inspections Act 2006, s.60(2)"),
  GROUND_OF_ANOTHER_SECTION(LAW, "Education and Inspections Act 2006, ss.60(2) and 60A(2)"),
  LOW_STANDARDS_NEED_A_LIMB(LAW, "Education and Inspections Act 2006, s.60(3)"),
  NO_ACTION_REQUIRED(LAW, "Education and Inspections Act 2006, s.60(4)(b)"),
  COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE(LAW, "Education and Inspections Act 2006, s.60(4)(c)"),
  NO_ACTION_MINDED_TO_TAKE(LAW, "Education and Inspections Act 2006, s.60(4)(d)"),
  RECIPIENT_MISSING(LAW, "Education and Inspections Act 2006, s.60(6) and (6A)"),
  COPIES_NOT_AT_THE_SAME_TIME(LAW, "Education and Inspections Act 2006, s.60(6) and (6A)"),
  NOTICE_ON_THIS_GROUND_IN_FORCE(READING_OF_EIA, "s.60(1) and (2)"),
  NOTICE_NOT_FOUND(RECORD, "Ledger rule: the act names a notice given to this school"),
  NOTICE_NO_LONGER_IN_FORCE(LAW, "Education and Inspections Act 2006, s.60(1)"),
  RECIPIENT_NOT_ON_THE_NOTICE(LEDGER, "service is recorded for a recipient the notice names"),
  COMPLIANCE_PERIOD_STILL_RUNNING(LAW, "Education and Inspections Act 2006, s.60(1)(b) and (c)"),
  PROPOSED_BEFORE_THE_PERIOD_ENDED(READING_OF_EIA, "s.60(1)(b) to (d)"),
  COMPLIANCE_ALREADY_ASSESSED(LAW, "Education and Inspections Act 2006, s.60(1)(c)"),
  COMPLIANCE_NOT_YET_ASSESSED(LAW, "Education and Inspections Act 2006, s.60(1)(c)"),
  GOVERNING_BODY_COMPLIED(LAW, "Education and Inspections Act 2006, s.60(1)(c)"),
  NO_POWER_PROPOSED(LAW, "Education and Inspections Act 2006, s.60(1)(d)"),
  POWERS_ALREADY_PROPOSED(LAW, "Education and Inspections Act 2006, s.60(1)(d)"),
  POWER_WINDOW_CLOSED(LAW, "Education and Inspections Act 2006, ss.63(3), 64(2) and 66(2)"),
  // ss.61 and 62: inspection
  HMCI_NOTICE_MISSING(LAW, "Education Act 2005, s.13(3)(a)"),
  CATEGORY_NEEDS_A_SECTION_5_INSPECTION(LAW, "Education Act 2005, s.13(3)(a)"),
  EARLIER_CATEGORY_NOT_SPOKEN_OF(LAW, "Education and Inspections Act 2006, ss.61 and 62"),
  ENDS_BY_A_SECTION_5_REPORT_ONLY(LAW, "Education and Inspections Act 2006, s.61"),
  INSPECTION_ALREADY_RECORDED(RECORD, "Ledger rule: an inspection is recorded once"),
  // Local: pre-warning
  PRE_WARNING_NOT_FOUND(LEDGER, "the act names a pre-warning notice sent to this school"),
  PRE_WARNING_ALREADY_ANSWERED(RECORD, "Ledger rule: a pre-warning notice is answered once"),
  PRE_WARNING_CLAIMS_STATUTORY_EFFECT(LAW, "Education and Inspections Act 2006, s.60(2) and (4)"),
  PRE_WARNING_STILL_OPEN(RECORD, "Ledger rule: one pre-warning notice at a time"),
  // s.65 and Schedule 6: the interim executive board
  NOT_ELIGIBLE_FOR_INTERVENTION(EIA, "ss.59(2), 63(1), 64(1), 65(1) and 66(1)"),
  NOT_CONSULTED(LAW, "Education and Inspections Act 2006, s.65(2)"),
  CONSULTEE_MISSING(LAW, "Education and Inspections Act 2006, s.65(2)"),
  CONSENT_NOT_APPLIED_FOR(LAW, "Education and Inspections Act 2006, s.65(1)"),
  CONSENT_STILL_AWAITED(LAW, "Education and Inspections Act 2006, s.65(1)"),
  CONSENT_REFUSED(LAW, "Education and Inspections Act 2006, s.65(1)"),
  CONSENT_ALREADY_GIVEN(LAW, "Education and Inspections Act 2006, s.65(1)"),
  INTERIM_BOARD_IN_PLACE(LAW, "Education and Inspections Act 2006, Sch. 6, paras 1 and 3"),
  FEWER_THAN_TWO_MEMBERS(LAW, "Education and Inspections Act 2006, Sch. 6, para. 4(1)"),
  FIRST_MEMBERS_TAKE_OFFICE_ON_THE_DATE(LAW, "Education and Inspections Act 2006, Sch. 6, para. 4"),
  CHAIR_IS_NOT_A_MEMBER(LAW, "Education and Inspections Act 2006, Sch. 6, para. 8"),
  MEMBER_NAMED_TWICE(RECORD, "Ledger rule: a member is named once"),
  MEMBER_NOT_FOUND(LAW, "Education and Inspections Act 2006, Sch. 6, para. 5"),
  BOARD_RECIPIENT_MISSING(LAW, "Education and Inspections Act 2006, s.65(1) and Sch. 6, para. 6"),
  BOARD_NOT_CONSTITUTED(LAW, "Education and Inspections Act 2006, s.65(1)"),
  BOARD_ALREADY_ENDED(LAW, "Education and Inspections Act 2006, Sch. 6, paras 17 and 18"),
  BOARD_ENDS_BEFORE_IT_BEGINS(LAW, "Education and Inspections Act 2006, Sch. 6, para. 7"),
  BOARD_PERIOD_NOT_SET(LAW, "Education and Inspections Act 2006, Sch. 6, para. 7"),
  BOARD_PERIOD_ENDS_ON_ITS_DAY(LAW, "Education and Inspections Act 2006, Sch. 6, paras 7 and 18"),
  BOARD_PERIOD_SET_BY_NOTICE(LAW, "Education and Inspections Act 2006, Sch. 6, para. 17"),
  // The Secretary of State's acts and their effect on the authority's
  ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE(EIA, "Part 4, as it stood that day"),
  SECRETARY_OF_STATES_NOTICE_STANDS(LAW, "Education and Inspections Act 2006, s.60(4A)"),
  NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES(LAW, "Education and Inspections Act 2006, s.60(4B)"),
  POWERS_FROZEN(LAW, "Education and Inspections Act 2006, s.70B"),
  NO_FREEZE_TO_RELEASE(LAW, "Education and Inspections Act 2006, ss.70A(2) and 70B"),
  PERMISSION_ALREADY_GIVEN(LAW, "Education and Inspections Act 2006, s.60(4A)"),
  // ss.63, 64 and 66: what each of them asks
  SECRETARY_OF_STATE_NOT_NOTIFIED(LAW, "Education and Inspections Act 2006, s.70A(1)"),
  NO_POWER_TO_NOTIFY(LAW, "Education and Inspections Act 2006, s.70A(1)"),
  POWER_NEEDS_CONSENT_INSTEAD(LAW, "Education and Inspections Act 2006, ss.65(1) and 70A(1)"),
  NOTIFICATION_NOT_YET_LAW(LAW, "Education and Inspections Act 2006, s.70A; SI 2016/466, reg. 2"),
  POWER_PROPOSED_FROM_A_LATER_DAY(LAW, "Education and Inspections Act 2006, s.60(1)(d)"),
  TIME_FOR_POWER_HAS_PASSED(LAW, "Education and Inspections Act 2006, ss.63(3), 64(2) and 66(2)"),
  NOT_ON_PAY_AND_CONDITIONS_ALONE(LAW, "Education and Inspections Act 2006, ss.60A(1) and 63(1)"),
  // s.63: arrangements
  ARRANGEMENTS_NOT_CONSULTED_ON(LAW, "Education and Inspections Act 2006, s.63(2)"),
  ARRANGEMENTS_CONSULTEE_MISSING(LAW, "Education and Inspections Act 2006, s.63(2)"),
  NO_ARRANGEMENT_REQUIRED(LAW, "Education and Inspections Act 2006, s.63(1)"),
  CONTRACT_TERMS_WITHOUT_A_CONTRACT(LAW, "Education and Inspections Act 2006, s.63(4)"),
  ARRANGEMENTS_NOT_FOUND(RECORD, "Ledger rule: the act names arrangements required of this school"),
  ARRANGEMENTS_AT_THEIR_END(RECORD, "Ledger rule: a requirement ends once"),
  // s.64: additional governors
  NO_GOVERNOR_NAMED(LAW, "Education and Inspections Act 2006, s.64(1)"),
  GOVERNOR_NAMED_TWICE(RECORD, "Ledger rule: a governor is named once"),
  GOVERNOR_LEAVES_BEFORE_APPOINTMENT(LEDGER, "an appointment does not end before it begins"),
  ADDITIONAL_GOVERNORS_BARRED_BY_BOARD(EIA, "Sch. 6, paras 13 and 14"),
  APPOINTMENT_NOT_FOUND(RECORD, "Ledger rule: the act names an appointment made at this school"),
  ADDITIONAL_GOVERNOR_NOT_IN_OFFICE(LAW, "Education and Inspections Act 2006, s.64"),
  NOT_A_VOLUNTARY_AIDED_SCHOOL(LAW, "Education and Inspections Act 2006, s.64(4)"),
  MORE_THAN_ONE_FOR_ONE(LAW, "Education and Inspections Act 2006, s.64(4)"),
  NO_MATCHING_ON_THIS_GATEWAY(LAW, "Education and Inspections Act 2006, s.64"),
  APPOINTER_NOT_TOLD(LAW, "Education and Inspections Act 2006, s.64"),
  // s.66 and SSFA 1998, Sch 15: the delegated budget
  DELEGATED_BUDGET_NOT_SHOWN(EIA, "s.66(1); School Standards and Framework Act 1998, s.49"),
  SUSPENSION_RECIPIENT_MISSING(
      EIA, "s.66; School Standards and Framework Act 1998, Sch. 15, para. 1"),
  SUSPENSION_COPIES_NOT_AT_THE_SAME_TIME(
      EIA, "s.66; School Standards and Framework Act 1998, Sch. 15, para. 1"),
  SUSPENSION_BARRED_BY_BOARD(LAW, "Education and Inspections Act 2006, Sch. 6, para. 12"),
  BUDGET_ALREADY_SUSPENDED(LAW, "Education and Inspections Act 2006, s.66(1)"),
  NO_GROUND_FOR_SUSPENSION(LAW, "School Standards and Framework Act 1998, Sch. 15, para. 1"),
  LESS_THAN_A_MONTHS_NOTICE(LAW, "School Standards and Framework Act 1998, Sch. 15, para. 1"),
  NO_NECESSITY_FOR_SHORT_NOTICE(LAW, "School Standards and Framework Act 1998, Sch. 15, para. 1"),
  SUSPENSION_NOT_FOUND(RECORD, "Ledger rule: the act names a suspension at this school"),
  SUSPENSION_AT_ITS_END(SSFA, "Sch. 15; Education and Inspections Act 2006, Sch. 6, para. 12"),
  SUSPENSION_NOT_YET_IN_EFFECT(LAW, "School Standards and Framework Act 1998, Sch. 15"),

  SECTION_NOT_A_GATEWAY_TO_THE_POWER(EIA, "ss.66A to 69, as they stood that day"),
  POWER_NOT_IN_EFFECT(RECORD, "Ledger rule: only what has effect can end"),
  ADDITIONAL_GOVERNORS_BY_THE_SECRETARY_OF_STATE(EIA, "s.64(1A), until 17 April 2016"),
  SUSPENSION_BARRED_BY_THE_SECRETARY_OF_STATES_GOVERNORS(EIA, "s.67(6)"),
  INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE(EIA, "s.69 and Sch. 6"),
  INTERIM_BOARD_TAKEN_OVER(LAW, "Education and Inspections Act 2006, s.70C"),
  NO_INTERIM_BOARD_TO_TAKE_OVER(LAW, "Education and Inspections Act 2006, s.70C"),
  CLOSURE_DIRECTED(LAW, "Education and Inspections Act 2006, s.68 and Sch. 6, para. 16"),
  SCHOOL_CANNOT_BE_COASTING(EIA, "s.60B; SI 2022/720, regs 4 to 6"),
  ALREADY_COASTING(RECORD, "Ledger rule: a school is notified anew when it was coasting no longer"),
  NOT_COASTING(LAW, "Education and Inspections Act 2006, s.60B(1)"),
  ACADEMY_ORDER_NEEDS_A_GATEWAY(LAW, "Academies Act 2010, s.4(A1) and (1)(b)"),
  DUTY_ONLY_FOR_A_CATEGORY(LAW, "Academies Act 2010, s.4(A1)"),
  ACADEMY_ORDER_IN_FORCE(LAW, "Academies Act 2010, ss.4 and 5D"),
  NO_ACADEMY_ORDER_IN_FORCE(LAW, "Academies Act 2010, ss.4, 5C, 5D and 6(1)"),
  NOBODY_DIRECTED(LAW, "Academies Act 2010, s.5C"),
  SUCCESSOR_IS_THE_SCHOOL_ITSELF(RECORD, "Ledger rule: an academy has a URN of its own"),
  SCHOOL_BECAME_AN_ACADEMY(
      LAW, "Academies Act 2010, s.6(2); Education and Inspections Act 2006, s.59(1)"),
  // Academies
  NOT_AN_ACADEMY(LAW, "Academies Act 2010, s.1; Education and Inspections Act 2006, s.59(1)"),
  NO_REGIONAL_OFFICE_ON_THAT_DATE(
      LAW, "Department for Education: Regional Schools Commissioners since September 2014"),
  REFERRAL_STILL_OPEN(RECORD, "Ledger rule: one referral of a school at a time"),
  REFERRAL_NOT_FOUND(RECORD, "Ledger rule: the act names a referral of this school"),
  REFERRAL_ALREADY_ACKNOWLEDGED(RECORD, "Ledger rule: a referral is acknowledged once"),
  REFERRAL_CLOSED(RECORD, "Ledger rule: a referral has one outcome"),

  // Outside Part 4: by consent, and by request
  MONITORING_AGREED_ALREADY(
      RECORD, "Ledger rule: one agreement on local monitoring of a school at a time"),
  MONITORING_NOT_AGREED(RECORD, "Ledger rule: only monitoring that was agreed comes to an end"),
  INSPECTION_REQUEST_STILL_OPEN(
      RECORD, "Ledger rule: one request for an inspection of a school at a time"),
  INSPECTION_NOT_REQUESTED(RECORD, "Ledger rule: an answer follows a request"),

  // The authority's own framework
  NO_FRAMEWORK_IN_FORCE(LOCAL, "The authority's framework: none is in force on that day"),
  FRAMEWORK_VERSION_ALREADY_ADOPTED(LOCAL, "The authority's framework: a version is adopted once"),
  FRAMEWORK_NOT_LATER(LOCAL, "The authority's framework: a later version takes effect later"),
  FRAMEWORK_UNSOUND(
      LOCAL, "The authority's framework: its parts hold together and keep to the law"),
  REGISTER_UNKNOWN(LOCAL, "The authority's framework, scales"),
  LEVEL_UNKNOWN(LOCAL, "The authority's framework, scales"),
  ALREADY_ON_REGISTER(LOCAL, "The authority's framework, scales"),
  NOT_ON_REGISTER(LOCAL, "The authority's framework, scales"),
  MEETING_KIND_UNKNOWN(LOCAL, "The authority's framework, activities"),
  MEETING_NOT_FOUND(RECORD, "Ledger rule: the act names a meeting that was called"),
  MEETING_ALREADY_HELD(RECORD, "Ledger rule: a meeting is held once"),
  MEETING_NOT_YET_HELD(RECORD, "Ledger rule: a meeting is recorded after it was held"),
  MEETING_ALREADY_RECORDED(RECORD, "Ledger rule: a meeting is recorded once"),
  MEETING_CANCELLED(RECORD, "Ledger rule: nothing follows a meeting that was called off"),
  NOBODY_ATTENDED(RECORD, "Ledger rule: a meeting is held with somebody"),
  ACTION_NOT_FOUND(RECORD, "Ledger rule: the act names an action of the meeting's record"),
  ACTION_ALREADY_COMPLETED(RECORD, "Ledger rule: an action is completed once"),

  // EIA 2006, Sch. 6: the papers of an interim board, and its hand-back
  INSTRUMENT_ALREADY_MADE(LEDGER, "an appointment has one instrument"),
  INSTRUMENT_RECIPIENT_MISSING(EIA, "Sch. 6, para. 6"),
  TERMS_KNOW_NO_NOTICE(EIA, "Sch. 6, para. 5"),
  NUMBER_OF_MEMBERS_AS_DIRECTED(EIA, "Sch. 6, para. 5A"),
  MEMBERS_AS_DIRECTED(EIA, "Sch. 6, para. 5A"),
  BOARD_DIRECTION_SAYS_NOTHING(EIA, "Sch. 6, para. 5A"),
  RESUMPTION_ALREADY_NOTIFIED(LEDGER, "notice of resumption is given once"),
  RESUMPTION_FOLLOWS_ITS_NOTICE(EIA, "Sch. 6, para. 17"),
  RESUMPTION_RECIPIENT_MISSING(EIA, "Sch. 6, para. 17"),
  NO_NOTICE_OF_RESUMPTION(EIA, "Sch. 6, para. 17"),
  BOARD_ENDS_THE_DAY_BEFORE_RESUMPTION(EIA, "Sch. 6, paras 17 and 18"),
  SHADOW_GOVERNING_BODY_ALREADY_SET_UP(LEDGER, "a board has one shadow governing body"),
  SHADOW_GOVERNING_BODY_WITHOUT_MEMBERS(LAW, "SI 2010/1918, reg. 11"),
  SHADOW_GOVERNING_BODY_TOO_LATE(LAW, "SI 2010/1918, reg. 11"),
  BOARD_STILL_IN_OFFICE(EIA, "Sch. 6, paras 18 and 19"),
  NO_GOVERNING_BODY_FOLLOWS(EIA, "Sch. 6, paras 16 and 19"),
  ALREADY_HANDED_BACK(LEDGER, "a board is followed by one governing body"),
  GOVERNING_BODY_FOLLOWS_THE_BOARD(EIA, "Sch. 6, paras 18 and 19"),

  // EIA 2006, ss.69A and 69B: directions to consider a warning notice
  DIRECTION_NOT_FOUND(RECORD, "Ledger rule: the act names a direction that is on record"),
  GOVERNING_BODY_NOT_ASKED(LAW, "Education and Inspections Act 2006, ss.69A and 69B"),
  DIRECTION_ALREADY_COPIED(RECORD, "Ledger rule: a direction is copied once"),
  DIRECTION_NOT_COPIED(LAW, "Education and Inspections Act 2006, s.69B"),
  GOVERNING_BODY_HAS_RESPONDED(RECORD, "Ledger rule: a response is recorded once"),
  ANSWER_NOT_COPIED_TO_HMCI(LAW, "Education and Inspections Act 2006, s.69A"),
  DIRECTION_ALREADY_ANSWERED(LAW, "Education and Inspections Act 2006, ss.69A and 69B"),
  NOTICE_NOT_DECLINED(LAW, "Education and Inspections Act 2006, ss.69A and 69B"),
  NOTICE_ALREADY_ORDERED(RECORD, "Ledger rule: a notice is ordered once"),

  // Education Act 2005, s.15: the statement of action
  NO_STATEMENT_FOR_THIS_SCHOOL(LAW, "Education Act 2005, s.15(1)"),
  NO_CATEGORY_IN_REPORT(LAW, "Education Act 2005, s.15(1)"),
  REPORT_ALREADY_RECEIVED(RECORD, "Ledger rule: a report is received once"),
  JUDGED_END_NEEDS_REASONS(RECORD, "Ledger rule: a day that is judged has its reasons"),
  PERIOD_CAN_BE_COUNTED(LAW, "SI 2005/2038, regs 2 and 7"),
  STATEMENT_NOT_FOUND(RECORD, "Ledger rule: the act names a report that was received"),
  STATEMENT_ALREADY_SENT(LAW, "Education Act 2005, s.15(2)"),
  NO_ACTION_AND_NO_REASONS(LAW, "Education Act 2005, s.15(2)"),
  STATEMENT_RECIPIENT_MISSING(LAW, "Education Act 2005, s.15(2)(e)"),
  ONLY_SPECIAL_MEASURES_ARE_URGENT(LAW, "SI 2005/2038, reg. 7"),
  PERIOD_NOT_SHORTER(LAW, "SI 2005/2038, reg. 7"),
  STATEMENT_NOT_YET_SENT(LAW, "Education Act 2005, s.15(2A) to (2C)"),
  PERIOD_NOT_RUNNING(RECORD, "Ledger rule: a period that runs is counted again"),
  PERIOD_STAYS_AS_IT_IS(RECORD, "Ledger rule: an entry says something new"),

  // Calendars
  BANK_HOLIDAYS_NOT_WHOLE(LAW, "Banking and Financial Dealings Act 1971, s.1 and Sch. 1"),
  BANK_HOLIDAY_NAMED_TWICE(RECORD, "Ledger rule: a list names a day once"),
  TERM_DATES_NOT_THE_SCHOOLS_OWN(LAW, "Education Act 2002, s.32"),
  TERM_DATES_UNSOUND(RECORD, "Ledger rule: terms follow one another within their school year"),
  TERM_DATES_NOT_WHOLE(LAW, "SI 1999/3181, reg. 3: 380 sessions in a school year"),
  TERM_DATES_NOT_HELD(LAW, "SI 2005/2038, reg. 2"),
  // Imports
  IMPORT_NOT_FOUND(RECORD, "Ledger rule: the act names an import that was started"),
  IMPORT_STOPPED(RECORD, "Ledger rule: a stopped import takes nothing more in"),
  IMPORT_ALREADY_FINISHED(RECORD, "Ledger rule: a finished import cannot be stopped or continued");

  /** Whose rule it is. Law comes first; a local rule can raise the bar and never lower it. */
  public enum Kind {
    LAW,
    /** Where the law leaves something open: this system's reading, which another may not share. */
    READING,
    LOCAL,
    RECORD
  }

  private final Kind kind;
  private final String citation;

  Refusal(Kind kind, String citation) {
    this.kind = kind;
    this.citation = citation;
  }

  Refusal(Source source, String place) {
    this(source.kind(), source.at(place));
  }

  public Kind kind() {
    return kind;
  }

  public String citation() {
    return citation;
  }
}
