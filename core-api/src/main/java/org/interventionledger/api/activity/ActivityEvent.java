package org.interventionledger.api.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What was done at a school under the authority's framework, and the papers that came of it. */
public sealed interface ActivityEvent extends SchoolEvent
    permits ActivityEvent.ActivityHeld,
        ActivityEvent.PaperWritten,
        ActivityEvent.PlanPriorityMet,
        ActivityEvent.ReviewTimetableAgreed,
        ActivityEvent.ActivityEntryCorrected,
        PaperDayEvent {

  AuthorityCode authority();

  /**
   * An activity of the framework was held.
   *
   * @param activity its id in the framework
   * @param label the framework's name for it at the time
   * @param absent the parties that the framework has take part and that did not
   * @param outcome one of those that the framework lists, where it lists any
   * @param departure why it was held otherwise than the framework has it
   * @param owed the paper that is to record it, where the framework has one
   * @param row the row of the framework that has it
   * @param stated what the framework asked for at the act
   */
  @Revision("2")
  record ActivityHeld(
      Urn urn,
      AuthorityCode authority,
      String activityId,
      LocalDate heldOn,
      String activity,
      String label,
      ActivityKind kind,
      List<Participant> present,
      List<Participant> absent,
      Optional<LocalDate> noticeGivenOn,
      Optional<String> outcome,
      Narrative account,
      Optional<Narrative> departure,
      List<DocumentRef> evidence,
      Optional<PaperOwed> owed,
      FrameworkVersion framework,
      PackRow row,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Stated> stated)
      implements ActivityEvent {
    public ActivityHeld {
      present = List.copyOf(present);
      absent = List.copyOf(absent);
      evidence = List.copyOf(evidence);
    }

    /** Where nothing was asked for at the act, or stated. */
    public ActivityHeld(
        Urn urn,
        AuthorityCode authority,
        String activityId,
        LocalDate heldOn,
        String activity,
        String label,
        ActivityKind kind,
        List<Participant> present,
        List<Participant> absent,
        Optional<LocalDate> noticeGivenOn,
        Optional<String> outcome,
        Narrative account,
        Optional<Narrative> departure,
        List<DocumentRef> evidence,
        Optional<PaperOwed> owed,
        FrameworkVersion framework,
        PackRow row) {
      this(
          urn,
          authority,
          activityId,
          heldOn,
          activity,
          label,
          kind,
          present,
          absent,
          noticeGivenOn,
          outcome,
          account,
          departure,
          evidence,
          owed,
          framework,
          row,
          Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return heldOn;
    }
  }

  /**
   * A paper of the framework was put on record: written, agreed and sent.
   *
   * @param paper its id in the framework
   * @param label the framework's name for it at the time
   * @param about the activity that it records, where it records one
   * @param dueBy the day by which the framework had it written, where it said so
   * @param departure why it went otherwise than the framework has it
   * @param appropriate what was found where the framework sends it to some "where appropriate"
   */
  @Revision("2")
  record PaperWritten(
      Urn urn,
      AuthorityCode authority,
      String paperId,
      LocalDate writtenOn,
      String paper,
      String label,
      Paper.Kind kind,
      Optional<String> about,
      Optional<LocalDate> dueBy,
      List<PaperPart> contents,
      List<Involved> involved,
      List<PlanPriority> priorities,
      Optional<Narrative> departure,
      List<DocumentRef> evidence,
      FrameworkVersion framework,
      PackRow row,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Appropriateness> appropriate)
      implements ActivityEvent {
    public PaperWritten {
      contents = List.copyOf(contents);
      involved = List.copyOf(involved);
      priorities = List.copyOf(priorities);
      evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate happenedOn() {
      return writtenOn;
    }
  }

  /** A priority of a plan was met. */
  record PlanPriorityMet(
      Urn urn,
      AuthorityCode authority,
      String paperId,
      String label,
      int priority,
      Narrative what,
      LocalDate by,
      LocalDate metOn,
      Narrative evidence)
      implements ActivityEvent {
    @Override
    public LocalDate happenedOn() {
      return metOn;
    }
  }

  /** The days of an activity were agreed in advance; a change gives up earlier ones of it. */
  @Revision("2")
  record ReviewTimetableAgreed(
      Urn urn,
      AuthorityCode authority,
      LocalDate agreedOn,
      String activity,
      String label,
      List<LocalDate> days,
      List<Participant> agreedWith,
      FrameworkVersion framework,
      PackRow row,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> change)
      implements ActivityEvent {
    public ReviewTimetableAgreed {
      days = List.copyOf(days);
      agreedWith = List.copyOf(agreedWith);
    }

    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record ActivityEntryCorrected(
      Urn urn, AuthorityCode authority, Correction correction, Optional<ActivityEvent> replacement)
      implements ActivityEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
