package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** Who came to know what of a school, and who needs to. */
public sealed interface AccessEvent extends PlacementEvent {

  /**
   * Somebody outside the ledger was shown something of the school (items HIL-196, HIL-197, ESX-116
   * to ESX-118, E15-164).
   *
   * @param of the scale, register, record or other row of the framework of which it was
   * @param reasons why the party needs to know; why on that basis; or which provision requires it
   * @param circumstances that what the framework makes it depend on was so
   * @param handling how the framework has it handled, in its words
   * @param row the class of access that governs it; none where no class speaks of it
   */
  record DisclosureRecorded(
      Urn urn,
      AuthorityCode authority,
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
      Optional<PackRow> row)
      implements AccessEvent {
    public DisclosureRecorded {
      evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate happenedOn() {
      return disclosedOn;
    }
  }

  /**
   * Somebody who signs in to the ledger needs to know of the school (item HIL-196).
   *
   * @param person the name by which they sign in
   * @param until the last day, where one is known
   */
  record NeedToKnowRecorded(
      Urn urn,
      AuthorityCode authority,
      LocalDate from,
      String person,
      PersonName name,
      Narrative reasons,
      Optional<LocalDate> until)
      implements AccessEvent {
    @Override
    public LocalDate happenedOn() {
      return from;
    }
  }

  /**
   * Somebody needs to know of the school no longer.
   *
   * @param endedOn the first day without the need
   */
  record NeedToKnowEnded(
      Urn urn,
      AuthorityCode authority,
      LocalDate endedOn,
      String person,
      PersonName name,
      Narrative reasons)
      implements AccessEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
