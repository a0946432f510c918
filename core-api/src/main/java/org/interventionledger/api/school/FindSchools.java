package org.interventionledger.api.school;

import java.util.List;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which schools are there? By name, by URN or all; those of the reader's authorities first asked
 * for, all of the national register where {@code everywhere}. Particulars are public; nothing
 * confidential is here.
 *
 * @param search part of a name, or a URN; empty for all
 * @param page counted from 0
 * @param size rows on a page, 1 to 500
 */
public record FindSchools(Reader reader, String search, boolean everywhere, int page, int size) {

  /** The answer, by name. */
  public record Schools(List<Row> rows, long total) {
    public Schools {
      rows = List.copyOf(rows);
    }
  }

  /** One school. */
  public record Row(
      Urn urn,
      String name,
      AuthorityCode authority,
      String authorityName,
      EstablishmentType type,
      EstablishmentStatus status,
      String phase) {}
}
