package org.interventionledger.ui.correction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityCommand.CorrectActivityEntry;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.CorrectSupportEntry;
import org.interventionledger.api.terms.Urn;

/** A stream of one school whose entries can be put right, and how that is asked for. */
sealed interface CorrectedStream {

  record OfPlacement(Urn urn) implements CorrectedStream {}

  record OfActivities(Urn urn) implements CorrectedStream {}

  record OfSupport(Urn urn) implements CorrectedStream {}

  record OfIntervention(Urn urn) implements CorrectedStream {}

  record OfMeeting(Urn urn, String meetingId) implements CorrectedStream {}

  record OfBoard(Urn urn, int board) implements CorrectedStream {}

  Pattern MEETING = Pattern.compile("meeting:(.{1,100})");
  Pattern BOARD = Pattern.compile("ieb:([0-9]{6}):([1-9][0-9]?)");

  /** The stream of this name, if it can be one of this school. */
  static Optional<CorrectedStream> of(Urn urn, String name) {
    if (name.equals("placement:" + urn)) {
      return Optional.of(new OfPlacement(urn));
    }
    if (name.equals("activities:" + urn)) {
      return Optional.of(new OfActivities(urn));
    }
    if (name.equals("support:" + urn)) {
      return Optional.of(new OfSupport(urn));
    }
    if (name.equals("intervention:" + urn)) {
      return Optional.of(new OfIntervention(urn));
    }
    var meeting = MEETING.matcher(name);
    if (meeting.matches()) {
      return Optional.of(new OfMeeting(urn, meeting.group(1)));
    }
    var board = BOARD.matcher(name);
    return board.matches() && board.group(1).equals(urn.toString())
        ? Optional.of(new OfBoard(urn, Integer.parseInt(board.group(2))))
        : Optional.empty();
  }

  /**
   * The correction as a command; none when the act that takes the entry's place belongs elsewhere.
   */
  default Optional<SchoolCommand> correct(
      Correction correction, Optional<SchoolCommand> replacement) {
    return switch (this) {
      case OfPlacement(var urn) ->
          of(replacement, PlacementCommand.class)
              .map(right -> new CorrectPlacementEntry(urn, correction, right));
      case OfActivities(var urn) ->
          of(replacement, ActivityCommand.class)
              .map(right -> new CorrectActivityEntry(urn, correction, right));
      case OfSupport(var urn) ->
          of(replacement, SupportCommand.class)
              .map(right -> new CorrectSupportEntry(urn, correction, right));
      case OfIntervention(var urn) ->
          of(replacement, InterventionCommand.class)
              .map(right -> new CorrectInterventionEntry(urn, correction, right));
      case OfMeeting(var urn, var id) ->
          of(replacement, MeetingCommand.class)
              .map(right -> new CorrectMeetingEntry(urn, id, correction, right));
      case OfBoard(var urn, var board) ->
          of(replacement, InterimBoardCommand.class)
              .map(right -> new CorrectInterimBoardEntry(urn, board, correction, right));
    };
  }

  // Empty: not of this kind. Holding an empty one: nothing takes the entry's place.
  private static <C> Optional<Optional<C>> of(Optional<SchoolCommand> replacement, Class<C> kind) {
    return replacement.isEmpty() || kind.isInstance(replacement.get())
        ? Optional.of(replacement.map(kind::cast))
        : Optional.empty();
  }
}
