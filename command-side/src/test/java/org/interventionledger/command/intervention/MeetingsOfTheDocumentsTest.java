package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.refusal.FrameworkRefusal.PAPER_WITHOUT_A_PART;
import static org.interventionledger.api.refusal.FrameworkRefusal.SHORT_NOTICE_NEEDS_A_REASON;
import static org.interventionledger.command.intervention.LocalActs.agreeOn;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.see;
import static org.interventionledger.command.intervention.LocalActs.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings and reviews: how often, with whom, at which notice, in the documents as shipped. */
class MeetingsOfTheDocumentsTest {

  /** By phase and by level; with head, with senior leaders, or with the chair. */
  @ParameterizedTest
  @CsvSource({
    "Primary, amber, term, E15-088, Principal adviser; School senior leadership team",
    "Primary, red, halfTerm, E15-089, Principal adviser; School senior leadership team",
    "Secondary, amber, term, E15-090, Principal adviser; Assistant director school effectiveness;"
        + " Headteacher; Chair of governors",
    "Secondary, red, halfTerm, E15-091, Principal adviser; Assistant director school effectiveness;"
        + " Chair of governors; School senior leadership team"
  })
  void E15_088_E15_089_E15_090_E15_091_progress_meetings_go_by_phase_and_level(
      String phase, String level, Per per, String item, String forWhom) {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story -> {
          story
              .ofPhase(phase)
              .withTerms(
                  2015,
                  "2015-09-02/2015-10-26/2015-10-30/2015-12-18",
                  "2016-01-04/2016-02-15/2016-02-19/2016-03-24",
                  "2016-04-11/2016-05-30/2016-06-03/2016-07-22")
              .owes("progress-meeting", State.CONDITION_NOT_KNOWN)
              .does(hold("risk-discussion", "senior-officers", "slt"))
              .does(give("level", level, "senior-officers", "headteacher"))
              .on("2015-09-02");
          var due = story.duties("progress-meeting");
          assertThat(due)
              .extracting(Duty::per, Duty::force, Duty::state)
              .containsExactly(tuple(Optional.of(per), Force.must, State.DUE));
          assertThat(due.getFirst().row().items()).contains(item);
          assertThat(due.getFirst().forWhom()).isEqualTo(List.of(forWhom.split("; ")));
        });
  }

  @Test
  void HIL_097_a_group_at_p2_is_once_a_term_with_its_days_of_the_schedule() {
    hillingdon(
        story ->
            story
                .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
                .on("2022-11-07"),
        story ->
            assertThat(offers(story))
                .containsExactlyInAnyOrder("must term HIL-086", "usual at HIL-097"));
  }

  @Test
  void HIL_098_at_p1_it_has_three_days_and_the_head_of_the_service_comes() {
    hillingdon(
        story ->
            story
                .does(give("priority", "P1", "sil", "headteacher", "chair", "ea"))
                .on("2022-11-07"),
        story -> {
          assertThat(offers(story))
              .containsExactlyInAnyOrder("must term HIL-086", "usual at HIL-098");
          assertThat(story.duties("ctg").getFirst().forWhom())
              .contains("Head of Education Improvement and Partnerships");
        });
  }

  @Test
  void HIL_087_on_the_register_a_maintained_school_may_have_it_each_half_term() {
    hillingdon(
        story ->
            story
                .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
                .does(see("p2-reading"))
                .does(place("sarr", "eip-service"))
                .on("2022-11-07"),
        story ->
            assertThat(offers(story))
                .containsExactlyInAnyOrder(
                    "must term HIL-086", "usual at HIL-097", "may halfTerm HIL-087"));
  }

  @Test
  void HIL_088_in_instability_it_may_be_each_month_or_fortnight() {
    hillingdon(
        story ->
            story
                .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
                .does(find("instability", "true"))
                .on("2022-11-07"),
        story ->
            assertThat(offers(story))
                .containsExactlyInAnyOrder(
                    "must term HIL-086",
                    "usual at HIL-097",
                    "may month HIL-088",
                    "may fortnight HIL-088"));
  }

  @Test
  void HIL_041_HIL_090_a_school_that_left_p1_or_p2_may_keep_its_group_and_another_has_none() {
    hillingdon(story -> story.on("2022-11-07"), story -> story.owes("ctg"));
    hillingdon(
        story ->
            story
                .does(give("priority", "P2", "sil", "headteacher", "chair", "ea"))
                .on("2022-09-12")
                .does(give("priority", "P3", "sil", "headteacher", "chair"))
                .on("2022-11-07"),
        story -> assertThat(offers(story)).containsExactly("may at HIL-090"));
  }

  /** At least two for both, three at P1 and two at P2: what asks for most is what binds. */
  @ParameterizedTest
  @CsvSource({"P1, 3, HIL-093", "P2, 2, HIL-164"})
  void HIL_093_HIL_094_HIL_164_HIL_235_minimums_of_reviews_overlap_and_the_strictest_binds(
      String priority, int times, String item) {
    hillingdon(
        story ->
            story
                .does(give("priority", priority, "sil", "headteacher", "chair", "ea"))
                .on("2022-11-07"),
        story -> {
          assertThat(story.duties("la-review"))
              .extracting(Duty::per, Duty::times, Duty::force)
              .containsExactly(tuple(Optional.of(Per.year), times, Force.must));
          story.owesBy("la-review", item);
          heldOn(story, "2022-11-14", "2023-03-06");
          story.owes("la-review", times == 2 ? State.DONE : State.DUE);
          heldOn(story, "2023-06-12");
          story.owes("la-review", State.DONE);
        });
    assertThat(Packs.shipped("hillingdon-2022-23").activity("la-review").orElseThrow().variants())
        .extracting(variant -> variant.src().getFirst(), variant -> variant.cadence().size())
        .containsExactly(tuple(93, 1), tuple(94, 1));
  }

  private static void heldOn(LocalStory story, String... days) {
    for (var day : days) {
      var told = LocalDate.parse(day).minusDays(7).toString();
      story.on(day).does(hold("la-review", "sil", "headteacher").announcedOn(told));
    }
  }

  /** Which days count is unstated: fewer than five of the calendar are too few by any reading. */
  @Test
  void HIL_163_HIL_245_reviews_are_agreed_five_days_before_of_whatever_kind() {
    var review = hold("la-review", "sil", "headteacher");
    assertThat(Packs.shipped("hillingdon-2022-23").activity("la-review").orElseThrow().unstated())
        .containsExactly("which days count as notice");
    hillingdon(
        story ->
            story
                .on("2022-11-14")
                .cannot(review.announcedOn("2022-11-10"), SHORT_NOTICE_NEEDS_A_REASON, "HIL-163")
                .cannot(review, SHORT_NOTICE_NEEDS_A_REASON, "HIL-245")
                .does(review.announcedOn("2022-11-09"))
                .does(agreeOn("la-review", "headteacher", "2022-11-19"))
                .on("2022-11-19"),
        story -> story.does(review));
  }

  @Test
  void HIL_190_the_summary_of_a_review_is_one_page_and_due_on_the_day() {
    var summary =
        write("review-summary")
            .about("la-review", "2022-11-14")
            .by("lead-reviewer")
            .to("headteacher");
    hillingdon(
        story ->
            story
                .on("2022-11-14")
                .does(hold("la-review", "sil", "headteacher").announcedOn("2022-11-07")),
        story -> {
          story
              .cannot(summary.with("progress", "potential risks"), PAPER_WITHOUT_A_PART, "HIL-190")
              .does(summary.with("progress", "potential risks", "actions"));
          assertThat(story.last(PaperWritten.class).dueBy())
              .hasValue(LocalDate.parse("2022-11-14"));
        });
  }

  @Test
  void HIL_084_a_good_school_found_at_risk_is_talked_with_at_each_such_finding() {
    LocalStory.tell(
        story ->
            story
                .then(judged("2018-03-06", "2018-04-05", Grade.GOOD))
                .adopted("hillingdon-2022-23", "2022-09-01")
                .on("2022-09-12")
                .owes("gobar-discussion")
                .does(find("gobar", "true"))
                .owes("gobar-discussion", State.DUE)
                .owesBy("gobar-discussion", "HIL-084")
                .on("2022-09-20")
                .does(hold("gobar-discussion", "ea", "headteacher").found("accepted"))
                .owes("gobar-discussion", State.DONE)
                .on("2023-01-16")
                .does(find("gobar", "false"))
                .owes("gobar-discussion")
                .on("2023-04-24")
                .does(find("gobar", "true"))
                .owes("gobar-discussion", State.DUE));
  }

  /** What the document asks or offers of the group now: how binding, how often, by which item. */
  private static List<String> offers(LocalStory story) {
    return story.duties("ctg").stream()
        .map(
            duty ->
                "%s %s %s"
                    .formatted(
                        duty.force(),
                        duty.per().map(Enum::name).orElse("at"),
                        duty.row().items().getFirst()))
        .distinct()
        .toList();
  }

  private static void hillingdon(Consumer<LocalStory> before, Consumer<LocalStory> then) {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story -> {
          story.withTerms(
              2022,
              "2022-09-01/2022-10-24/2022-10-28/2022-12-16",
              "2023-01-03/2023-02-13/2023-02-17/2023-03-31",
              "2023-04-17/2023-05-29/2023-06-02/2023-07-21");
          before.accept(story);
          then.accept(story);
        });
  }
}
