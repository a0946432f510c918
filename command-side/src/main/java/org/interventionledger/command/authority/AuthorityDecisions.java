package org.interventionledger.command.authority;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityReport;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.framework.Frameworks;

/** Where each act on what an authority does itself is decided. */
record AuthorityDecisions(Acting acting, Frameworks frameworks) {

  AuthorityEvent decide(AuthorityCommand command, OwnRecord record) {
    Acts.checkRole(command.act(), acting);
    if (!acting.officer().authority().equals(command.authority())) {
      throw new Refused(
          RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY,
          text("authority", command.authority()),
          text("officersAuthority", acting.officer().authority()));
    }
    Acts.checkRecording(command.happenedOn(), acting);
    return done(command, record);
  }

  /** What is done, or would have been done at its time: then it was not late. */
  AuthorityEvent done(AuthorityCommand command, OwnRecord record) {
    return switch (command) {
      case RecordAuthorityActivity act -> {
        checkWords(act.account(), act.departure());
        checkNew(act.activityId(), record);
        yield OwnActivities.hold(
            act, versions(act).of(act.under(), pack -> OwnRows.hasActivity(pack, act.activity())));
      }
      case RecordAuthorityReport act -> {
        checkWords(act.account(), act.departure());
        checkNew(act.reportId(), record);
        act.involved().forEach(part -> Order.checkHasCome(part.on(), acting));
        yield OwnReports.give(
            act, versions(act).of(act.under(), pack -> OwnRows.hasPaper(pack, act.paper())));
      }
      case CorrectAuthorityEntry act -> OwnCorrections.decide(act, record, this);
    };
  }

  private OwnVersions versions(AuthorityCommand act) {
    return new OwnVersions(frameworks.of(act.authority()), act.happenedOn());
  }

  private static void checkWords(Narrative account, Optional<Narrative> departure) {
    Acts.checkSaid(Explanation.ACCOUNT, account);
    departure.ifPresent(why -> Acts.checkSaid(Explanation.WHY_OTHERWISE, why));
  }

  private static void checkNew(String id, OwnRecord record) {
    if (record.used().contains(id)) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", id));
    }
  }
}
