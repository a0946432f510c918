package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.OpenActs.about;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/** Which acts about reports and their drafts are open, and which periods can be counted again. */
record OpenStatementActs(OpenActs acts, Particulars school, LocalDate on) {

  void judgeAll() {
    acts.judge(
        Act.RECORD_REPORT_RECEIVED, () -> StatementRules.checkMayReceive(acts.file(), school, on));
    judgeEach(Act.SEND_STATEMENT_OF_ACTION, it -> StatementRules.checkMaySend(it, on));
    judgeEach(Act.RECORD_SHORTENED_PERIOD, it -> StatementRules.checkMayShorten(it, on));
    judgeEach(
        Act.RECORD_SECOND_STATEMENT_REQUIRED, it -> StatementRules.checkMayRequireAgain(it, on));
    acts.judge(Act.RECORD_DRAFT_REPORT_RECEIVED, () -> Statute.on(on, StatementLaw.COMMENTS));
    acts.judgeEach(
        Act.RECORD_COMMENTS_SENT,
        DraftReport.of(acts.file()).all().map(it -> about(it.received().draftReportId(), it)),
        DraftReports::checkMayComment);
  }

  private void judgeEach(Act act, Consumer<Statement> check) {
    acts.judgeEach(
        act,
        Statement.of(acts.file()).all().map(it -> about(it.received().statementId(), it)),
        check);
  }

  /**
   * By the calendars adopted by now. Counting a period again is told to those only who may read
   * what the period is of.
   */
  void judgeRecalculations(Set<Readership> readable, Counting counting) {
    acts.judgeEach(
        Act.RECALCULATE_PERIOD,
        CountedRun.of(acts.file())
            .filter(run -> readable.contains(Readership.of(run.matter())))
            .map(run -> about(run.about(), run)),
        run -> Recalculations.checkMoves(run, school, counting, on),
        _ -> Optional.empty(),
        run -> run.matter().act());
  }
}
