package org.interventionledger.api;

import static org.interventionledger.api.Example.CORRECTION;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.FRAMEWORK;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.terms.Narrative;

/** Activities of the framework and their papers. */
final class ExamplesOfActivities {

  private static final String REVIEW = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e11";
  private static final String PLAN = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e22";
  private static final Participant HEAD =
      new Participant("headteacher", "Headteacher", Optional.of(NAME));
  private static final Participant CHAIR =
      new Participant("chair", "Chair of governors", Optional.empty());
  static final Stated STATED =
      new Stated(
          List.of(new Labelled("overview", "Overview database inputs")),
          Optional.of(new Labelled("adviser", "Education adviser")),
          Optional.of(Appropriateness.APPROPRIATE));
  private static final List<DocumentRef> DOCUMENTS =
      List.of(new DocumentRef("0".repeat(64), "summary.pdf", "application/pdf", 1_024));

  private ExamplesOfActivities() {}

  static List<LedgerEvent> all() {
    var row = new PackRow("activities", "la-review", List.of("NOR-092", "NOR-093"));
    var timetable =
        new ReviewTimetableAgreed(
            URN,
            NORTHMOOR,
            DAY,
            "la-review",
            "Local authority review",
            List.of(LATER, LATER.plusMonths(4)),
            List.of(HEAD),
            FRAMEWORK,
            row,
            Optional.empty());
    return List.of(
        new ActivityHeld(
            URN,
            NORTHMOOR,
            REVIEW,
            LATER,
            "la-review",
            "Local authority review",
            ActivityKind.review,
            List.of(HEAD),
            List.of(CHAIR),
            Optional.of(DAY),
            Optional.of("satisfied"),
            new Narrative("Teaching seen in four classes."),
            Optional.of(new Narrative("The chair was ill.")),
            DOCUMENTS,
            Optional.of(
                new PaperOwed("review-summary", "One-page review summary", Optional.of(LATER))),
            FRAMEWORK,
            row,
            Optional.of(STATED)),
        new PaperWritten(
            URN,
            NORTHMOOR,
            PLAN,
            LATER,
            "rip",
            "Rapid Improvement Plan",
            Paper.Kind.plan,
            Optional.of(REVIEW),
            Optional.of(LATER),
            List.of(new PaperPart("key priorities", REASONS)),
            List.of(new Involved("headteacher", "Headteacher", Who.Part.coauthor, DAY)),
            List.of(
                new PlanPriority(
                    new Narrative("Reading in Year 2."),
                    "Deputy headteacher",
                    LATER.plusMonths(3),
                    Optional.of(new Narrative("Six days of coaching, paid by the authority.")))),
            Optional.empty(),
            DOCUMENTS,
            FRAMEWORK,
            new PackRow("records", "rip", List.of("NOR-130")),
            Optional.of(Appropriateness.NOT_APPROPRIATE)),
        new PlanPriorityMet(
            URN,
            NORTHMOOR,
            PLAN,
            "Rapid Improvement Plan",
            1,
            new Narrative("Reading in Year 2."),
            LATER.plusMonths(3),
            LATER.plusMonths(2),
            new Narrative("The phonics check.")),
        new ReviewTimetableAgreed(
            timetable.urn(),
            timetable.authority(),
            timetable.agreedOn(),
            timetable.activity(),
            timetable.label(),
            timetable.days(),
            timetable.agreedWith(),
            timetable.framework(),
            timetable.row(),
            Optional.of(REASONS)),
        new PaperCountedAgain(
            URN,
            NORTHMOOR,
            REVIEW,
            LATER.plusDays(5),
            "review-summary",
            "One-page review summary",
            Optional.of(LATER),
            LATER.plusDays(7),
            REASONS,
            FRAMEWORK,
            new PackRow("records", "review-summary", List.of("NOR-123"))),
        new ActivityEntryCorrected(URN, NORTHMOOR, CORRECTION, Optional.of(timetable)));
  }
}
