package org.interventionledger.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.school.DraftStanding;
import org.interventionledger.api.terms.Narrative;

/**
 * The text of a notice that somebody wrote and that was not given by the day. A warning notice has
 * drafts of its own.
 *
 * @param about the matter that it names; empty where it is for the next notice of its kind
 * @param since the day on which it was drafted last, or approved as it stands
 * @param writers the sign-in names of all who wrote any version of it
 * @param document its last version, where that is a document
 * @param words its last version, where that is in words
 */
public record TextOnItsWay(
    StatutoryStep step,
    Optional<String> about,
    DraftStanding standing,
    LocalDate since,
    List<String> writers,
    Optional<DocumentRef> document,
    Optional<Narrative> words) {
  public TextOnItsWay {
    writers = List.copyOf(writers);
  }
}
