package org.interventionledger.query.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which schools a list is without, for a reader whose role reads it by need to know. */
public final class LeavesOut {

  /**
   * How the frameworks leave entries of these classes to the role, of whichever schools there are:
   * it must not tell whether there is one of which the reader may not know.
   */
  private static final String LEFT_OUT =
      """
      select distinct reads
      from authority_reading
      where authority = any(:authorities) and readership = any(:classes)
        and readership = any(:listed) and role = :role
      order by reads
      """;

  private LeavesOut() {}

  /**
   * @param listed the classes of entry that the list is made from
   */
  public static List<LeftOut> of(Reader reader, JdbcClient jdbc, Readership... listed) {
    return jdbc.sql(LEFT_OUT)
        .params(Rights.of(reader))
        .param("listed", Arrays.stream(listed).map(Readership::name).toArray(String[]::new))
        .query(LeavesOut::leftOut)
        .list();
  }

  private static LeftOut leftOut(ResultSet row, int index) throws SQLException {
    return switch (row.getString("reads")) {
      case "NEED" -> LeftOut.WITHOUT_A_NEED;
      case "NEVER" -> LeftOut.NOT_OPEN_TO_THE_ROLE;
      case String other -> throw new IllegalStateException(other);
    };
  }
}
