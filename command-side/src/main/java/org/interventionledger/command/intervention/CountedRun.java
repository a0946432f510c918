package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.NoticeLaw;

/**
 * A period of working days that runs and could be counted again. A further kind of period is a
 * further case here, with its line in {@link #of}.
 */
sealed interface CountedRun {

  CountedMatter matter();

  /** The identifier of whatever the period is of. */
  String about();

  /** Its end as it is on record. */
  LocalDate endsOn();

  /** The entry with which it began. */
  InterventionEvent beganWith();

  /** As the calendars adopted by now would have it. */
  CountedPeriod recount(Particulars school, Counting counting);

  /** When powers may be used that follow it, as they do a period of a warning notice. */
  default Optional<PowerWindow> window(CountedPeriod period) {
    return Optional.empty();
  }

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
    public InterventionEvent beganWith() {
      return due.received();
    }

    @Override
    public CountedPeriod recount(Particulars school, Counting counting) {
      var received = due.received();
      return StatementPeriods.count(received.receivedOn(), received.urn(), school, counting);
    }
  }

  /** A period of ss.69A and 69B. */
  record ForDirection(Direction direction, DirectedStep step) implements CountedRun {

    @Override
    public CountedMatter matter() {
      return step.matter();
    }

    @Override
    public String about() {
      return direction.given().directionId();
    }

    @Override
    public LocalDate endsOn() {
      return direction.period(step).endsOn();
    }

    @Override
    public InterventionEvent beganWith() {
      return direction.given();
    }

    @Override
    public CountedPeriod recount(Particulars school, Counting counting) {
      var given = direction.given();
      var from = direction.period(step).countedFrom();
      return new DirectionPeriods(given.notice(), given.directedOn()).again(step, from, counting);
    }
  }

  /**
   * The initial period of a warning notice of the law until 17 April 2016, or the period after its
   * confirmation, while compliance is not judged.
   *
   * @param confirmation by which it has the latter
   */
  record ForNotice(WarningNoticeGiven notice, Optional<RepresentationsDecided> confirmation)
      implements CountedRun {

    @Override
    public CountedMatter matter() {
      return confirmation.isPresent()
          ? CountedMatter.PERIOD_AFTER_CONFIRMATION
          : CountedMatter.INITIAL_PERIOD;
    }

    @Override
    public String about() {
      return notice.noticeId();
    }

    @Override
    public LocalDate endsOn() {
      return notice.period().endsOn();
    }

    @Override
    public InterventionEvent beganWith() {
      return confirmation.<InterventionEvent>map(decided -> decided).orElse(notice);
    }

    @Override
    public CountedPeriod recount(Particulars school, Counting counting) {
      return confirmation
          .map(it -> NoticePeriods.confirmed(notice, it.decidedOn(), law(), counting).counted())
          .orElseGet(() -> NoticePeriods.initialAgain(notice, law(), counting));
    }

    @Override
    public Optional<PowerWindow> window(CountedPeriod period) {
      return Optional.of(NoticePeriods.window(notice, law(), period.endsOn()));
    }

    private NoticeLaw law() {
      return LawOfNotices.of(notice.text().section(), notice.givenOn());
    }
  }

  /** What runs beside the ladder: the time for comments on a draft report, and for an answer. */
  record Beside(
      CountedMatter matter,
      String about,
      LocalDate endsOn,
      InterventionEvent beganWith,
      BiFunction<Particulars, Counting, CountedPeriod> again)
      implements CountedRun {

    @Override
    public CountedPeriod recount(Particulars school, Counting counting) {
      return again.apply(school, counting);
    }
  }

  /** Those that run for a school. */
  static Stream<CountedRun> of(CaseFile file) {
    return Stream.of(
            Statement.of(file).all().flatMap(CountedRun::ofStatement),
            Direction.of(file).all().flatMap(direction -> ofDirection(direction, file)),
            file.position().notices().all().flatMap(CountedRun::ofNotice),
            DraftReport.of(file).all().flatMap(CountedRun::ofDraft),
            InformationRequest.of(file).all().flatMap(CountedRun::ofRequest))
        .flatMap(runs -> runs);
  }

  private static Stream<CountedRun> ofDraft(DraftReport draft) {
    return switch (draft) {
      case DraftReport.Open(var received, var period) ->
          Stream.of(
              new Beside(
                  CountedMatter.COMMENTS_ON_DRAFT_REPORT,
                  received.draftReportId(),
                  period.endsOn(),
                  received,
                  (school, counting) -> DraftReports.again(received, school, counting)));
      case DraftReport.CommentedOn _ -> Stream.empty();
    };
  }

  private static Stream<CountedRun> ofRequest(InformationRequest request) {
    return switch (request) {
      case InformationRequest.Asked(var asked, var period) ->
          Stream.of(
              new Beside(
                  CountedMatter.INFORMATION_REQUEST,
                  asked.requestId(),
                  period.endsOn(),
                  asked,
                  (_, counting) -> InformationMatters.period(asked.receivedOn(), counting)));
      case InformationRequest.Answered _ -> Stream.empty();
    };
  }

  /** A period that the notice itself specifies is not counted. */
  private static Stream<CountedRun> ofNotice(Notice notice) {
    return switch (notice) {
      case Notice.Unjudged(var given) when given.counted().isPresent() ->
          Stream.of(new ForNotice(given, Optional.empty()));
      case Notice.Confirmed(var given, _, var decided) ->
          Stream.of(new ForNotice(given, Optional.of(decided)));
      case Notice.Unjudged _,
          Notice.Contested _,
          Notice.NotConfirmed _,
          Notice.CompliedWith _,
          Notice.NotCompliedWith _,
          Notice.FollowedByProposal _,
          Notice.Withdrawn _,
          Notice.Ceased _ ->
          Stream.empty();
    };
  }

  private static Stream<CountedRun> ofDirection(Direction direction, CaseFile file) {
    return DirectionDuties.open(direction, file.position())
        .map(step -> new ForDirection(direction, step));
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
