package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.FRAMEWORK;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.HowAssigned;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelCount;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.api.terms.EntryRef;

/** Entries of what rules of a framework rest on, and of what follows by them. */
final class RuleExamples {

  private static final Labelled HEAD = new Labelled("headteacher", "Headteacher");
  private static final Labelled CHAIR = new Labelled("chair", "Chair of Governors");
  private static final RuleCause CAUSE =
      new RuleCause(
          "sarr-auto",
          List.of("HIL-034", "HIL-073"),
          new EntryRef("intervention:999001", 3),
          "InspectionOutcomeRecorded",
          march(2));

  private RuleExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(rules(), grounds(), steps()).flatMap(events -> events);
  }

  private static Stream<SchoolEvent> rules() {
    var stage3 = new LevelGiven("stage", "s3", "Stage 3", 3);
    return Stream.of(
        new PlacedByRule(
            URN, NORTHMOOR, march(3), "sarr", "Schools At Risk Register", CAUSE, FRAMEWORK),
        placedAs(Subject.governingBody),
        placedAs(Subject.setting),
        raised(stage3, Optional.empty()),
        raised(
            new LevelGiven("stage", "s3", "Stage 3", 3, Subject.governingBody), Optional.empty()),
        raised(new LevelGiven("stage", "s3", "Stage 3", 3, Subject.setting), Optional.empty()),
        raised(stage3, Optional.of(new LevelGiven("stage", "s2", "Stage 2", 2))),
        called(Force.automatic),
        called(Force.must),
        called(Force.usual),
        called(Force.may),
        new RuleFoundSatisfied(URN, NORTHMOOR, march(3), CAUSE, FRAMEWORK),
        new FoundAtHighestLevel(
            URN,
            NORTHMOOR,
            march(3),
            new Labelled("stage", "Five stage alert"),
            new LevelGiven("stage", "s5", "Stage 5", 5),
            CAUSE,
            FRAMEWORK),
        new RuleCeasedToHold(URN, NORTHMOOR, march(3), CAUSE, FRAMEWORK));
  }

  private static PlacedByRule placedAs(Subject subject) {
    return new PlacedByRule(
        URN, NORTHMOOR, march(3), "sarr", "Schools At Risk Register", CAUSE, FRAMEWORK, subject);
  }

  private static LevelRaisedByRule raised(LevelGiven level, Optional<LevelGiven> before) {
    var cause =
        new RuleCause(
            "safeguarding-move",
            List.of(),
            new EntryRef("placement:999001", 0),
            "FindingRecorded",
            march(2));
    return new LevelRaisedByRule(URN, NORTHMOOR, march(3), level, before, cause, FRAMEWORK);
  }

  private static CourseCalledFor called(Force force) {
    var steps =
        Stream.of(Verb.values()).map(verb -> new CourseStep(verb, List.of(HEAD, CHAIR))).toList();
    return new CourseCalledFor(URN, NORTHMOOR, march(3), force, steps, CAUSE, FRAMEWORK);
  }

  private static Stream<SchoolEvent> grounds() {
    var indicator = new Labelled("p1-safeguarding", "Safeguarding concerns");
    var seen = new IndicatorRecorded(URN, NORTHMOOR, march(2), indicator, WORDS, FRAMEWORK);
    return Stream.concat(
        Stream.of(HowAssigned.values()).map(RuleExamples::settled),
        Stream.of(
            seen,
            new IndicatorRecorded(
                URN,
                NORTHMOOR,
                march(2),
                indicator,
                WORDS,
                FRAMEWORK,
                List.of(new DocumentRef("a".repeat(64), "Review.pdf", "application/pdf", 5_120))),
            new IndicatorWithdrawn(URN, NORTHMOOR, march(9), indicator, WORDS, FRAMEWORK),
            found(Optional.empty()),
            found(Optional.of(HEAD)),
            agreed(Optional.empty(), List.of(HEAD)),
            agreed(
                Optional.of(new Labelled("sil", "School Improvement Lead")), List.of(HEAD, CHAIR)),
            considered(Conclusion.FOLLOWED),
            considered(Conclusion.NOT_FOLLOWED),
            new PartiesTold(URN, NORTHMOOR, march(4), List.of(HEAD, CHAIR), WORDS, FRAMEWORK)));
  }

  private static FindingRecorded found(Optional<Labelled> by) {
    return new FindingRecorded(
        URN,
        NORTHMOOR,
        march(2),
        new Labelled("safeguarding", "Safeguarding assessment"),
        "notSecure",
        by,
        WORDS,
        FRAMEWORK);
  }

  private static AssignmentAgreed agreed(Optional<Labelled> by, List<Labelled> with) {
    return new AssignmentAgreed(
        URN,
        NORTHMOOR,
        march(3),
        new Labelled("priority", "Support level"),
        by,
        with,
        List.of(new LevelCount(new Labelled("P1", "Priority 1"), 1)),
        FRAMEWORK,
        Optional.empty(),
        Optional.empty());
  }

  private static AssignmentAgreed settled(HowAssigned how) {
    var agreed = agreed(Optional.of(new Labelled("sil", "School Improvement Lead")), List.of(HEAD));
    return new AssignmentAgreed(
        agreed.urn(),
        agreed.authority(),
        agreed.agreedOn(),
        agreed.scale(),
        agreed.by(),
        agreed.with(),
        agreed.counted(),
        agreed.framework(),
        Optional.of(how),
        Optional.empty());
  }

  private static CourseConsidered considered(Conclusion conclusion) {
    return new CourseConsidered(
        URN,
        NORTHMOOR,
        march(4),
        "sarr-consider",
        List.of("HIL-074"),
        conclusion,
        WORDS,
        FRAMEWORK);
  }

  private static Stream<SchoolEvent> steps() {
    return Stream.concat(
        Stream.of(LocalStanding.values()).map(RuleExamples::taken),
        Stream.of(noted(Optional.empty()), noted(Optional.of("notSecure"))));
  }

  private static LocalStepTaken taken(LocalStanding standing) {
    return new LocalStepTaken(
        URN,
        NORTHMOOR,
        march(5),
        new Labelled("compact", "Negotiated compact"),
        standing,
        List.of(new Labelled("pace", "Pace of improvement")),
        WORDS,
        FRAMEWORK);
  }

  private static ActivityNoted noted(Optional<String> outcome) {
    return new ActivityNoted(
        URN,
        NORTHMOOR,
        march(5),
        new Labelled("safeguarding-check", "Safeguarding assessment"),
        outcome,
        new EntryRef("meeting:m-1", 1),
        FRAMEWORK);
  }
}
