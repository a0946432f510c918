package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.boardFrom;
import static org.interventionledger.command.intervention.PowerDrafts.endGovernor;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.PersonName;
import org.junit.jupiter.api.Test;

class WhatAnInterimBoardEndsTest {

  private final Journey inCategory =
      new Journey(COMMUNITY)
          .then(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES))
          .then(tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET));

  @Test
  void is_entered_for_the_day_on_which_it_takes_office() {
    inCategory.then(appoint("2026-05-12", "Ada Byrne")).then(suspend("2026-05-12", "2026-05-13"));
    establishBoard("2026-06-29");

    assertThat(inCategory.minutes())
        .endsWith("2026-06-22 InterimBoardEstablished", "2026-06-29 PowersEndedByInterimBoard");
  }

  @Test
  void includes_a_notice_of_suspension_that_lapses() {
    inCategory.then(giveSuspensionNotice("2026-06-12", "2026-07-13"));
    establishBoard("2026-06-29");

    assertThat(inCategory.minutes()).endsWith("2026-06-29 PowersEndedByInterimBoard");
  }

  @Test
  void is_not_entered_where_it_ends_nothing() {
    inCategory
        .then(appoint("2026-05-12", "Ada Byrne"))
        .then(endGovernor("2026-06-01", "Ada Byrne"));
    establishBoard("2026-06-29");

    assertThat(inCategory.minutes()).endsWith("2026-06-22 InterimBoardEstablished");
  }

  @Test
  void is_put_right_with_the_establishment_and_not_by_itself() {
    inCategory.then(suspend("2026-05-12", "2026-05-13"));
    establishBoard("2026-06-29");
    var establishment = inCategory.minutes().size() - 2;

    inCategory
        .butNot(strikeOut(establishment + 1, "2026-07-10"), RecordRefusal.CORRECTED_AT_ITS_CAUSE)
        .then(putRight(establishment, "2026-07-10", establish("2026-06-22", "2026-07-06")));

    assertThat(inCategory.minutes())
        .endsWith("2026-07-10 InterventionEntryCorrected", "2026-07-10 InterventionEntryCorrected");
    assertThat(inCategory.positionOn("2026-07-05").running()).hasSize(1);
  }

  @Test
  void includes_what_is_made_between_the_establishment_of_the_board_and_its_start() {
    establishBoard("2026-06-29");
    assertThat(inCategory.minutes()).endsWith("2026-06-22 InterimBoardEstablished");

    inCategory.then(appoint("2026-06-24", "Ada Byrne"));
    assertThat(inCategory.minutes())
        .endsWith(
            "2026-06-24 AdditionalGovernorsAppointed", "2026-06-29 PowersEndedByInterimBoard");

    inCategory.then(suspend("2026-06-25", "2026-06-26"));
    assertThat(inCategory.minutes())
        .endsWith("2026-06-26 DelegatedBudgetSuspended", "2026-06-29 PowersEndedByInterimBoard");
    assertThat(told())
        .extracting(PowersEndedByInterimBoard::governors, it -> it.suspensionsSince().size())
        .containsExactly(
            tuple(List.of(new PersonName("Ada Byrne")), 0), tuple(List.<PersonName>of(), 1));
  }

  @Test
  void does_not_include_what_ends_before_the_start_though_the_board_is_established() {
    inCategory.then(appoint("2026-05-12", "Ada Byrne", "Idris Cole"));
    establishBoard("2026-06-29");
    inCategory.then(endGovernor("2026-06-26", "Ada Byrne"));

    assertThat(inCategory.minutes())
        .endsWith("2026-06-26 AdditionalGovernorEnded", "2026-06-26 InterventionEntryCorrected");
    assertThat(told())
        .singleElement()
        .satisfies(
            ended -> assertThat(ended.governors()).containsExactly(new PersonName("Idris Cole")));

    inCategory.then(endGovernor("2026-06-27", "Idris Cole"));
    assertThat(told()).isEmpty();
  }

  @Test
  void is_not_told_anew_by_what_is_made_after_the_interim_period() {
    inCategory.then(appoint("2026-05-12", "Ada Byrne"));
    establishBoard("2026-06-29");
    inCategory
        .then(new NoteInterimBoardEnded(URN, 1, day("2026-12-18")))
        .then(giveSuspensionNotice("2026-12-20", "2027-01-21"));

    assertThat(inCategory.minutes()).endsWith("2026-12-20 NoticeOfSuspensionGiven");
    assertThat(told()).hasSize(1);
  }

  @Test
  void is_put_right_with_the_appointment_that_it_told_of() {
    inCategory.then(appoint("2026-05-12", "Ada Byrne"));
    var appointment = inCategory.minutes().size() - 1;
    establishBoard("2026-06-29");
    inCategory.then(strikeOut(appointment, "2026-07-10"));

    assertThat(inCategory.minutes())
        .endsWith("2026-07-10 InterventionEntryCorrected", "2026-07-10 InterventionEntryCorrected");
    assertThat(told()).isEmpty();
  }

  @Test
  void is_struck_out_with_the_establishment_wherever_it_was_told() {
    inCategory.then(suspend("2026-05-12", "2026-05-13"));
    establishBoard("2026-06-29");
    var establishment = inCategory.minutes().size() - 2;
    inCategory.then(appoint("2026-06-24", "Ada Byrne"));
    var appointment = inCategory.minutes().size() - 2;
    assertThat(told()).hasSize(2);

    inCategory.then(strikeOut(appointment, "2026-07-10"));
    assertThat(told()).hasSize(1);
    inCategory.then(strikeOut(establishment, "2026-07-10"));
    assertThat(told()).isEmpty();
  }

  private List<PowersEndedByInterimBoard> told() {
    return inCategory
        .counting()
        .filter(PowersEndedByInterimBoard.class::isInstance)
        .map(PowersEndedByInterimBoard.class::cast)
        .toList();
  }

  private void establishBoard(String day) {
    Stream.of(boardFrom(day)).forEach(inCategory::then);
  }
}
