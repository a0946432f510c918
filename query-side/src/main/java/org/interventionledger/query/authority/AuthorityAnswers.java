package org.interventionledger.query.authority;

import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.authority.FindAuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the reader's own authority held and gave itself. */
@Component
class AuthorityAnswers {

  private static final String OPEN_TO_THE_READER =
      """
      select content from authority_entry
      where authority = any(:authorities) and 'DEALINGS' = any(:classes)
      order by happened_on desc, number desc, authority
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  AuthorityAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  AuthorityEntries find(FindAuthorityEntries query) {
    return new AuthorityEntries(
        jdbc.sql(OPEN_TO_THE_READER)
            .params(Rights.of(query.reader()))
            .query((row, _) -> json.readValue(row.getString("content"), Entry.class))
            .list());
  }
}
