package org.interventionledger.query.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a list of what concerns the register leaves out for a reader.
 *
 * <p>How the frameworks leave the register to the role, of whichever schools there are: it must not
 * tell whether there is one of which the reader may not know.
 */
public record LeavesOut(JdbcClient jdbc) {

  private static final String READS =
      """
      select distinct reads
      from authority_reading
      where authority = any(:authorities) and 'REGISTER' = any(:classes)
        and readership = 'REGISTER' and role = :role
      order by reads
      """;

  public List<LeftOut> of(Reader reader) {
    return jdbc.sql(READS).params(Rights.of(reader)).query(LeavesOut::leftOut).list();
  }

  private static LeftOut leftOut(ResultSet row, int index) throws SQLException {
    return switch (row.getString("reads")) {
      case "NEED" -> LeftOut.WITHOUT_A_NEED;
      case "NEVER" -> LeftOut.NOT_OPEN_TO_THE_ROLE;
      case String other -> throw new IllegalStateException(other);
    };
  }
}
