package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Urn;

/**
 * What a school's own framework asks for before a paper is sent, and before it is one of a step.
 */
public interface GatesBeforePapers {

  /** A framework that asks for nothing. */
  GatesBeforePapers OPEN =
      new GatesBeforePapers() {
        @Override
        public void checkSent(Sending sending) {
          // Nobody is told first.
        }

        @Override
        public void checkStep(Urn urn, LocalDate on, Paper paper) {
          // No step is asked for.
        }
      };

  /**
   * That a party is sent a paper.
   *
   * @param knowing who had a hand in it by that day, and so knows of it
   * @param last the day on which the party was last sent another paper of the same row
   */
  record Sending(
      Urn urn,
      LocalDate on,
      Paper paper,
      String party,
      Set<String> knowing,
      Optional<LocalDate> last) {
    public Sending {
      knowing = Set.copyOf(knowing);
    }
  }

  /**
   * @throws Refused where somebody is told of it first, and was not
   */
  void checkSent(Sending sending);

  /**
   * @throws Refused where the paper is one of formal steps, none of which was taken by that day
   */
  void checkStep(Urn urn, LocalDate on, Paper paper);
}
