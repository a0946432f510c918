package org.interventionledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;

import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

/**
 * The command side starts from the class path alone, and keeps its promises to whoever sends
 * commands.
 */
class StartingTheCommandSideTest {

  private static final String STREAM = "placement:" + SCHOOL;
  private static final AssignAdviser ASSIGN =
      new AssignAdviser(SCHOOL, TODAY, new PersonName("B. Adviser"));

  @Test
  void an_act_is_stored_with_who_acted_and_where_it_came_from() {
    LedgerInMemory.run(
        ledger -> {
          var acting = Northmoor.as(Role.SENIOR_OFFICER);
          ledger.act(ASSIGN, acting);

          var stored = ledger.messages(STREAM);
          assertThat(stored).hasSize(1);
          assertThat(stored.getFirst().getPayload()).isInstanceOf(AdviserAssigned.class);
          assertThat(Acting.fromMetadata(stored.getFirst().getMetaData())).isEqualTo(acting);
          assertThat(stored.getFirst().getMetaData()).containsKeys("traceId", "correlationId");
        });
  }

  @Test
  void a_refused_command_stores_nothing_and_answers_with_details() {
    LedgerInMemory.run(
        ledger -> {
          var refused =
              catchThrowableOfType(
                  CommandExecutionException.class,
                  () -> ledger.act(ASSIGN, Northmoor.as(Role.LEGAL)));

          assertThat(refused.<Refused.Details>getDetails().orElseThrow().refusal())
              .isEqualTo(RecordRefusal.ROLE_MAY_NOT_ACT);
          assertThat(ledger.events(STREAM)).isEmpty();
        });
  }

  @Test
  void a_command_without_an_actor_is_not_taken() {
    LedgerInMemory.run(
        ledger -> {
          assertThatThrownBy(() -> ledger.commands().sendAndWait(ASSIGN))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("actor");
          assertThat(ledger.events(STREAM)).isEmpty();
        });
  }

  @Test
  void after_a_refusal_the_next_act_is_decided_on_what_is_stored() {
    LedgerInMemory.run(
        ledger -> {
          var officer = Northmoor.as(Role.SENIOR_OFFICER);
          ledger.act(ASSIGN, officer);
          catchThrowableOfType(CommandExecutionException.class, () -> ledger.act(ASSIGN, officer));
          ledger.act(new AssignAdviser(SCHOOL, TODAY, new PersonName("C. Adviser")), officer);

          assertThat(ledger.events(STREAM)).hasSize(2);
        });
  }

  @Test
  void an_import_is_told_what_taking_in_a_school_came_to() {
    LedgerInMemory.run(
        ledger -> {
          var same = new TakeInParticulars(SCHOOL, Northmoor.school(), "another file", TODAY);
          assertThat(ledger.act(same, Northmoor.as(Role.ADMINISTRATOR)))
              .isEqualTo(TakenIn.UNCHANGED);
        });
  }

  @Test
  void it_does_not_start_where_it_is_told_not_to() {
    LedgerInMemory.run(
        context -> assertThat(context.getBeansOfType(CommandSideConfiguration.class)).isEmpty(),
        "ledger.parts.command=false");
  }
}
