package org.interventionledger.query.timeline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Stream.concat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.record.FindTimeline.Detail;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.query.reading.Facts;
import org.interventionledger.query.reading.Readerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened to each school, one row an entry. */
@Component
@ProcessingGroup(TimelineProjection.NAME)
class TimelineProjection {

  static final String NAME = "timeline";

  private static final String INSERT =
      """
      insert into timeline_entry
        (stream, number, event_id, urn, authority, readership, kind, about, type, happened_on, recorded_at,
         actor, role, sentence, detail, searched, basis, late_reason, corrects, rule, cause_stream, cause_number)
      values
        (:stream, :number, :event_id, :urn, :authority, :readership, :kind, :about, :type, :happened_on,
         :recorded_at, :actor, :role, :sentence, :detail, :searched, :basis, :late_reason, :corrects,
         :rule, :cause_stream, :cause_number)
      on conflict (stream, number) do nothing
      """;

  private final JdbcClient jdbc;
  private final MistakenEntries mistakenEntries;
  private final JsonMapper json = JsonMapper.shared();

  TimelineProjection(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.mistakenEntries = new MistakenEntries(jdbc);
  }

  @EventHandler
  void on(SchoolEvent event, DomainEventMessage<SchoolEvent> message) {
    var stream = message.getAggregateIdentifier();
    var number = message.getSequenceNumber();
    var corrects = Facts.correctedEntry(event);
    var mistaken = corrects.map(entry -> mistakenEntries.find(stream, entry)).orElse(Mistaken.NONE);
    write(event, message, corrects, mistaken);
    corrects.ifPresent(entry -> mistakenEntries.mark(stream, entry, number));
    Facts.schoolName(event).ifPresent(name -> name(event, number, name));
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table timeline_entry, timeline_school").update();
  }

  private void write(
      SchoolEvent event,
      DomainEventMessage<?> message,
      Optional<Long> corrects,
      Mistaken mistaken) {
    var telling = Sentences.of(event, mistaken);
    var sentence = Words.sentence(telling);
    var detail = Words.detail(telling);
    var acting = Acting.fromMetadata(message.getMetaData());
    var kind = Kinds.of(event);
    var rule = ByRule.of(event);
    jdbc.sql(INSERT)
        .param("stream", message.getAggregateIdentifier())
        .param("number", message.getSequenceNumber())
        .param("event_id", message.getIdentifier())
        .param("urn", event.urn().number())
        .param("authority", Facts.authority(event).code())
        .param("readership", Readerships.of(event, _ -> mistaken.readership()).name())
        .param("kind", kind.name())
        .param("about", mistaken.about().orElse(kind).name())
        .param("type", event.getClass().getSimpleName())
        .param("happened_on", event.happenedOn())
        .param("recorded_at", moment(message.getTimestamp()))
        .param("actor", acting.officer().name().name())
        .param("role", acting.officer().role().name())
        .param("sentence", sentence)
        .param("detail", json.writeValueAsString(detail))
        .param("searched", searched(sentence, detail))
        .param("basis", Basis.of(event).orElse(null))
        .param("late_reason", acting.lateReason().map(Narrative::text).orElse(null))
        .param("corrects", corrects.orElse(null))
        .param("rule", rule.map(json::writeValueAsString).orElse(null))
        .param("cause_stream", rule.map(it -> it.cause().entry().stream()).orElse(null))
        .param("cause_number", rule.map(it -> it.cause().entry().number()).orElse(null))
        .update();
  }

  private static String searched(String sentence, List<Detail> detail) {
    return concat(Stream.of(sentence), detail.stream().map(Detail::text)).collect(joining("\n"));
  }

  private void name(SchoolEvent event, long number, String name) {
    jdbc.sql(
            """
            insert into timeline_school (urn, number, name) values (:urn, :number, :name)
            on conflict (urn) do update set number = excluded.number, name = excluded.name
            where timeline_school.number < excluded.number
            """)
        .param("urn", event.urn().number())
        .param("number", number)
        .param("name", name)
        .update();
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
