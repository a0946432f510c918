package org.interventionledger.command.acting;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.terms.Acting;
import org.springframework.stereotype.Component;

/** Sends what follows from an event, in the name of the officer who caused it. */
@Component
public record FollowUps(CommandGateway commands) {

  /** Comes back when it is done; what stops it stops the policy, so that nothing is passed over. */
  public void send(SchoolCommand command, Acting cause) {
    commands.sendAndWait(
        GenericCommandMessage.asCommandMessage(command).andMetaData(cause.toMetadata()));
  }
}
