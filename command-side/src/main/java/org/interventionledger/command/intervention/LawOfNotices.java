package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.NoticeLaw.Saving;
import org.interventionledger.command.statute.NoticeLaw.Steps;
import org.interventionledger.command.statute.Statute;

/** Which day's law a warning notice, and each step about it, is judged by. */
final class LawOfNotices {

  private LawOfNotices() {}

  /** The law by which a notice is given: that of the day. */
  static NoticeLaw of(NoticeSection section, LocalDate givenOn) {
    var law = Statute.on(givenOn);
    return switch (section) {
      case SECTION_60 -> law.section60();
      case SECTION_60A ->
          law.section60A()
              .orElseThrow(
                  () ->
                      new Refused(
                          LawRefusal.SECTION_60A_NOT_YET_IN_FORCE, date("happenedOn", givenOn)));
    };
  }

  /**
   * The law of a step about a notice: that of the day the notice was given, unless its compliance
   * period had expired before a change that saves only notices whose period had not (SI 2016/466,
   * reg. 4).
   */
  static NoticeLaw on(Notice notice, LocalDate on) {
    return of(notice.given().text().section(), day(notice, on));
  }

  /** The day whose law that is. */
  static LocalDate day(Notice notice, LocalDate on) {
    var given = notice.given();
    return Stream.of(on)
        .filter(day -> day.isAfter(given.givenOn()))
        .filter(day -> isJudgedByTheLawSince(day, notice))
        .findFirst()
        .orElse(given.givenOn());
  }

  private static boolean isJudgedByTheLawSince(LocalDate day, Notice notice) {
    return of(notice.given().text().section(), day)
        .saving()
        .filter(saving -> isNotSaved(notice, saving))
        .isPresent();
  }

  /** Where the law of a step has it, as it stood on the day whose law that is. */
  static Provision place(Notice notice, LocalDate on, Function<Steps, Provision> step) {
    return step.apply(on(notice, on).steps()).asOn(day(notice, on));
  }

  /** The section under which it was given, as it stood for the step. */
  static Provision place(Notice notice, LocalDate on) {
    return notice.given().text().section().provision().asOn(day(notice, on));
  }

  /** A refusal of a step, which names the day whose law it is where that is another day. */
  static Refused refused(
      LawRefusal rule,
      Notice notice,
      LocalDate on,
      Function<Steps, Provision> step,
      Fact... facts) {
    var place = place(notice, on, step);
    return Refused.byRule(
        rule, rule.citation(place), with(place.lawOf().filter(day -> !day.equals(on)), facts));
  }

  private static Fact[] with(Optional<LocalDate> lawOf, Fact... facts) {
    return Stream.concat(Stream.of(facts), lawOf.stream().map(Refused::lawOf)).toArray(Fact[]::new);
  }

  /** By what a step is judged by a later law than that of the day on which the notice was given. */
  static Optional<Provision> transition(Notice notice, LocalDate on) {
    return on(notice, on)
        .saving()
        .filter(saving -> isNotSaved(notice, saving))
        .map(Saving::provision);
  }

  private static boolean isNotSaved(Notice notice, Saving saving) {
    return notice.given().givenOn().isBefore(saving.since())
        && notice.hadExpiredBefore(saving.since());
  }

  /** Where the law of the notice asks whether there were any, and whether it was confirmed. */
  static String ofRepresentations(Notice notice) {
    return on(notice, notice.given().givenOn()).steps().representations().orElseThrow().toString();
  }
}
