package org.interventionledger.api.framework;

import java.util.List;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which schools of the reader's authorities are under a version of an authority that they left?
 * They stay so until their new authority moves them.
 */
public record FindBroughtVersions(Reader reader) {

  /** The answer; nothing for a reader who does not read the register. */
  public record Brought(List<Row> rows) {
    public Brought {
      rows = List.copyOf(rows);
    }

    /** Each version once. */
    public List<FrameworkVersion> versions() {
      return rows.stream().map(Row::version).distinct().toList();
    }
  }

  /** One school, and the version that it brought. */
  public record Row(Urn urn, FrameworkVersion version) {}
}
