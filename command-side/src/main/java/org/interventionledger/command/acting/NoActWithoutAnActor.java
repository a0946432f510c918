package org.interventionledger.command.acting;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.interventionledger.api.terms.Acting;

/** Takes no command that does not say who sends it, in which role and for which authority. */
public final class NoActWithoutAnActor implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    Acting.fromMetadata(unitOfWork.getMessage().getMetaData());
    return chain.proceed();
  }
}
