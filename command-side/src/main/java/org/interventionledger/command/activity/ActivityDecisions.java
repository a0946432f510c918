package org.interventionledger.command.activity;

import java.util.function.Function;
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
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.rules.GatesBeforePapers;

/**
 * Where each act about an activity or a paper is decided, and how their stream is read.
 *
 * @param cited the documents that the act refers to
 * @param rows the rows of the pack that governs an act
 * @param rowsOf the rows of the version under which an activity was recorded
 * @param gates what the framework asks for before an activity is held
 * @param papers what it asks for before a paper is put on record
 * @param days what notice, and the days of papers, are counted with
 */
record ActivityDecisions(
    AuthorityCode authority,
    Acting acting,
    Cited cited,
    Function<ActivityCommand, PackRows> rows,
    Function<ActivityHeld, PackRows> rowsOf,
    GatesBeforeHolding gates,
    GatesBeforePapers papers,
    CountedDays days) {

  /** Of what came through the gates when it was entered. */
  ActivityDecisions pastTheGates() {
    return new ActivityDecisions(
        authority,
        acting,
        cited,
        rows,
        rowsOf,
        GatesBeforeHolding.OPEN,
        GatesBeforePapers.OPEN,
        days);
  }

  ActivityEvent decide(ActivityCommand command, Journal<ActivityEvent> journal) {
    var record = ActivityRecord.of(journal.events());
    return switch (command) {
      case RecordActivity act -> Activities.hold(act, record, this);
      case WritePaper act -> Papers.write(act, record, this);
      case MeetPlanPriority act -> Plans.meet(act, record, authority);
      case AgreeReviewTimetable act -> Timetables.agree(act, record, this);
      case CountPaperAgain act -> CountingPapersAgain.count(act, record, this);
      case CorrectActivityEntry act -> ActivityCorrections.decide(act, journal, this);
    };
  }

  static Journal<ActivityEvent> read(
      Journal<ActivityEvent> journal, long number, ActivityEvent event) {
    return event instanceof ActivityEntryCorrected corrected
        ? journal.corrected(number, corrected.correction(), corrected.replacement())
        : journal.with(number, event);
  }
}
