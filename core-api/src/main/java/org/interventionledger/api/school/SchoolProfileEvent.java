package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/** What happened to a school's profile. */
public sealed interface SchoolProfileEvent extends SchoolEvent {

  /** A school was taken into the ledger from the national register. */
  record SchoolEntered(Urn urn, Particulars particulars, String source, LocalDate asOf)
      implements SchoolProfileEvent {
    @Override
    public LocalDate happenedOn() {
      return asOf;
    }
  }

  /**
   * The national register's particulars of a school changed.
   *
   * @param changed the names of the particulars that differ, in their order in {@link Particulars}
   */
  record SchoolParticularsChanged(
      Urn urn, Particulars particulars, List<String> changed, String source, LocalDate asOf)
      implements SchoolProfileEvent {

    public SchoolParticularsChanged {
      changed = List.copyOf(changed);
    }

    @Override
    public LocalDate happenedOn() {
      return asOf;
    }
  }

  /**
   * The national register came to name another local authority for a school. It is told beside the
   * other particulars that changed, because the school's record goes with it, and to the authority
   * that it left as well.
   */
  record SchoolChangedAuthority(
      Urn urn,
      AuthorityCode from,
      Optional<String> fromName,
      AuthorityCode to,
      Optional<String> toName,
      String source,
      LocalDate asOf)
      implements SchoolProfileEvent {

    @Override
    public LocalDate happenedOn() {
      return asOf;
    }
  }

  /**
   * The national register's links of a school to those before and after it are others than before.
   *
   * @param authority whose school it was then
   * @param links all of them
   */
  record SchoolLinksChanged(
      Urn urn, AuthorityCode authority, List<SchoolLink> links, String source, LocalDate asOf)
      implements SchoolProfileEvent {

    public SchoolLinksChanged {
      links = List.copyOf(links);
    }

    @Override
    public LocalDate happenedOn() {
      return asOf;
    }
  }
}
