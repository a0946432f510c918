package org.interventionledger.api.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;

/** Which frameworks were adopted by the authorities that the reader serves? Newest first. */
public record FindFrameworks(Reader reader) {

  /** The answer. */
  public record Frameworks(List<Adopted> adopted) {
    public Frameworks {
      adopted = List.copyOf(adopted);
    }

    /** The version in force for an authority on a day. */
    public Optional<Adopted> inForce(AuthorityCode authority, LocalDate on) {
      return adopted.stream()
          .filter(row -> row.authority().equals(authority) && !row.effectiveFrom().isAfter(on))
          .findFirst();
    }
  }

  /** One adopted version. */
  public record Adopted(
      AuthorityCode authority, LocalDate adoptedOn, LocalDate effectiveFrom, Pack pack) {}
}
