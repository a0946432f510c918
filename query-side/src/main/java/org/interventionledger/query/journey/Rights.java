package org.interventionledger.query.journey;

import java.util.Map;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;

/** What a reader may read, as the parameters by which SQL withholds the rest. */
public final class Rights {

  private Rights() {}

  /** {@code :authorities} that the reader serves and {@code :classes} open to the reader's role. */
  public static Map<String, Object> of(Reader reader) {
    return Map.of(
        "authorities",
        reader.authorities().stream().map(AuthorityCode::code).toArray(String[]::new),
        "classes",
        Readership.of(reader.role()).stream().map(Readership::name).toArray(String[]::new));
  }
}
