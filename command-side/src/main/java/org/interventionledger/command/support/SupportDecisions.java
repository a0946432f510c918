package org.interventionledger.command.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportCommand.CorrectSupportEntry;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.cadence.Stretches;
import org.interventionledger.command.journal.Journal;

/**
 * Where each act about support is decided, and how their stream is read.
 *
 * @param rows the entitlements as they stood for the school on a day
 * @param held the activities held at the school
 * @param stretches the calendar that amounts are counted in
 */
record SupportDecisions(
    AuthorityCode authority,
    Acting acting,
    Function<LocalDate, EntitlementRows> rows,
    Supplier<List<ActivityHeld>> held,
    Stretches stretches) {

  SupportEvent decide(SupportCommand command, Journal<SupportEvent> journal) {
    var record = SupportRecord.of(journal.events());
    return switch (command) {
      case AskForSupport act -> Asking.ask(act, record, this);
      case AgreeSupport act -> Agreeing.agree(act, record, this);
      case RecordSupportDelivered act -> Delivering.record(act, record, this);
      case CloseSupportRequest act -> Delivering.close(act, record, this);
      case CorrectSupportEntry act -> SupportCorrections.decide(act, journal, this);
    };
  }

  static Journal<SupportEvent> read(
      Journal<SupportEvent> journal, long number, SupportEvent event) {
    return event instanceof SupportEntryCorrected corrected
        ? journal.corrected(number, corrected.correction(), corrected.replacement())
        : journal.with(number, event);
  }
}
