package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/**
 * Where a school stands in the authority's own arrangements: its register and its levels are two
 * facts (items HIL-028 and HIL-033, ESX-022 and ESX-028).
 */
public sealed interface PlacementCommand extends SchoolCommand
    permits PlacementCommand.PlaceOnRegister,
        PlacementCommand.ChangeLevel,
        PlacementCommand.RemoveFromRegister,
        PlacementCommand.AssignAdviser,
        PlacementCommand.MoveToFrameworkVersion,
        PlacementCommand.CorrectPlacementEntry,
        AccessCommand,
        GroundsCommand,
        RuleCommand {

  /** The {@link #family()} of every one of them. */
  String FAMILY = "PlacementCommand";

  @Override
  @TargetAggregateIdentifier
  default String stream() {
    return "placement:" + urn();
  }

  @Override
  default String family() {
    return FAMILY;
  }

  /**
   * Place a school on a register, or its governing body or setting, under the framework in force
   * for its authority on that day.
   *
   * @param register id of a flag scale of the framework
   * @param subject who is placed; null is the school itself
   * @param underAuthority the officer's authority for it: the delegation or decision relied on
   * @param level the level that the same gets with it, if one is given
   * @param reviewOn when the placement is next to be reviewed, if that is agreed
   * @param agreed by which party of the framework it was decided, and with which it was agreed
   */
  record PlaceOnRegister(
      Urn urn,
      LocalDate placedOn,
      String register,
      @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject,
      Narrative reasons,
      Narrative underAuthority,
      Optional<LevelChoice> level,
      Optional<PersonName> adviser,
      Optional<LocalDate> reviewOn,
      Optional<Agreement> agreed)
      implements PlacementCommand {
    public PlaceOnRegister {
      subject = Subject.unlessSchool(subject);
    }

    /** Which register, and of whom. */
    public String place() {
      return Subject.place(register, subject);
    }

    /** The school itself, of which nobody said who agreed. */
    public PlaceOnRegister(
        Urn urn,
        LocalDate placedOn,
        String register,
        Narrative reasons,
        Narrative underAuthority,
        Optional<LevelChoice> level,
        Optional<PersonName> adviser,
        Optional<LocalDate> reviewOn) {
      this(
          urn,
          placedOn,
          register,
          null,
          reasons,
          underAuthority,
          level,
          adviser,
          reviewOn,
          Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return placedOn;
    }
  }

  /**
   * Change a school's level on one ordinal scale of the framework.
   *
   * @param agreed by which party of the framework it was decided, and with which it was agreed
   */
  record ChangeLevel(
      Urn urn,
      LocalDate changedOn,
      LevelChoice level,
      Narrative reasons,
      Narrative underAuthority,
      Optional<LocalDate> reviewOn,
      Optional<Agreement> agreed)
      implements PlacementCommand {

    /** Of which nobody said who agreed. */
    public ChangeLevel(
        Urn urn,
        LocalDate changedOn,
        LevelChoice level,
        Narrative reasons,
        Narrative underAuthority,
        Optional<LocalDate> reviewOn) {
      this(urn, changedOn, level, reasons, underAuthority, reviewOn, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return changedOn;
    }
  }

  /**
   * Remove a school from a register, or its governing body or setting.
   *
   * @param subject who is removed; null is the school itself
   */
  record RemoveFromRegister(
      Urn urn,
      LocalDate removedOn,
      String register,
      @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject,
      Narrative reasons,
      Narrative underAuthority)
      implements PlacementCommand {
    public RemoveFromRegister {
      subject = Subject.unlessSchool(subject);
    }

    /** The school itself. */
    public RemoveFromRegister(
        Urn urn,
        LocalDate removedOn,
        String register,
        Narrative reasons,
        Narrative underAuthority) {
      this(urn, removedOn, register, null, reasons, underAuthority);
    }

    /** Which register, and of whom. */
    public String place() {
      return Subject.place(register, subject);
    }

    @Override
    public LocalDate happenedOn() {
      return removedOn;
    }
  }

  /**
   * Give a school its adviser.
   *
   * @param person the name by which the adviser signs in, if that is said
   */
  record AssignAdviser(Urn urn, LocalDate assignedOn, PersonName adviser, Optional<String> person)
      implements PlacementCommand {

    /** Of whom nobody said by what name they sign in. */
    public AssignAdviser(Urn urn, LocalDate assignedOn, PersonName adviser) {
      this(urn, assignedOn, adviser, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return assignedOn;
    }
  }

  /**
   * Move a school's journey to another version of the authority's framework, and say what becomes
   * of each register that it is on and each level that it has.
   *
   * @param from the version that the journey is under
   * @param to a version in force on the day
   * @param underAuthority the officer's authority for it: the delegation or decision relied on
   */
  record MoveToFrameworkVersion(
      Urn urn,
      LocalDate movedOn,
      VersionChoice from,
      VersionChoice to,
      List<RegisterMapping> registers,
      List<LevelMapping> levels,
      Narrative reasons,
      Narrative underAuthority)
      implements PlacementCommand {
    public MoveToFrameworkVersion {
      registers = List.copyOf(registers);
      levels = List.copyOf(levels);
    }

    @Override
    public LocalDate happenedOn() {
      return movedOn;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectPlacementEntry(
      Urn urn, Correction correction, Optional<PlacementCommand> replacement)
      implements PlacementCommand, CorrectingCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
