package org.interventionledger.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.authority.NorthmoorsOwn.ANOTHER;
import static org.interventionledger.command.authority.NorthmoorsOwn.DAY;
import static org.interventionledger.command.authority.NorthmoorsOwn.MEETING;
import static org.interventionledger.command.authority.NorthmoorsOwn.REPORT;
import static org.interventionledger.command.authority.NorthmoorsOwn.correct;
import static org.interventionledger.command.authority.NorthmoorsOwn.meeting;
import static org.interventionledger.command.authority.NorthmoorsOwn.received;
import static org.interventionledger.command.authority.NorthmoorsOwn.report;

import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.junit.jupiter.api.Test;

/** What counts of what an authority did itself, as it stands in the store. */
class ReadingTheAuthoritysWorkTest {

  @Test
  void what_was_put_right_is_as_it_is_now_and_what_was_struck_out_is_not_there() {
    LedgerInMemory.run(
        ledger -> {
          var senior = Northmoor.as(Role.SENIOR_OFFICER);
          var adopted = NorthmoorsOwn.adopted(NorthmoorsOwn.pack());
          ledger.recorded("framework:" + NORTHMOOR, 0, adopted, senior);
          ledger.act(meeting(MEETING, "members", "member"), senior);
          ledger.act(report(REPORT, "open", received("panel", DAY)), senior);
          ledger.act(meeting(ANOTHER, "members", "member"), senior);
          var right = meeting(MEETING, DAY.minusDays(1), "members", null, "member");
          ledger.act(correct(0, right), senior);
          ledger.act(correct(2, null), senior);

          var work = ledger.part(AuthorityWork.class);
          assertThat(work.of(NORTHMOOR))
              .extracting(AuthorityEvent::happenedOn)
              .containsExactly(DAY.minusDays(1), DAY);
          assertThat(work.of(EASTVALE)).isEmpty();
        });
  }
}
