package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/**
 * What followed by a rule of the framework. It happened on the day on which the ledger learnt of
 * its cause; the cause has a day of its own.
 */
public sealed interface RuleEvent extends PlacementEvent {

  RuleCause cause();

  /** The version whose rule it is. */
  FrameworkVersion framework();

  /**
   * An automatic rule placed the school on a register, or its governing body or setting.
   *
   * @param subject who was placed; null is the school itself
   */
  record PlacedByRule(
      Urn urn,
      AuthorityCode authority,
      LocalDate placedOn,
      String register,
      String registerLabel,
      RuleCause cause,
      FrameworkVersion framework,
      @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject)
      implements RuleEvent, RegisterEntered {
    public PlacedByRule {
      subject = Subject.unlessSchool(subject);
    }

    /** The school itself. */
    public PlacedByRule(
        Urn urn,
        AuthorityCode authority,
        LocalDate placedOn,
        String register,
        String registerLabel,
        RuleCause cause,
        FrameworkVersion framework) {
      this(urn, authority, placedOn, register, registerLabel, cause, framework, null);
    }

    @Override
    public LocalDate happenedOn() {
      return placedOn;
    }
  }

  /**
   * An automatic rule gave the school a higher level. No rule gives a lower one.
   *
   * @param before the level it had on that scale
   */
  record LevelRaisedByRule(
      Urn urn,
      AuthorityCode authority,
      LocalDate changedOn,
      LevelGiven level,
      Optional<LevelGiven> before,
      RuleCause cause,
      FrameworkVersion framework)
      implements RuleEvent, LevelGained {
    @Override
    public LocalDate happenedOn() {
      return changedOn;
    }
  }

  /**
   * A rule calls for something that people do.
   *
   * @param force how binding the rule is; one that did not say was called for as the usual course
   */
  record CourseCalledFor(
      Urn urn,
      AuthorityCode authority,
      LocalDate calledOn,
      Force force,
      List<CourseStep> steps,
      RuleCause cause,
      FrameworkVersion framework)
      implements RuleEvent {
    public CourseCalledFor {
      force = Objects.requireNonNullElse(force, Force.usual);
      steps = List.copyOf(steps);
    }

    /** The same call, for these things alone. */
    public CourseCalledFor of(List<CourseStep> some) {
      return new CourseCalledFor(urn, authority, calledOn, force, some, cause, framework);
    }

    @Override
    public LocalDate happenedOn() {
      return calledOn;
    }
  }

  /** An automatic rule found already so what it would have done. */
  record RuleFoundSatisfied(
      Urn urn,
      AuthorityCode authority,
      LocalDate foundOn,
      RuleCause cause,
      FrameworkVersion framework)
      implements RuleEvent {
    @Override
    public LocalDate happenedOn() {
      return foundOn;
    }
  }

  /**
   * A rule would have moved the school to the level next above, and it is at the highest: the
   * framework says of none above (items ESX-050 and ESX-103, safeguarding not secure at stage 5).
   *
   * @param level the one it has, which stays
   */
  record FoundAtHighestLevel(
      Urn urn,
      AuthorityCode authority,
      LocalDate foundOn,
      Labelled scale,
      LevelGiven level,
      RuleCause cause,
      FrameworkVersion framework)
      implements RuleEvent {
    @Override
    public LocalDate happenedOn() {
      return foundOn;
    }
  }

  /** The condition of a rule that had acted holds no longer. What was done by it stays. */
  record RuleCeasedToHold(
      Urn urn,
      AuthorityCode authority,
      LocalDate ceasedOn,
      RuleCause cause,
      FrameworkVersion framework)
      implements RuleEvent {
    @Override
    public LocalDate happenedOn() {
      return ceasedOn;
    }
  }
}
