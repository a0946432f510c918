package org.interventionledger.command.acting;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.interventionledger.api.refusal.Refused;

/**
 * Answers a refusal as data: an exception's own class does not cross every wire, its details do.
 */
public final class RefusalsAsData implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    try {
      return chain.proceed();
    } catch (Refused refused) {
      throw new CommandExecutionException(refused.getMessage(), null, refused.details());
    }
  }
}
