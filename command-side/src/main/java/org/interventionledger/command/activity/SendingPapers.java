package org.interventionledger.command.activity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.command.rules.GatesBeforePapers;

/** To send a paper is to tell of it: whom the framework has told first comes first here too. */
final class SendingPapers {

  private SendingPapers() {}

  static void check(WritePaper act, Paper paper, ActivityRecord record, GatesBeforePapers gates) {
    act.involved().stream()
        .filter(Hands::isSent)
        .map(
            part ->
                new GatesBeforePapers.Sending(
                    act.urn(),
                    part.on(),
                    paper,
                    part.party(),
                    knowing(act, part),
                    last(part, paper, record)))
        .forEach(gates::checkSent);
  }

  private static Set<String> knowing(WritePaper act, Involving part) {
    return act.involved().stream()
        .filter(other -> !other.on().isAfter(part.on()))
        .map(Involving::party)
        .filter(other -> !other.equals(part.party()))
        .collect(toUnmodifiableSet());
  }

  private static Optional<LocalDate> last(Involving part, Paper paper, ActivityRecord record) {
    return record.papers().values().stream()
        .filter(other -> other.paper().equals(paper.id()))
        .flatMap(other -> other.involved().stream())
        .filter(other -> other.party().equals(part.party()) && Hands.SENT.contains(other.as()))
        .map(Involved::on)
        .filter(on -> !on.isAfter(part.on()))
        .max(Comparator.naturalOrder());
  }
}
