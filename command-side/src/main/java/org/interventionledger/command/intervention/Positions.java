package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.COMPLIANCE_PERIOD;
import static org.interventionledger.api.record.FindPosition.Period.INTERIM_PERIOD;
import static org.interventionledger.api.record.FindPosition.Period.POWERS_WINDOW;
import static org.interventionledger.api.record.FindPosition.Period.STATEMENT_OF_ACTION;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.statute.PartFour;
import org.interventionledger.command.statute.StatementLaw;

/** How a school stands in law on a day. */
final class Positions {

  private Positions() {}

  /**
   * @param file as of the day
   */
  static Position of(CaseFile file, Particulars school, FindPosition query) {
    var position = file.position();
    var reach = PartFour.reach(school.type());
    var acts = new OpenActs(file, position, school, query.on()).judged(query.reader().role());
    return new Position(
        query.urn(),
        query.on(),
        reach,
        gateways(position, reach, query.on()),
        Stream.of(
                periods(position, query.on()),
                StatePeriods.of(position.state(), query.on()),
                Statement.of(file).all().flatMap(Positions::statement).filter(it -> isRunning(it, query.on())),
                interimPeriod(position, query.on()).stream())
            .flatMap(running -> running)
            .toList(),
        acts.open(),
        acts.barred(),
        traps(position, reach, query.on()));
  }

  private static List<Gateway> gateways(LegalPosition position, Reach reach, LocalDate on) {
    return switch (reach) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT ->
          Gateways.open(position, on).stream()
              .map(gateway -> new Gateway(gateway.provision(), gateway.since()))
              .toList();
      case ACADEMY, OUTSIDE_PART_4 -> List.of();
    };
  }

  private static List<Trap> traps(LegalPosition position, Reach reach, LocalDate on) {
    return switch (reach) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT -> Traps.of(position, on);
      case ACADEMY, OUTSIDE_PART_4 -> List.of();
    };
  }

  private static Stream<Running> periods(LegalPosition position, LocalDate on) {
    return position.notices().all()
        .map(notice -> notice.on(on))
        .filter(Notice::isInForce)
        .flatMap(
            notice -> {
              var period = notice.given().period();
              var window = notice.given().window();
              return Stream.of(
                  new Running(
                      COMPLIANCE_PERIOD, period.beginsOn(), Optional.of(period.endsOn()), period.provision()),
                  new Running(
                      POWERS_WINDOW, window.opensOn(), Optional.of(window.lastDay()), window.provision()));
            })
        .filter(running -> isRunning(running, on));
  }

  private static Stream<Running> statement(Statement statement) {
    return switch (statement) {
      case Statement.Due(var received, var period, _) ->
          Stream.of(
              new Running(
                  STATEMENT_OF_ACTION,
                  received.receivedOn().plusDays(1),
                  Optional.of(period.endsOn()),
                  StatementLaw.PERIOD,
                  period instanceof StatementPeriod.Counted(var counted)
                      ? Optional.of(counted)
                      : Optional.empty()));
      case Statement.Sent _ -> Stream.empty();
    };
  }

  private static Optional<Running> interimPeriod(LegalPosition position, LocalDate on) {
    return position.board() instanceof BoardRoad.Established(var board)
        ? Optional.of(
                new Running(
                    INTERIM_PERIOD, board.constitutedFrom(), board.endsOn(), eia("Sch. 6, para. 1(2)")))
            .filter(running -> isRunning(running, on))
        : Optional.empty();
  }

  static boolean isRunning(Running period, LocalDate on) {
    return !on.isBefore(period.beginsOn()) && period.endsOn().map(ends -> !on.isAfter(ends)).orElse(true);
  }
}
