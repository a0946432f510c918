package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.placement.AccessCommand;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.journal.Journal;

/** Putting on record who came to know what of a school, and who needs to. */
final class AccessDecisions {

  private AccessDecisions() {}

  static AccessEvent decide(AccessCommand command, Journal<PlacementEvent> journal, Case of) {
    return switch (command) {
      case RecordDisclosure act -> Disclosures.record(act, Standing.of(journal.events()), of);
      case RecordNeedToKnow act -> need(act, journal, of);
      case EndNeedToKnow act -> end(act, journal, of);
    };
  }

  private static NeedToKnowRecorded need(
      RecordNeedToKnow act, Journal<PlacementEvent> journal, Case of) {
    running(act.person(), of.authority(), journal)
        .filter(need -> need.until().filter(last -> last.isBefore(act.from())).isEmpty())
        .ifPresent(
            need -> {
              throw new Refused(
                  RecordRefusal.NEED_ALREADY_ON_RECORD,
                  text("person", need.name()),
                  date("from", need.from()));
            });
    act.until()
        .ifPresent(last -> Order.check(last, act.from(), NeedToKnowRecorded.class.getSimpleName()));
    return new NeedToKnowRecorded(
        act.urn(),
        of.authority(),
        act.from(),
        act.person(),
        act.name(),
        act.reasons(),
        act.until());
  }

  private static NeedToKnowEnded end(EndNeedToKnow act, Journal<PlacementEvent> journal, Case of) {
    var need =
        running(act.person(), of.authority(), journal)
            .orElseThrow(
                () -> new Refused(RecordRefusal.NEED_NOT_ON_RECORD, text("person", act.person())));
    Order.check(act.endedOn(), need);
    need.until()
        .filter(last -> last.isBefore(act.endedOn()))
        .ifPresent(
            last -> {
              throw new Refused(
                  RecordRefusal.NEED_HAS_RUN_OUT, text("person", need.name()), date("until", last));
            });
    return new NeedToKnowEnded(
        act.urn(), of.authority(), act.endedOn(), act.person(), need.name(), act.reasons());
  }

  /** The need of a person that an authority recorded last, if nothing of its own ended it. */
  static Optional<NeedToKnowRecorded> running(
      String person, AuthorityCode authority, Journal<PlacementEvent> journal) {
    return journal
        .events()
        .reduce(
            Optional.empty(),
            (last, event) ->
                switch (event) {
                  case PlacementEvent it when !it.authority().equals(authority) -> last;
                  case NeedToKnowRecorded it when it.person().equals(person) -> Optional.of(it);
                  case NeedToKnowEnded it when it.person().equals(person) -> Optional.empty();
                  case PlacementEvent _ -> last;
                },
            (_, later) -> later);
  }
}
