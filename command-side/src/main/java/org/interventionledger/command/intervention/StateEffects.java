package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.DIRECT_CLOSURE;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.statute.Statute;

/** What the Secretary of State's powers, once used, bar for the authority. */
final class StateEffects {

  private StateEffects() {}

  /** Nothing that he did bars the use of a power through a gateway. */
  static void check(Power power, LegalPosition position, OpenGateway gateway, LocalDate on) {
    switch (power) {
      case ENTER_INTO_ARRANGEMENTS -> {}
      case INTERIM_EXECUTIVE_BOARD -> checkNoBoardOfHis(position, on);
      case ADDITIONAL_GOVERNORS -> {
        checkNoBoardOfHis(position, on);
        checkMayAppoint(position, gateway, on);
      }
      case SUSPEND_DELEGATED_BUDGET -> {
        checkNoBoardOfHis(position, on);
        checkMaySuspend(position, on);
      }
    }
  }

  /** No interim board of the Secretary of State is in place or on its way: s.69, Sch. 6. */
  static void checkNoBoardOfHis(LegalPosition position, LocalDate on) {
    position
        .state()
        .powers()
        .inEffect(INTERIM_BOARD, on)
        .ifPresent(
            used -> {
              throw because(LawRefusal.INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE, used);
            });
  }

  /**
   * His governors, but for those who vacated office with the start of a board, whoever's it was:
   * Sch. 6, para. 3.
   */
  static Optional<PowerOfSecretaryOfStateUsed> governors(LegalPosition position, LocalDate on) {
    var powers = position.state().powers();
    return powers
        .inEffect(APPOINT_GOVERNORS, on)
        .filter(
            used ->
                Stream.concat(position.boards().starts(), powers.starts())
                    .map(StartOfBoard::from)
                    .noneMatch(
                        first -> !first.isBefore(used.effectiveFrom()) && !first.isAfter(on)));
  }

  /** He has appointed no governors whose presence bars a suspension of the budget: s.67(6). */
  static void checkMaySuspend(LegalPosition position, LocalDate on) {
    governors(position, on)
        .filter(_ -> isBarredAfterSection67(Power.SUSPEND_DELEGATED_BUDGET, on))
        .ifPresent(
            used -> {
              throw because(
                  LawRefusal.SUSPENSION_BARRED_BY_THE_SECRETARY_OF_STATES_GOVERNORS, used);
            });
  }

  /**
   * He had not appointed governors on the same notice or inspection, while that mattered: s.64(1A).
   */
  static void checkMayAppoint(LegalPosition position, OpenGateway gateway, LocalDate on) {
    position
        .state()
        .powers()
        .usedBy(APPOINT_GOVERNORS, on)
        .filter(_ -> isBarredAfterSection67(Power.ADDITIONAL_GOVERNORS, on))
        .filter(used -> used.under().section().equals(gateway.provision().place()))
        .filter(used -> !used.usedOn().isBefore(gateway.since()))
        .findFirst()
        .ifPresent(
            used -> {
              throw because(LawRefusal.ADDITIONAL_GOVERNORS_BY_THE_SECRETARY_OF_STATE, used);
            });
  }

  /**
   * In a category of concern foundation governors are added only where he has neither appointed
   * governors nor directed closure on the same inspection: s.64.
   */
  static void checkMayAdd(
      LegalPosition position, AdditionalGovernorsAppointed appointed, LocalDate on) {
    var since =
        Gateways.open(position, appointed.appointedOn()).stream()
            .filter(gateway -> gateway.provision().place().equals(appointed.gateway().place()))
            .map(OpenGateway::since)
            .findFirst()
            .orElse(appointed.appointedOn());
    Stream.of(APPOINT_GOVERNORS, DIRECT_CLOSURE)
        .flatMap(power -> position.state().powers().usedBy(power, on))
        .filter(used -> used.under().section().equals(appointed.gateway().place()))
        .filter(used -> !used.usedOn().isBefore(since))
        .findFirst()
        .ifPresent(
            used -> {
              throw because(LawRefusal.MATCHING_AFTER_THE_SECRETARY_OF_STATE, used);
            });
  }

  /**
   * The direction by which the school is to close; an interim period runs until then: Sch. 6, para.
   * 16.
   */
  static Optional<PowerOfSecretaryOfStateUsed> closure(LegalPosition position, LocalDate on) {
    return position.state().powers().inEffect(DIRECT_CLOSURE, on);
  }

  /** Whether an interim board of the authority is in place or on its way. */
  static boolean isInPlace(
      BoardRoad.Established established, LegalPosition position, LocalDate on) {
    return established.isInPlace(on) || InterimPeriods.toClosure(position, on).isPresent();
  }

  private static boolean isBarredAfterSection67(Power power, LocalDate on) {
    return Statute.on(on).powers().barredAfterSection67().contains(power);
  }

  private static Refused because(Refusal refusal, PowerOfSecretaryOfStateUsed used) {
    return new Refused(
        refusal,
        date("usedOn", used.usedOn()),
        date("effectiveFrom", used.effectiveFrom()),
        text("section", used.power().section()),
        text("reference", used.learnt().reference()));
  }
}
