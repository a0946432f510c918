package org.interventionledger.command.support;

import java.util.List;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportCommand.CorrectSupportEntry;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.OfRequest;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.PuttingRight;
import org.interventionledger.command.journal.Replacement;

/**
 * Putting right what was entered about support. Every later entry about a request rests on the
 * earlier ones about it: what was agreed and delivered carries what was asked for.
 */
final class SupportCorrections {

  private SupportCorrections() {}

  static SupportEntryCorrected decide(
      CorrectSupportEntry act, Journal<SupportEvent> journal, SupportDecisions decisions) {
    var before = journal.before(act.correction().entry());
    var replacement =
        act.replacement()
            .map(
                right ->
                    new Replacement<SupportEvent>(
                        kind(right), _ -> List.of(decisions.decide(right, before))));
    var instead =
        PuttingRight.decide(
            journal,
            act.correction(),
            (later, earlier) -> restsOn(later, earlier) || names(act, later),
            replacement);
    return new SupportEntryCorrected(act.urn(), decisions.authority(), act.correction(), instead);
  }

  private static boolean restsOn(SupportEvent later, SupportEvent earlier) {
    return later instanceof OfRequest one
        && earlier instanceof OfRequest other
        && one.supportId().equals(other.supportId());
  }

  /** A later entry about the request that the act is put right to be about. */
  private static boolean names(CorrectSupportEntry act, SupportEvent later) {
    return later instanceof OfRequest one
        && act.replacement()
            .filter(
                right ->
                    right instanceof SupportCommand.OfRequest of
                        && of.supportId().equals(one.supportId()))
            .isPresent();
  }

  private static Class<? extends SupportEvent> kind(SupportCommand command) {
    return switch (command) {
      case AskForSupport _ -> SupportAsked.class;
      case AgreeSupport _ -> SupportAgreed.class;
      case RecordSupportDelivered _ -> SupportDelivered.class;
      case CloseSupportRequest _ -> SupportRequestClosed.class;
      case CorrectSupportEntry _ -> SupportEntryCorrected.class;
    };
  }
}
