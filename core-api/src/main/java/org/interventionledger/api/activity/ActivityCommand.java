package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * The activities of the authority's framework at one school, and the papers that come of them: what
 * a pack calls activities and records.
 */
public sealed interface ActivityCommand extends SchoolCommand {

  /** The {@link #family()} of every one of them. */
  String FAMILY = "ActivityCommand";

  @Override
  @TargetAggregateIdentifier
  default String stream() {
    return "activities:" + urn();
  }

  @Override
  default String family() {
    return FAMILY;
  }

  /**
   * Record that an activity was held: a visit, a meeting, a review, a conversation, an assessment
   * or a scrutiny.
   *
   * @param activityId its own, a UUID
   * @param activity id among the framework's activities
   * @param noticeGivenOn when the school was told of it, where the framework asks for notice
   * @param outcome one of those that the framework lists, where it lists any
   * @param account what was seen and said
   * @param departure why it was held otherwise than the framework has it
   * @param evidence documents kept for the school, by their SHA-256
   * @param stating what the framework asks for at this act
   */
  record RecordActivity(
      Urn urn,
      String activityId,
      LocalDate heldOn,
      String activity,
      List<TakingPart> present,
      Optional<LocalDate> noticeGivenOn,
      Optional<String> outcome,
      Narrative account,
      Optional<Narrative> departure,
      List<String> evidence,
      Stating stating)
      implements ActivityCommand, CitingCommand {
    public RecordActivity {
      present = List.copyOf(present);
      evidence = List.copyOf(evidence);
    }

    /** Where the framework asks for nothing at the act. */
    public RecordActivity(
        Urn urn,
        String activityId,
        LocalDate heldOn,
        String activity,
        List<TakingPart> present,
        Optional<LocalDate> noticeGivenOn,
        Optional<String> outcome,
        Narrative account,
        Optional<Narrative> departure,
        List<String> evidence) {
      this(
          urn,
          activityId,
          heldOn,
          activity,
          present,
          noticeGivenOn,
          outcome,
          account,
          departure,
          evidence,
          Stating.NOTHING);
    }

    @Override
    public LocalDate happenedOn() {
      return heldOn;
    }
  }

  /**
   * Put a paper of the framework on record, when it is finished: written, agreed and sent to whom
   * it goes.
   *
   * @param paperId its own, a UUID
   * @param paper id among the framework's records
   * @param about the activity that it records, where it records one
   * @param contents its parts: all that the framework has it contain, and what else there is
   * @param involved who wrote, reviewed, agreed and was sent it
   * @param priorities of a plan, each with its time bound
   * @param departure why it went otherwise than the framework has it
   * @param evidence documents kept for the school, by their SHA-256
   * @param appropriate whether it is appropriate to send it to those of whom the framework says
   *     "where appropriate"
   */
  record WritePaper(
      Urn urn,
      String paperId,
      LocalDate writtenOn,
      String paper,
      Optional<String> about,
      List<PaperPart> contents,
      List<Involving> involved,
      List<PlanPriority> priorities,
      Optional<Narrative> departure,
      List<String> evidence,
      Optional<Appropriateness> appropriate)
      implements ActivityCommand, CitingCommand {
    public WritePaper {
      contents = List.copyOf(contents);
      involved = List.copyOf(involved);
      priorities = List.copyOf(priorities);
      evidence = List.copyOf(evidence);
    }

    /** Where the framework leaves nobody to what is appropriate. */
    public WritePaper(
        Urn urn,
        String paperId,
        LocalDate writtenOn,
        String paper,
        Optional<String> about,
        List<PaperPart> contents,
        List<Involving> involved,
        List<PlanPriority> priorities,
        Optional<Narrative> departure,
        List<String> evidence) {
      this(
          urn,
          paperId,
          writtenOn,
          paper,
          about,
          contents,
          involved,
          priorities,
          departure,
          evidence,
          Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return writtenOn;
    }
  }

  /**
   * Say that a priority of a plan was met.
   *
   * @param priority its number in the plan, counted from 1
   */
  record MeetPlanPriority(
      Urn urn, String paperId, int priority, LocalDate metOn, Narrative evidence)
      implements ActivityCommand {
    @Override
    public LocalDate happenedOn() {
      return metOn;
    }
  }

  /**
   * Agree in advance on which days an activity is held. A later timetable of the same activity
   * takes the place of an earlier one.
   *
   * @param activity id among the framework's activities
   * @param agreedWith parties of the pack: it is agreed with somebody
   * @param change why days that were agreed before are given up, where some were
   */
  record AgreeReviewTimetable(
      Urn urn,
      LocalDate agreedOn,
      String activity,
      List<LocalDate> days,
      List<TakingPart> agreedWith,
      Optional<Narrative> change)
      implements ActivityCommand {
    public AgreeReviewTimetable {
      days = List.copyOf(days);
      agreedWith = List.copyOf(agreedWith);
    }

    /** The first of its activity. */
    public AgreeReviewTimetable(
        Urn urn,
        LocalDate agreedOn,
        String activity,
        List<LocalDate> days,
        List<TakingPart> agreedWith) {
      this(urn, agreedOn, activity, days, agreedWith, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /**
   * Count again by when a paper is due that is still to be written, by the term dates and bank
   * holidays adopted by now. Nothing else moves that day: not the adoption of a calendar by itself.
   *
   * @param activityId the activity that the paper is to record
   */
  record CountPaperAgain(Urn urn, String activityId, LocalDate countedOn, Narrative reasons)
      implements ActivityCommand {
    @Override
    public LocalDate happenedOn() {
      return countedOn;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectActivityEntry(Urn urn, Correction correction, Optional<ActivityCommand> replacement)
      implements ActivityCommand, CorrectingCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
