package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.endGovernor;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.endOf;
import static org.interventionledger.command.intervention.StateDrafts.use;

import java.util.List;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoardOfSecretaryOfState;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.PersonName;
import org.junit.jupiter.api.Test;

/** With the start of a board under s.69 the same ends as with one of the authority: Sch. 6. */
class WhatABoardOfTheSecretaryOfStateEndsTest {

  private final Journey inCategory =
      new Journey(COMMUNITY)
          .then(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES))
          .then(tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET));

  @Test
  void is_entered_for_the_day_on_which_it_takes_office_with_his_notice() {
    inCategory
        .then(appoint("2026-05-12", "Ada Byrne"))
        .then(suspend("2026-05-12", "2026-05-13"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"));

    assertThat(inCategory.minutes())
        .endsWith(
            "2026-06-22 PowerOfSecretaryOfStateUsed",
            "2026-06-29 PowersEndedByBoardOfSecretaryOfState");
    assertThat(told())
        .singleElement()
        .satisfies(
            ended -> {
              assertThat(ended.governors()).containsExactly(new PersonName("Ada Byrne"));
              assertThat(ended.suspensionsSince()).hasSize(1);
              assertThat(ended.provision().lawOf()).contains(Drafts.day("2026-06-29"));
            });
  }

  @Test
  void the_position_shows_them_until_the_day_before_and_no_longer_on_the_day() {
    inCategory
        .then(appoint("2026-05-12", "Ada Byrne"))
        .then(suspend("2026-05-12", "2026-05-13"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"));

    assertThat(openOn("2026-06-28"))
        .contains(Act.END_ADDITIONAL_GOVERNOR, Act.REVIEW_BUDGET_SUSPENSION);
    for (var on : List.of("2026-06-29", "2026-06-30")) {
      assertThat(openOn(on))
          .doesNotContain(Act.END_ADDITIONAL_GOVERNOR, Act.REVIEW_BUDGET_SUSPENSION);
    }
    inCategory
        .butNot(
            endGovernor("2026-06-29", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE)
        .then(endGovernor("2026-06-28", "Ada Byrne"));
  }

  @Test
  void includes_a_notice_of_suspension_that_lapses() {
    inCategory
        .then(giveSuspensionNotice("2026-06-12", "2026-07-13"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"));

    assertThat(inCategory.minutes()).endsWith("2026-06-29 PowersEndedByBoardOfSecretaryOfState");
  }

  @Test
  void nothing_ends_with_a_board_that_came_to_its_end_before_it_began() {
    inCategory
        .then(appoint("2026-05-12", "Ada Byrne"))
        .then(suspend("2026-05-12", "2026-05-13"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"))
        .then(endOf(INTERIM_BOARD, "2026-06-25"));

    assertThat(told()).isEmpty();
    assertThat(openOn("2026-06-30"))
        .contains(Act.END_ADDITIONAL_GOVERNOR, Act.REVIEW_BUDGET_SUSPENSION);
  }

  @Test
  void what_ended_with_its_start_stays_ended_when_the_board_ends() {
    inCategory
        .then(appoint("2026-05-12", "Ada Byrne"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"))
        .then(endOf(INTERIM_BOARD, "2026-12-18"));

    assertThat(told()).hasSize(1);
    assertThat(openOn("2026-12-19")).doesNotContain(Act.END_ADDITIONAL_GOVERNOR);
  }

  @Test
  void does_not_include_who_leaves_before_the_start() {
    inCategory
        .then(appoint("2026-05-12", "Ada Byrne", "Idris Cole"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"))
        .then(endGovernor("2026-06-26", "Ada Byrne"));

    assertThat(told())
        .singleElement()
        .satisfies(
            ended -> assertThat(ended.governors()).containsExactly(new PersonName("Idris Cole")));
  }

  @Test
  void is_put_right_with_the_entry_of_his_notice_and_not_by_itself() {
    inCategory
        .then(suspend("2026-05-12", "2026-05-13"))
        .then(use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-06-29"));
    var notice = inCategory.minutes().size() - 2;

    inCategory
        .butNot(strikeOut(notice + 1, "2026-07-10"), RecordRefusal.CORRECTED_AT_ITS_CAUSE)
        .then(
            putRight(
                notice, "2026-07-10", use(INTERIM_BOARD, SECTION_62, "2026-06-22", "2026-07-06")));
    assertThat(told())
        .singleElement()
        .satisfies(ended -> assertThat(ended.endedOn()).isEqualTo("2026-07-06"));

    inCategory.then(strikeOut(notice + 2, "2026-07-11"));
    assertThat(told()).isEmpty();
    assertThat(openOn("2026-07-12")).contains(Act.REVIEW_BUDGET_SUSPENSION);
  }

  private List<Act> openOn(String day) {
    return inCategory.positionOn(day).open().stream().map(OpenAct::act).toList();
  }

  private List<PowersEndedByBoardOfSecretaryOfState> told() {
    return inCategory
        .counting()
        .filter(PowersEndedByBoardOfSecretaryOfState.class::isInstance)
        .map(PowersEndedByBoardOfSecretaryOfState.class::cast)
        .toList();
  }
}
