package org.interventionledger.command.support;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.support.SupportFixture.AGREED;
import static org.interventionledger.command.support.SupportFixture.ANOTHER;
import static org.interventionledger.command.support.SupportFixture.ASKED;
import static org.interventionledger.command.support.SupportFixture.REQUEST;
import static org.interventionledger.command.support.SupportFixture.agree;
import static org.interventionledger.command.support.SupportFixture.deliver;
import static org.interventionledger.command.support.SupportFixture.hillingdon;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.TransitionTable;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.journal.Journal;
import org.junit.jupiter.api.Test;

/** The README's table of support that a school asks for is what the code does. */
class TransitionTableOfSupportTest {

  private static final LocalDate LAST = LocalDate.of(2026, 3, 26);
  private static final SupportDesk DESK = SupportFixture.desk(hillingdon("P1"), Terms.YEAR_2025);
  private static final SupportCommand AGREE = agree(List.of(Payer.AUTHORITY), null, null, true);
  private static final SupportCommand AGREE_TWO_DAYS =
      agree(List.of(Payer.AUTHORITY), 2, null, true);
  private static final SupportCommand DELIVER_ONE = deliver(REQUEST, true, "2026-03-25");
  private static final SupportCommand DELIVER = deliver(REQUEST, true, "2026-03-26");

  @Test
  void support() throws IOException {
    TransitionTable.of(TransitionTableOfSupportTest::latest)
        .in("n", after())
        .in("o", after(ask(REQUEST)))
        .in("a", after(ask(REQUEST), AGREE))
        .in("p", after(ask(REQUEST), AGREE_TWO_DAYS, DELIVER_ONE))
        .in("d", after(ask(REQUEST), AGREE, DELIVER))
        .in("c", after(ask(REQUEST), close(AGREED, Closing.DECLINED)))
        .act("ask", it -> then(it, ask(ANOTHER)))
        .act("agree", it -> then(it, AGREE))
        .act("deliver", it -> then(it, DELIVER))
        .act("decline or withdraw", it -> then(it, close(AGREED, Closing.DECLINED)))
        .act("say that no more comes", it -> then(it, close(LAST, Closing.NO_MORE_COMES)))
        .coverAll(SupportRecord.Request.class, "NotAskedFor")
        .isInTheReadme("support of a school that is");
  }

  private static String latest(Journal<SupportEvent> journal) {
    return SupportRecord.of(journal.events()).requests().values().stream()
        .reduce((_, later) -> later)
        .map(it -> it.getClass().getSimpleName())
        .orElse("NotAskedFor");
  }

  private static AskForSupport ask(String id) {
    return new AskForSupport(
        SCHOOL,
        id,
        ASKED,
        Optional.of("ea-days-p1"),
        Optional.empty(),
        WORDS,
        WORDS,
        new TakingPart("headteacher", Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private static CloseSupportRequest close(LocalDate on, Closing how) {
    return new CloseSupportRequest(SCHOOL, REQUEST, on, how, WORDS);
  }

  private static Journal<SupportEvent> after(SupportCommand... done) {
    return Stream.of(done)
        .reduce(
            Journal.<SupportEvent>empty(), TransitionTableOfSupportTest::then, (_, later) -> later);
  }

  private static Journal<SupportEvent> then(Journal<SupportEvent> journal, SupportCommand act) {
    var late = Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS));
    return SupportDecisions.read(
        journal, journal.length(), DESK.decisionsFor(act, late).decide(act, journal));
  }
}
