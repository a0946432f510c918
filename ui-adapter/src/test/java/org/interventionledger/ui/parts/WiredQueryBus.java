package org.interventionledger.ui.parts;

import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Sends every query over the wire, to the part that answers it. */
record WiredQueryBus(QueryBus own, Wire wire, Supplier<AsText> text) implements QueryBus {

  @Override
  public <R> Registration subscribe(
      String query, Type answer, MessageHandler<? super QueryMessage<?, R>> handler) {
    wire.answers(query, own);
    return own.subscribe(query, answer, handler);
  }

  @Override
  @SuppressWarnings("unchecked") // What is optional is made so again where it was asked.
  public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
    var asked = (ResponseType<Object>) query.getResponseType().forSerialization();
    return wire.answererOf(query.getQueryName())
        .query(new GenericQueryMessage<>(text.get().message(query), query.getQueryName(), asked))
        .thenApply(answer -> answered(query.getResponseType(), answer));
  }

  private <R> QueryResponseMessage<R> answered(
      ResponseType<R> type, QueryResponseMessage<Object> answer) {
    if (answer.isExceptional()) {
      return new GenericQueryResponseMessage<>(
          type.responseMessagePayloadType(), text.get().fault(answer.exceptionResult()));
    }
    return new GenericQueryResponseMessage<>(
        type.responseMessagePayloadType(), type.convert(text.get().object(answer.getPayload())));
  }

  @Override
  public <Q, R> Stream<QueryResponseMessage<R>> scatterGather(
      QueryMessage<Q, R> query, long timeout, TimeUnit unit) {
    throw new UnsupportedOperationException("The ledger asks one part at a time");
  }

  @Override
  public QueryUpdateEmitter queryUpdateEmitter() {
    return own.queryUpdateEmitter();
  }

  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super QueryMessage<?, ?>> interceptor) {
    return own.registerHandlerInterceptor(interceptor);
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super QueryMessage<?, ?>> interceptor) {
    return own.registerDispatchInterceptor(interceptor);
  }
}
