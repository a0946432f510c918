package org.interventionledger.query.pool;

import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.pool.FindPool;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.FindPool.Pool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers who is in the pool of the reader's own authority. */
@Component
class PoolAnswers {

  private static final String OPEN_TO_THE_READER =
      """
      select content from pool_person
      where authority = any(:authorities)
        and 'POOL' = any(:classes)
        and (cast(:serving as text) is null or :serving = any(roles))
        and (cast(:day as date) is null or available @> cast(:day as date))
      order by name, person_id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  PoolAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Pool find(FindPool query) {
    return new Pool(
        jdbc.sql(OPEN_TO_THE_READER)
            .params(Rights.of(query.reader()))
            .param("serving", query.role().map(PoolRole::name).orElse(null))
            .param("day", query.availableOn().orElse(null))
            .query((row, _) -> json.readValue(row.getString("content"), InPool.class))
            .list());
  }
}
