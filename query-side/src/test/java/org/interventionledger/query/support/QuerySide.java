package org.interventionledger.query.support;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.record.AwaitProjections;
import org.interventionledger.api.record.AwaitProjections.CaughtUp;
import org.interventionledger.api.record.RebuildProjection;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.query.QuerySideConfiguration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The query side as it runs, on a PostgreSQL database of the test class's own: entered by
 * publishing events, left by asking. A static field with {@code @RegisterExtension} in the test
 * class.
 */
public final class QuerySide implements BeforeAllCallback, AfterAllCallback {

  private static final long LONGEST_WAIT = 60_000;

  private final Class<?>[] furtherComponents;
  private final Map<String, Long> numbers = new HashMap<>();
  private HikariDataSource database;
  private AnnotationConfigApplicationContext context;
  private Configuration axon;

  /**
   * @param furtherComponents projections and handlers of the test's own
   */
  public QuerySide(Class<?>... furtherComponents) {
    this.furtherComponents = furtherComponents;
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    database = TestDatabase.fresh();
    context = new AnnotationConfigApplicationContext();
    context.registerBean(HikariDataSource.class, () -> database);
    context.register(DatabaseAccess.class, QuerySideConfiguration.class);
    stream(furtherComponents).forEach(context::register);
    context.refresh();
    axon = AxonOnJdbc.around(context);
    context.getBeanFactory().registerSingleton("axonConfiguration", axon);
    axon.start();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    axon.shutdown();
    context.close();
    database.close();
  }

  /** Stores the events as the next of their stream, in one transaction, recorded at that moment. */
  public void publish(String stream, Acting acting, Instant recordedAt, LedgerEvent... events) {
    var first = numbers.getOrDefault(stream, 0L);
    var messages =
        IntStream.range(0, events.length)
            .mapToObj(i -> message(stream, first + i, acting, recordedAt, events[i]))
            .toList();
    numbers.put(stream, first + events.length);
    var unitOfWork = DefaultUnitOfWork.startAndGet(null);
    unitOfWork.attachTransaction(axon.getComponent(TransactionManager.class));
    unitOfWork.execute(() -> axon.eventStore().publish(messages));
  }

  private static DomainEventMessage<?> message(
      String stream, long number, Acting acting, Instant recordedAt, LedgerEvent event) {
    var type = stream.substring(0, stream.indexOf(':'));
    return new GenericDomainEventMessage<>(
        type, stream, number, new GenericMessage<>(event, acting.toMetadata()), recordedAt);
  }

  /** Waits until everything published can be seen; fails when a projection does not get there. */
  public void await() {
    assertThat(ask(new AwaitProjections(LONGEST_WAIT), CaughtUp.class).caughtUp()).isTrue();
  }

  public <R> R ask(Object query, Class<R> answer) {
    return axon.queryGateway().query(query, ResponseTypes.instanceOf(answer)).join();
  }

  public <R> Optional<R> askForOne(Object query, Class<R> answer) {
    return axon.queryGateway().query(query, ResponseTypes.optionalInstanceOf(answer)).join();
  }

  public void send(Object command, Acting acting) {
    axon.commandGateway()
        .sendAndWait(
            GenericCommandMessage.asCommandMessage(command).withMetaData(acting.toMetadata()));
  }

  /** The rows of a table, as text, in one order: to compare before and after a replay. */
  public List<String> rows(String table) {
    return jdbc().sql("select t::text from " + table + " t order by 1").query(String.class).list();
  }

  /** Throws a projection's rows away, has them built again and waits until it is done. */
  public void rebuild(String projection, Acting administrator) {
    send(new RebuildProjection(projection), administrator);
    await();
  }

  public JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  public <T> T component(Class<T> type) {
    return context.getBean(type);
  }

  public StreamingEventProcessor processor(String projection) {
    return axon.eventProcessingConfiguration()
        .eventProcessor(projection, StreamingEventProcessor.class)
        .orElseThrow();
  }
}
