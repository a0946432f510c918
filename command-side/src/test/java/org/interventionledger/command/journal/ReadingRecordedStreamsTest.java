package org.interventionledger.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.junit.jupiter.api.Test;

class ReadingRecordedStreamsTest {

  private static final String STREAM = "placement:999001";
  private static final Message<?> QUESTION =
      new GenericQueryMessage<>("what?", ResponseTypes.instanceOf(String.class));
  private static final Message<?> DECISION = GenericCommandMessage.asCommandMessage("do it");

  /** From which place on the store was read. */
  private final List<Long> readFrom = new ArrayList<>();

  private final EventStore store =
      EmbeddedEventStore.builder()
          .storageEngine(
              new InMemoryEventStorageEngine() {
                @Override
                public DomainEventStream readEvents(String stream, long first) {
                  readFrom.add(first);
                  return super.readEvents(stream, first);
                }
              })
          .build();
  private final RecordedStreams streams = new RecordedStreams(store);

  @Test
  void a_question_reads_what_was_stored_since_the_last_one() {
    publish(0, "placed");
    publish(1, "moved");
    assertThat(asked(QUESTION)).containsExactly("placed", "moved");
    publish(2, "removed");
    assertThat(asked(QUESTION)).containsExactly("placed", "moved", "removed");
    assertThat(asked(QUESTION)).containsExactly("placed", "moved", "removed");

    assertThat(readFrom).containsExactly(0L, 2L, 3L);
  }

  @Test
  void a_decision_reads_all_of_it_each_time() {
    publish(0, "placed");
    assertThat(asked(QUESTION)).containsExactly("placed");
    assertThat(asked(DECISION)).containsExactly("placed");
    assertThat(asked(DECISION)).containsExactly("placed");

    assertThat(readFrom).containsExactly(0L, 0L, 0L);
  }

  @Test
  void what_a_decision_reads_and_does_not_record_is_never_told() {
    publish(0, "placed");
    var work = DefaultUnitOfWork.startAndGet(DECISION);
    publish(1, "moved");
    assertThat(events()).containsExactly("placed", "moved");
    work.rollback();

    assertThat(asked(QUESTION)).containsExactly("placed");
  }

  @Test
  void a_stream_that_does_not_exist_is_empty_until_it_does() {
    assertThat(asked(QUESTION)).isEmpty();
    publish(0, "placed");
    assertThat(asked(QUESTION)).containsExactly("placed");
  }

  private List<Object> asked(Message<?> message) {
    return DefaultUnitOfWork.startAndGet(message).executeWithResult(this::events).getPayload();
  }

  private List<Object> events() {
    return streams.read(STREAM).stream().map(Recorded::event).toList();
  }

  private void publish(long number, String event) {
    store.publish(new GenericDomainEventMessage<>("Placement", STREAM, number, event));
  }
}
