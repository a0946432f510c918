package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
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

import java.util.stream.Stream;
import org.interventionledger.api.refusal.RecordRefusal;
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

  private void establishBoard(String day) {
    Stream.of(boardFrom(day)).forEach(inCategory::then);
  }
}
