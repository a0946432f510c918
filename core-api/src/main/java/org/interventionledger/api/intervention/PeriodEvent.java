package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What happened to a period that runs. */
public sealed interface PeriodEvent extends InterventionEvent {

  CountedMatter matter();

  String about();

  /**
   * A period was counted again.
   *
   * @param before its end as it was on record
   * @param period as it is from now on, with its arithmetic
   * @param window for a period of a warning notice: when the powers may be used that follow it
   */
  @Revision("2")
  record PeriodRecalculated(
      Urn urn,
      AuthorityCode authority,
      CountedMatter matter,
      String about,
      LocalDate recalculatedOn,
      LocalDate before,
      CountedPeriod period,
      Optional<PowerWindow> window,
      Narrative reasons)
      implements PeriodEvent {
    @Override
    public LocalDate happenedOn() {
      return recalculatedOn;
    }
  }
}
