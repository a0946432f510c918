package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.CountedMatter.COMMENTS_ON_DRAFT_REPORT;
import static org.interventionledger.api.intervention.CountedMatter.INFORMATION_REQUEST;
import static org.interventionledger.api.intervention.CountedMatter.STATEMENT_OF_ACTION;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.InformationDrafts.ask;
import static org.interventionledger.command.intervention.InformationDrafts.draftReceived;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;
import static org.interventionledger.command.intervention.StatementDrafts.receive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.record.FindRecount.Run;
import org.interventionledger.api.record.FindRecountInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

/** Which periods can be counted again ends with the last day of a school, as the counting does. */
class RecountingAtAClosedSchoolTest {

  @Test
  void what_can_no_longer_be_counted_again_is_not_told_as_running() {
    var closed = closedOn("2026-06-16");

    for (var open : List.of("2026-06-15", "2026-06-16")) {
      assertThat(runs(closed, open))
          .as(open)
          .containsExactly(STATEMENT_OF_ACTION, COMMENTS_ON_DRAFT_REPORT, INFORMATION_REQUEST);
    }
    assertThat(runs(closed, "2026-06-17")).containsExactly(INFORMATION_REQUEST);
    assertThat(runs(COMMUNITY, "2026-06-17")).hasSize(3);
  }

  /** Through the events, as the query is answered. */
  private static List<CountedMatter> runs(Particulars school, String on) {
    var events =
        Situation.at(
                COMMUNITY,
                inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES),
                receive("2026-06-08", "2026-05-05"),
                draftReceived("2026-06-11"),
                ask("2026-06-11"))
            .file()
            .journal()
            .events()
            .toList();
    var store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    for (var number = 0; number < events.size(); number++) {
      store.publish(
          new GenericDomainEventMessage<>(
              "Intervention", "intervention:" + URN, number, events.get(number)));
    }
    var query = new FindRecountInLaw(URN, day(on), Set.copyOf(Readership.of(Role.SENIOR_OFFICER)));
    return new RecountAnswers(
            store, _ -> Optional.of(school), Desk.COUNTING.calendars(), Desk.COUNTING.schoolYears())
        .handle(query).orElseThrow().runs().stream().map(Run::matter).toList();
  }
}
