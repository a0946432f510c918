package org.interventionledger.query.school;

import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.school.StatementOfAction;
import org.interventionledger.api.school.StatementOfAction.StatementStanding;
import org.interventionledger.query.journey.Statement;

/** A school's statements of action, as the answer about it has them. */
final class StatementParts {

  private StatementParts() {}

  static StatementOfAction of(Statement statement) {
    var received = statement.received();
    return new StatementOfAction(
        statement.id(),
        received.receivedOn(),
        received.inspectedOn(),
        statement.period().endsOn(),
        counted(statement.period()),
        standing(statement),
        statement.sent().map(StatementOfActionSent::sentOn));
  }

  private static Optional<CountedPeriod> counted(StatementPeriod period) {
    return period instanceof StatementPeriod.Counted(var counted)
        ? Optional.of(counted)
        : Optional.empty();
  }

  private static StatementStanding standing(Statement statement) {
    if (statement.due()) {
      return statement.sent().isPresent() ? StatementStanding.DUE_AGAIN : StatementStanding.DUE;
    }
    return switch (statement.sent().orElseThrow().timeliness()) {
      case IN_TIME -> StatementStanding.SENT_IN_TIME;
      case LATE -> StatementStanding.SENT_LATE;
    };
  }
}
