package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What was put on record for the authority's own arrangements: on it levels and rules rest. */
public sealed interface GroundsEvent extends PlacementEvent {

  /**
   * An indicator of the framework was seen at the school.
   *
   * @param evidence the evidence in words
   * @param documents those kept for the school that show it
   */
  record IndicatorRecorded(
      Urn urn,
      AuthorityCode authority,
      LocalDate seenOn,
      Labelled indicator,
      Narrative evidence,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DocumentRef> documents)
      implements GroundsEvent {
    public IndicatorRecorded {
      // Entries of the time when evidence was in words alone have none.
      documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** With evidence in words alone. */
    public IndicatorRecorded(
        Urn urn,
        AuthorityCode authority,
        LocalDate seenOn,
        Labelled indicator,
        Narrative evidence,
        FrameworkVersion framework) {
      this(urn, authority, seenOn, indicator, evidence, framework, List.of());
    }

    @Override
    public LocalDate happenedOn() {
      return seenOn;
    }
  }

  /** An indicator was found to be there no longer. */
  record IndicatorWithdrawn(
      Urn urn,
      AuthorityCode authority,
      LocalDate withdrawnOn,
      Labelled indicator,
      Narrative reasons,
      FrameworkVersion framework)
      implements GroundsEvent {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }

  /**
   * A fact of the framework was found: somebody's judgement, or that the school asked for support
   * itself.
   *
   * @param by the party that found it, where the framework says whose finding it is
   */
  record FindingRecorded(
      Urn urn,
      AuthorityCode authority,
      LocalDate foundOn,
      Labelled fact,
      String value,
      Optional<Labelled> by,
      Narrative reasons,
      FrameworkVersion framework)
      implements GroundsEvent {
    @Override
    public LocalDate happenedOn() {
      return foundOn;
    }
  }

  /**
   * Who decided on a level or register, with whom it was agreed.
   *
   * @param counted how many indicators of each level were on record, where the framework asks for a
   *     best fit
   * @param how by judgement or best fit, where the framework says which; entries of the time before
   *     this was recorded do not say
   * @param departure why it was not agreed with everybody with whom the framework has it agreed;
   *     entries of the time before this was asked do not say
   */
  record AssignmentAgreed(
      Urn urn,
      AuthorityCode authority,
      LocalDate agreedOn,
      Labelled scale,
      Optional<Labelled> by,
      List<Labelled> with,
      List<LevelCount> counted,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<HowAssigned> how,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> departure)
      implements GroundsEvent {
    public AssignmentAgreed {
      with = List.copyOf(with);
      counted = List.copyOf(counted);
      how = how == null ? Optional.empty() : how;
      departure = departure == null ? Optional.empty() : departure;
    }

    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /** What a rule calls for was considered, and followed or not; either way with reasons. */
  record CourseConsidered(
      Urn urn,
      AuthorityCode authority,
      LocalDate consideredOn,
      String rule,
      List<String> items,
      Conclusion conclusion,
      Narrative reasons,
      FrameworkVersion framework)
      implements GroundsEvent {
    public CourseConsidered {
      items = List.copyOf(items);
    }

    @Override
    public LocalDate happenedOn() {
      return consideredOn;
    }
  }

  /**
   * Parties of the framework were told.
   *
   * @param about the row of the framework that it was about, where that was said
   */
  @Revision("2")
  record PartiesTold(
      Urn urn,
      AuthorityCode authority,
      LocalDate toldOn,
      List<Labelled> parties,
      Narrative what,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Labelled> about)
      implements GroundsEvent {
    public PartiesTold {
      parties = List.copyOf(parties);
    }

    /** About no row of the framework. */
    public PartiesTold(
        Urn urn,
        AuthorityCode authority,
        LocalDate toldOn,
        List<Labelled> parties,
        Narrative what,
        FrameworkVersion framework) {
      this(urn, authority, toldOn, parties, what, framework, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return toldOn;
    }
  }

  /** A formal step of the authority's own came to a standing; none of the law's. */
  record LocalStepTaken(
      Urn urn,
      AuthorityCode authority,
      LocalDate takenOn,
      Labelled measure,
      LocalStanding standing,
      List<Labelled> grounds,
      Narrative reasons,
      FrameworkVersion framework)
      implements GroundsEvent {
    public LocalStepTaken {
      grounds = List.copyOf(grounds);
    }

    @Override
    public LocalDate happenedOn() {
      return takenOn;
    }
  }

  /**
   * Note was taken of an activity that was recorded elsewhere, so that the rules see it.
   *
   * @param outcome what came of it, as the framework names it
   * @param entry where it is recorded
   * @param contactBy the party that made contact with the school by it, where that was stated
   */
  @Revision("2")
  record ActivityNoted(
      Urn urn,
      AuthorityCode authority,
      LocalDate doneOn,
      Labelled activity,
      Optional<String> outcome,
      EntryRef entry,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Labelled> contactBy)
      implements GroundsEvent {

    /** Where nobody said who made contact. */
    public ActivityNoted(
        Urn urn,
        AuthorityCode authority,
        LocalDate doneOn,
        Labelled activity,
        Optional<String> outcome,
        EntryRef entry,
        FrameworkVersion framework) {
      this(urn, authority, doneOn, activity, outcome, entry, framework, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return doneOn;
    }
  }
}
