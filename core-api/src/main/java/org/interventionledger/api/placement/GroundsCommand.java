package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** Putting on record what the authority's own arrangements rest on. */
public sealed interface GroundsCommand extends PlacementCommand {

  /**
   * Record that an indicator of the framework is seen at a school, with the evidence for it.
   *
   * @param words the evidence in words
   * @param evidence the SHA-256 of each document that shows it
   */
  record RecordIndicator(
      Urn urn, LocalDate seenOn, String indicator, Narrative words, List<String> evidence)
      implements GroundsCommand, CitingCommand {
    public RecordIndicator {
      evidence = List.copyOf(evidence);
    }

    /** With evidence in words alone. */
    public RecordIndicator(Urn urn, LocalDate seenOn, String indicator, Narrative words) {
      this(urn, seenOn, indicator, words, List.of());
    }

    @Override
    public LocalDate happenedOn() {
      return seenOn;
    }
  }

  /** Withdraw an indicator that is there no longer. */
  record WithdrawIndicator(Urn urn, LocalDate withdrawnOn, String indicator, Narrative reasons)
      implements GroundsCommand {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }

  /**
   * Record a finding on a fact of the framework, such as that the school asked for support itself.
   *
   * @param by the party that found it; it is the framework's own where that says whose finding it
   *     is
   */
  record RecordFinding(
      Urn urn, LocalDate foundOn, String fact, String value, Optional<String> by, Narrative reasons)
      implements GroundsCommand {
    @Override
    public LocalDate happenedOn() {
      return foundOn;
    }
  }

  /**
   * Record that what a rule calls for was considered, and whether it was followed. What is usual
   * may be departed from so, and what must be considered is settled so, once for each call. What
   * can be seen done is done by the act that does it, and not by saying so.
   */
  record RecordConsideration(
      Urn urn, LocalDate consideredOn, String rule, Conclusion conclusion, Narrative reasons)
      implements GroundsCommand {
    @Override
    public LocalDate happenedOn() {
      return consideredOn;
    }
  }

  /**
   * Record that parties of the framework were told, and of what.
   *
   * @param about the row of the framework that it was about, such as a paper or a finding; where
   *     the framework has others told first, only what was about the same counts
   */
  record RecordTelling(
      Urn urn, LocalDate toldOn, List<String> parties, Optional<String> about, Narrative what)
      implements GroundsCommand {
    public RecordTelling {
      parties = List.copyOf(parties);
    }

    /** About no row of the framework. */
    public RecordTelling(Urn urn, LocalDate toldOn, List<String> parties, Narrative what) {
      this(urn, toldOn, parties, Optional.empty(), what);
    }

    @Override
    public LocalDate happenedOn() {
      return toldOn;
    }
  }

  /**
   * Record how a formal step of the authority's own stands, such as a compact. The law's steps have
   * acts of their own.
   *
   * @param grounds ids of the step's grounds in the framework
   */
  record TakeLocalStep(
      Urn urn,
      LocalDate takenOn,
      String measure,
      LocalStanding standing,
      List<String> grounds,
      Narrative reasons)
      implements GroundsCommand {
    public TakeLocalStep {
      grounds = List.copyOf(grounds);
    }

    @Override
    public LocalDate happenedOn() {
      return takenOn;
    }
  }
}
