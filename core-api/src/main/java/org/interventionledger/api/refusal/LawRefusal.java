package org.interventionledger.api.refusal;

import static org.interventionledger.api.refusal.Kind.LAW;
import static org.interventionledger.api.refusal.Source.EIA;
import static org.interventionledger.api.refusal.Source.READING_OF_EIA;
import static org.interventionledger.api.refusal.Source.SSFA;

import org.interventionledger.api.terms.Provision;

/** Rules of law, and readings of it where it leaves something open. */
public enum LawRefusal implements Refusal {
  GUIDANCE_EDITION_NOT_NAMED(EIA, "s.72"),
  PRECONDITION_NOT_RECORDED(
      LAW,
      "Equality Act 2010, s.149; Local Government Acts 1972 and 2000, ss.101 and 9E; SI 2014/2095,"
          + " reg. 7"),
  NOT_A_MAINTAINED_SCHOOL(EIA, "s.59(1)"),
  LAW_OF_THAT_DATE_NOT_HELD(EIA, "Part 4; SI 2007/935, art. 5"),
  NO_GROUND_STATED(EIA, "ss.60(2) and 60A(2)"),
  GROUND_OF_ANOTHER_SECTION(EIA, "ss.60(2) and 60A(2)"),
  LOW_STANDARDS_NEED_A_LIMB(EIA, "s.60(3)"),
  NO_ACTION_REQUIRED(EIA, "ss.60(4)(b) and 60A(4)(b)"),
  COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE(EIA, "ss.60(4)(c) and 60A(4)(c)"),
  NO_ACTION_MINDED_TO_TAKE(EIA, "ss.60(4)(d) and 60A(4)(d)"),
  RECIPIENT_MISSING(EIA, "s.60(6) and (6A)"),
  COPIES_NOT_AT_THE_SAME_TIME(EIA, "s.60(6) and (6A)"),
  POSTING_NOT_STATED(LAW, "Education Act 1996, s.572; Interpretation Act 1978, s.7"),
  DEEMED_SERVED_ONLY_BY_POST(LAW, "Interpretation Act 1978, s.7"),
  APPOINTER_IS_CERTAIN(READING_OF_EIA, "ss.60(6), 63(2) and 65(2) and Sch. 6, paras 6 and 17"),
  NO_COPY_FOR_HMCI_UNDER_THIS_SECTION(EIA, "s.60A(6), unlike s.60(6)"),
  SECTION_60A_NOT_YET_IN_FORCE(EIA, "s.60A, inserted by ASCLA 2009, Sch. 13 (SI 2009/3317)"),
  PERIOD_NOT_STATED(EIA, "ss.60(4)(c) and 60A(4)(c)"),
  LAW_FIXES_THE_PERIOD(EIA, "s.60(1)(b), (4)(c) and (10), until 17 April 2016"),
  RIGHT_TO_REPRESENTATIONS_NOT_STATED(EIA, "ss.60(5) and 60A(5), until 17 April 2016"),
  NO_RIGHT_TO_REPRESENTATIONS(LAW, "Education and Adoption Act 2016, ss.2(2)(h) and 3"),
  POWER_NOT_OPEN_UNDER_THIS_SECTION(EIA, "ss.60A(1) and (4) and 63(1)"),
  REPRESENTATIONS_OUT_OF_TIME(EIA, "ss.60(7) and 60A(7), until 17 April 2016"),
  NO_REPRESENTATIONS_MADE(EIA, "ss.60(8) and 60A(8), until 17 April 2016"),
  REPRESENTATIONS_UNDECIDED(EIA, "s.60(1)(c) and (8), until 17 April 2016"),
  NOTICE_NOT_CONFIRMED(EIA, "s.60(1)(c), until 17 April 2016"),
  NOTICE_ON_THIS_GROUND_IN_FORCE(READING_OF_EIA, "s.60(1) and (2)"),
  NOTICE_NO_LONGER_IN_FORCE(EIA, "s.60(1)"),
  COMPLIANCE_PERIOD_STILL_RUNNING(EIA, "s.60(1)(b) and (c)"),
  PROPOSED_BEFORE_THE_PERIOD_ENDED(READING_OF_EIA, "s.60(1)(b) to (d)"),
  COMPLIANCE_ALREADY_ASSESSED(EIA, "s.60(1)(c)"),
  COMPLIANCE_NOT_YET_ASSESSED(EIA, "s.60(1)(c)"),
  GOVERNING_BODY_COMPLIED(EIA, "s.60(1)(c)"),
  NO_POWER_PROPOSED(EIA, "s.60(1)(d)"),
  POWER_NOT_YET_PROPOSED(EIA, "ss.60(1)(d), until 17 April 2016 (e), and 60A(1)"),
  POWERS_ALREADY_PROPOSED(EIA, "s.60(1)(d)"),
  POWER_WINDOW_CLOSED(EIA, "ss.63(3), 64(2) and 66(2)"),
  GRADE_NOT_IN_USE_ON_THAT_DAY(LAW, "Ofsted's frameworks"),
  NO_OVERALL_GRADE_ON_THAT_DAY(LAW, "Ofsted's frameworks"),
  HMCI_NOTICE_MISSING(LAW, "Education Act 2005, s.13(3)(a)"),
  CATEGORY_NEEDS_A_SECTION_5_INSPECTION(LAW, "Education Act 2005, s.13(3)(a)"),
  EARLIER_CATEGORY_NOT_SPOKEN_OF(EIA, "ss.61 and 62"),
  ENDS_BY_A_SECTION_5_REPORT_ONLY(EIA, "s.61"),
  PRE_WARNING_CLAIMS_STATUTORY_EFFECT(EIA, "s.60(2) and (4)"),
  NOT_ELIGIBLE_FOR_INTERVENTION(EIA, "ss.59(2), 63(1), 64(1), 65(1) and 66(1)"),
  NOT_CONSULTED(EIA, "s.65(2)"),
  CONSULTEE_MISSING(EIA, "s.65(2)"),
  CONSENT_NOT_APPLIED_FOR(EIA, "s.65(1)"),
  CONSENT_STILL_AWAITED(EIA, "s.65(1)"),
  CONSENT_REFUSED(EIA, "s.65(1)"),
  CONSENT_GIVEN_ON_A_LATER_DAY(EIA, "s.65(1)"),
  CONSULTATION_CLOSED_ON_A_LATER_DAY(EIA, "ss.63(2) and 65(2)"),
  CONSENT_ALREADY_GIVEN(EIA, "s.65(1)"),
  INTERIM_BOARD_IN_PLACE(EIA, "Sch. 6, paras 1 and 3"),
  FEWER_THAN_TWO_MEMBERS(EIA, "Sch. 6, para. 4(1)"),
  FIRST_MEMBERS_TAKE_OFFICE_ON_THE_DATE(EIA, "Sch. 6, para. 4"),
  CHAIR_IS_NOT_A_MEMBER(EIA, "Sch. 6, para. 8"),
  MEMBER_NOT_FOUND(EIA, "Sch. 6, para. 5"),
  BOARD_RECIPIENT_MISSING(EIA, "s.65(1) and Sch. 6, para. 6"),
  NOTICE_OF_BOARD_GIVEN_ON_ITS_DAY(EIA, "s.65(1)"),
  BOARD_NOT_CONSTITUTED(EIA, "s.65(1)"),
  BOARD_ALREADY_ENDED(EIA, "Sch. 6, paras 17 and 18"),
  BOARD_ENDS_BEFORE_IT_BEGINS(EIA, "Sch. 6, para. 7"),
  BOARD_PERIOD_NOT_SET(EIA, "Sch. 6, para. 7"),
  BOARD_PERIOD_ENDS_ON_ITS_DAY(EIA, "Sch. 6, paras 7 and 18"),
  BOARD_PERIOD_SET_BY_NOTICE(EIA, "Sch. 6, para. 17"),
  ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE(EIA, "Part 4, as it stood that day"),
  SECRETARY_OF_STATES_NOTICE_STANDS(EIA, "s.60(4A)"),
  NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES(EIA, "s.60(4B)"),
  POWERS_FROZEN(EIA, "s.70B"),
  NO_FREEZE_TO_RELEASE(EIA, "ss.70A(2) and 70B"),
  PERMISSION_ALREADY_GIVEN(EIA, "s.60(4A)"),
  SECRETARY_OF_STATE_NOT_NOTIFIED(EIA, "s.70A(1)"),
  NO_POWER_TO_NOTIFY(EIA, "s.70A(1)"),
  POWER_NEEDS_CONSENT_INSTEAD(EIA, "ss.65(1) and 70A(1)"),
  NOTIFICATION_NOT_YET_LAW(EIA, "s.70A; SI 2016/466, reg. 2"),
  POWER_PROPOSED_FROM_A_LATER_DAY(EIA, "s.60(1)(d)"),
  TIME_FOR_POWER_HAS_PASSED(EIA, "ss.63(3), 64(2) and 66(2)"),
  TIME_FOR_HIS_ARRANGEMENTS_HAS_PASSED(EIA, "s.66A(3)"),
  NOT_ON_PAY_AND_CONDITIONS_ALONE(EIA, "ss.60A(1) and 63(1)"),
  ARRANGEMENTS_NOT_CONSULTED_ON(EIA, "s.63(2)"),
  ARRANGEMENTS_CONSULTEE_MISSING(EIA, "s.63(2)"),
  NO_ARRANGEMENT_REQUIRED(EIA, "s.63(1)"),
  CONTRACT_TERMS_WITHOUT_A_CONTRACT(EIA, "s.63(4)"),
  NO_GOVERNOR_NAMED(EIA, "s.64(1)"),
  ADDITIONAL_GOVERNORS_BARRED_BY_BOARD(EIA, "Sch. 6, paras 13 and 14"),
  ADDITIONAL_GOVERNOR_NOT_IN_OFFICE(EIA, "s.64"),
  NOT_A_VOLUNTARY_AIDED_SCHOOL(EIA, "s.64(4)"),
  MORE_THAN_ONE_FOR_ONE(EIA, "s.64(4)"),
  NO_MATCHING_ON_THIS_GATEWAY(EIA, "s.64"),
  MATCHING_AFTER_THE_SECRETARY_OF_STATE(EIA, "s.64"),
  APPOINTER_NOT_TOLD(EIA, "s.64"),
  DELEGATED_BUDGET_NOT_SHOWN(EIA, "s.66(1); School Standards and Framework Act 1998, s.49"),
  SUSPENSION_RECIPIENT_MISSING(
      EIA, "s.66; School Standards and Framework Act 1998, Sch. 15, para. 1"),
  SUSPENSION_COPIES_NOT_AT_THE_SAME_TIME(
      EIA, "s.66; School Standards and Framework Act 1998, Sch. 15, para. 1"),
  SUSPENSION_BARRED_BY_BOARD(EIA, "Sch. 6, para. 12"),
  BUDGET_ALREADY_SUSPENDED(EIA, "s.66(1)"),
  NO_GROUND_FOR_SUSPENSION(SSFA, "Sch. 15, para. 1"),
  LESS_THAN_A_MONTHS_NOTICE(SSFA, "Sch. 15, para. 1"),
  NO_NECESSITY_FOR_SHORT_NOTICE(SSFA, "Sch. 15, para. 1"),
  SUSPENSION_AT_ITS_END(SSFA, "Sch. 15; Education and Inspections Act 2006, Sch. 6, para. 12"),
  SUSPENSION_NOT_YET_IN_EFFECT(SSFA, "Sch. 15"),
  SECTION_NOT_A_GATEWAY_TO_THE_POWER(EIA, "ss.66A to 69, as they stood that day"),
  ADDITIONAL_GOVERNORS_BY_THE_SECRETARY_OF_STATE(EIA, "s.64(1A), until 17 April 2016"),
  SUSPENSION_BARRED_BY_THE_SECRETARY_OF_STATES_GOVERNORS(EIA, "s.67(6)"),
  HIS_GOVERNORS_BARRED_BY_BOARD(EIA, "Sch. 6, paras 13 and 14"),
  INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE(EIA, "s.69 and Sch. 6"),
  INTERIM_BOARD_TAKEN_OVER(EIA, "s.70C"),
  NO_INTERIM_BOARD_TO_TAKE_OVER(EIA, "s.70C"),
  CLOSURE_DIRECTED(EIA, "s.68 and Sch. 6, para. 16"),
  SCHOOL_CANNOT_BE_COASTING(EIA, "s.60B; SI 2022/720, regs 4 to 6"),
  NOT_COASTING(EIA, "s.60B(1)"),
  ACADEMY_ORDER_NEEDS_A_GATEWAY(LAW, "Academies Act 2010, s.4(A1) and (1)(b)"),
  DUTY_ONLY_FOR_A_CATEGORY(LAW, "Academies Act 2010, s.4(A1)"),
  ACADEMY_ORDER_IN_FORCE(LAW, "Academies Act 2010, ss.4 and 5D"),
  NO_ACADEMY_ORDER_IN_FORCE(LAW, "Academies Act 2010, ss.4, 5C, 5D and 6(1)"),
  NOBODY_DIRECTED(LAW, "Academies Act 2010, s.5C"),
  SCHOOL_BECAME_AN_ACADEMY(
      LAW, "Academies Act 2010, s.6(2); Education and Inspections Act 2006, s.59(1)"),
  NOT_AN_ACADEMY(LAW, "Academies Act 2010, s.1; Education and Inspections Act 2006, s.59(1)"),
  NO_REGIONAL_OFFICE_ON_THAT_DATE(
      LAW, "Department for Education: Regional Schools Commissioners since September 2014"),
  // EIA 2006, Sch. 6: the papers of an interim board, and its hand-back
  INSTRUMENT_RECIPIENT_MISSING(EIA, "Sch. 6, para. 6"),
  TERMS_KNOW_NO_NOTICE(EIA, "Sch. 6, para. 5"),
  NUMBER_OF_MEMBERS_AS_DIRECTED(EIA, "Sch. 6, para. 5A"),
  MEMBERS_AS_DIRECTED(EIA, "Sch. 6, para. 5A"),
  MEMBER_TO_END_AS_DIRECTED(EIA, "Sch. 6, para. 5A"),
  TERMS_AS_DIRECTED(EIA, "Sch. 6, para. 5A"),
  BOARD_DIRECTION_SAYS_NOTHING(EIA, "Sch. 6, para. 5A"),
  RESUMPTION_FOLLOWS_ITS_NOTICE(EIA, "Sch. 6, para. 17"),
  RESUMPTION_RECIPIENT_MISSING(EIA, "Sch. 6, para. 17"),
  NO_NOTICE_OF_RESUMPTION(EIA, "Sch. 6, para. 17"),
  BOARD_ENDS_THE_DAY_BEFORE_RESUMPTION(EIA, "Sch. 6, paras 17 and 18"),
  SHADOW_GOVERNING_BODY_WITHOUT_MEMBERS(LAW, "SI 2010/1918, reg. 11"),
  SHADOW_GOVERNING_BODY_TOO_LATE(LAW, "SI 2010/1918, reg. 11"),
  BOARD_STILL_IN_OFFICE(EIA, "Sch. 6, paras 18 and 19"),
  NO_GOVERNING_BODY_FOLLOWS(EIA, "Sch. 6, paras 16 and 19"),
  GOVERNING_BODY_FOLLOWS_THE_BOARD(EIA, "Sch. 6, paras 18 and 19"),
  // EIA 2006, ss.69A and 69B: directions to consider a warning notice
  GOVERNING_BODY_NOT_ASKED(EIA, "ss.69A and 69B"),
  DIRECTION_NOT_COPIED(EIA, "s.69B"),
  ANSWER_NOT_COPIED_TO_HMCI(EIA, "s.69A"),
  DIRECTION_ALREADY_ANSWERED(EIA, "ss.69A and 69B"),
  NOTICE_NOT_DECLINED(EIA, "ss.69A and 69B"),
  // Education Act 2005, s.15: the statement of action
  NO_STATEMENT_FOR_THIS_SCHOOL(LAW, "Education Act 2005, s.15(1)"),
  NO_CATEGORY_IN_REPORT(LAW, "Education Act 2005, s.15(1)"),
  PERIOD_CAN_BE_COUNTED(LAW, "SI 2005/2038, regs 2, 5 and 7"),
  STATEMENT_ALREADY_SENT(LAW, "Education Act 2005, s.15(2)"),
  NO_ACTION_AND_NO_REASONS(LAW, "Education Act 2005, s.15(2)"),
  STATEMENT_RECIPIENT_MISSING(LAW, "Education Act 2005, s.15(2)(e)"),
  ONLY_SPECIAL_MEASURES_ARE_URGENT(LAW, "SI 2005/2038, reg. 7"),
  PERIOD_NOT_SHORTER(LAW, "SI 2005/2038, reg. 7"),
  STATEMENT_NOT_YET_SENT(LAW, "Education Act 2005, s.15(2A) to (2C)"),
  BANK_HOLIDAYS_NOT_WHOLE(LAW, "Banking and Financial Dealings Act 1971, s.1 and Sch. 1"),
  TERM_DATES_NOT_THE_SCHOOLS_OWN(LAW, "Education Act 2002, s.32"),
  TERM_DATES_NOT_WHOLE(LAW, "SI 1999/3181, reg. 3: 380 sessions in a school year"),
  TERM_DATES_NOT_HELD(LAW, "SI 2005/2038, reg. 2");

  private static final String READING_OF = "This system’s reading of the ";

  private final Kind kind;
  private final String citation;

  LawRefusal(Kind kind, String citation) {
    this.kind = kind;
    this.citation = citation;
  }

  LawRefusal(Source source, String place) {
    this(source.kind(), source.at(place));
  }

  /** The rule where the case has it: in its own section, by the letters of its time. */
  public String citation(Provision place) {
    return kind == Kind.READING ? READING_OF + place : place.toString();
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String citation() {
    return citation;
  }
}
