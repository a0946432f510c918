package org.interventionledger.query.journey;

import java.util.Map;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;

/**
 * What a reader may read, as the parameters by which SQL withholds the rest. A school that comes to
 * another authority takes its record with it; the authority it leaves goes on reading what it
 * recorded until then. Where the framework of a school gives a role the register by need to know,
 * the function {@code may_know} of the migrations says who does.
 */
public final class Rights {

  /**
   * Holds for a row with {@code authority}, that which recorded it, and the {@code urn} of a
   * school.
   */
  public static final String RECORDED_BY_OR_ABOUT_ONES_OWN =
      """
      (authority = any(:authorities)
        or urn in (select own.urn from school own where own.authority = any(:authorities)))
      """;

  /** Holds for such a row, and for one without {@code authority}, which concerns all of them. */
  public static final String OF_ONES_OWN_OR_OF_THE_WHOLE_LEDGER =
      "(authority is null or %s)".formatted(RECORDED_BY_OR_ABOUT_ONES_OWN);

  private Rights() {}

  /**
   * {@code :authorities} that the reader serves, {@code :classes} open to the reader's {@code
   * :role}, and the name of the {@code :reader}.
   */
  public static Map<String, Object> of(Reader reader) {
    return Map.of(
        "authorities",
        reader.authorities().stream().map(AuthorityCode::code).toArray(String[]::new),
        "classes",
        Readership.of(reader.role()).stream().map(Readership::name).toArray(String[]::new),
        "role",
        reader.role().name(),
        "reader",
        reader.id());
  }
}
