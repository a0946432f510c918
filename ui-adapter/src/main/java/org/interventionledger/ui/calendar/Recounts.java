package org.interventionledger.ui.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.FindRecount;
import org.interventionledger.api.record.FindRecount.Recount;
import org.interventionledger.api.record.FindRecount.Run;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Which periods that run would end on another day by the calendars adopted by now. The diary knows
 * the schools; the command side counts.
 */
@Component
class Recounts {

  private final Ledger ledger;

  Recounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A period that runs at a school. */
  public record OfSchool(Urn urn, String school, Run run, boolean moves) {

    /** Where it is counted again, with reasons. */
    public String href() {
      return ActLinks.page(urn, Act.RECALCULATE_PERIOD, Optional.of(run.about()));
    }
  }

  List<OfSchool> of(SignedIn signedIn) {
    var none = Optional.<LocalDate>empty();
    var all = new FindDiary(signedIn.reader(), Optional.empty(), none, none, ledger.today());
    return ledger.ask(all, Diary.class).items().stream()
        .filter(item -> isCounted(item.what()))
        .collect(Collectors.toMap(Item::urn, Item::school, (one, _) -> one, LinkedHashMap::new))
        .entrySet()
        .stream()
        .flatMap(school -> runs(school.getKey(), school.getValue(), signedIn))
        .toList();
  }

  private Stream<OfSchool> runs(Urn urn, String school, SignedIn signedIn) {
    return ledger
        .askForOne(new FindRecount(signedIn.reader(), urn, ledger.today()), Recount.class)
        .stream()
        .flatMap(recount -> recount.runs().stream())
        .map(run -> new OfSchool(urn, school, run, run.moves()));
  }

  /** Whether what falls due is the end of a period of working days. */
  private static boolean isCounted(What what) {
    return switch (what) {
      case STATEMENT_OF_ACTION,
          DIRECTION_TO_COPY,
          DIRECTION_TO_ANSWER,
          DIRECTED_NOTICE_TO_GIVE,
          COMPLIANCE_PERIOD_ENDS,
          COMPLIANCE_TO_ASSESS,
          COMMENTS_ON_DRAFT_REPORT,
          INFORMATION_REQUEST ->
          true;
      // Days of the calendar, days that somebody set, or reckoned anew at each reading.
      case COMPLAINT_TO_ACKNOWLEDGE,
          REVIEW_OF_PLACEMENT,
          MEETING_PLANNED,
          MEETING_RECORD_OUTSTANDING,
          AGREED_ACTION,
          ACTIVITY_DUE,
          COURSE_DUE,
          COURSE_USUAL,
          COURSE_TO_CONSIDER,
          ACTIVITY_USUAL,
          ACTIVITY_OPTIONAL,
          PAPER_OUTSTANDING,
          PLAN_PRIORITY,
          AGREED_DAY,
          SUPPORT_TO_AGREE,
          SUPPORT_TO_DELIVER,
          SUPPORT_PARTLY_DELIVERED,
          OUTCOME_TO_SETTLE,
          PRE_WARNING_REPLY,
          LAST_DAY_FOR_POWERS,
          ADDITIONAL_GOVERNOR_LEAVES,
          SUSPENSION_BEGINS,
          SUSPENSION_TO_REVIEW,
          CONSENT_AWAITED,
          INTERIM_BOARD_BEGINS,
          INTERIM_BOARD_ENDS,
          REVIEW_OF_MONITORING,
          INSPECTION_ANSWER,
          REFERRAL_REPLY,
          STEPS_TOWARDS_CONVERSION,
          SCHOOL_TO_CLOSE,
          SECRETARY_OF_STATES_BOARD_ENDS,
          BOARD_MEMBERS_APPOINTMENT_ENDS,
          APPOINTMENT_TO_END,
          GOVERNING_BODY_TO_ARRANGE ->
          false;
    };
  }
}
