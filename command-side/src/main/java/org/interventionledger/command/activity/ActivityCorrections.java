package org.interventionledger.command.activity;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.activity.ActivityCommand.CountPaperAgain;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.PuttingRight;

/**
 * Putting right what was entered about activities and papers. A paper, and the counting of its day,
 * rest on the activity that it records, a priority met on its plan, as far as they copied what
 * would change.
 */
final class ActivityCorrections {

  private ActivityCorrections() {}

  static ActivityEntryCorrected decide(
      CorrectActivityEntry act, Journal<ActivityEvent> journal, ActivityDecisions decisions) {
    var mistaken = journal.entry(act.correction().entry()).map(Entry::event);
    var instead =
        PuttingRight.<ActivityEvent, ActivityCommand>decide(
            journal,
            act.correction(),
            (later, earlier) ->
                restsOn(later, earlier)
                    && act.replacement().map(right -> changes(right, earlier)).orElse(true),
            act.replacement(),
            ActivityCorrections::kind,
            (right, before) ->
                (cameThroughTheGates(right, mistaken) ? decisions.pastTheGates() : decisions)
                    .decide(right, before));
    return new ActivityEntryCorrected(act.urn(), decisions.authority(), act.correction(), instead);
  }

  private static boolean cameThroughTheGates(
      ActivityCommand right, Optional<ActivityEvent> mistaken) {
    return switch (right) {
      case RecordActivity act ->
          mistaken.orElse(null) instanceof ActivityHeld held && isTheSame(act, held);
      case WritePaper act ->
          mistaken.orElse(null) instanceof PaperWritten paper && isTheSame(act, paper);
      case MeetPlanPriority _, AgreeReviewTimetable _, CountPaperAgain _, CorrectActivityEntry _ ->
          false;
    };
  }

  /** The same activity on the same day, with the same read beforehand. */
  private static boolean isTheSame(RecordActivity act, ActivityHeld held) {
    return act.activity().equals(held.activity())
        && act.heldOn().equals(held.heldOn())
        && act.stating().reviewed().equals(reviewed(held));
  }

  /** The same paper of the same day, which went through the same hands on the same days. */
  private static boolean isTheSame(WritePaper act, PaperWritten paper) {
    return act.paper().equals(paper.paper())
        && act.writtenOn().equals(paper.writtenOn())
        && act.involved().equals(paper.involved().stream().map(Involved::asGiven).toList());
  }

  private static List<String> reviewed(ActivityHeld held) {
    return held.stated().orElse(Stated.NOTHING).reviewed().stream().map(Labelled::id).toList();
  }

  private static boolean restsOn(ActivityEvent later, ActivityEvent earlier) {
    return switch (earlier) {
      case ActivityHeld held ->
          switch (later) {
            case PaperWritten paper -> paper.about().filter(held.activityId()::equals).isPresent();
            case PaperCountedAgain counted -> counted.activityId().equals(held.activityId());
            case ActivityEvent _ -> false;
          };
      case PaperWritten paper ->
          later instanceof PlanPriorityMet met && met.paperId().equals(paper.paperId());
      case PlanPriorityMet _,
          ReviewTimetableAgreed _,
          PaperCountedAgain _,
          ActivityEntryCorrected _ ->
          false;
    };
  }

  /** Whether it would change what a later entry copied. */
  private static boolean changes(ActivityCommand right, ActivityEvent earlier) {
    return switch (earlier) {
      case ActivityHeld held ->
          !(right instanceof RecordActivity act
              && act.activityId().equals(held.activityId())
              && act.activity().equals(held.activity())
              && act.heldOn().equals(held.heldOn()));
      case PaperWritten paper ->
          !(right instanceof WritePaper act
              && act.paperId().equals(paper.paperId())
              && act.paper().equals(paper.paper())
              && act.priorities().equals(paper.priorities())
              && !act.writtenOn().isAfter(paper.writtenOn()));
      case PlanPriorityMet _,
          ReviewTimetableAgreed _,
          PaperCountedAgain _,
          ActivityEntryCorrected _ ->
          false;
    };
  }

  private static Class<? extends ActivityEvent> kind(ActivityCommand command) {
    return switch (command) {
      case RecordActivity _ -> ActivityHeld.class;
      case WritePaper _ -> PaperWritten.class;
      case MeetPlanPriority _ -> PlanPriorityMet.class;
      case AgreeReviewTimetable _ -> ReviewTimetableAgreed.class;
      case CountPaperAgain _ -> PaperCountedAgain.class;
      case CorrectActivityEntry _ -> ActivityEntryCorrected.class;
    };
  }
}
