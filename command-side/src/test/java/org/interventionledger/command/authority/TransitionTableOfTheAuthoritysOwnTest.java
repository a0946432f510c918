package org.interventionledger.command.authority;

import static org.interventionledger.command.authority.NorthmoorsOwn.ANOTHER;
import static org.interventionledger.command.authority.NorthmoorsOwn.DAY;
import static org.interventionledger.command.authority.NorthmoorsOwn.MEETING;
import static org.interventionledger.command.authority.NorthmoorsOwn.REPORT;
import static org.interventionledger.command.authority.NorthmoorsOwn.correct;
import static org.interventionledger.command.authority.NorthmoorsOwn.meeting;
import static org.interventionledger.command.authority.NorthmoorsOwn.received;
import static org.interventionledger.command.authority.NorthmoorsOwn.report;

import java.io.IOException;
import java.util.stream.Stream;
import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.TransitionTable;
import org.junit.jupiter.api.Test;

/** The README's table of a meeting of the authority itself is what the code does. */
class TransitionTableOfTheAuthoritysOwnTest {

  @Test
  void a_meeting_of_the_authority_itself() throws IOException {
    var held = meeting(MEETING, "members", "member", "officers");
    var right = meeting(MEETING, DAY.minusDays(1), "members", null, "member");
    TransitionTable.of(TransitionTableOfTheAuthoritysOwnTest::state)
        .in("n", after())
        .in("h", after(held))
        .in(", by the entry that put it right", after(held, correct(0, right)))
        .in(", after it was struck out", after(held, correct(0, null)))
        .act("hold it", record -> then(record, meeting(ANOTHER, "members", "member")))
        .act(
            "a report is given",
            record -> then(record, report(REPORT, "open", received("panel", DAY))))
        .act("put right: on another day", record -> then(record, correct(0, right)))
        .act("put right: it was not held", record -> then(record, correct(0, null)))
        .isInTheReadme("a meeting of the authority itself that is");
  }

  private static String state(OwnRecord record) {
    return record.counting().anyMatch(AuthorityActivityHeld.class::isInstance) ? "Held" : "NotHeld";
  }

  private static OwnRecord after(AuthorityCommand... done) {
    return Stream.of(done)
        .reduce(OwnRecord.EMPTY, TransitionTableOfTheAuthoritysOwnTest::then, (_, later) -> later);
  }

  private static OwnRecord then(OwnRecord record, AuthorityCommand act) {
    AuthorityEvent event =
        NorthmoorsOwn.desk().decisionsFor(Northmoor.as(Role.SENIOR_OFFICER)).decide(act, record);
    return record.with(record.journal().length(), event);
  }
}
