package org.interventionledger.command.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.RepresentationsTo;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;

/**
 * The law of a warning notice. The day on which a notice is given picks it; what follows the notice
 * is judged by it too, except as {@link Saving} says.
 *
 * @param gate s.60 or s.60A
 * @param grounds on which one may rest: subsection (2)
 * @param authors who may give one
 * @param contents what it must contain
 * @param period how long the governing body has
 * @param representations the right to make them; empty where there is none
 * @param copies who gets a copy of every such notice, whatever the school
 * @param copiesUnder where the section says who gets a copy, and when
 * @param mindedTo the authority's own powers that it may name as the action it is minded to take
 * @param mindedToSections the sections under which such action may be, in the words of the Act
 * @param steps where the section has each step
 * @param interlocks what a notice of the Secretary of State does to the authority's
 * @param saving which earlier notices keep the law before this, where not all of them do
 */
public record NoticeLaw(
    Gate gate,
    Set<Ground> grounds,
    Set<Author> authors,
    Set<Content> contents,
    Period period,
    Optional<Representations> representations,
    Set<Recipient> copies,
    Provision copiesUnder,
    Set<Power> mindedTo,
    String mindedToSections,
    Steps steps,
    Set<Interlock> interlocks,
    Optional<Saving> saving) {

  public NoticeLaw {
    grounds = Sorted.copyOf(grounds);
    authors = Sorted.copyOf(authors);
    contents = Sorted.copyOf(contents);
    copies = Sorted.copyOf(copies);
    mindedTo = Sorted.copyOf(mindedTo);
    interlocks = Sorted.copyOf(interlocks);
  }

  static <E extends Comparable<E>> Set<E> all(Set<E> some, Set<E> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  /** The "relevant authority". */
  public enum Author {
    LOCAL_AUTHORITY,
    SECRETARY_OF_STATE
  }

  /** What a notice must contain: subsections (4) and (5). */
  public enum Content {
    /** (4)(a) the matters on which the conclusion rests. */
    MATTERS,
    /** (4)(b) the action which the governing body must take. */
    ACTION_REQUIRED,
    /** (4)(c) in the old law: the initial period, which the law itself fixes. */
    INITIAL_PERIOD,
    /** (4)(c) in the new law: the compliance period, which the notice specifies. */
    COMPLIANCE_PERIOD,
    /** (4)(d) the action which the authority is minded to take. */
    MINDED_TO,
    /** (5) in the old law: the right to make representations. */
    RIGHT_TO_REPRESENTATIONS;

    static Set<Content> ofOldLaw() {
      return EnumSet.of(
          MATTERS, ACTION_REQUIRED, INITIAL_PERIOD, MINDED_TO, RIGHT_TO_REPRESENTATIONS);
    }

    static Set<Content> ofNewLaw() {
      return EnumSet.of(MATTERS, ACTION_REQUIRED, COMPLIANCE_PERIOD, MINDED_TO);
    }
  }

  /** How long the governing body has. */
  public sealed interface Period {
    /**
     * It begins with the day the notice is given and ends with this working day following that day.
     */
    record WorkingDaysFollowing(int workingDays) implements Period {}

    /** As the notice specifies: no least and no longest period. */
    record AsSpecified() implements Period {}
  }

  /**
   * The right to make representations in writing within the initial period.
   *
   * @param workingDaysIfConfirmed the compliance period begins with the day the notice is confirmed
   *     and ends with this working day following it
   */
  public record Representations(
      RepresentationsTo to, int workingDaysIfConfirmed, Provision right, Provision confirmation) {}

  /** What a notice of the Secretary of State does. */
  public enum Interlock {
    /** s.60(4A): the authority may give none until he says it may. */
    BARS_A_LATER_NOTICE,
    /** s.60(4B): an earlier notice of the authority ceases to have effect. */
    ENDS_AN_EARLIER_NOTICE
  }

  /**
   * An earlier notice keeps the law before a day if its compliance period had not expired before
   * it. What follows one that had is judged by the law since.
   */
  public record Saving(LocalDate since, Provision provision) {}

  /** Where the section has each step towards eligibility; its letters have changed. */
  public record Steps(
      Provision given,
      Provision periodExpired,
      Optional<Provision> representations,
      Provision failedToComply,
      Provision powersProposed) {}
}
