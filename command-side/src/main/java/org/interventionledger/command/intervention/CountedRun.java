package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.calendar.Counting;

/**
 * A period of working days that runs and could be counted again. A further kind of period is a
 * further case here, with its line in {@link #of}. The periods of a warning notice of the law until
 * 17 April 2016 are not counted again.
 */
sealed interface CountedRun {

  CountedMatter matter();

  /** The identifier of the statement or notice whose period it is. */
  String about();

  /** Its end as it is on record. */
  LocalDate endsOn();

  /** As the calendars adopted by now would have it. */
  CountedPeriod recount(Particulars school, Counting counting);

  /** The ten working days for a statement of action. */
  record ForStatement(Statement.Due due) implements CountedRun {

    @Override
    public CountedMatter matter() {
      return CountedMatter.STATEMENT_OF_ACTION;
    }

    @Override
    public String about() {
      return due.received().statementId();
    }

    @Override
    public LocalDate endsOn() {
      return due.period().endsOn();
    }

    @Override
    public CountedPeriod recount(Particulars school, Counting counting) {
      var received = due.received();
      return StatementPeriods.count(received.receivedOn(), received.urn(), school, counting);
    }
  }

  /** A period of ss.69A and 69B. */
  record ForDirection(Direction direction, CountedMatter matter) implements CountedRun {

    @Override
    public String about() {
      return direction.given().directionId();
    }

    @Override
    public LocalDate endsOn() {
      return direction.period(matter).endsOn();
    }

    @Override
    public CountedPeriod recount(Particulars school, Counting counting) {
      var given = direction.given();
      var from = direction.period(matter).countedFrom();
      return new DirectionPeriods(given.notice(), given.directedOn()).again(matter, from, counting);
    }
  }

  /** Those that run for a school. */
  static Stream<CountedRun> of(CaseFile file) {
    return Stream.concat(
        Statement.of(file).all().flatMap(CountedRun::ofStatement),
        Direction.of(file).all().flatMap(direction -> ofDirection(direction, file)));
  }

  private static Stream<CountedRun> ofDirection(Direction direction, CaseFile file) {
    return DirectionDuties.open(direction, file.position())
        .map(matter -> new ForDirection(direction, matter));
  }

  private static Stream<CountedRun> ofStatement(Statement statement) {
    return switch (statement) {
      case Statement.Due due ->
          switch (due.period()) {
            case StatementPeriod.Counted _, StatementPeriod.Judged _ ->
                Stream.of(new ForStatement(due));
            // A day that the Secretary of State set is not counted.
            case StatementPeriod.Shortened _, StatementPeriod.Required _ -> Stream.empty();
          };
      case Statement.Sent _ -> Stream.empty();
    };
  }
}
