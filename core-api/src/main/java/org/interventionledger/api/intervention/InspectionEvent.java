package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What Ofsted's inspections came to. */
public sealed interface InspectionEvent extends InterventionEvent {

  /**
   * The outcome of an inspection was recorded.
   *
   * @param categoryName the category's name in Ofsted's words of the time
   * @param provision the gateway it opens: s.61 or s.62; empty for a school without a category and for one
   *     that Part 4 does not reach
   */
  record InspectionOutcomeRecorded(
      Urn urn,
      AuthorityCode authority,
      LocalDate inspectedOn,
      LocalDate publishedOn,
      Optional<String> inspectionNumber,
      List<Judgement> judgements,
      Category category,
      Optional<String> categoryName,
      Optional<LocalDate> hmciNoticeOn,
      Optional<Provision> provision,
      Optional<Narrative> note)
      implements InspectionEvent {
    public InspectionOutcomeRecorded {
      judgements = List.copyOf(judgements);
    }

    @Override
    public LocalDate happenedOn() {
      return publishedOn;
    }
  }
}
