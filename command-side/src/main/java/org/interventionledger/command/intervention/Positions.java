package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.COMPLIANCE_PERIOD;
import static org.interventionledger.api.record.FindPosition.Period.INTERIM_PERIOD;
import static org.interventionledger.api.record.FindPosition.Period.STATEMENT_OF_ACTION;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.board.BoardOnDay;
import org.interventionledger.command.statute.PartFour;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/** How a school stands in law on a day. */
final class Positions {

  private Positions() {}

  /**
   * @param known all that is on record by now, of which the day's acts and periods are told as of
   *     the day
   * @param boards its interim boards, as they stand on the day
   */
  static Position of(
      CaseFile known, Particulars school, FindPositionInLaw query, List<BoardOnDay> boards) {
    var file = known.asOf(query.on());
    var position = file.position();
    var reach = PartFour.reach(school.type());
    var acts = new OpenActs(file, position, school, query.on(), boards).judged(query.readable());
    return new Position(
        query.urn(),
        query.on(),
        reach,
        gateways(position, known.position(), reach, query.on()),
        running(file, position, query),
        acts.open(),
        acts.barred(),
        traps(position, reach, query.on()),
        Stream.concat(
                Duties.of(position, query.on()).stream(), DirectionDuties.of(file, query.on()))
            .toList(),
        StatutoryDecisions.of(file, query.readable(), query.on()),
        StatutoryDecisions.guidance(query.on()),
        List.of());
  }

  private static List<Running> running(
      CaseFile file, LegalPosition position, FindPositionInLaw query) {
    var on = query.on();
    return Stream.of(
            periods(position, on),
            StatePeriods.of(position, on),
            PowersRunning.of(position.powers(), on)
                .filter(running -> isRunning(running, on))
                .filter(_ -> position.state().convertedBy(on).isEmpty()),
            Statement.of(file)
                .all()
                .flatMap(Positions::statement)
                .filter(running -> isRunning(running, on))
                .filter(_ -> position.state().convertedBy(on).isEmpty()),
            DirectionDuties.running(file, on),
            PeriodsBesideTheLadder.of(file, query.readable(), on),
            interimPeriod(position, on).stream())
        .flatMap(running -> running)
        .map(running -> Windows.leftOn(on, running))
        .toList();
  }

  /** Those of the day, with what is known of their end by now. */
  private static List<Gateway> gateways(
      LegalPosition position, LegalPosition known, Reach reach, LocalDate on) {
    return switch (reach) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT ->
          Gateways.open(position, known.inspections(), on).stream()
              .map(
                  gateway ->
                      new Gateway(
                          gateway.provision(),
                          gateway.origin().name(),
                          gateway.since(),
                          gateway.origin().until(known),
                          gateway.opened(Statute.on(on).powers()),
                          gateway.origin().evidence()))
              .toList();
      case ACADEMY, OUTSIDE_PART_4 -> List.of();
    };
  }

  private static List<Trap> traps(LegalPosition position, Reach reach, LocalDate on) {
    return switch (reach) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT ->
          position.state().convertedBy(on).isPresent() ? List.of() : Traps.of(position, on);
      case ACADEMY, OUTSIDE_PART_4 -> List.of();
    };
  }

  /** One that is contested has none until it is confirmed: s.60(10), until 17 April 2016. */
  private static boolean hasCompliancePeriod(Notice notice) {
    return notice.isInForce() && !(notice instanceof Notice.Contested);
  }

  private static Stream<Running> periods(LegalPosition position, LocalDate on) {
    return position
        .notices()
        .all()
        .map(notice -> notice.on(on))
        .filter(Positions::hasCompliancePeriod)
        .filter(_ -> position.state().convertedBy(on).isEmpty())
        .flatMap(
            notice -> {
              var period = notice.given().period();
              var window = notice.given().window();
              return Stream.of(
                  Windows.running(COMPLIANCE_PERIOD, period, notice.given().counted()),
                  Windows.running(window));
            })
        .filter(running -> isRunning(running, on));
  }

  private static Stream<Running> statement(Statement statement) {
    return switch (statement) {
      case Statement.Due(_, StatementPeriod.Counted(var counted), _) ->
          Stream.of(Windows.counted(STATEMENT_OF_ACTION, counted, StatementLaw.PERIOD));
      case Statement.Due(var received, var period, _) ->
          Stream.of(
              new Running(
                  STATEMENT_OF_ACTION,
                  received.receivedOn().plusDays(1),
                  Optional.of(period.endsOn()),
                  StatementLaw.PERIOD));
      case Statement.Sent _ -> Stream.empty();
    };
  }

  /** The last day of a board is of its interim period, with its end on record too. */
  private static Optional<Running> interimPeriod(LegalPosition position, LocalDate on) {
    return InterimPeriods.toClosure(position, on)
        .map(period -> interimPeriod(period, eia("Sch. 6, para. 16")))
        .or(
            () ->
                position
                    .boards()
                    .periodOn(on)
                    .map(period -> interimPeriod(period, eia("Sch. 6, para. 1(2)"))))
        .filter(_ -> position.state().convertedBy(on).isEmpty());
  }

  private static Running interimPeriod(InterimPeriod period, Provision by) {
    return new Running(INTERIM_PERIOD, period.board().constitutedFrom(), period.lastDay(), by);
  }

  static boolean isRunning(Running period, LocalDate on) {
    return !on.isBefore(period.beginsOn())
        && period.endsOn().map(ends -> !on.isAfter(ends)).orElse(true);
  }
}
