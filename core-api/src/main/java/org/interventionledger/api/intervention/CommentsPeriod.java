package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.terms.Narrative;

/**
 * The period for comments on the draft of a report: five working days from its receipt (SI
 * 2005/2038, reg. 5).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface CommentsPeriod {

  LocalDate endsOn();

  /** Counted, with the school's holidays. */
  record Counted(CountedPeriod period) implements CommentsPeriod {
    @Override
    public LocalDate endsOn() {
      return period.endsOn();
    }
  }

  /** Judged by an officer, for want of the school's term dates. */
  record Judged(LocalDate endsOn, Narrative reasons) implements CommentsPeriod {}
}
