package org.interventionledger.query.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.school.FindSchools.Row;
import org.interventionledger.api.school.FindSchools.Schools;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which schools there are. */
@Component
class SchoolsAnswers {

  private static final int LARGEST_PAGE = 500;

  private static final String MATCHING =
      """
      from school
      where (:everywhere or authority = any(:authorities))
        and (position(lower(:search) in lower(name)) > 0 or starts_with(cast(urn as text), :search))
      """;

  private final JdbcClient jdbc;

  SchoolsAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Schools find(FindSchools query) {
    var size = Math.clamp(query.size(), 1, LARGEST_PAGE);
    var rows =
        matching(
                """
                select urn, name, authority, authority_name, type, status, phase
                %s
                order by name, urn
                limit :size offset :first
                """,
                query)
            .param("size", size)
            .param("first", Math.max(0L, query.page()) * size)
            .query(SchoolsAnswers::row)
            .list();
    return new Schools(rows, matching("select count(*) %s", query).query(Long.class).single());
  }

  private JdbcClient.StatementSpec matching(String sql, FindSchools query) {
    return jdbc.sql(sql.formatted(MATCHING))
        .params(Rights.of(query.reader()))
        .param("everywhere", query.everywhere())
        .param("search", query.search().strip());
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        new AuthorityCode(row.getString("authority")),
        row.getString("authority_name"),
        EstablishmentType.valueOf(row.getString("type")),
        EstablishmentStatus.valueOf(row.getString("status")),
        row.getString("phase"));
  }
}
