package org.interventionledger.api.authority;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;

/** What an authority does under its framework for all of its schools at once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command")
public sealed interface AuthorityCommand {

  AuthorityCode authority();

  /** The day it was done. */
  LocalDate happenedOn();

  /** The kind of act that it is. */
  Act act();

  @TargetAggregateIdentifier
  default String stream() {
    return AuthorityEvent.stream(authority());
  }

  /**
   * Record that an activity was held that the authority has for all of its schools at once.
   *
   * @param activityId its own, a UUID
   * @param activity id among the framework's activities
   * @param present who took part
   * @param account what was gone through and settled, and where its minutes are kept
   * @param departure why it was held otherwise than the framework has it
   * @param under the version that it was held under, where several that count have it
   */
  record RecordAuthorityActivity(
      AuthorityCode authority,
      String activityId,
      LocalDate heldOn,
      String activity,
      List<TakingPart> present,
      Narrative account,
      Optional<Narrative> departure,
      Optional<VersionChoice> under)
      implements AuthorityCommand {
    public RecordAuthorityActivity {
      present = List.copyOf(present);
    }

    @Override
    public LocalDate happenedOn() {
      return heldOn;
    }

    @Override
    public Act act() {
      return Act.RECORD_AUTHORITY_ACTIVITY;
    }
  }

  /**
   * Record that a report on all of the authority's schools was given to those whom it is for.
   *
   * @param reportId its own, a UUID
   * @param paper id among the framework's records
   * @param involved who wrote it and who was given it, each on a day
   * @param figuresOn the day as at which its figures were counted, where it has figures
   * @param account what it told, and where it is kept
   * @param departure why it went otherwise than the framework has it
   * @param under the version that it was given under, where several that count have it
   */
  record RecordAuthorityReport(
      AuthorityCode authority,
      String reportId,
      LocalDate givenOn,
      String paper,
      List<Involving> involved,
      Optional<LocalDate> figuresOn,
      Narrative account,
      Optional<Narrative> departure,
      Optional<VersionChoice> under)
      implements AuthorityCommand {
    public RecordAuthorityReport {
      involved = List.copyOf(involved);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }

    @Override
    public Act act() {
      return Act.RECORD_AUTHORITY_REPORT;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectAuthorityEntry(
      AuthorityCode authority, Correction correction, Optional<AuthorityCommand> replacement)
      implements AuthorityCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }

    @Override
    public Act act() {
      return Act.CORRECT_AUTHORITY_ENTRY;
    }
  }
}
