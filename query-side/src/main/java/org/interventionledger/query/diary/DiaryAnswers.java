package org.interventionledger.query.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.MissedDay;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.Missed;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what falls due. */
@Component
class DiaryAnswers {

  private static final String OPEN_TO_THE_READER =
      """
      select d.urn, s.name, d.what, coalesce(d.due_on, :today) as due_on, d.due_on is null as without_day,
             d.uncounted_n, d.uncounted_unit, coalesce(d.due_on < :today, false) as overdue,
             d.subject, d.basis, d.owner
      from diary_item d
      join school s on s.urn = d.urn
      where s.authority = any(:authorities)
        and d.readership = any(:classes) and may_know(d.urn, d.readership, :role, :reader, :authorities)
        and (d.shown_from is null or d.shown_from <= :today)
        and (d.shown_until is null or d.shown_until >= :today)
        and %s
        and (cast(:urn as integer) is null or d.urn = :urn)
        and (d.due_on < :today
          or (cast(:from as date) is null or coalesce(d.due_on, :today) >= :from)
            and (cast(:to as date) is null or coalesce(d.due_on, :today) <= :to))
      order by 4, s.name, d.urn, d.what, d.about
      """
          .formatted(AfterTheLastDay.STILL_DUE);

  private static final String MISSED =
      """
      select s.name, m.content
      from missed_day m
      join school s on s.urn = m.urn
      where s.authority = any(:authorities)
        and m.readership = any(:classes) and may_know(m.urn, m.readership, :role, :reader, :authorities)
        and (cast(:urn as integer) is null or m.urn = :urn)
      order by m.day desc, s.name, m.urn, m.activity, m.given_up_on
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  DiaryAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Diary find(FindDiary query) {
    return new Diary(
        jdbc.sql(OPEN_TO_THE_READER)
            .params(Rights.of(query.reader()))
            .param("today", query.today())
            .param("urn", query.urn().map(Urn::number).orElse(null))
            .param("from", query.from().orElse(null))
            .param("to", query.to().orElse(null))
            .query(DiaryAnswers::item)
            .list(),
        jdbc.sql(MISSED)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().map(Urn::number).orElse(null))
            .query(
                (row, _) ->
                    new Missed(
                        row.getString("name"),
                        json.readValue(row.getString("content"), MissedDay.class)))
            .list(),
        LeavesOut.of(query.reader(), jdbc, Readership.REGISTER, Readership.DEALINGS));
  }

  private static Item item(ResultSet row, int index) throws SQLException {
    return new Item(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        What.valueOf(row.getString("what")),
        row.getObject("due_on", LocalDate.class),
        row.getBoolean("overdue"),
        row.getString("subject"),
        Optional.ofNullable(row.getString("basis")),
        Optional.ofNullable(row.getString("owner")),
        row.getBoolean("without_day") ? Optional.of(noDay(row)) : Optional.empty());
  }

  private static NoDay noDay(ResultSet row) throws SQLException {
    var number = row.getInt("uncounted_n");
    return new NoDay(
        Optional.ofNullable(row.getString("uncounted_unit"))
            .map(unit -> new Span(number, Span.Unit.valueOf(unit))));
  }
}
