package org.interventionledger.ui.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.record.AwaitProjections;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.springframework.stereotype.Component;

/**
 * The way from the pages to the other two parts, wherever they run: commands go out with who acts
 * as metadata, refusals come back as {@link Refused}, and an act is not answered before looking
 * shows it.
 */
@Component
public class Ledger {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final CommandGateway commands;
  private final QueryGateway queries;
  private final Clock clock;

  Ledger(CommandGateway commands, QueryGateway queries, Clock clock) {
    this.commands = commands;
    this.queries = queries;
    this.clock = clock;
  }

  /** Today, in England's civil time. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Act, and wait until the act can be seen.
   *
   * @return whether the projections caught up in time; the act is recorded in any case
   * @throws Refused when a rule stands in the way; nothing is stored then
   */
  public boolean act(Object command, Officer officer, Optional<Narrative> lateReason) {
    record(command, officer, lateReason);
    return await();
  }

  /**
   * Act without waiting until the act can be seen, for many acts in a row.
   *
   * @return what the command answers with
   * @throws Refused when a rule stands in the way; nothing is stored then
   */
  public Object record(Object command, Officer officer, Optional<Narrative> lateReason) {
    return join(send(command, officer, lateReason));
  }

  /** As {@link #record}, without waiting for the command either. */
  public CompletableFuture<Object> send(
      Object command, Officer officer, Optional<Narrative> lateReason) {
    var acting = new Acting(officer, today(), lateReason);
    var message =
        new GenericMessage<>(command, acting.toMetadata())
            .andMetaData(MarkedRequest.metadata(command));
    return commands.send(new GenericCommandMessage<>(message, SchoolCommand.familyOf(command)));
  }

  /** Wait until everything recorded so far can be seen. */
  public boolean await() {
    return ask(new AwaitProjections(LONGEST_WAIT.toMillis()), AwaitProjections.CaughtUp.class)
        .caughtUp();
  }

  /** Ask a query that is always answered. */
  public <R> R ask(Object query, Class<R> answer) {
    return ask(query, ResponseTypes.instanceOf(answer));
  }

  /** Ask a query that may have no answer. */
  public <R> Optional<R> askForOne(Object query, Class<R> answer) {
    return ask(query, ResponseTypes.optionalInstanceOf(answer));
  }

  private <R> R ask(Object query, ResponseType<R> answer) {
    return join(queries.query(query, answer));
  }

  private static <R> R join(CompletableFuture<R> future) {
    try {
      return future.join();
    } catch (CompletionException failed) {
      throw refusedOr(failed);
    }
  }

  private static RuntimeException refusedOr(CompletionException failed) {
    if (failed.getCause() instanceof CommandExecutionException execution
        && execution.<Refused.Details>getDetails().orElse(null)
            instanceof Refused.Details details) {
      return new Refused(details);
    }
    return failed.getCause() instanceof RuntimeException cause ? cause : failed;
  }
}
