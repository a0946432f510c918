package org.interventionledger.command.intervention;

import java.time.LocalDate;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;

/**
 * All that is on record in the matter of one school's intervention.
 *
 * @param boards how many interim boards were ever numbered. A number is not given twice, even when
 *     the entry that gave it was mistaken: the board's own stream is known by it
 */
record CaseFile(Journal<InterventionEvent> journal, int boards) {

  static final CaseFile EMPTY = new CaseFile(Journal.empty(), 0);

  /** With a further entry, whatever it says. */
  CaseFile with(long number, InterventionEvent event) {
    return switch (event) {
      case InterventionEntryCorrected put ->
          new CaseFile(journal.corrected(number, put.correction(), put.replacement()), boards);
      case InterimBoardEstablished established ->
          new CaseFile(journal.with(number, event), Math.max(boards, established.board()));
      case InspectionEvent _,
          PreWarningEvent _,
          WarningNoticeEvent _,
          InterimBoardDecisionEvent _,
          InterimPeriodEnded _,
          ReferralEvent _,
          SecretaryOfStateEvent _,
          PreconditionEvent _,
          PowerEvent _,
          ApproachEvent _,
          StatementEvent _,
          DraftReportEvent _,
          InformationEvent _,
          PeriodEvent _ ->
          new CaseFile(journal.with(number, event), boards);
    };
  }

  /**
   * As it would be without a mistaken entry. What replaces an establishment keeps the board's
   * number, for the board has its stream.
   */
  CaseFile setBackTo(Journal<InterventionEvent> without, Correction correction) {
    return journal.entry(correction.entry()).map(Entry::event).orElse(null)
            instanceof InterimBoardEstablished mistaken
        ? new CaseFile(without, mistaken.board() - 1)
        : new CaseFile(without, boards);
  }

  /** What had happened by a day, as it is known now. */
  CaseFile asOf(LocalDate day) {
    return new CaseFile(journal.where(event -> !beganToCountOn(event).isAfter(day)), boards);
  }

  /** What had happened and, of inspections, was published by a day. */
  CaseFile asPublishedBy(LocalDate day) {
    return new CaseFile(journal.where(event -> !event.happenedOn().isAfter(day)), boards);
  }

  /** HMCI's notice may come before the report is published. */
  private static LocalDate beganToCountOn(InterventionEvent event) {
    return event instanceof InspectionOutcomeRecorded outcome
            && outcome.takesEffectOn().isBefore(outcome.happenedOn())
        ? outcome.takesEffectOn()
        : event.happenedOn();
  }

  LegalPosition position() {
    return LegalPosition.of(journal.events());
  }
}
