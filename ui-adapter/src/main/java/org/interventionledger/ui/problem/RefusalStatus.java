package org.interventionledger.ui.problem;

import static org.interventionledger.api.refusal.Refusal.ACTION_ALREADY_COMPLETED;
import static org.interventionledger.api.refusal.Refusal.ALREADY_ON_REGISTER;
import static org.interventionledger.api.refusal.Refusal.BOARD_ALREADY_ENDED;
import static org.interventionledger.api.refusal.Refusal.COMPLIANCE_ALREADY_ASSESSED;
import static org.interventionledger.api.refusal.Refusal.CONSENT_ALREADY_GIVEN;
import static org.interventionledger.api.refusal.Refusal.DOCUMENT_TOO_LARGE;
import static org.interventionledger.api.refusal.Refusal.ENTRY_ALREADY_CORRECTED;
import static org.interventionledger.api.refusal.Refusal.FRAMEWORK_VERSION_ALREADY_ADOPTED;
import static org.interventionledger.api.refusal.Refusal.IMPORT_ALREADY_FINISHED;
import static org.interventionledger.api.refusal.Refusal.IMPORT_STOPPED;
import static org.interventionledger.api.refusal.Refusal.INSPECTION_ALREADY_RECORDED;
import static org.interventionledger.api.refusal.Refusal.INTERIM_BOARD_IN_PLACE;
import static org.interventionledger.api.refusal.Refusal.LATER_ENTRIES_REST_ON_IT;
import static org.interventionledger.api.refusal.Refusal.MEETING_ALREADY_HELD;
import static org.interventionledger.api.refusal.Refusal.MEETING_ALREADY_RECORDED;
import static org.interventionledger.api.refusal.Refusal.MEETING_CANCELLED;
import static org.interventionledger.api.refusal.Refusal.NAME_ALREADY_TAKEN;
import static org.interventionledger.api.refusal.Refusal.NOTHING_CHANGED;
import static org.interventionledger.api.refusal.Refusal.NOTICE_ON_THIS_GROUND_IN_FORCE;
import static org.interventionledger.api.refusal.Refusal.NOT_ON_REGISTER;
import static org.interventionledger.api.refusal.Refusal.PERIOD_STAYS_AS_IT_IS;
import static org.interventionledger.api.refusal.Refusal.PERMISSION_ALREADY_GIVEN;
import static org.interventionledger.api.refusal.Refusal.POWERS_ALREADY_PROPOSED;
import static org.interventionledger.api.refusal.Refusal.PRE_WARNING_ALREADY_ANSWERED;
import static org.interventionledger.api.refusal.Refusal.PRE_WARNING_STILL_OPEN;
import static org.interventionledger.api.refusal.Refusal.REFERRAL_ALREADY_ACKNOWLEDGED;
import static org.interventionledger.api.refusal.Refusal.REFERRAL_CLOSED;
import static org.interventionledger.api.refusal.Refusal.REFERRAL_STILL_OPEN;
import static org.interventionledger.api.refusal.Refusal.REPORT_ALREADY_RECEIVED;
import static org.interventionledger.api.refusal.Refusal.ROLE_MAY_NOT_ACT;
import static org.interventionledger.api.refusal.Refusal.SCHOOL_NOT_KNOWN;
import static org.interventionledger.api.refusal.Refusal.SCHOOL_OF_ANOTHER_AUTHORITY;
import static org.interventionledger.api.refusal.Refusal.STATEMENT_ALREADY_SENT;

import java.util.Set;
import org.interventionledger.api.refusal.Refusal;
import org.springframework.http.HttpStatus;

/**
 * The HTTP status of a refusal: who may not act at all is told 403, a school that is not there 404,
 * what the record already holds or no longer holds open 409, and whatever else a rule forbids 422.
 */
final class RefusalStatus {

  private static final Set<Refusal> CONFLICTS =
      Set.of(
          NAME_ALREADY_TAKEN,
          ENTRY_ALREADY_CORRECTED,
          LATER_ENTRIES_REST_ON_IT,
          NOTHING_CHANGED,
          NOTICE_ON_THIS_GROUND_IN_FORCE,
          COMPLIANCE_ALREADY_ASSESSED,
          POWERS_ALREADY_PROPOSED,
          PERMISSION_ALREADY_GIVEN,
          INSPECTION_ALREADY_RECORDED,
          PRE_WARNING_ALREADY_ANSWERED,
          PRE_WARNING_STILL_OPEN,
          CONSENT_ALREADY_GIVEN,
          INTERIM_BOARD_IN_PLACE,
          BOARD_ALREADY_ENDED,
          REFERRAL_STILL_OPEN,
          REFERRAL_ALREADY_ACKNOWLEDGED,
          REFERRAL_CLOSED,
          REPORT_ALREADY_RECEIVED,
          STATEMENT_ALREADY_SENT,
          PERIOD_STAYS_AS_IT_IS,
          FRAMEWORK_VERSION_ALREADY_ADOPTED,
          ALREADY_ON_REGISTER,
          NOT_ON_REGISTER,
          MEETING_ALREADY_HELD,
          MEETING_ALREADY_RECORDED,
          MEETING_CANCELLED,
          ACTION_ALREADY_COMPLETED,
          IMPORT_STOPPED,
          IMPORT_ALREADY_FINISHED);

  private RefusalStatus() {}

  static HttpStatus of(Refusal refusal) {
    if (refusal == ROLE_MAY_NOT_ACT || refusal == SCHOOL_OF_ANOTHER_AUTHORITY) {
      return HttpStatus.FORBIDDEN;
    }
    if (refusal == SCHOOL_NOT_KNOWN) {
      return HttpStatus.NOT_FOUND;
    }
    if (refusal == DOCUMENT_TOO_LARGE) {
      return HttpStatus.CONTENT_TOO_LARGE;
    }
    return CONFLICTS.contains(refusal) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
