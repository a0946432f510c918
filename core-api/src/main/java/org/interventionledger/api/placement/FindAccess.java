package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FindDisclosures.Disclosure;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Who may know what of a school by its authority's framework, and who was told? Answered with
 * {@code Optional<Access>}: empty where the reader may not know it.
 *
 * <p>By the version of its journey, or else by the one in force. What was disclosed and who needs
 * to know belong to the authority that put it on record: the school takes neither with it.
 */
public record FindAccess(Reader reader, Urn urn) {

  /**
   * The answer.
   *
   * @param nowAt the authority that has the school now, where that is none of the reader's: then
   *     what the reader's own put on record in its time
   * @param framework the version that is asked; none where no framework is in force, or where it is
   *     that of another authority to which the school went
   * @param needs who of those who sign in needs, or needed, to know
   */
  public record Access(
      Urn urn,
      String school,
      Optional<AuthorityCode> nowAt,
      Optional<FrameworkVersion> framework,
      List<Line> lines,
      List<Disclosure> disclosures,
      List<Need> needs) {
    public Access {
      lines = List.copyOf(lines);
      disclosures = List.copyOf(disclosures);
      needs = List.copyOf(needs);
    }
  }

  /**
   * One party that may know of one thing; without a party, what the document leaves unstated.
   *
   * @param of the scale, register, record or other row of the framework
   * @param when on what it depends, in the framework's names
   * @param unstated what the document does not say
   * @param row the class of access; none where no class speaks of it
   * @param disclosedTo to whom of that party it was disclosed, and when
   */
  public record Line(
      Labelled of,
      Optional<Labelled> owner,
      Optional<Labelled> party,
      Optional<AccessClass.Basis> basis,
      Optional<String> when,
      Optional<String> handling,
      List<String> unstated,
      Optional<PackRow> row,
      List<ShownTo> disclosedTo) {
    public Line {
      unstated = List.copyOf(unstated);
      disclosedTo = List.copyOf(disclosedTo);
    }
  }

  /** To whom something was disclosed. */
  public record ShownTo(String post, Optional<PersonName> person, LocalDate on) {}

  /**
   * A need to know.
   *
   * @param person the name by which they sign in
   * @param before the first day without it, where it has an end
   */
  public record Need(
      String person,
      PersonName name,
      Narrative reasons,
      LocalDate from,
      Optional<LocalDate> before) {}
}
