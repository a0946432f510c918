package org.interventionledger.api;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.terms.Urn;

/**
 * What an officer does in the matter of one school. Each carries its own simple name as {@code
 * command}, so that one can stand inside another (a correction holds the act as it should have been
 * entered).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command")
public sealed interface SchoolCommand
    permits PlacementCommand,
        ActivityCommand,
        SupportCommand,
        MeetingCommand,
        InterventionCommand,
        InterimBoardCommand {

  Urn urn();

  /** The day the act was done; never after the day it is recorded. */
  LocalDate happenedOn();

  /** The stream it is decided on, such as {@code intervention:999001}. */
  String stream();

  /** The name under which all acts on streams of one kind are sent, and taken in by one handler. */
  String family();

  /** The name under which a command is sent: its family's, or else that of its own class. */
  static String familyOf(Object command) {
    return command instanceof SchoolCommand act ? act.family() : command.getClass().getName();
  }
}
