package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.terms.Narrative;

/**
 * The period within which an authority's statement of action is to be made: ten working days,
 * beginning immediately after the day on which it received the report (SI 2005/2038, reg. 7).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface StatementPeriod {

  LocalDate endsOn();

  /** Counted, with the school's holidays. */
  record Counted(CountedPeriod period) implements StatementPeriod {
    @Override
    public LocalDate endsOn() {
      return period.endsOn();
    }
  }

  /** Judged by an officer, for want of the school's term dates. */
  record Judged(LocalDate endsOn, Narrative reasons) implements StatementPeriod {}

  /** Made shorter by the Secretary of State in an urgent case of special measures. */
  record Shortened(LocalDate endsOn, LocalDate notifiedOn) implements StatementPeriod {}

  /** For a second statement, as the Secretary of State requires it: EA 2005, s.15(2A) to (2C). */
  record Required(LocalDate endsOn, LocalDate requiredOn) implements StatementPeriod {}
}
