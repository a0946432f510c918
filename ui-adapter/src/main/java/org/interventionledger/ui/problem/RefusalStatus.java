package org.interventionledger.ui.problem;

import static org.interventionledger.api.refusal.FrameworkRefusal.ADOPTION_IN_FORCE;
import static org.interventionledger.api.refusal.FrameworkRefusal.ADOPTION_RESTED_ON;
import static org.interventionledger.api.refusal.FrameworkRefusal.ALREADY_CONSIDERED;
import static org.interventionledger.api.refusal.FrameworkRefusal.ALREADY_ON_REGISTER;
import static org.interventionledger.api.refusal.FrameworkRefusal.FRAMEWORK_VERSION_ALREADY_ADOPTED;
import static org.interventionledger.api.refusal.FrameworkRefusal.NOT_ON_REGISTER;
import static org.interventionledger.api.refusal.LawRefusal.BOARD_ALREADY_ENDED;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_ALREADY_ASSESSED;
import static org.interventionledger.api.refusal.LawRefusal.CONSENT_ALREADY_GIVEN;
import static org.interventionledger.api.refusal.LawRefusal.INTERIM_BOARD_IN_PLACE;
import static org.interventionledger.api.refusal.LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE;
import static org.interventionledger.api.refusal.LawRefusal.PERMISSION_ALREADY_GIVEN;
import static org.interventionledger.api.refusal.LawRefusal.POWERS_ALREADY_PROPOSED;
import static org.interventionledger.api.refusal.LawRefusal.STATEMENT_ALREADY_SENT;
import static org.interventionledger.api.refusal.RecordRefusal.ACTION_ALREADY_COMPLETED;
import static org.interventionledger.api.refusal.RecordRefusal.DOCUMENT_TOO_LARGE;
import static org.interventionledger.api.refusal.RecordRefusal.ENTRY_ALREADY_CORRECTED;
import static org.interventionledger.api.refusal.RecordRefusal.IMPORT_ALREADY_FINISHED;
import static org.interventionledger.api.refusal.RecordRefusal.IMPORT_OF_ANOTHER_AUTHORITY;
import static org.interventionledger.api.refusal.RecordRefusal.IMPORT_STOPPED;
import static org.interventionledger.api.refusal.RecordRefusal.INSPECTION_ALREADY_RECORDED;
import static org.interventionledger.api.refusal.RecordRefusal.LATER_ENTRIES_REST_ON_IT;
import static org.interventionledger.api.refusal.RecordRefusal.MEETING_ALREADY_HELD;
import static org.interventionledger.api.refusal.RecordRefusal.MEETING_ALREADY_RECORDED;
import static org.interventionledger.api.refusal.RecordRefusal.MEETING_CANCELLED;
import static org.interventionledger.api.refusal.RecordRefusal.NAME_ALREADY_TAKEN;
import static org.interventionledger.api.refusal.RecordRefusal.NOBODY_GIVES_THEMSELVES_ACCESS;
import static org.interventionledger.api.refusal.RecordRefusal.NOTHING_CHANGED;
import static org.interventionledger.api.refusal.RecordRefusal.NOT_AMONG_THOSE_WHO_MAY_KNOW;
import static org.interventionledger.api.refusal.RecordRefusal.PERIOD_STAYS_AS_IT_IS;
import static org.interventionledger.api.refusal.RecordRefusal.PRE_WARNING_ALREADY_ANSWERED;
import static org.interventionledger.api.refusal.RecordRefusal.PRE_WARNING_STILL_OPEN;
import static org.interventionledger.api.refusal.RecordRefusal.PROJECTION_NOT_FOUND;
import static org.interventionledger.api.refusal.RecordRefusal.REFERRAL_ALREADY_ACKNOWLEDGED;
import static org.interventionledger.api.refusal.RecordRefusal.REFERRAL_CLOSED;
import static org.interventionledger.api.refusal.RecordRefusal.REFERRAL_STILL_OPEN;
import static org.interventionledger.api.refusal.RecordRefusal.REPORT_ALREADY_RECEIVED;
import static org.interventionledger.api.refusal.RecordRefusal.ROLE_APPROVES_NO_TEXT;
import static org.interventionledger.api.refusal.RecordRefusal.ROLE_MAY_NOT_ACT;
import static org.interventionledger.api.refusal.RecordRefusal.SCHOOL_NOT_KNOWN;
import static org.interventionledger.api.refusal.RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY;

import java.util.Set;
import org.interventionledger.api.refusal.Refusal;
import org.springframework.http.HttpStatus;

/**
 * The HTTP status of a refusal: who may not act at all is told 403, a school or projection that is
 * not there 404, what the record already holds or no longer holds open 409, and whatever else a
 * rule forbids 422.
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
          ADOPTION_IN_FORCE,
          ADOPTION_RESTED_ON,
          ALREADY_ON_REGISTER,
          ALREADY_CONSIDERED,
          NOT_ON_REGISTER,
          MEETING_ALREADY_HELD,
          MEETING_ALREADY_RECORDED,
          MEETING_CANCELLED,
          ACTION_ALREADY_COMPLETED,
          IMPORT_STOPPED,
          IMPORT_ALREADY_FINISHED);

  private RefusalStatus() {}

  static HttpStatus of(Refusal refusal) {
    if (refusal == ROLE_MAY_NOT_ACT
        || refusal == NOT_AMONG_THOSE_WHO_MAY_KNOW
        || refusal == NOBODY_GIVES_THEMSELVES_ACCESS
        || refusal == ROLE_APPROVES_NO_TEXT
        || refusal == SCHOOL_OF_ANOTHER_AUTHORITY
        || refusal == IMPORT_OF_ANOTHER_AUTHORITY) {
      return HttpStatus.FORBIDDEN;
    }
    if (refusal == SCHOOL_NOT_KNOWN || refusal == PROJECTION_NOT_FOUND) {
      return HttpStatus.NOT_FOUND;
    }
    if (refusal == DOCUMENT_TOO_LARGE) {
      return HttpStatus.CONTENT_TOO_LARGE;
    }
    return CONFLICTS.contains(refusal) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
