package org.interventionledger.command.intervention;

import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;

/** What is done at a desk, one act after the other, each by Axon's fixture. */
record Story(Desk desk) {

  Story then(InterventionCommand command) {
    desk.accepts(command);
    return new Story(desk.after(command));
  }

  Story butNot(InterventionCommand command, Refusal refusal, Fact... facts) {
    desk.refuses(command, refusal, facts);
    return this;
  }
}
