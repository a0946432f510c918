package org.interventionledger.ui.axon;

import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/** The event store in PostgreSQL; not there when events are kept by an Axon Server. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
class StoreWiring {

  /** How soon a projection sees what another process stored; Axon's own default is a second. */
  private static final long LOOK_AGAIN_MILLIS = 100;

  /** Payloads as bytes: they stay as they were written, so that they can be compared and hashed. */
  @Bean
  JdbcEventStorageEngine eventStorageEngine(
      Serializer snapshots,
      @Qualifier("eventSerializer") Serializer events,
      PersistenceExceptionResolver faults,
      ConnectionProvider connections,
      TransactionManager transactions,
      Configuration axon) {
    return JdbcEventStorageEngine.builder()
        .snapshotSerializer(snapshots)
        .eventSerializer(events)
        .upcasterChain(axon.upcasterChain())
        .persistenceExceptionResolver(faults)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .dataType(byte[].class)
        .build();
  }

  /** Found by Axon, and put into its chain. */
  @Bean
  static EventUpcaster earlierForms() {
    return new EarlierForms(
        Stream.concat(
                Stream.of(
                    new InspectionOutcomeOfOldForm(),
                    new WarningNoticeOfOldForm(),
                    new RecalculationOfOldForm(),
                    new BankHolidaysOfOldForm(),
                    new ServiceOfOldForm(),
                    SaidLess.of("FrameworkAdopted", "succession"),
                    SaidLess.of("ComplianceAssessed", "shown"),
                    SaidLess.of("ArrangementsConsultationRecorded", "shown", "noAppointer"),
                    SaidLess.of("InterimBoardConsultationRecorded", "shown", "noAppointer"),
                    SaidLess.of("InterimBoardEstablished", "noAppointer"),
                    SaidLess.of("InstrumentOfAppointmentMade", "noAppointer"),
                    SaidLess.of("NoticeOfResumptionGiven", "noAppointer")),
                ImportOfOldForm.ALL.stream())
            .toList());
  }

  @Bean
  EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .messageMonitor(axon.messageMonitor(EmbeddedEventStore.class, "eventStore"))
        .fetchDelay(LOOK_AGAIN_MILLIS)
        .build();
  }
}
