package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.COMPLIANCE_PERIOD;
import static org.interventionledger.api.record.FindPosition.Period.INTERIM_PERIOD;
import static org.interventionledger.api.record.FindPosition.Period.STATEMENT_OF_ACTION;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.StandingDuty;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.OpenSchools;
import org.interventionledger.command.board.BoardOnDay;
import org.interventionledger.command.calendar.Counting;
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
   * @param counting what a period would be counted again with by now
   */
  static Position of(
      CaseFile known,
      Particulars school,
      FindPositionInLaw query,
      List<BoardOnDay> boards,
      Counting counting) {
    var file = known.asOf(query.on());
    var position = file.position();
    var reach = PartFour.reach(school.type());
    var acts =
        new OpenActs(file, position, school, query.on(), boards, counting).judged(query.readable());
    return new Position(
        query.urn(),
        query.on(),
        reach,
        gateways(position, known.position(), school, query.on()),
        running(file, position, school, query),
        acts.open(),
        acts.barred(),
        traps(position, school, query),
        duties(file, position, school, query.on()),
        StatutoryDecisions.of(file, query.readable(), query.on()),
        StatutoryDecisions.guidance(query.on()),
        List.of(),
        TextsOnTheirWay.of(position, query.readable(), boards));
  }

  private static List<StandingDuty> duties(
      CaseFile file, LegalPosition position, Particulars school, LocalDate on) {
    return OpenSchools.hasClosed(school, on)
        ? List.of()
        : Stream.concat(Duties.of(position, on).stream(), DirectionDuties.of(file, on)).toList();
  }

  private static List<Running> running(
      CaseFile file, LegalPosition position, Particulars school, FindPositionInLaw query) {
    var on = query.on();
    var beside = PeriodsBesideTheLadder.of(file, school, query.readable(), on);
    return Stream.concat(
            isOver(position, school, on) ? Stream.empty() : onTheLadder(file, position, query),
            beside)
        .map(running -> Windows.leftOn(on, running))
        .toList();
  }

  private static Stream<Running> onTheLadder(
      CaseFile file, LegalPosition position, FindPositionInLaw query) {
    var on = query.on();
    return Stream.of(
            periods(position, on),
            StatePeriods.of(position, on),
            PowersRunning.of(position.powers(), on).filter(running -> isRunning(running, on)),
            Statement.of(file)
                .all()
                .flatMap(Positions::statement)
                .filter(running -> isRunning(running, on)),
            DirectionDuties.running(file, on),
            interimPeriod(position, on).filter(_ -> mayReadOfBoards(query)).stream())
        .flatMap(running -> running);
  }

  /** What a board is in office from, and until, is told as its entries are. */
  static boolean mayReadOfBoards(FindPositionInLaw query) {
    return query.readable().contains(Readership.BOARD);
  }

  /** The ladder ends with the school, or with its becoming an academy. */
  static boolean isOver(LegalPosition position, Particulars school, LocalDate on) {
    return OpenSchools.hasClosed(school, on) || position.state().convertedBy(on).isPresent();
  }

  /** Those of the day, with what is known of their end by now. */
  private static List<Gateway> gateways(
      LegalPosition position, LegalPosition known, Particulars school, LocalDate on) {
    if (OpenSchools.hasClosed(school, on)) {
      return List.of();
    }
    return switch (PartFour.reach(school.type())) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT ->
          Gateways.open(position, known.inspections(), on).stream()
              .map(
                  gateway ->
                      new Gateway(
                          gateway.provision(),
                          gateway.origin().name(),
                          gateway.since(),
                          until(gateway, known, school),
                          gateway.opened(Statute.on(on).powers()),
                          gateway.origin().evidence()))
              .toList();
      case ACADEMY, OUTSIDE_PART_4 -> List.of();
    };
  }

  /** What ended it, or the school's last day where that came first. */
  private static Optional<LocalDate> until(
      OpenGateway gateway, LegalPosition known, Particulars school) {
    return Stream.concat(
            gateway.origin().until(known).stream(), Stream.ofNullable(school.closedOn()))
        .min(Comparator.naturalOrder());
  }

  private static List<Trap> traps(
      LegalPosition position, Particulars school, FindPositionInLaw query) {
    return switch (PartFour.reach(school.type())) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT ->
          isOver(position, school, query.on()) ? List.of() : Traps.of(position, query);
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
                    .map(period -> interimPeriod(period, eia("Sch. 6, para. 1(2)"))));
  }

  private static Running interimPeriod(InterimPeriod period, Provision by) {
    return new Running(INTERIM_PERIOD, period.board().constitutedFrom(), period.lastDay(), by);
  }

  static boolean isRunning(Running period, LocalDate on) {
    return !on.isBefore(period.beginsOn())
        && period.endsOn().map(ends -> !on.isAfter(ends)).orElse(true);
  }
}
