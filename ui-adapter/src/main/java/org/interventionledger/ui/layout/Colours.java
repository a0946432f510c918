package org.interventionledger.ui.layout;

import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.school.DraftReport.DraftReportStanding;
import org.interventionledger.api.school.DraftStanding;
import org.interventionledger.api.school.FindSchool.MeetingStanding;
import org.interventionledger.api.school.FindSchool.NoticeStanding;
import org.interventionledger.api.school.StatementOfAction.StatementStanding;
import org.interventionledger.api.support.FindEntitlements.EntitlementStanding;
import org.interventionledger.api.support.SupportStanding;
import org.springframework.stereotype.Component;

/** The colours of tags: grave is warm. The colour never says more than the tag's word does. */
@Component("colours")
public class Colours {

  public String of(Standing standing) {
    return switch (standing) {
      case INTERIM_BOARD_IN_PLACE, INTERIM_BOARD_APPLIED_FOR, ACADEMY_ORDER_MADE -> "purple";
      case ELIGIBLE_FOR_INTERVENTION, NOT_COMPLIED -> "red";
      case WARNING_NOTICE_RUNNING -> "orange";
      case REFERRED, BECAME_AN_ACADEMY -> "blue";
      case PRE_WARNED -> "yellow";
      case NONE -> "grey";
    };
  }

  public String of(NoticeStanding standing) {
    return switch (standing) {
      case COMPLIANCE_PERIOD_RUNNING, REPRESENTATIONS_UNDECIDED -> "orange";
      case NOT_COMPLIED, POWERS_PROPOSED -> "red";
      case COMPLIED -> "green";
      case NOT_CONFIRMED, WITHDRAWN, CEASED, ENDED_BY_CONVERSION -> "grey";
    };
  }

  public String of(DraftStanding standing) {
    return switch (standing) {
      case DRAFTED -> "yellow";
      case APPROVED -> "turquoise";
    };
  }

  public String of(StatementStanding standing) {
    return switch (standing) {
      case DUE, DUE_AGAIN -> "orange";
      case SENT_IN_TIME -> "green";
      case SENT_LATE -> "red";
    };
  }

  public String of(DraftReportStanding standing) {
    return switch (standing) {
      case COMMENTS_MAY_BE_SENT -> "orange";
      case COMMENTS_IN_TIME -> "green";
      case COMMENTS_LATE -> "red";
    };
  }

  public String of(MeetingStanding standing) {
    return switch (standing) {
      case CALLED -> "blue";
      case HELD -> "yellow";
      case RECORDED -> "green";
      case CANCELLED -> "grey";
    };
  }

  public String of(SupportStanding standing) {
    return switch (standing) {
      case ASKED -> "orange";
      case AGREED -> "blue";
      case PARTLY_DELIVERED -> "yellow";
      case DELIVERED -> "green";
      case WITHDRAWN, DECLINED -> "grey";
    };
  }

  public String of(EntitlementStanding standing) {
    return switch (standing) {
      case ENTITLED -> "green";
      case NOT_KNOWN -> "grey";
    };
  }

  public String of(Duty.State state) {
    return switch (state) {
      case DUE -> "orange";
      case DONE -> "green";
      case OVERDUE, DONE_LATE, MISSED -> "red";
      case OPTIONAL -> "blue";
      case TERM_DATES_NOT_HELD, CONDITION_NOT_KNOWN -> "grey";
    };
  }

  public String of(Category category) {
    return switch (category) {
      case NONE -> "grey";
      case REQUIRES_SIGNIFICANT_IMPROVEMENT -> "orange";
      case SPECIAL_MEASURES -> "red";
    };
  }

  /** A level by its rank, which rises with concern. */
  public String ofLevel(int rank) {
    return switch (rank) {
      case 0 -> "grey";
      case 1 -> "light-blue";
      case 2 -> "yellow";
      case 3 -> "orange";
      default -> rank > 3 ? "red" : "grey";
    };
  }
}
