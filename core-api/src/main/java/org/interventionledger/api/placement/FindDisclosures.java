package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What did the reader's authority disclose of schools, to whom and on what basis? In the order of
 * the days, also of schools that have gone to another authority since.
 *
 * @param urn only this school's
 * @param from first day, both days counted
 */
public record FindDisclosures(
    Reader reader, Optional<Urn> urn, Optional<LocalDate> from, Optional<LocalDate> to) {

  /**
   * The answer.
   *
   * @param mayRead whether the reader's role reads disclosures at all
   * @param leavesOut empty where it is all that the reader's authorities disclosed
   */
  public record Disclosures(
      boolean mayRead, List<Disclosure> disclosures, List<LeftOut> leavesOut) {
    public Disclosures {
      leavesOut = List.copyOf(leavesOut);
      disclosures = List.copyOf(disclosures);
    }
  }

  /**
   * One disclosure.
   *
   * @param of the scale, register or record of the framework of which it was
   * @param post the office in which it was heard or read
   * @param shown what was shown or told
   * @param reasons why the party needs to know; why on that basis; or which provision requires it
   * @param circumstances that what the framework makes it depend on was so
   * @param handling how the framework has it handled, in its words
   * @param row the class of access that governs it
   */
  public record Disclosure(
      Urn urn,
      String school,
      LocalDate disclosedOn,
      Labelled of,
      Labelled party,
      String post,
      Optional<PersonName> person,
      DisclosureManner how,
      Narrative shown,
      List<DocumentRef> evidence,
      DisclosureBasis basis,
      Optional<Narrative> reasons,
      Optional<Narrative> circumstances,
      Optional<String> handling,
      FrameworkVersion framework,
      Optional<PackRow> row) {
    public Disclosure {
      evidence = List.copyOf(evidence);
    }
  }
}
