package org.interventionledger.command.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.FindCoursesUnderFramework;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.OpenCourse.Origin;
import org.interventionledger.api.placement.OpenCourse.ToDo;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * What a version finds when it comes into force: rules that hold already, which wait for people,
 * and what the earlier one called for, which stays until it is done or settled.
 */
class WhatHeldWhenAVersionCameTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 4);
  private static final LocalDate SECOND = TODAY.minusDays(7);

  private static final String EARLIER =
      """
      framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
      parties:
        - {id: head, label: Headteacher, kind: school}
        - {id: bishop, label: Bishop, kind: external}
      facts:
        - {id: gravity, label: How grave, values: [slight, grave], by: head}
        - {id: alarm, label: Alarm, values: [raised, silent], by: head}
      activities:
        - {id: visit, kind: visit, label: Visit}
        - {id: talk, kind: visit, label: Talk}
      rules:
        - {id: tell, when: {gravity: grave}, then: {inform: [head, bishop]}, force: must, src: [1]}
        - {id: see, when: {gravity: grave}, then: {require: [visit, talk]}, force: must, src: [2]}
        - {id: go, when: {alarm: raised}, then: {require: visit}, force: usual, src: [3]}
      """;
  private static final String LATER =
      """
      framework: {id: sixth, authority: Westfield, version: "2", srcPrefix: WES, title: Concern}
      parties:
        - {id: head, label: Headteacher, kind: school}
      facts:
        - {id: gravity, label: How grave, values: [slight, grave], by: head}
      scales:
        - {id: watch, label: Watch list, shape: flag}
      activities:
        - {id: visit, kind: visit, label: Visit}
      rules:
        - {id: auto, when: {ofsted: ri}, then: {set: {watch: "on"}}, force: automatic, src: [7]}
        - {id: think, when: {ofsted: ri}, then: {consider: {watch: "on"}}, force: must, src: [8]}
      """;

  @Test
  void what_held_on_its_first_day_stands_open_since_then_with_the_inspection_as_cause() {
    run(
        school -> {
          school.act(judged());
          school.adopt();
          var placing = school.course("auto");
          assertThat(placing.origin()).isEqualTo(Origin.HELD_WITHOUT_A_CALL);
          assertThat(placing.since()).isEqualTo(SECOND);
          assertThat(placing.framework().version()).isEqualTo("2");
          assertThat(placing.items()).containsExactly("WES-007");
          assertThat(placing.cause().orElseThrow().type()).isEqualTo("InspectionOutcomeRecorded");
          assertThat(placing.cause().orElseThrow().entry().toString())
              .isEqualTo("intervention:" + SCHOOL + "#0");
          assertThat(placing.cause().orElseThrow().happenedOn()).isEqualTo(PUBLISHED);
          assertThat(placing.steps()).extracting(ToDo::by).containsExactly(Act.PLACE_ON_REGISTER);
          assertThat(school.coursesOn(SECOND.minusDays(1))).isEmpty();
          assertThat(school.coursesOn(SECOND)).extracting(OpenCourse::rule).contains("auto");
        });
  }

  /** An act that has nothing to do with it is no cause of it. */
  @Test
  void an_unrelated_act_places_nobody() {
    run(
        school -> {
          school.act(judged());
          school.adopt();
          school.act(visit());
          school.act(finding("gravity", "slight"));
          assertThat(school.ledger().events("placement:" + SCHOOL))
              .noneMatch(PlacedByRule.class::isInstance);
          assertThat(school.rules()).containsExactly("auto", "think");
        });
  }

  @Test
  void the_next_judgement_is_an_occasion_and_acts_by_itself() {
    run(
        school -> {
          school.act(judged());
          school.adopt();
          school.act(judged(PUBLISHED.plusDays(90), PUBLISHED.plusDays(120)));
          var placed =
              school.ledger().events("placement:" + SCHOOL).stream()
                  .filter(PlacedByRule.class::isInstance)
                  .map(PlacedByRule.class::cast)
                  .findFirst()
                  .orElseThrow();
          assertThat(placed.cause().entry().toString()).isEqualTo("intervention:" + SCHOOL + "#1");
          assertThat(school.rules()).doesNotContain("auto");
        });
  }

  @Test
  void placed_by_hand_it_is_done_also_after_a_removal_with_reasons() {
    run(
        school -> {
          school.act(judged());
          school.adopt();
          school.act(placing());
          assertThat(school.rules()).isEmpty();
          school.act(new RemoveFromRegister(SCHOOL, TODAY, "watch", WORDS, WORDS));
          assertThat(school.rules()).doesNotContain("auto");
        });
  }

  @Test
  void what_must_be_considered_is_settled_by_saying_so() {
    run(
        school -> {
          school.act(judged());
          school.adopt();
          assertThat(school.course("think").steps())
              .extracting(ToDo::by)
              .containsExactly(Act.RECORD_CONSIDERATION);
          school.act(
              new RecordConsideration(SCHOOL, TODAY, "think", Conclusion.NOT_FOLLOWED, WORDS));
          assertThat(school.rules()).containsExactly("auto");
        });
  }

  @Test
  void what_the_earlier_version_called_for_stays_until_it_is_done_or_settled() {
    run(
        school -> {
          school.act(finding("gravity", "grave"));
          assertThat(school.rules()).containsExactly("tell", "see");
          school.adopt();
          assertThat(school.rules()).containsExactly("tell", "see");
          assertThat(school.course("tell").framework().version()).isEqualTo("1");
          // The new version has no row for the talk and none for the bishop: saying so settles
          // them.
          assertThat(school.course("see").steps())
              .extracting(ToDo::by)
              .containsExactly(Act.RECORD_ACTIVITY, Act.RECORD_CONSIDERATION);
          school.act(new RecordConsideration(SCHOOL, TODAY, "see", Conclusion.FOLLOWED, WORDS));
          assertThat(school.course("see").steps())
              .extracting(ToDo::by)
              .containsExactly(Act.RECORD_ACTIVITY);
          school.act(visit());
          assertThat(school.rules()).containsExactly("tell");
          school.act(new RecordTelling(SCHOOL, TODAY, List.of("head"), WORDS));
          school.act(new RecordConsideration(SCHOOL, TODAY, "tell", Conclusion.FOLLOWED, WORDS));
          assertThat(school.courses()).isEmpty();
        });
  }

  /** The new version has no such rule: what is said of it is what the earlier one says. */
  @Test
  void whatever_is_refused_of_it_cites_the_version_that_called_for_it() {
    run(
        school -> {
          school.act(finding("gravity", "grave"));
          school.act(finding("alarm", "raised"));
          school.adopt();
          school.act(considering("see", Conclusion.FOLLOWED));
          assertThat(school.refused(considering("see", Conclusion.FOLLOWED)))
              .isEqualTo(
                  new Told(FrameworkRefusal.ALREADY_CONSIDERED, "sixth 1, rule see (WES-002)"));
          assertThat(school.refused(considering("tell", Conclusion.NOT_FOLLOWED)))
              .isEqualTo(
                  new Told(FrameworkRefusal.NOTHING_TO_CONSIDER, "sixth 1, rule tell (WES-001)"));
          assertThat(school.refused(considering("go", Conclusion.FOLLOWED)))
              .isEqualTo(
                  new Told(
                      FrameworkRefusal.FOLLOWED_WHEN_IT_IS_DONE, "sixth 1, rule go (WES-003)"));
        });
  }

  private record Told(Refusal refusal, String citation) {}

  private static RecordConsideration considering(String rule, Conclusion conclusion) {
    return new RecordConsideration(SCHOOL, TODAY, rule, conclusion, WORDS);
  }

  private static void run(Consumer<AtSchool> test) {
    LedgerInMemory.run(
        ledger -> {
          ledger.recorded(
              "framework:" + NORTHMOOR,
              0,
              Packs.adopted(Packs.written(EARLIER), FIRST),
              Northmoor.as(Role.HEAD_OF_SERVICE));
          test.accept(new AtSchool(ledger));
        });
  }

  private record AtSchool(LedgerInMemory ledger) {
    void act(Object command) {
      ledger.act(command, Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS)));
    }

    Told refused(Object command) {
      var refused = catchThrowableOfType(CommandExecutionException.class, () -> act(command));
      assertThat(refused).as("Refused: %s", command).isNotNull();
      var details = refused.<Refused.Details>getDetails().orElseThrow();
      return new Told(details.refusal(), details.citation());
    }

    void adopt() {
      Pack later = Packs.written(LATER);
      ledger.recorded(
          "framework:" + NORTHMOOR,
          1,
          new FrameworkAdopted(
              NORTHMOOR,
              SECOND,
              SECOND,
              later,
              Optional.of(new Supersedes(new VersionChoice("sixth", "1"), WORDS))),
          Northmoor.as(Role.HEAD_OF_SERVICE));
    }

    List<OpenCourse> courses() {
      return coursesOn(TODAY);
    }

    List<OpenCourse> coursesOn(LocalDate day) {
      return ledger
          .part(CourseAnswers.class)
          .handle(
              new FindCoursesUnderFramework(List.of(SCHOOL), day, EnumSet.allOf(Readership.class)))
          .courses();
    }

    List<String> rules() {
      return courses().stream().map(OpenCourse::rule).toList();
    }

    OpenCourse course(String rule) {
      return courses().stream()
          .filter(course -> course.rule().equals(rule))
          .findFirst()
          .orElseThrow(() -> new AssertionError("Not open: " + rule + " of " + rules()));
    }
  }

  private static RecordInspectionOutcome judged() {
    return judged(PUBLISHED.minusDays(30), PUBLISHED);
  }

  private static RecordInspectionOutcome judged(LocalDate inspectedOn, LocalDate publishedOn) {
    return new RecordInspectionOutcome(
        SCHOOL,
        InspectionKind.SECTION_5,
        Optional.empty(),
        inspectedOn,
        publishedOn,
        Optional.empty(),
        List.of(new Judgement(Area.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT)),
        Category.NONE,
        Optional.empty(),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }

  private static RecordFinding finding(String fact, String value) {
    return new RecordFinding(SCHOOL, TODAY, fact, value, Optional.empty(), WORDS);
  }

  private static RecordActivity visit() {
    return new RecordActivity(
        SCHOOL,
        "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e01",
        TODAY,
        "visit",
        List.of(new TakingPart("head", Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        new Narrative("Seen and heard."),
        Optional.empty(),
        List.of());
  }

  private static PlaceOnRegister placing() {
    return new PlaceOnRegister(
        SCHOOL,
        TODAY,
        "watch",
        Subject.school,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
