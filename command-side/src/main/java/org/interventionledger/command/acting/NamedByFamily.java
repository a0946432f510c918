package org.interventionledger.command.acting;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.interventionledger.api.SchoolCommand;

/**
 * Sends every act on a school under the name of its family, so that an aggregate takes all of its
 * acts in by one handler; which act it is, the sealed command says.
 */
public final class NamedByFamily implements MessageDispatchInterceptor<CommandMessage<?>> {

  @Override
  public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
      List<? extends CommandMessage<?>> messages) {
    return (_, message) ->
        new GenericCommandMessage<>(message, SchoolCommand.familyOf(message.getPayload()));
  }
}
