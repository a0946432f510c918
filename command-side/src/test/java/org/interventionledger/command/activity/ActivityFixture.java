package org.interventionledger.command.activity;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.NoticeDays;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.framework.Who;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.rules.GatesBeforePapers;

/** The activities of a school under test, whose authority adopted a pack with some of each kind. */
final class ActivityFixture {

  static final String REVIEW = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e11";
  static final String SUMMARY = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e22";
  static final LocalDate HELD = TODAY.minusDays(2);
  static final List<TakingPart> BOTH = List.of(part("adviser"), part("headteacher"));

  static final PackRow ROW_OF_SUMMARY = new PackRow("records", "summary", List.of("NOR-133"));

  private ActivityFixture() {}

  static TestExecutor<SchoolActivities> given(ActivityEvent... events) {
    return given(null, List.of(), events);
  }

  /** Of a framework that has these days of notice counted, where these term dates are held. */
  static TestExecutor<SchoolActivities> given(
      NoticeDays.Kind notice, List<TermDates> terms, ActivityEvent... events) {
    return under(adopted(notice), terms, events);
  }

  /** Of a framework that has its summaries written within this time. */
  static TestExecutor<SchoolActivities> summarised(
      Paper.Due due, List<TermDates> terms, ActivityEvent... events) {
    return under(adopted(null, due), terms, events);
  }

  private static TestExecutor<SchoolActivities> under(
      FrameworkAdopted adopted, List<TermDates> terms, ActivityEvent... events) {
    var fixture = new AggregateTestFixture<>(SchoolActivities.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(
        new ActivityDesk(
            _ -> Optional.of(Northmoor.school()),
            (_, _) -> Optional.of(VERSION_1),
            _ -> Adoptions.none(NORTHMOOR).with(adopted),
            (_, _, _) -> Optional.empty(),
            GatesBeforeHolding.OPEN,
            GatesBeforePapers.OPEN,
            (_, _) -> new CountedDays(() -> terms, WorkingDays::asBuiltIn)));
    return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
  }

  static FrameworkAdopted adopted(NoticeDays.Kind notice) {
    return adopted(notice, new Paper.Due("review", new Span(1, Span.Unit.day)));
  }

  static FrameworkAdopted adoptedWith(Paper.Due due) {
    return adopted(null, due);
  }

  private static FrameworkAdopted adopted(NoticeDays.Kind notice, Paper.Due due) {
    var identity =
        new Pack.Identity(
            "northmoor-scc",
            "Northmoor",
            "1",
            null,
            "ratified",
            "Schools",
            "NOR",
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    var from = LocalDate.of(2025, 9, 1);
    return new FrameworkAdopted(
        NORTHMOOR,
        from,
        from,
        new Pack(
            identity,
            List.of(
                party("adviser", "Adviser"),
                party("headteacher", "Headteacher"),
                party("governors", "Governing body"),
                party("press", "The press")),
            null,
            null,
            null,
            List.of(review(notice), watch()),
            List.of(summary(due), plan(), timeBound()),
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private static Activity review(NoticeDays.Kind notice) {
    return new Activity(
        "la-review",
        ActivityKind.review,
        "Review",
        null,
        null,
        List.of(
            new Who("adviser", Who.Part.lead, null, null, null),
            new Who("headteacher", Who.Part.attend, Force.must, null, null)),
        null,
        null,
        List.of("satisfied", "concerned"),
        new NoticeDays(5, notice),
        "summary",
        null,
        null,
        List.of(92, 163));
  }

  private static Activity watch() {
    return Packs.activity("watch", ActivityKind.assessment, "Close watch");
  }

  private static Paper summary(Paper.Due due) {
    return new Paper(
        "summary",
        Paper.Kind.report,
        "Summary",
        List.of("la-review"),
        null,
        List.of(
            new Who("adviser", Who.Part.author, null, null, null),
            new Who("headteacher", Who.Part.agree, Force.must, null, null),
            new Who("governors", Who.Part.receive, null, null, null)),
        List.of("progress", "one page"),
        due,
        null,
        null,
        List.of(133));
  }

  private static Paper plan() {
    return new Paper(
        "plan",
        Paper.Kind.plan,
        "Improvement plan",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(130));
  }

  private static Paper timeBound() {
    return new Paper(
        "rip",
        Paper.Kind.plan,
        "Rapid improvement plan",
        null,
        null,
        null,
        List.of("time bounds"),
        null,
        Force.must,
        null,
        null,
        null,
        null,
        null,
        List.of(202));
  }

  private static Party party(String id, String label) {
    return new Party(id, label, Party.Kind.officer, null, null, null, null, null, null);
  }

  static TakingPart part(String party) {
    return new TakingPart(party, Optional.empty());
  }

  static RecordActivity review(LocalDate on, List<TakingPart> present, LocalDate told) {
    return new RecordActivity(
        SCHOOL,
        REVIEW,
        on,
        "la-review",
        present,
        Optional.ofNullable(told),
        Optional.of("satisfied"),
        WORDS,
        Optional.empty(),
        List.of());
  }

  /** A summary with all that the framework asks of it. */
  static WritePaper summaryOf(String activity) {
    return summary(
        activity,
        List.of("progress", "One page"),
        new Involving("adviser", Who.Part.author, HELD),
        new Involving("headteacher", Who.Part.agree, HELD),
        new Involving("governors", Who.Part.receive, HELD));
  }

  static WritePaper summary(String activity, List<String> parts, Involving... involved) {
    return new WritePaper(
        SCHOOL,
        SUMMARY,
        HELD,
        "summary",
        Optional.of(activity),
        parts.stream().map(name -> new PaperPart(name, WORDS)).toList(),
        Arrays.asList(involved),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
