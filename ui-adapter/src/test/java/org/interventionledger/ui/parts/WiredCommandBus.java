package org.interventionledger.ui.parts;

import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** Sends every command over the wire, to the part that handles it. */
record WiredCommandBus(CommandBus own, Wire wire, Supplier<AsText> text) implements CommandBus {

  @Override
  public Registration subscribe(String command, MessageHandler<? super CommandMessage<?>> handler) {
    wire.handles(command, own);
    return own.subscribe(command, handler);
  }

  @Override
  public <C> void dispatch(CommandMessage<C> command) {
    dispatch(command, NoOpCallback.INSTANCE);
  }

  @Override
  public <C, R> void dispatch(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
    var sent = new GenericCommandMessage<>(text.get().message(command), command.getCommandName());
    wire.handlerOf(command.getCommandName())
        .<C, R>dispatch(
            sent,
            (_, result) ->
                callback.onResult(
                    command,
                    result.isExceptional()
                        ? new GenericCommandResultMessage<>(
                            text.get().fault(result.exceptionResult()))
                        : new GenericCommandResultMessage<>(
                            text.get().object(result.getPayload()))));
  }

  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
    return own.registerHandlerInterceptor(interceptor);
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
    return own.registerDispatchInterceptor(interceptor);
  }
}
