package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedOutcome;

/**
 * An outcome that an import left to an officer, with what is open about it.
 *
 * @param rule the rule that stands against recording it as listed, in words, where one does
 * @param since the day of the import
 */
public record OutcomeToSettle(
    String outcomeId,
    PublishedOutcome outcome,
    List<OpenQuestion> questions,
    Optional<String> rule,
    LocalDate since) {
  public OutcomeToSettle {
    questions = List.copyOf(questions);
  }
}
