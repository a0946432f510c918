package org.interventionledger.command.authority;

import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityReport;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.journal.PuttingRight;

/**
 * Putting right what was entered about what the authority does itself. No entry rests on another;
 * what is put in its place is held to the same rules.
 */
final class OwnCorrections {

  private OwnCorrections() {}

  static AuthorityEntryCorrected decide(
      CorrectAuthorityEntry act, OwnRecord record, AuthorityDecisions decisions) {
    Acts.checkMistake(act.correction().explanation());
    act.replacement().ifPresent(right -> check(right, act, decisions));
    var entry = act.correction().entry();
    return new AuthorityEntryCorrected(
        act.authority(),
        act.correction(),
        PuttingRight.<AuthorityEvent, AuthorityCommand>decide(
            record.journal(),
            act.correction(),
            (_, _) -> false,
            act.replacement(),
            OwnCorrections::kind,
            (right, _) -> decisions.done(right, record.inPlaceOf(entry))));
  }

  private static void check(
      AuthorityCommand right, CorrectAuthorityEntry act, AuthorityDecisions decisions) {
    if (!right.stream().equals(act.stream())) {
      throw new Refused(
          RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND,
          number("entry", act.correction().entry()),
          text("type", act.stream()),
          text("replacementType", right.stream()));
    }
    Order.checkHasCome(right.happenedOn(), decisions.acting());
  }

  private static Class<? extends AuthorityEvent> kind(AuthorityCommand command) {
    return switch (command) {
      case RecordAuthorityActivity _ -> AuthorityActivityHeld.class;
      case RecordAuthorityReport _ -> AuthorityReportGiven.class;
      case CorrectAuthorityEntry _ -> AuthorityEntryCorrected.class;
    };
  }
}
