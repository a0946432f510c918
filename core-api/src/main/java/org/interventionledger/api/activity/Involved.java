package org.interventionledger.api.activity;

import java.time.LocalDate;
import org.interventionledger.api.framework.Who;

/**
 * What a party did with a paper, and when: wrote it, reviewed it, agreed it, was sent it (items
 * HIL-128, HIL-199, HIL-200, E15-150).
 *
 * @param party its id in the pack
 * @param label the pack's word for it
 */
public record Involved(String party, String label, Who.Part as, LocalDate on) {

  /** As an officer says it. */
  public Involving asGiven() {
    return new Involving(party, as, on);
  }
}
