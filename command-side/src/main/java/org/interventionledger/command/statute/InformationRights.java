package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Certainty.REMEMBERED;
import static org.interventionledger.api.terms.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;

/** What the authority owes to those who ask or complain about what it holds. */
public final class InformationRights {

  public static final Provision REQUEST = new Provision("Freedom of Information Act 2000", "s.1");
  public static final Provision ANSWER = new Provision("Freedom of Information Act 2000", "s.10");
  public static final Provision COMPLAINT = new Provision("Data Protection Act 2018", "s.164A");

  /** So many working days, of which no bank holiday anywhere in the United Kingdom is one. */
  private static final DatedRule<Integer> ANSWERED_WITHIN =
      DatedRule.of("workday.foi", from("2005-01-01", 20, ANSWER).marked(REMEMBERED));

  /** So many days of the calendar. */
  private static final DatedRule<Integer> ACKNOWLEDGED_WITHIN =
      DatedRule.of(
          "dp.complaint-ack",
          from("2026-06-19", 30, instrument("Data (Use and Access) Act 2025", "s.103 (SI 2026/82)"))
              .marked(SECONDARY));

  static final List<DatedRule<?>> RULES = List.of(ANSWERED_WITHIN, ACKNOWLEDGED_WITHIN);

  private InformationRights() {}

  /**
   * Working days for the answer to a request.
   *
   * @throws Refused for a request that came before anybody had the right to an answer
   */
  public static int answeredWithin(LocalDate receivedOn) {
    return ANSWERED_WITHIN
        .on(receivedOn)
        .orElseThrow(
            () ->
                Statute.notHeld(
                    LawRefusal.LAW_OF_THAT_DATE_NOT_HELD.citation(ANSWER),
                    receivedOn,
                    since(ANSWERED_WITHIN)));
  }

  /** By when a complaint has to be acknowledged. The days are counted from the one after it. */
  public static Acknowledgement acknowledgement(LocalDate receivedOn) {
    return ACKNOWLEDGED_WITHIN
        .on(receivedOn)
        .<Acknowledgement>map(
            days ->
                new Acknowledgement.Due(receivedOn.plusDays(1), receivedOn.plusDays(days), days))
        .orElseGet(() -> new Acknowledgement.NoDutyYet(since(ACKNOWLEDGED_WITHIN)));
  }

  private static LocalDate since(DatedRule<?> rule) {
    return rule.rows().getFirst().from();
  }
}
