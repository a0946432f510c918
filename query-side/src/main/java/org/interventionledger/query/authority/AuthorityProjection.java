package org.interventionledger.query.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.api.authority.FindAuthorityEntries.PutRight;
import org.interventionledger.api.authority.FindAuthorityEntries.Standing;
import org.interventionledger.api.terms.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What authorities held and gave themselves, a row for each entry. What was put right stays as it
 * was said, and says by which entry; so does what should not have been entered.
 */
@ProcessingGroup("authority")
@Component
class AuthorityProjection {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  AuthorityProjection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventHandler
  void on(AuthorityActivityHeld event, DomainEventMessage<?> message) {
    write(entry(event, message, List.of()));
  }

  @EventHandler
  void on(AuthorityReportGiven event, DomainEventMessage<?> message) {
    write(entry(event, message, List.of()));
  }

  @EventHandler
  void on(AuthorityEntryCorrected event, DomainEventMessage<?> message) {
    find(event)
        .ifPresent(
            mistaken -> {
              var putRight =
                  Stream.concat(mistaken.putRight().stream(), Stream.of(putRight(event, message)))
                      .toList();
              event
                  .replacement()
                  .ifPresentOrElse(
                      right -> {
                        write(standing(Standing.REPLACED, mistaken, putRight));
                        write(entry(right, message, putRight));
                      },
                      () -> write(standing(Standing.STRUCK_OUT, mistaken, putRight)));
            });
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table authority_entry").update();
  }

  private static Entry entry(
      AuthorityEvent done, DomainEventMessage<?> message, List<PutRight> putRight) {
    var acting = Acting.fromMetadata(message.getMetaData());
    return new Entry(
        done.authority(),
        message.getSequenceNumber(),
        done,
        acting.officer().name(),
        message.getTimestamp(),
        acting.lateReason(),
        putRight,
        Standing.COUNTS);
  }

  private static Entry standing(Standing standing, Entry mistaken, List<PutRight> putRight) {
    return new Entry(
        mistaken.authority(),
        mistaken.number(),
        mistaken.done(),
        mistaken.recordedBy(),
        mistaken.recordedAt(),
        mistaken.lateReason(),
        putRight,
        standing);
  }

  private static PutRight putRight(AuthorityEntryCorrected event, DomainEventMessage<?> message) {
    var correction = event.correction();
    return new PutRight(
        correction.entry(),
        message.getSequenceNumber(),
        correction.correctedOn(),
        Acting.fromMetadata(message.getMetaData()).officer().name(),
        correction.reason(),
        correction.explanation(),
        correction.evidence());
  }

  private Optional<Entry> find(AuthorityEntryCorrected event) {
    return jdbc.sql(
            "select content from authority_entry where authority = :authority and number = :number")
        .param("authority", event.authority().code())
        .param("number", event.correction().entry())
        .query(String.class)
        .optional()
        .map(content -> json.readValue(content, Entry.class));
  }

  private void write(Entry entry) {
    jdbc.sql(
            """
            insert into authority_entry (authority, number, happened_on, content)
            values (:authority, :number, :on, :content)
            on conflict (authority, number) do update
            set happened_on = excluded.happened_on, content = excluded.content
            """)
        .param("authority", entry.authority().code())
        .param("number", entry.number())
        .param("on", entry.done().happenedOn())
        .param("content", json.writeValueAsString(entry))
        .update();
  }
}
