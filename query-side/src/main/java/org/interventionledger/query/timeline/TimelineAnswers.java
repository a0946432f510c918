package org.interventionledger.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Cause;
import org.interventionledger.api.record.FindTimeline.Detail;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.interventionledger.query.reading.Containing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what happened to one school. */
@Component
class TimelineAnswers {

  private static final String ENTRIES =
      """
      with readable as (
        select * from timeline_entry
        where urn = :urn and readership = any(:classes)
          and may_know(urn, readership, :role, :reader, :authorities) and %s)
      select e.*, cause.kind as cause_kind
      from readable e
      left join readable cause on cause.stream = e.cause_stream and cause.number = e.cause_number
      where (cardinality(:kinds::text[]) = 0 or e.kind = any(:kinds) or e.about = any(:kinds))
        and e.happened_on between coalesce(:from::date, '-infinity') and coalesce(:to::date, 'infinity')
        and e.searched ilike all (:words::text[])
      order by e.happened_on, e.recorded_at, e.stream, e.number
      """
          .formatted(Rights.RECORDED_BY_OR_ABOUT_ONES_OWN);

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  TimelineAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Timeline handle(FindTimeline query) {
    var entries =
        jdbc.sql(ENTRIES)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().number())
            .param("kinds", query.kinds().stream().map(Kind::name).toArray(String[]::new))
            .param("from", query.from().orElse(null), Types.DATE)
            .param("to", query.to().orElse(null), Types.DATE)
            .param("words", Containing.eachWordOf(query.text().orElse("")))
            .query((row, _) -> entry(row))
            .list();
    return new Timeline(query.urn(), school(query.urn()), entries);
  }

  /** Public, whoever asks; empty for a school that is not in the ledger. */
  private String school(Urn urn) {
    return jdbc.sql("select name from timeline_school where urn = :urn")
        .param("urn", urn.number())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private Entry entry(ResultSet row) throws SQLException {
    var stream = row.getString("stream");
    return new Entry(
        new EntryRef(stream, row.getLong("number")),
        row.getString("event_id"),
        Kind.valueOf(row.getString("kind")),
        row.getString("type"),
        row.getObject("happened_on", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        Role.valueOf(row.getString("role")),
        row.getString("sentence"),
        List.of(json.readValue(row.getString("detail"), Detail[].class)),
        Optional.ofNullable(row.getString("basis")),
        Optional.ofNullable(row.getString("late_reason")),
        entryRef(stream, row.getObject("corrected_by", Long.class)),
        entryRef(stream, row.getObject("corrects", Long.class)),
        cause(row.getString("rule"), row.getString("cause_kind")));
  }

  private Optional<Cause> cause(String rule, String kindOfCause) {
    var after = Optional.ofNullable(kindOfCause).map(Kind::valueOf);
    return Optional.ofNullable(rule).map(it -> json.readValue(it, ByRule.class).toldWith(after));
  }

  private static Optional<EntryRef> entryRef(String stream, Long number) {
    return Optional.ofNullable(number).map(there -> new EntryRef(stream, there));
  }
}
