package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** Putting on record what makes a later act of the authority lawful. */
public sealed interface PreconditionCommand extends InterventionCommand {

  /**
   * Record that something was considered, decided or done before an act.
   *
   * @param step the act it comes before
   * @param about the identifier of the notice that it comes before, where it has one already;
   *     without it, it counts for the next act of that kind and for no other
   * @param considered what was considered, and what came of it
   * @param person by whom
   * @param post the person's post
   * @param guidance the edition of the Secretary of State's guidance, where regard was had to it
   * @param evidence the SHA-256 of each document that shows it
   * @param note what shows it, where no document does
   */
  record RecordPrecondition(
      Urn urn,
      StatutoryStep step,
      Optional<String> about,
      PreconditionKind kind,
      LocalDate consideredOn,
      Narrative considered,
      PersonName person,
      String post,
      Optional<String> guidance,
      List<String> evidence,
      Optional<Narrative> note)
      implements PreconditionCommand, CitingCommand {
    public RecordPrecondition {
      evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate happenedOn() {
      return consideredOn;
    }
  }
}
