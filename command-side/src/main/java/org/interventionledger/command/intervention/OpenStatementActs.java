package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.OpenActs.about;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.Particulars;

/** Which acts about reports and their drafts are open, and which periods can be counted again. */
record OpenStatementActs(OpenActs acts, Particulars school, LocalDate on) {

  void judgeAll() {
    acts.judge(
        Act.RECORD_REPORT_RECEIVED, () -> StatementRules.checkMayReceive(acts.file(), school, on));
    judgeEach(Act.SEND_STATEMENT_OF_ACTION, it -> StatementRules.checkMaySend(it, on));
    judgeEach(Act.RECORD_SHORTENED_PERIOD, it -> StatementRules.checkMayShorten(it, on));
    judgeEach(
        Act.RECORD_SECOND_STATEMENT_REQUIRED, it -> StatementRules.checkMayRequireAgain(it, on));
    acts.judge(Act.RECORD_DRAFT_REPORT_RECEIVED, () -> {});
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

  /** Counting a period again is told to those only who may read what the period is of. */
  void judgeRecalculations(Set<Readership> readable) {
    acts.judgeEach(
        Act.RECALCULATE_PERIOD,
        CountedRun.of(acts.file())
            .filter(run -> readable.contains(Readership.of(run.matter())))
            .map(run -> about(run.about(), run)),
        _ -> {},
        _ -> Optional.empty(),
        run -> run.matter().act());
  }
}
