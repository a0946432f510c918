package org.interventionledger.command.intervention;

import static java.time.temporal.ChronoUnit.YEARS;
import static java.util.stream.Collectors.joining;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_WILL_BE_GIVEN;
import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_5;
import static org.interventionledger.api.intervention.Judgement.Area.LEADERSHIP_AND_MANAGEMENT;
import static org.interventionledger.api.intervention.Judgement.Area.OVERALL_EFFECTIVENESS;
import static org.interventionledger.api.intervention.PreconditionKind.DELEGATED_AUTHORITY;
import static org.interventionledger.api.intervention.PreconditionKind.EQUALITY_DUTY;
import static org.interventionledger.api.intervention.PreconditionKind.REASONS;
import static org.interventionledger.api.intervention.Recipient.OTHER;
import static org.interventionledger.api.intervention.StatutoryStep.WARNING_NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Probe.outcome;
import static org.interventionledger.command.intervention.Probe.place;
import static org.interventionledger.command.intervention.Probe.position;
import static org.interventionledger.command.intervention.Probe.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.command.statute.LawRows;

/** What shows each row of the law beside notices and powers, by rule and first day. */
final class ProbesOfWhatIsBeside {

  private ProbesOfWhatIsBeside() {}

  static void into(Map<String, Probe> all) {
    for (var from : new String[] {"2017-01-11", "2022-09-01", "2025-11-17"}) {
      all.put(
          "coasting.definition " + from,
          new Probe(
              "the notification under s.60B",
              day ->
                  told(
                      CoastingNotified.class,
                      it -> it.definition().name(),
                      StateDrafts.coasting(day.toString()))));
    }
    all.put(
        "coasting.trigger 2017-01-11",
        new Probe(
            "the notification under s.60B",
            day ->
                told(
                    CoastingNotified.class,
                    it -> it.provision().place(),
                    StateDrafts.coasting(day.toString()))));
    inspections(all);
    decisions(all);
    information(all);
    workingDays(all);
    guidance(all);
  }

  private static void inspections(Map<String, Probe> all) {
    all.put(
        "category.test 2005-09-01",
        new Probe(
            "a report of special measures without HMCI’s notice",
            day -> outcome(report(day, List.of(), SPECIAL_MEASURES))));
    for (var from : new String[] {"2005-09-01", "2012-09-01", "2025-11-10"}) {
      all.put(
          "ofsted.name-of-rsi " + from,
          new Probe(
              "a report of the lesser category",
              day -> name(day, REQUIRES_SIGNIFICANT_IMPROVEMENT)));
    }
    all.put(
        "ofsted.name-of-sm 2005-09-01",
        new Probe("a report of the graver category", day -> name(day, SPECIAL_MEASURES)));
    all.put(
        "ofsted.grades 2005-09-01",
        graded(
            "leadership graded “needs attention”",
            LEADERSHIP_AND_MANAGEMENT,
            Grade.NEEDS_ATTENTION));
    all.put(
        "ofsted.grades 2012-09-01",
        graded("leadership graded “satisfactory”", LEADERSHIP_AND_MANAGEMENT, Grade.SATISFACTORY));
    all.put(
        "ofsted.grades 2024-09-02",
        graded("the school as a whole graded “good”", OVERALL_EFFECTIVENESS, Grade.GOOD));
    all.put(
        "ofsted.grades 2025-11-10",
        graded(
            "leadership graded “needs attention”",
            LEADERSHIP_AND_MANAGEMENT,
            Grade.NEEDS_ATTENTION));
    all.put(
        "soa.deadline 2007-04-01",
        new Probe(
            "receipt of a report, its period judged",
            day -> outcome(OnTheDay.category(day), received(day))));
    all.put(
        "soa.copies 2007-04-01",
        new Probe(
            "a statement without a copy for HMCI",
            day ->
                outcome(
                    OnTheDay.category(day),
                    received(day),
                    StatementDrafts.send(day.toString(), OTHER))));
    all.put(
        "draft-report.comments 2007-04-01",
        new Probe(
            "receipt of a draft report, its period judged",
            day ->
                outcome(
                    InformationDrafts.draftJudged(day.toString(), day.plusDays(14).toString()))));
    all.put("sos-agent 2014-09-01", new Probe("a referral of an academy", day -> addressee(day)));
    all.put("sos-agent 2022-09-01", new Probe("a referral of an academy", day -> addressee(day)));
  }

  private static void decisions(Map<String, Probe> all) {
    all.put("considered.equality-duty 2011-04-05", considered("regard to equality", EQUALITY_DUTY));
    all.put(
        "considered.delegated-authority 2000-10-26",
        considered("a decision under delegated powers", DELEGATED_AUTHORITY));
    all.put(
        "considered.delegated-authority 2012-05-04",
        considered("a decision under delegated powers", DELEGATED_AUTHORITY));
    all.put(
        "considered.record-of-decisions 2014-08-06", considered("reasons for a decision", REASONS));
    all.put(
        "jr.limit 2007-04-01",
        new Probe(
            "the last day for a claim about a notice of the day",
            day ->
                ofTheNotice(
                    day,
                    it ->
                        it.decisions().getFirst().claim().lastDay().equals(day.plusMonths(3))
                            ? "three months"
                            : "another")));
    all.put(
        "foi.officer-decision-record 2014-08-06",
        new Probe(
            "until when record and papers of a notice of the day are kept",
            day ->
                ofTheNotice(
                    day,
                    it ->
                        it.decisions()
                            .getFirst()
                            .kept()
                            .map(
                                kept ->
                                    years(day, kept.recordUntil())
                                        + " and "
                                        + years(day, kept.papersUntil())
                                        + " years")
                            .orElse("not said"))));
    all.put(
        "wcag 2022-10-26",
        new Probe(
            "the standard of the pages",
            day ->
                LawRows.pagesOn(day).map(it -> it.levels() + ", " + it.version()).orElse("none")));
  }

  private static void information(Map<String, Probe> all) {
    all.put(
        "workday.foi 2005-01-01",
        new Probe(
            "a request for information",
            day ->
                told(
                    InformationRequested.class,
                    it -> it.period().workingDays() + " working days",
                    InformationDrafts.ask(day.toString()))));
    all.put(
        "dp.complaint-ack 2026-06-19",
        new Probe(
            "a complaint about personal data",
            day ->
                told(
                    DataComplaintReceived.class,
                    it ->
                        switch (it.acknowledgement()) {
                          case Acknowledgement.Due due -> due.days() + " days";
                          case Acknowledgement.NoDutyYet _ -> "no duty yet";
                        },
                    InformationDrafts.complain(day.toString()))));
  }

  private static void workingDays(Map<String, Probe> all) {
    all.put(
        "workday.eia 2007-04-01",
        new Probe(
            "a notice given before Easter: what is no working day",
            day ->
                told(
                    WarningNoticeGiven.class,
                    it -> notCounted(it.counted().orElseThrow()),
                    OnTheDay.notice(day))));
    all.put(
        "workday.eia 2016-04-18",
        new Probe(
            "a direction under s.69B, answered before the holiday of 2 May: the same",
            day ->
                told(
                    DirectionAnswered.class,
                    it -> notCounted(it.noticePeriod().orElseThrow()),
                    DirectionDrafts.direct(DirectedNotice.SECTION_60A, day.toString()),
                    DirectionDrafts.copy(day.toString()),
                    DirectionDrafts.answer("2016-04-28", NOTICE_WILL_BE_GIVEN))));
    all.put(
        "workday.inspection 2007-04-01",
        new Probe(
            "receipt of a draft report, nothing judged",
            day -> outcome(InformationDrafts.draftReceived(day.toString()))));
  }

  private static void guidance(Map<String, Probe> all) {
    for (var first : LawRows.editions()) {
      all.put(
          "guidance.edition " + first,
          new Probe(
              "the edition shown with a notice of the day",
              day ->
                  ofTheNotice(
                      day,
                      it ->
                          it.decisions()
                              .getFirst()
                              .guidance()
                              .map(guidance -> guidance.edition())
                              .orElse("none surely known"))));
    }
  }

  private static String notCounted(CountedPeriod period) {
    return period.notCounted().stream()
        .map(DayNotCounted::why)
        .map(Enum::name)
        .distinct()
        .sorted()
        .collect(joining(", "));
  }

  private static String ofTheNotice(LocalDate day, Function<Position, String> words) {
    return position(day, words, OnTheDay.notice(day));
  }

  private static long years(LocalDate from, LocalDate to) {
    return YEARS.between(from, to);
  }

  private static Probe considered(String does, PreconditionKind kind) {
    return new Probe(
        does + " put on record: the provision that asks for it",
        day ->
            told(
                PreconditionRecorded.class,
                it -> place(it.provision()),
                new PreconditionDraft(day.toString())
                    .before(WARNING_NOTICE)
                    .of(kind)
                    .noted("Minute 12 of the panel")
                    .written()));
  }

  private static String addressee(LocalDate day) {
    return told(
        SomeSchools.ACADEMY,
        it -> ((AcademyReferred) it).addressee().name(),
        Drafts.refer("r-1", day.toString()));
  }

  private static InterventionCommand received(LocalDate day) {
    return StatementDrafts.judge(
        day.toString(), day.minusMonths(2).toString(), day.plusDays(14).toString());
  }

  private static String name(LocalDate day, Category category) {
    return told(
        InspectionOutcomeRecorded.class,
        it -> it.categoryName().orElse("no name held"),
        Drafts.report(SECTION_5, day.toString(), day.toString(), category, NOT_SPOKEN_OF));
  }

  private static Probe graded(String does, Area area, Grade grade) {
    return new Probe(
        "a report with " + does,
        day -> outcome(report(day, List.of(new Judgement(area, grade)), Category.NONE)));
  }

  private static RecordInspectionOutcome report(
      LocalDate day, List<Judgement> judgements, Category category) {
    return new RecordInspectionOutcome(
        URN,
        SECTION_5,
        Optional.empty(),
        day,
        day,
        Optional.empty(),
        judgements,
        category,
        Optional.empty(),
        NOT_SPOKEN_OF,
        Optional.empty());
  }
}
