package org.interventionledger.query.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers which frameworks the reader's authorities have adopted: every act under one needs its
 * words.
 */
@Component
class FrameworkAnswers {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  FrameworkAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Frameworks find(FindFrameworks query) {
    return new Frameworks(
        jdbc.sql(
                """
                select authority, adopted_on, effective_from, pack
                from framework
                where authority = any(:authorities)
                order by effective_from desc, number desc, authority
                """)
            .params(Rights.of(query.reader()))
            .query(this::adopted)
            .list());
  }

  private Adopted adopted(ResultSet row, int index) throws SQLException {
    return new Adopted(
        new AuthorityCode(row.getString("authority")),
        row.getObject("adopted_on", LocalDate.class),
        row.getObject("effective_from", LocalDate.class),
        json.readValue(row.getString("pack"), Pack.class));
  }
}
