package org.interventionledger.api.framework;

import java.util.List;
import java.util.Optional;
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

    /** The version that a school brought, if it is under one. */
    public Optional<Row> of(Urn urn) {
      return rows.stream().filter(row -> row.urn().equals(urn)).findFirst();
    }
  }

  /**
   * One school, and the version that it brought.
   *
   * @param pack what that version says, by which the school is dealt with until it is moved
   */
  public record Row(Urn urn, FrameworkVersion version, Pack pack) {}
}
