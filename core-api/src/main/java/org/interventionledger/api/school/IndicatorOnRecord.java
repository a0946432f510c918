package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.terms.Narrative;

/**
 * An indicator of the framework that was seen at a school and not withdrawn.
 *
 * @param evidence the evidence in words
 * @param documents those kept for the school that show it
 */
public record IndicatorOnRecord(
    Labelled indicator, LocalDate seenOn, Narrative evidence, List<DocumentRef> documents) {
  public IndicatorOnRecord {
    documents = List.copyOf(documents);
  }
}
