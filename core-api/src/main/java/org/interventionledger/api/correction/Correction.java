package org.interventionledger.api.correction;

import java.time.LocalDate;
import org.interventionledger.api.terms.Narrative;

/**
 * Why an entry is put right. The mistaken entry stays readable; from here on it no longer counts.
 *
 * @param entry the mistaken entry's number in its stream, counted from 0
 * @param evidence what shows that it was mistaken
 */
public record Correction(
    long entry, LocalDate correctedOn, Reason reason, Narrative explanation, Narrative evidence) {

  /** Coded reasons, so that a genuine change can be told from the correction of an error. */
  public enum Reason {
    WRONG_SCHOOL,
    WRONG_DATE,
    WRONG_PERSON_OR_BODY,
    WRONG_PARTICULARS,
    ENTERED_TWICE,
    DID_NOT_HAPPEN
  }
}
