package org.interventionledger.api.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Narrative;

/** Support that was asked for, and what became of it. */
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
    FrameworkVersion framework) {

  /** What was agreed. */
  public record Agreement(
      LocalDate agreedOn,
      Narrative provider,
      List<Payer> payers,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Integer> days) {
    public Agreement {
      payers = List.copyOf(payers);
    }
  }

  /** What was delivered. */
  public record Delivery(List<LocalDate> days, Narrative outcome) {
    public Delivery {
      days = List.copyOf(days);
    }
  }
}
