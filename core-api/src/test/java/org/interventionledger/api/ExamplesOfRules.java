package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.FRAMEWORK;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelCount;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMoved;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.terms.EntryRef;

/** What is put on record for levels and rules of a framework, and what follows by its rules. */
final class ExamplesOfRules {

  private static final Labelled HEAD = new Labelled("headteacher", "Headteacher");
  private static final RuleCause CAUSE =
      new RuleCause(
          "sarr-auto",
          List.of("HIL-034"),
          new EntryRef("intervention:999001", 3),
          "InspectionOutcomeRecorded",
          DAY);

  private ExamplesOfRules() {}

  static List<LedgerEvent> all() {
    return List.of(
        moved(),
        new PlacedByRule(
            URN, NORTHMOOR, LATER, "sarr", "Schools At Risk Register", CAUSE, FRAMEWORK),
        new LevelRaisedByRule(
            URN,
            NORTHMOOR,
            LATER,
            new LevelGiven("stage", "s3", "Stage 3", 3),
            Optional.of(new LevelGiven("stage", "s2", "Stage 2", 2, Subject.governingBody)),
            CAUSE,
            FRAMEWORK),
        new CourseCalledFor(
            URN,
            NORTHMOOR,
            LATER,
            Force.must,
            List.of(new CourseStep(Verb.TELL, List.of(HEAD))),
            CAUSE,
            FRAMEWORK),
        new RuleFoundSatisfied(URN, NORTHMOOR, LATER, CAUSE, FRAMEWORK),
        new FoundAtHighestLevel(
            URN,
            NORTHMOOR,
            LATER,
            new Labelled("stage", "Five stage alert"),
            new LevelGiven("stage", "s5", "Stage 5", 5),
            CAUSE,
            FRAMEWORK),
        new RuleCeasedToHold(URN, NORTHMOOR, LATER, CAUSE, FRAMEWORK),
        new IndicatorRecorded(URN, NORTHMOOR, DAY, indicator(), REASONS, FRAMEWORK),
        new IndicatorWithdrawn(URN, NORTHMOOR, LATER, indicator(), REASONS, FRAMEWORK),
        new FindingRecorded(
            URN,
            NORTHMOOR,
            DAY,
            new Labelled("engagement", "Able and willing"),
            "unwilling",
            Optional.of(HEAD),
            REASONS,
            FRAMEWORK),
        new AssignmentAgreed(
            URN,
            NORTHMOOR,
            DAY,
            new Labelled("priority", "Support level"),
            Optional.of(new Labelled("sil", "School Improvement Lead")),
            List.of(HEAD),
            List.of(new LevelCount(new Labelled("P1", "Priority 1"), 2)),
            FRAMEWORK,
            Optional.empty(),
            Optional.empty()),
        new CourseConsidered(
            URN,
            NORTHMOOR,
            LATER,
            "sarr-consider",
            List.of("HIL-074"),
            Conclusion.NOT_FOLLOWED,
            REASONS,
            FRAMEWORK),
        new PartiesTold(
            URN,
            NORTHMOOR,
            LATER,
            List.of(HEAD),
            REASONS,
            FRAMEWORK,
            Optional.of(new Labelled("review-summary", "One-page review summary"))),
        new LocalStepTaken(
            URN,
            NORTHMOOR,
            LATER,
            new Labelled("compact", "Negotiated compact"),
            LocalStanding.FAILED,
            List.of(new Labelled("pace", "Pace of improvement")),
            REASONS,
            FRAMEWORK),
        new ActivityNoted(
            URN,
            NORTHMOOR,
            LATER,
            new Labelled("safeguarding-check", "Safeguarding assessment"),
            Optional.of("notSecure"),
            new EntryRef("meeting:0f8b7a34-2f0f-4d8e-8f2f-5f0e6f0a7c21", 1),
            FRAMEWORK,
            Optional.of(new Labelled("adviser", "Education adviser"))));
  }

  private static Labelled indicator() {
    return new Labelled("p1-safeguarding", "Safeguarding concerns");
  }

  private static MovedToFrameworkVersion moved() {
    return new MovedToFrameworkVersion(
        URN,
        NORTHMOOR,
        LATER,
        FRAMEWORK,
        new FrameworkVersion(NORTHMOOR, "northmoor-scc", "2"),
        List.of(
            new RegisterMoved(
                new Labelled("concern", "Schools of concern"),
                DAY,
                Counterpart.ENDS,
                Optional.empty(),
                Optional.of(REASONS))),
        List.of(
            new LevelMoved(
                new LevelGiven("stage", "S2", "Stage 2", 2),
                Counterpart.CARRIED_OVER,
                Optional.of(new LevelGiven("band", "B2", "Band 2", 2)),
                Optional.of(REASONS))),
        List.of(new PackRow("rules", "automatic-entry", List.of("HIL-034"))),
        REASONS,
        AUTHORITY);
  }
}
