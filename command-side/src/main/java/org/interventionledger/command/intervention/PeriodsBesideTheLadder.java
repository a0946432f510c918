package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Period.COMMENTS_ON_DRAFT_REPORT;
import static org.interventionledger.api.record.FindPosition.Period.DATA_COMPLAINT;
import static org.interventionledger.api.record.FindPosition.Period.INFORMATION_REQUEST;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.DaysFollowing;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.statute.InformationRights;
import org.interventionledger.command.statute.StatementLaw;

/**
 * What a draft report, a request for information and a complaint about personal data set running,
 * of an academy too. Each is told to those only who may read of it.
 */
final class PeriodsBesideTheLadder {

  private PeriodsBesideTheLadder() {}

  static Stream<Running> of(
      CaseFile file, Particulars school, Set<Readership> readable, LocalDate on) {
    return Stream.concat(
            readable.contains(Readership.DEALINGS) ? drafts(file, school, on) : Stream.empty(),
            readable.contains(Readership.DELIBERATION) ? information(file) : Stream.empty())
        .filter(running -> Positions.isRunning(running, on));
  }

  /** Nobody comments for a school that has closed, or became an academy. */
  private static Stream<Running> drafts(CaseFile file, Particulars school, LocalDate on) {
    return Positions.isOver(file.position(), school, on)
        ? Stream.empty()
        : DraftReport.of(file).all().flatMap(PeriodsBesideTheLadder::draft);
  }

  private static Stream<Running> information(CaseFile file) {
    return Stream.concat(
        InformationRequest.of(file).all().flatMap(PeriodsBesideTheLadder::request),
        DataComplaint.of(file).all().flatMap(PeriodsBesideTheLadder::complaint));
  }

  private static Stream<Running> draft(DraftReport draft) {
    return switch (draft) {
      case DraftReport.Open open -> Stream.of(comments(open));
      case DraftReport.CommentedOn _ -> Stream.empty();
    };
  }

  private static Running comments(DraftReport.Open draft) {
    return switch (draft.period()) {
      case CommentsPeriod.Counted(var counted) ->
          Windows.counted(COMMENTS_ON_DRAFT_REPORT, counted, StatementLaw.COMMENTS);
      case CommentsPeriod.Judged(var endsOn, _) ->
          new Running(
              COMMENTS_ON_DRAFT_REPORT,
              draft.received().receivedOn().plusDays(1),
              Optional.of(endsOn),
              StatementLaw.COMMENTS);
    };
  }

  private static Stream<Running> request(InformationRequest request) {
    return switch (request) {
      case InformationRequest.Asked(_, var period) ->
          Stream.of(Windows.counted(INFORMATION_REQUEST, period, period.provision()));
      case InformationRequest.Answered _ -> Stream.empty();
    };
  }

  private static Stream<Running> complaint(DataComplaint complaint) {
    return switch (complaint) {
      case DataComplaint.Received(var received) ->
          switch (received.acknowledgement()) {
            case Acknowledgement.Due(var from, var endsOn, var days) ->
                Stream.of(
                    Windows.with(
                        new Running(
                            DATA_COMPLAINT, from, Optional.of(endsOn), InformationRights.COMPLAINT),
                        new DaysFollowing(received.receivedOn(), days, endsOn)));
            case Acknowledgement.NoDutyYet _ -> Stream.empty();
          };
      case DataComplaint.Acknowledged _ -> Stream.empty();
    };
  }
}
