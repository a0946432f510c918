package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** Putting on record who came to know what of a school, and who needs to. */
public sealed interface AccessCommand extends PlacementCommand {

  /**
   * Record that somebody outside the ledger was shown something of a school.
   *
   * @param of the scale, register, record or other row of the framework of which it was
   * @param party the party of the framework to which it was disclosed
   * @param post the office in which that was heard or read
   * @param shown what was shown or told
   * @param evidence the SHA-256 of each document that was shown
   * @param basis where the document leaves its readers unstated, or where the law requires it
   * @param reasons why the party needs to know; why on that basis; or which provision requires it
   * @param circumstances that what the framework makes it depend on is so, where that is not known
   */
  record RecordDisclosure(
      Urn urn,
      LocalDate disclosedOn,
      String of,
      String party,
      String post,
      Optional<PersonName> person,
      DisclosureManner how,
      Narrative shown,
      List<String> evidence,
      Optional<DisclosureBasis> basis,
      Optional<Narrative> reasons,
      Optional<Narrative> circumstances)
      implements AccessCommand, CitingCommand {
    public RecordDisclosure {
      evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate happenedOn() {
      return disclosedOn;
    }
  }

  /**
   * Record that somebody who signs in to the ledger needs to know of a school (item HIL-196: other
   * officers only on a need to know basis).
   *
   * @param person the name by which they sign in
   * @param until the last day, where one is known
   */
  record RecordNeedToKnow(
      Urn urn,
      LocalDate from,
      String person,
      PersonName name,
      Narrative reasons,
      Optional<LocalDate> until)
      implements AccessCommand {
    @Override
    public LocalDate happenedOn() {
      return from;
    }
  }

  /**
   * Record that somebody needs to know of a school no longer.
   *
   * @param endedOn the first day without the need
   */
  record EndNeedToKnow(Urn urn, LocalDate endedOn, String person, Narrative reasons)
      implements AccessCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
