package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.FRAMEWORK;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/** Activities of the framework and their papers. */
final class ActivityExamples {

  private static final PackRow ROW =
      new PackRow("activities", "la-review", List.of("NOR-092", "NOR-163"));
  private static final Participant HEAD =
      new Participant("headteacher", "Headteacher", Optional.of(new PersonName("Jo Pell")));
  private static final Participant CHAIR =
      new Participant("chair", "Chair of governors", Optional.empty());

  private ActivityExamples() {}

  static Stream<SchoolEvent> all() {
    var met =
        new PlanPriorityMet(
            URN, NORTHMOOR, "p-2", "Improvement plan", 1, WORDS, march(20), march(18), WORDS);
    return Stream.of(
        held(List.of(), Optional.empty(), Optional.empty()),
        held(List.of(CHAIR), Optional.of("satisfied"), Optional.of("Ill.")),
        written("p-1", Paper.Kind.note, List.of()),
        written(
            "p-2",
            Paper.Kind.plan,
            List.of(new PlanPriority(WORDS, "Deputy headteacher", march(20), Optional.empty()))),
        met,
        new ReviewTimetableAgreed(
            URN,
            NORTHMOOR,
            march(2),
            "la-review",
            "Local authority review",
            List.of(march(12), march(26)),
            List.of(HEAD),
            FRAMEWORK,
            ROW,
            Optional.empty()),
        counted(Optional.empty()),
        counted(Optional.of(march(16))),
        new ActivityEntryCorrected(
            URN, NORTHMOOR, correction(7, Reason.WRONG_DATE), Optional.of(met)));
  }

  private static ActivityHeld held(
      List<Participant> absent, Optional<String> outcome, Optional<String> departure) {
    return new ActivityHeld(
        URN,
        NORTHMOOR,
        "a-1",
        march(12),
        "la-review",
        "Local authority review",
        ActivityKind.review,
        List.of(HEAD),
        absent,
        outcome.map(_ -> march(2)),
        outcome,
        WORDS,
        departure.map(Narrative::new),
        List.of(),
        Optional.empty(),
        FRAMEWORK,
        ROW);
  }

  private static PaperCountedAgain counted(Optional<LocalDate> before) {
    return new PaperCountedAgain(
        URN,
        NORTHMOOR,
        "a-1",
        march(13),
        "paper",
        "Note of visit",
        before,
        march(18),
        WORDS,
        FRAMEWORK,
        new PackRow("records", "paper", List.of("NOR-128")));
  }

  private static PaperWritten written(String id, Paper.Kind kind, List<PlanPriority> priorities) {
    return new PaperWritten(
        URN,
        NORTHMOOR,
        id,
        march(13),
        "paper",
        kind == Paper.Kind.plan ? "Improvement plan" : "Note of visit",
        kind,
        Optional.of("a-1"),
        Optional.empty(),
        List.of(new PaperPart("progress", WORDS)),
        List.of(new Involved("headteacher", "Headteacher", Who.Part.receive, march(13))),
        priorities,
        Optional.empty(),
        List.of(),
        FRAMEWORK,
        new PackRow("records", "paper", List.of("NOR-128")),
        Optional.empty());
  }
}
