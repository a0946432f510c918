package org.interventionledger.api.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Narrative;

/**
 * Support that was asked for, and what became of it.
 *
 * @param whyClosed why it was withdrawn or declined, or why no more of it comes
 * @param beyond why it was asked for although the school was not entitled to it
 */
public record SupportOnRecord(
    String supportId,
    LocalDate askedOn,
    Participant askedBy,
    Optional<EntitlementAsked> entitlement,
    Narrative what,
    SupportStanding standing,
    Optional<Agreement> agreed,
    Optional<Delivery> delivered,
    Optional<LocalDate> closedOn,
    Optional<Narrative> whyClosed,
    FrameworkVersion framework,
    Optional<Narrative> beyond) {

  /**
   * What was agreed.
   *
   * @param agreedWith parties of the framework
   * @param whyThesePay where the framework does not say so
   * @param beyond why it is beyond the entitlement
   */
  public record Agreement(
      LocalDate agreedOn,
      Narrative provider,
      List<Payer> payers,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Integer> days,
      List<Participant> agreedWith,
      Optional<Narrative> whyThesePay,
      Optional<Narrative> beyond) {
    public Agreement {
      payers = List.copyOf(payers);
      agreedWith = List.copyOf(agreedWith);
    }
  }

  /**
   * What was delivered so far, in one part or in several.
   *
   * @param outcome as it was told of each part
   * @param beyond why it was more than the entitlement, or other than agreed
   */
  public record Delivery(List<LocalDate> days, Narrative outcome, Optional<Narrative> beyond) {
    public Delivery {
      days = List.copyOf(days);
    }
  }
}
