package org.interventionledger.api.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.DatedEvent;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;

/**
 * What an authority did under its framework for all of its schools at once: its own meetings and
 * its regular reports (items HIL-096, E15-097, E15-098, E15-129, HAV-060, HAV-062, HAV-089,
 * HAV-106). None of it is of one school.
 */
public sealed interface AuthorityEvent extends LedgerEvent, DatedEvent {

  /** The stream of what an authority did itself. */
  static String stream(AuthorityCode authority) {
    return "authority:" + authority;
  }

  AuthorityCode authority();

  /** The version of the framework that it was done under; a correction is under none. */
  default Optional<FrameworkVersion> under() {
    return switch (this) {
      case AuthorityActivityHeld it -> Optional.of(it.framework());
      case AuthorityReportGiven it -> Optional.of(it.framework());
      case AuthorityEntryCorrected _ -> Optional.empty();
    };
  }

  /**
   * An activity that the authority has for all of its schools at once was held.
   *
   * @param activityId its own, a UUID
   * @param activity its id in the framework
   * @param label the framework's name for it at the time
   * @param absent the parties that the framework has take part and that did not
   * @param account what was gone through and settled, and where its minutes are kept
   * @param departure why it was held otherwise than the framework has it
   * @param row the row of the framework that has it
   */
  record AuthorityActivityHeld(
      AuthorityCode authority,
      String activityId,
      LocalDate heldOn,
      String activity,
      String label,
      ActivityKind kind,
      List<Participant> present,
      List<Participant> absent,
      Narrative account,
      Optional<Narrative> departure,
      FrameworkVersion framework,
      PackRow row)
      implements AuthorityEvent {
    public AuthorityActivityHeld {
      present = List.copyOf(present);
      absent = List.copyOf(absent);
    }

    @Override
    public LocalDate happenedOn() {
      return heldOn;
    }
  }

  /**
   * A report that the authority makes on all of its schools was given to those whom it is for.
   *
   * @param reportId its own, a UUID
   * @param paper its id in the framework
   * @param label the framework's name for it at the time
   * @param involved who wrote it and who was given it, each on a day
   * @param figuresOn the day as at which its figures were counted, where it has figures
   * @param account what it told, and where it is kept
   * @param departure why it went otherwise than the framework has it
   * @param row the row of the framework that has it
   */
  record AuthorityReportGiven(
      AuthorityCode authority,
      String reportId,
      LocalDate givenOn,
      String paper,
      String label,
      Paper.Kind kind,
      List<Involved> involved,
      Optional<LocalDate> figuresOn,
      Narrative account,
      Optional<Narrative> departure,
      FrameworkVersion framework,
      PackRow row)
      implements AuthorityEvent {
    public AuthorityReportGiven {
      involved = List.copyOf(involved);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record AuthorityEntryCorrected(
      AuthorityCode authority, Correction correction, Optional<AuthorityEvent> replacement)
      implements AuthorityEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
