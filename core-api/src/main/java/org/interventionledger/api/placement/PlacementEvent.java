package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** What happened to a school in the authority's own arrangements. */
public sealed interface PlacementEvent extends SchoolEvent
    permits PlacementEvent.PlacedOnRegister,
        PlacementEvent.LevelChanged,
        PlacementEvent.RemovedFromRegister,
        PlacementEvent.AdviserAssigned,
        PlacementEvent.PlacementEntryCorrected,
        AccessEvent,
        GroundsEvent,
        RuleEvent,
        VersionEvent {

  /** The authority that placed it. */
  AuthorityCode authority();

  /**
   * The school, its governing body or its setting came onto a register, by a person's decision or
   * by a rule.
   */
  interface RegisterEntered {
    LocalDate placedOn();

    String register();

    String registerLabel();

    /** Who came onto it; null is the school itself. */
    Subject subject();

    FrameworkVersion framework();

    /** What one is on at most once: the register, and of whom. */
    default String place() {
      return Subject.place(register(), subject());
    }
  }

  /** The school came to a level, by a person's decision or by a rule. */
  interface LevelGained {
    LocalDate changedOn();

    LevelGiven level();

    Optional<LevelGiven> before();

    FrameworkVersion framework();
  }

  /**
   * The school was placed on a register, or its governing body or setting was.
   *
   * @param registerLabel the register's name at the time
   * @param framework the version of the framework it was done under
   * @param subject who was placed; null is the school itself, also where it was said in so many
   *     words, and of whom every entry was before registers could be of others
   */
  record PlacedOnRegister(
      Urn urn,
      AuthorityCode authority,
      LocalDate placedOn,
      String register,
      String registerLabel,
      Narrative reasons,
      Narrative underAuthority,
      Optional<LocalDate> reviewOn,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject)
      implements PlacementEvent, RegisterEntered {
    public PlacedOnRegister {
      subject = Subject.unlessSchool(subject);
    }

    /** The school itself. */
    public PlacedOnRegister(
        Urn urn,
        AuthorityCode authority,
        LocalDate placedOn,
        String register,
        String registerLabel,
        Narrative reasons,
        Narrative underAuthority,
        Optional<LocalDate> reviewOn,
        FrameworkVersion framework) {
      this(
          urn,
          authority,
          placedOn,
          register,
          registerLabel,
          reasons,
          underAuthority,
          reviewOn,
          framework,
          null);
    }

    @Override
    public LocalDate happenedOn() {
      return placedOn;
    }
  }

  /**
   * The school was given a level.
   *
   * @param before the level it had on that scale
   */
  record LevelChanged(
      Urn urn,
      AuthorityCode authority,
      LocalDate changedOn,
      LevelGiven level,
      Optional<LevelGiven> before,
      Narrative reasons,
      Narrative underAuthority,
      Optional<LocalDate> reviewOn,
      FrameworkVersion framework)
      implements PlacementEvent, LevelGained {
    @Override
    public LocalDate happenedOn() {
      return changedOn;
    }
  }

  /**
   * The school was removed from a register, or its governing body or setting was.
   *
   * @param subject who was removed; null is the school itself
   */
  record RemovedFromRegister(
      Urn urn,
      AuthorityCode authority,
      LocalDate removedOn,
      String register,
      String registerLabel,
      Narrative reasons,
      Narrative underAuthority,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject)
      implements PlacementEvent {
    public RemovedFromRegister {
      subject = Subject.unlessSchool(subject);
    }

    /** The school itself. */
    public RemovedFromRegister(
        Urn urn,
        AuthorityCode authority,
        LocalDate removedOn,
        String register,
        String registerLabel,
        Narrative reasons,
        Narrative underAuthority,
        FrameworkVersion framework) {
      this(
          urn,
          authority,
          removedOn,
          register,
          registerLabel,
          reasons,
          underAuthority,
          framework,
          null);
    }

    /** Which register it was, and of whom. */
    public String place() {
      return Subject.place(register, subject);
    }

    @Override
    public LocalDate happenedOn() {
      return removedOn;
    }
  }

  /**
   * The school was given an adviser.
   *
   * @param person the name by which the adviser signs in, where that was said
   */
  record AdviserAssigned(
      Urn urn,
      AuthorityCode authority,
      LocalDate assignedOn,
      PersonName adviser,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> person)
      implements PlacementEvent {
    public AdviserAssigned {
      // Entries of the time before this was asked do not have it.
      person = person == null ? Optional.empty() : person;
    }

    /** Of whom nobody said by what name they sign in. */
    public AdviserAssigned(
        Urn urn, AuthorityCode authority, LocalDate assignedOn, PersonName adviser) {
      this(urn, authority, assignedOn, adviser, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return assignedOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record PlacementEntryCorrected(
      Urn urn, AuthorityCode authority, Correction correction, Optional<PlacementEvent> replacement)
      implements PlacementEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
