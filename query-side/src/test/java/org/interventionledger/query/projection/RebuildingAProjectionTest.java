package org.interventionledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.query.projection.Advisers.projections;
import static org.interventionledger.query.projection.Advisers.publish;
import static org.interventionledger.query.projection.Advisers.row;
import static org.interventionledger.query.support.People.ADMINISTRATOR;
import static org.interventionledger.query.support.People.SENIOR_OFFICER;

import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.record.FindProjections.Row;
import org.interventionledger.api.record.RebuildProjection;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RebuildingAProjectionTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide(Tally.class);

  @Test
  void gives_the_same_rows_again_and_is_over_on_a_quiet_store() {
    publish(LEDGER, "Ada Lindqvist", "Tom Birch", "Ivy Marsh");
    LEDGER.await();
    var before = LEDGER.rows("tally");

    LEDGER.jdbc().sql("delete from tally where number = 1").update();
    LEDGER.rebuild("tally", ADMINISTRATOR);
    LEDGER.rebuild("tally", ADMINISTRATOR);

    assertThat(LEDGER.rows("tally")).isEqualTo(before);
    assertThat(row(LEDGER, "tally"))
        .isEqualTo(
            new Row(
                "tally",
                true,
                false,
                projections(LEDGER).storeHead(),
                0,
                false,
                row(LEDGER, "tally").failure()));
    publish(LEDGER, "Jo Pell");
    LEDGER.await();
    assertThat(LEDGER.rows("tally")).hasSize(before.size() + 1);
  }

  @Test
  void is_refused_to_all_but_administrators() {
    var refused =
        catchThrowableOfType(
            CommandExecutionException.class,
            () -> LEDGER.send(new RebuildProjection("tally"), SENIOR_OFFICER));

    assertThat(refused.<Refused.Details>getDetails())
        .hasValueSatisfying(
            details -> assertThat(details.refusal()).isEqualTo(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void is_refused_for_a_projection_that_there_is_not() {
    var refused =
        catchThrowableOfType(
            CommandExecutionException.class,
            () -> LEDGER.send(new RebuildProjection("tallies"), ADMINISTRATOR));

    assertThat(refused.<Refused.Details>getDetails())
        .hasValueSatisfying(
            details -> {
              assertThat(details.refusal()).isEqualTo(RecordRefusal.PROJECTION_NOT_FOUND);
              assertThat(details.facts()).contains(Fact.text("name", "tallies"));
              assertThat(details.facts().getLast().value()).contains("tally");
            });
  }

  @Test
  void every_projection_there_is_can_be_rebuilt() {
    LEDGER.await();
    for (var projection : projections(LEDGER).rows()) {
      LEDGER.rebuild(projection.name(), ADMINISTRATOR);
      assertThat(row(LEDGER, projection.name()).running()).isTrue();
    }
  }
}
