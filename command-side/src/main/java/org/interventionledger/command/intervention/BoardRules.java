package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.intervention.BoardRoad.AppliedFor;
import org.interventionledger.command.intervention.BoardRoad.ConsentRefused;
import org.interventionledger.command.intervention.BoardRoad.Consented;
import org.interventionledger.command.intervention.BoardRoad.Consulted;
import org.interventionledger.command.intervention.BoardRoad.Established;
import org.interventionledger.command.intervention.BoardRoad.NotBegun;
import org.interventionledger.command.statute.Recipients;
import org.interventionledger.command.statute.Statute;

/** When each step towards an interim executive board may be taken, whatever its contents. */
final class BoardRules {

  private BoardRules() {}

  /**
   * Consultation may come before eligibility: a proposal is consulted on while it can still change.
   */
  static void checkMayConsult(LegalPosition position, Particulars school, LocalDate on) {
    checkReachAndPlace(position, school, on);
    switch (position.board()) {
      case NotBegun _, Consulted _, Established _ -> {}
      case ConsentRefused(var decision) -> Order.check(on, decision);
      case AppliedFor(var application) -> throw stillAwaited(application);
      case Consented(var decision) -> throw alreadyGiven(decision);
    }
  }

  static void checkMayApply(LegalPosition position, Particulars school, LocalDate on) {
    checkReachAndPlace(position, school, on);
    Eligibility.gatewayFor(INTERIM_EXECUTIVE_BOARD, position, on);
    switch (position.board()) {
      case NotBegun _, Established _ -> throw notConsulted(school, on);
      case Consulted(var consultation) ->
          checkClosed(consultation.closedOn(), on, consultation.provision());
      case ConsentRefused(var decision) -> Order.check(on, decision);
      case AppliedFor(var application) -> throw stillAwaited(application);
      case Consented(var decision) -> throw alreadyGiven(decision);
    }
  }

  static void checkMayRecordDecision(LegalPosition position, Particulars school, LocalDate on) {
    checkReachAndPlace(position, school, on);
    switch (position.board()) {
      case NotBegun _, Consulted _, ConsentRefused _, Established _ -> throw notAppliedFor(on);
      case AppliedFor(var application) -> Order.check(on, application);
      case Consented(var decision) -> throw alreadyGiven(decision);
    }
  }

  static void checkMayEstablish(LegalPosition position, Particulars school, LocalDate on) {
    checkReachAndPlace(position, school, on);
    var gateway = Eligibility.gatewayFor(INTERIM_EXECUTIVE_BOARD, position, on);
    switch (position.board()) {
      case NotBegun _, Established _ -> throw notConsulted(school, on);
      case Consulted _ -> throw notAppliedFor(on);
      case AppliedFor(var application) -> throw stillAwaited(application);
      case ConsentRefused(var decision) -> throw decided(LawRefusal.CONSENT_REFUSED, decision);
      case Consented(var decision) when on.isBefore(decision.decidedOn()) ->
          throw consentedLater(decision, on);
      case Consented _ -> {}
    }
    // Reasonable notice that ran out would not have been reasonable: s.60(1)(d).
    if (on.isBefore(gateway.powers().get(INTERIM_EXECUTIVE_BOARD))) {
      throw Powers.proposedFromALaterDay(gateway, INTERIM_EXECUTIVE_BOARD, on);
    }
  }

  /** A power is not used, nor consent applied for, before those to be consulted were. */
  static void checkClosed(LocalDate closedOn, LocalDate on, Provision provision) {
    if (on.isBefore(closedOn)) {
      throw Refused.byRule(
          LawRefusal.CONSULTATION_CLOSED_ON_A_LATER_DAY,
          provision.toString(),
          date("happenedOn", on),
          date("closedOn", closedOn));
    }
  }

  private static void checkReachAndPlace(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    Statute.on(on);
    StateEffects.checkNoBoardOfHis(position, on);
    inPlaceOrOnItsWay(position, on)
        .ifPresent(
            board -> {
              throw new Refused(
                  LawRefusal.INTERIM_BOARD_IN_PLACE,
                  number("board", board.board()),
                  date("constitutedFrom", board.constitutedFrom()));
            });
  }

  /**
   * Throughout an interim period, its last day included (Sch. 6, paras 1(2) and 18), the governing
   * body consists of interim executive members already, and no step leads to a next board. That the
   * end is on record by now makes no difference.
   */
  private static Optional<InterimBoardEstablished> inPlaceOrOnItsWay(
      LegalPosition position, LocalDate on) {
    return position.board() instanceof Established established
            && StateEffects.isInPlace(established, position, on)
        ? Optional.of(established.board())
        : InterimPeriods.on(position, on).map(InterimPeriod::board);
  }

  private static Refused notConsulted(Particulars school, LocalDate on) {
    return new Refused(
        LawRefusal.NOT_CONSULTED,
        terms("recipients", Recipients.consultedOn(INTERIM_EXECUTIVE_BOARD, school, on)));
  }

  private static Refused notAppliedFor(LocalDate on) {
    return new Refused(LawRefusal.CONSENT_NOT_APPLIED_FOR, date("happenedOn", on));
  }

  private static Refused stillAwaited(InterimBoardAppliedFor application) {
    return new Refused(
        LawRefusal.CONSENT_STILL_AWAITED, date("appliedOn", application.appliedOn()));
  }

  private static Refused consentedLater(InterimBoardConsentDecided decision, LocalDate on) {
    return new Refused(
        LawRefusal.CONSENT_GIVEN_ON_A_LATER_DAY,
        date("happenedOn", on),
        date("decidedOn", decision.decidedOn()),
        text("reference", decision.reference()));
  }

  private static Refused alreadyGiven(InterimBoardConsentDecided decision) {
    return decided(LawRefusal.CONSENT_ALREADY_GIVEN, decision);
  }

  private static Refused decided(Refusal refusal, InterimBoardConsentDecided decision) {
    return new Refused(
        refusal, date("decidedOn", decision.decidedOn()), text("reference", decision.reference()));
  }
}
