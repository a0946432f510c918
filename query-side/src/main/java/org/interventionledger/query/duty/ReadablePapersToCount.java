package org.interventionledger.query.duty;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.FindPapersToCount;
import org.interventionledger.api.activity.FindPapersToCount.PaperToCount;
import org.interventionledger.api.activity.FindPapersToCount.PapersToCount;
import org.interventionledger.api.activity.FindPapersToCountOnRecord;
import org.interventionledger.api.activity.FindPapersToCountOnRecord.OnRecord;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL of which schools a reader may know that a paper is outstanding there, as the diary
 * has it. Only of these is the command side asked to count again.
 */
@Component
class ReadablePapersToCount {

  private static final String READABLE =
      """
      select s.urn from school s
      where s.authority = any(:authorities)
        and exists (
          select from diary_item d
          where d.urn = s.urn and d.what = 'PAPER_OUTSTANDING'
            and d.readership = any(:classes) and may_know(d.urn, d.readership, :role, :reader, :authorities))
      order by s.name, s.urn
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Configuration> axon;

  ReadablePapersToCount(JdbcClient jdbc, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.axon = axon;
  }

  @QueryHandler
  PapersToCount handle(FindPapersToCount query) {
    var schools = jdbc.sql(READABLE).params(Rights.of(query.reader())).query(Integer.class).list();
    return new PapersToCount(
        schools.isEmpty() ? List.of() : counted(schools, query.on()),
        LeavesOut.of(query.reader(), jdbc, Readership.DEALINGS));
  }

  private List<PaperToCount> counted(List<Integer> schools, LocalDate on) {
    return axon.getObject()
        .queryGateway()
        .query(
            new FindPapersToCountOnRecord(schools.stream().map(Urn::new).toList(), on),
            OnRecord.class)
        .join()
        .papers();
  }
}
