package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.refusal.FrameworkRefusal.LEVEL_UNKNOWN;
import static org.interventionledger.api.refusal.FrameworkRefusal.MEETING_KIND_UNKNOWN;
import static org.interventionledger.api.refusal.FrameworkRefusal.NOT_IN_THE_FRAMEWORK;
import static org.interventionledger.api.refusal.FrameworkRefusal.REGISTER_UNKNOWN;
import static org.interventionledger.api.refusal.LawRefusal.PERIOD_NOT_STATED;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.LocalActs.find;
import static org.interventionledger.command.intervention.LocalActs.give;
import static org.interventionledger.command.intervention.LocalActs.hold;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.LocalActs.place;
import static org.interventionledger.command.intervention.LocalActs.remove;
import static org.interventionledger.command.intervention.LocalActs.take;

import java.util.List;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Silence is data: what a document leaves unsaid is filled by nobody but an officer or the law. */
class WhatTheDocumentsLeaveUnsaidTest {

  /** A period of fifteen days above all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hillingdon-2022-23",
        "essex-2012",
        "ealing-2015-18",
        "ealing-learning-partnership-2018-19",
        "havering-2014"
      })
  void no_pack_has_a_compliance_period(String pack) {
    assertThat(Packs.shipped(pack).measures()).extracting(Measure::period).containsOnlyNulls();
  }

  @Test
  void HIL_241_where_the_strategy_has_no_period_the_notice_of_2022_says_its_own() {
    assertThat(measure("hillingdon-2022-23", "warning-notice").unstated())
        .containsExactly("period", "representations");
    var without = new NoticeDraft("2022-11-21", "2022-12-16").withoutPeriod();
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story -> {
          story
              .then(without.drafted())
              .prepared(without.approval())
              .butNot(without.approval(), PERIOD_NOT_STATED, "s.60")
              .warned(new NoticeDraft("2022-11-28", "2023-02-03").named("n-2"));
          assertThat(complyBy(story)).isEqualTo("2023-02-03");
        });
  }

  @Test
  void E15_209_where_the_policy_has_none_the_law_of_2015_has_fifteen_working_days() {
    assertThat(measure("ealing-2015-18", "warning-notice").unstated())
        .contains("period", "representations", "withdrawal");
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story -> {
          story.warned(
              new NoticeDraft("2015-11-02", "2015-12-01")
                  .ofTheOldLaw()
                  .copiedTo(noticeCopies("2015-11-02", GOVERNING_BODY, HEAD_TEACHER, HMCI)));
          assertThat(complyBy(story)).isEqualTo("2015-11-23");
        });
  }

  @Test
  void E15_198_nothing_says_within_what_time_amber_or_red_is_to_improve() {
    assertThat(Packs.shipped("ealing-2015-18").scale("level").orElseThrow().unstated())
        .contains("timeframe for expected improvement at AMBER and RED");
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .then(judged("2015-10-06", "2015-11-02", Grade.REQUIRES_IMPROVEMENT))
                // Two years on, and still nobody found the pace too slow.
                .on("2017-11-02")
                .does(find("willing", "true"))
                .doesNotCall("slow-pace")
                .does(find("pace", "tooSlow"))
                .calls(
                    "slow-pace",
                    Force.must,
                    Verb.CONSIDER_STEP,
                    "warning-notice",
                    "alternative-leadership"));
  }

  @ParameterizedTest
  @CsvSource({
    "ealing-2015-18, level, green, before any",
    "havering-2014, la-category, c1, before any"
  })
  void E15_042_HAV_031_no_school_has_a_level_before_one_is_given(
      String pack, String ladder, String lowest, String unstated) {
    var scale = Packs.shipped(pack).scale(ladder).orElseThrow();
    assertThat(scale.start()).isNull();
    assertThat(scale.unstated()).anyMatch(what -> what.contains(unstated));
    var by = scale.assign().by().getFirst();
    LocalStory.under(
        pack,
        "2014-01-06",
        story ->
            story
                .stands(ladder, "")
                .on("2014-02-03")
                .does(give(ladder, lowest, by, scale.assign().with().toArray(String[]::new)))
                .stands(ladder, lowest));
  }

  /** What all schools are spoken of in, is a breach at none of them. */
  @ParameterizedTest
  @CsvSource({
    "hillingdon-2022-23, internal-review",
    "havering-2014, lead-member-meeting",
    "ealing-2015-18, strategy-meetings",
    "ealing-2015-18, secondary-group-meeting",
    "ealing-2015-18, steering-meeting"
  })
  void HIL_096_HAV_060_E15_097_E15_098_no_school_owes_a_meeting_of_the_authoritys_own(
      String pack, String meeting) {
    var activity =
        Packs.shipped(pack).activities().stream()
            .filter(it -> it.id().equals(meeting))
            .findFirst()
            .orElseThrow();
    assertThat(activity.cadence()).extracting(Cadence::of).containsOnly(Cadence.Whose.authority);
    LocalStory.under(
        pack, "2014-01-06", story -> story.owes(meeting).on("2015-12-01").owes(meeting));
  }

  /** Nobody writes a text under "one page". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hillingdon-2022-23, nov, by email",
        "hillingdon-2022-23, review-summary, one page",
        "ealing-2015-18, lo-report, succinct",
        "ealing-2015-18, lo-report, evaluative",
        "havering-2014, progress-report, fit for purpose"
      })
  void how_a_paper_is_written_is_no_part_of_it(String row) {
    var named = row.split(", ");
    var paper =
        Packs.shipped(named[0]).records().stream()
            .filter(it -> it.id().equals(named[1]))
            .findFirst()
            .orElseThrow();
    assertThat(paper.manner()).contains(named[2]);
    assertThat(paper.must()).doesNotContain(named[2]);
    assertThat(paper.inFull()).contains(paper.label(), named[2]);
  }

  @Test
  void HIL_080_what_is_gone_through_is_shown_with_the_visit() {
    var visit = Packs.shipped("hillingdon-2022-23").activity("annual-visit").orElseThrow();
    assertThat(visit.inFull())
        .isEqualTo(visit.label() + " (" + String.join(", ", visit.agenda()) + ")");
    assertThat(visit.agenda()).contains("SEF");
    var review = Packs.shipped("hillingdon-2022-23").activity("la-review").orElseThrow();
    assertThat(review.inFull()).isEqualTo(review.label());
  }

  @Test
  void E15_210_no_rule_leads_down_from_amber() {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        story ->
            story
                .then(judged("2015-10-06", "2015-11-02", Grade.REQUIRES_IMPROVEMENT))
                .then(judged("2017-10-03", "2017-11-06", Grade.GOOD))
                .ceased("ri-amber")
                .stands("level", "amber")
                .hasNo(LevelChanged.class)
                .on("2017-11-13")
                .does(give("level", "green", "senior-officers", "headteacher"))
                .stands("level", "green"));
  }

  @Test
  void HIL_243_no_rule_takes_a_school_off_the_register() {
    assertThat(Packs.shipped("hillingdon-2022-23").scale("sarr").orElseThrow().unstated())
        .containsExactly("exit");
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story ->
            story
                .then(judged("2022-10-04", "2022-11-07", Grade.REQUIRES_IMPROVEMENT))
                .then(judged("2024-06-04", "2024-07-08", Grade.GOOD))
                .ceased("sarr-auto")
                .isOn("sarr")
                .hasNo(RemovedFromRegister.class));
  }

  @Test
  void HAV_179_no_rule_takes_a_school_off_the_list_of_concern() {
    assertThat(Packs.shipped("havering-2014").scale("concern-list").orElseThrow().unstated())
        .contains("exit");
    LocalStory.under(
        "havering-2014",
        "2014-01-06",
        story ->
            story
                .on("2014-02-03")
                .does(place("concern-list", "senior-officers"))
                .does(give("la-category", "c3a", "qa"))
                .then(judged("2014-10-07", "2014-11-04", Grade.OUTSTANDING))
                .on("2014-11-10")
                .does(give("la-category", "c1", "qa"))
                .isOn("concern-list")
                .does(remove("concern-list", "The officers so decided."))
                .isNotOn("concern-list"));
  }

  @Test
  void HAV_165_categories_without_criteria_have_no_meaning_and_no_count() {
    var scale = Packs.shipped("havering-2014").scale("la-category").orElseThrow();
    assertThat(scale.unstated()).contains("meaning of each category", "criteria");
    assertThat(scale.levels()).extracting(Level::meaning).containsOnlyNulls();
    assertThat(Packs.shipped("havering-2014").indicators())
        .extracting(Indicator::level)
        .containsOnlyNulls();
  }

  @Test
  void ELP_095_a_document_without_levels_registers_notices_and_meetings_gets_none() {
    LocalStory.under(
        "ealing-learning-partnership-2018-19",
        "2018-09-03",
        story ->
            story
                .on("2018-10-01")
                .cannot(give("level", "amber", "ad"), LEVEL_UNKNOWN)
                .cannot(place("concern", "ad"), REGISTER_UNKNOWN)
                .cannot(take("warning-notice", LocalStanding.ISSUED), NOT_IN_THE_FRAMEWORK)
                .cannot(meeting("progress-meeting"), MEETING_KIND_UNKNOWN));
  }

  @Test
  void ESX_131_the_stages_of_a_lost_annex_have_no_meaning_of_their_own() {
    var scale = Packs.shipped("essex-2012").scale("stage").orElseThrow();
    assertThat(scale.unstated()).contains("meaning of s4", "meaning of s5");
    assertThat(scale.levels())
        .filteredOn(level -> level.meaning() == null)
        .extracting(Level::id)
        .containsExactly("none", "s4", "s5");
    // Which visits are held at stage 5, the document does not say: once a year, as of any school.
    LocalStory.under(
        "essex-2012",
        "2012-01-09",
        story -> {
          story.on("2012-02-06").does(give("stage", "s5", "qc"));
          assertThat(story.duties("qc-visit"))
              .filteredOn(duty -> duty.force() == Force.must)
              .extracting(duty -> duty.per().orElseThrow())
              .containsExactly(Per.year);
        });
  }

  @Test
  void ESX_133_a_notice_has_neither_grounds_nor_consultation_nor_period_of_the_booklets() {
    var notice = measure("essex-2012", "warning-notice");
    assertThat(notice.unstated()).containsExactly("period", "consult", "grounds");
    assertThat(notice.grounds()).extracting(Measure.Ground::law).containsOnlyNulls();
    LocalStory.under(
        "essex-2012",
        "2012-01-09",
        story -> {
          story
              .on("2012-02-06")
              .does(hold("categorise-talk", "headteacher", "chair"))
              .does(find("criteriaMet", "true"))
              .does(place("concern", "council", "headteacher", "chair"))
              .does(hold("stage-2", "qc", "headteacher"))
              .warned(
                  new NoticeDraft("2012-02-13", "2012-12-31")
                      .ofTheOldLaw()
                      .on(Ground.LOW_STANDARDS)
                      .copiedTo(noticeCopies("2012-02-13", GOVERNING_BODY, HEAD_TEACHER, HMCI)));
          assertThat(complyBy(story)).isEqualTo("2012-03-05");
        });
  }

  private static LocalActs.OnADay meeting(String kind) {
    return day ->
        new CallMeeting(
            Drafts.URN,
            "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e99",
            day,
            kind,
            day.plusDays(7),
            List.of(),
            Northmoor.WORDS);
  }

  private static String complyBy(LocalStory story) {
    return story.last(WarningNoticeGiven.class).period().endsOn().toString();
  }

  private static Measure measure(String pack, String id) {
    return Packs.shipped(pack).measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
