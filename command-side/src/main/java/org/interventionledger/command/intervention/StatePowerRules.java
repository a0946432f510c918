package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.Gate;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.StatePowerScope;
import org.interventionledger.command.statute.Statute;

/** What the law of a day lets the Secretary of State do under ss.66A to 70C. */
final class StatePowerRules {

  private StatePowerRules() {}

  /** Some power can be used on the day. */
  static void checkMayUseSome(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.ADDITIONAL_GOVERNORS.check(on);
  }

  static void checkMayUse(RecordPowerOfSecretaryOfState used, Particulars school) {
    Eligibility.checkReach(school);
    StateAct.of(used.power()).check(used.usedOn());
    var scope = StatePowerScope.of(used.power(), used.usedOn());
    if (!scope.contains(used.under())) {
      throw new Refused(
          LawRefusal.SECTION_NOT_A_GATEWAY_TO_THE_POWER,
          date("happenedOn", used.usedOn()),
          term("power", used.power()),
          term("under", used.under()),
          terms("gateways", new TreeSet<>(scope)));
    }
    Order.check(used.effectiveFrom(), used.usedOn(), "usedOn");
    used.endsOn()
        .filter(ends -> !ends.isAfter(used.effectiveFrom()))
        .ifPresent(
            ends -> {
              throw new Refused(
                  LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS,
                  date("constitutedFrom", used.effectiveFrom()),
                  date("endsOn", ends));
            });
  }

  /**
   * A power of his that lapses is used within its months, where a notice that could have opened
   * them is on record: s.66A(3).
   */
  static void checkInTime(RecordPowerOfSecretaryOfState used, LegalPosition position) {
    var law = Statute.on(used.usedOn()).powers();
    var lapses =
        Stream.of(Gate.values())
            .filter(gate -> gate.section().equals(used.under().section()))
            .anyMatch(gate -> law.lapses(used.power(), gate));
    if (!lapses) {
      return;
    }
    windows(used, position)
        .max(Comparator.comparing(PowerWindow::lastDay))
        .filter(window -> used.usedOn().isAfter(window.lastDay()))
        .ifPresent(
            window -> {
              throw new Refused(
                  LawRefusal.TIME_FOR_HIS_ARRANGEMENTS_HAS_PASSED,
                  date("happenedOn", used.usedOn()),
                  date("opensOn", window.opensOn()),
                  date("lastDay", window.lastDay()));
            });
  }

  /**
   * He appoints no governors for a day on which the governing body is an interim board, whoever's
   * it is: Sch. 6, paras 13 and 14.
   */
  static void checkNoBoardIsInPlace(RecordPowerOfSecretaryOfState used, LegalPosition position) {
    if (used.power() != SecretaryOfStatePower.APPOINT_GOVERNORS) {
      return;
    }
    var day = used.effectiveFrom();
    InterimPeriods.on(position, day)
        .map(period -> period.board().constitutedFrom())
        .or(() -> sinceHisBoard(position, day))
        .ifPresent(
            since -> {
              throw new Refused(
                  LawRefusal.HIS_GOVERNORS_BARRED_BY_BOARD,
                  date("effectiveFrom", day),
                  date("constitutedFrom", since));
            });
  }

  private static Optional<LocalDate> sinceHisBoard(LegalPosition position, LocalDate day) {
    return position
        .state()
        .powers()
        .inEffect(SecretaryOfStatePower.INTERIM_BOARD, day)
        .map(PowerOfSecretaryOfStateUsed::effectiveFrom)
        .filter(since -> !since.isAfter(day));
  }

  /** Of the notices under the section, whoever gave them. */
  private static Stream<PowerWindow> windows(
      RecordPowerOfSecretaryOfState used, LegalPosition position) {
    return Stream.concat(
        position
            .notices()
            .all()
            .map(Notice::given)
            .filter(given -> isUnder(used.under(), given.text().section()))
            .map(WarningNoticeGiven::window),
        position.state().notices().all().map(notice -> notice.given().window()));
  }

  private static boolean isUnder(EligibleUnder under, NoticeSection section) {
    return under.section().equals(section.provision().place());
  }

  /** Some power has effect that can end. */
  static void checkMayEndSome(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    var powers = SecretaryOfStatePower.values();
    if (Arrays.stream(powers)
        .allMatch(power -> position.state().powers().inEffect(power, on).isEmpty())) {
      throw notInEffect(List.of(powers), on);
    }
  }

  static void checkMayEnd(
      SecretaryOfStatePower power, LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    if (position.state().powers().inEffect(power, on).isEmpty()) {
      throw notInEffect(List.of(power), on);
    }
  }

  /** Only a board of the authority that is in place is taken over. */
  static void checkMayTakeOver(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.TAKEOVER.check(on);
    var board = inPlace(position, on);
    if (board.isEmpty() || position.state().powers().takenOver(board.get(), on).isPresent()) {
      throw new Refused(LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER, date("happenedOn", on));
    }
  }

  static void checkMayTakeOver(
      int board, LegalPosition position, Particulars school, LocalDate on) {
    checkMayTakeOver(position, school, on);
    if (inPlace(position, on).filter(number -> number == board).isEmpty()) {
      throw new Refused(
          LawRefusal.NO_INTERIM_BOARD_TO_TAKE_OVER, date("happenedOn", on), number("board", board));
    }
  }

  /** By what nobody has to be consulted before a board under s.69. */
  static Optional<Provision> unconsulted(
      RecordPowerOfSecretaryOfState used, LegalPosition position) {
    return switch (used.power()) {
      case REQUIRE_ARRANGEMENTS, APPOINT_GOVERNORS, DIRECT_CLOSURE -> Optional.empty();
      case INTERIM_BOARD ->
          position
              .state()
              .orderedOn(used.usedOn())
              .map(_ -> eia("s.69(4)"))
              .or(
                  () ->
                      consulted(position.board())
                          ? Optional.of(eia("ss.65(2) and 69"))
                          : Optional.empty());
    };
  }

  private static boolean consulted(BoardRoad road) {
    return switch (road) {
      case BoardRoad.Consulted _,
          BoardRoad.AppliedFor _,
          BoardRoad.Consented _,
          BoardRoad.ConsentRefused _ ->
          true;
      case BoardRoad.NotBegun _, BoardRoad.Established _ -> false;
    };
  }

  private static Optional<Integer> inPlace(LegalPosition position, LocalDate on) {
    return position.board() instanceof BoardRoad.Established established
            && StateEffects.isInPlace(established, position, on)
        ? Optional.of(established.board().board())
        : Optional.empty();
  }

  private static Refused notInEffect(List<SecretaryOfStatePower> powers, LocalDate on) {
    return new Refused(
        RecordRefusal.POWER_NOT_IN_EFFECT, date("happenedOn", on), terms("powers", powers));
  }
}
