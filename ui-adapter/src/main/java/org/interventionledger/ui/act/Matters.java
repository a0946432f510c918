package org.interventionledger.ui.act;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.school.ActivityOnRecord;
import org.interventionledger.api.school.DraftOfNotice;
import org.interventionledger.api.school.DraftReport;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.NoticeStanding;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.InformationMatter.InformationKind;
import org.interventionledger.api.school.OutcomeToSettle;
import org.interventionledger.api.school.PaperOnRecord;
import org.interventionledger.api.school.StateMatter;
import org.interventionledger.api.school.StatementOfAction;
import org.interventionledger.api.school.UseOfPower;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.layout.Dates;
import org.springframework.stereotype.Component;

/** The matters of one school that an act can be about, in words. */
@Component
class Matters {

  /** Nothing of the authority follows on such a notice. */
  private static final Set<NoticeStanding> OVER =
      EnumSet.of(
          NoticeStanding.NOT_CONFIRMED,
          NoticeStanding.COMPLIED,
          NoticeStanding.WITHDRAWN,
          NoticeStanding.CEASED,
          NoticeStanding.ENDED_BY_CONVERSION);

  private final Labels labels;
  private final Dates dates;

  Matters(Labels labels, Dates dates) {
    this.labels = labels;
    this.dates = dates;
  }

  List<Choice> of(ActKind<?> kind, School school) {
    return switch (kind.matter().stream().map(Field::name).collect(Collectors.joining("/"))) {
      case "" -> List.of();
      case "draftId" -> school.drafts().stream().map(this::draft).toList();
      case "noticeId" -> school.notices().stream().map(this::notice).toList();
      case "outcomeId" -> school.outcomesToSettle().stream().map(this::outcome).toList();
      case "preWarningId" -> school.preWarnings().stream().map(this::preWarning).toList();
      case "meetingId" -> school.meetings().stream().map(this::meeting).toList();
      case "meetingId/action" -> school.meetings().stream().flatMap(this::actions).toList();
      case "paperId/priority" -> school.papers().stream().flatMap(this::priorities).toList();
      case "activityId" -> school.activities().stream().flatMap(this::owed).toList();
      case "supportId" -> school.support().stream().map(this::support).toList();
      case "board" -> school.boards().stream().map(this::board).toList();
      case "stateNoticeId" -> stateActs(school, StateMatter.WARNING_NOTICE);
      case "directionId" -> stateActs(school, StateMatter.DIRECTION_TO_WARN);
      case "arrangementsId" -> powers(school, UseOfPower.ARRANGEMENTS);
      case "appointmentId" -> powers(school, UseOfPower.ADDITIONAL_GOVERNORS);
      case "suspensionId" -> powers(school, UseOfPower.BUDGET_SUSPENSION);
      case "statementId" -> school.statements().stream().map(this::statement).toList();
      case "draftReportId" -> school.draftReports().stream().map(this::draftReport).toList();
      case "requestId" -> information(school, InformationKind.REQUEST_FOR_INFORMATION);
      case "complaintId" -> information(school, InformationKind.COMPLAINT_ABOUT_PERSONAL_DATA);
      case "periodOf" ->
          Stream.of(
                  school.statements().stream().map(this::statement),
                  stateActs(school, StateMatter.DIRECTION_TO_WARN).stream(),
                  school.notices().stream().map(this::notice),
                  school.draftReports().stream().map(this::draftReport),
                  information(school, InformationKind.REQUEST_FOR_INFORMATION).stream())
              .flatMap(choices -> choices)
              .toList();
      case "referralId" -> school.referrals().stream().map(this::referral).toList();
      case String unknown -> throw new IllegalStateException("No school has a matter " + unknown);
    };
  }

  /**
   * What something can still be put on record before: what was given is not given again, and what
   * is over is not ended. A notice that is not on record yet has an identifier of its own.
   */
  List<Choice> ofDecisions(School school) {
    return Stream.of(
            Stream.of(
                new Choice(UUID.randomUUID().toString(), labels.message("matter.of-its-own"))),
            school.notices().stream()
                .filter(notice -> !OVER.contains(notice.standing()))
                .map(this::notice),
            school.drafts().stream().map(this::draft),
            school.powersUsed().stream()
                .filter(used -> used.use() == UseOfPower.BUDGET_SUSPENSION)
                .filter(used -> used.endedOn().isEmpty())
                .map(this::power),
            school.boards().stream().filter(board -> board.endedOn().isEmpty()).map(this::board))
        .flatMap(choices -> choices)
        .toList();
  }

  private Choice draft(DraftOfNotice draft) {
    return choice(
        draft.noticeId(),
        "matter.draft",
        draft.since(),
        labels.of(draft.standing()),
        grounds(draft.text().grounds()));
  }

  private String grounds(Collection<Ground> grounds) {
    return grounds.stream().map(labels::of).collect(Collectors.joining("; "));
  }

  private Choice notice(FindSchool.Notice notice) {
    return choice(
        notice.noticeId(),
        "matter.notice",
        notice.givenOn(),
        labels.of(notice.standing()),
        grounds(notice.grounds().stream().map(Ground::valueOf).toList()));
  }

  private Choice outcome(OutcomeToSettle waiting) {
    return choice(waiting.outcomeId(), "matter.outcome", waiting.outcome().inspectedOn());
  }

  private Choice preWarning(FindSchool.PreWarning preWarning) {
    return choice(preWarning.preWarningId(), "matter.pre-warning", preWarning.sentOn());
  }

  private Choice meeting(FindSchool.Meeting meeting) {
    return choice(
        meeting.meetingId(),
        "matter.meeting",
        meeting.heldOn().orElse(meeting.plannedFor()),
        meeting.kindLabel(),
        labels.of(meeting.standing()));
  }

  private Stream<Choice> actions(FindSchool.Meeting meeting) {
    return meeting.actions().stream()
        .filter(state -> state.completedOn().isEmpty())
        .map(
            state ->
                choice(
                    meeting.meetingId() + "/" + state.number(),
                    "matter.action",
                    state.action().dueOn(),
                    state.action().what(),
                    state.action().owner()));
  }

  private Stream<Choice> priorities(PaperOnRecord plan) {
    return plan.priorities().stream()
        .filter(state -> state.metOn().isEmpty())
        .map(
            state ->
                choice(
                    plan.paperId() + "/" + state.number(),
                    "matter.action",
                    state.priority().by(),
                    state.priority().what(),
                    state.priority().owner()));
  }

  private Stream<Choice> owed(ActivityOnRecord held) {
    return held.paperOwed().stream()
        .map(owed -> choice(held.activityId(), "matter.paper-owed", held.heldOn(), owed.label()));
  }

  private Choice support(SupportOnRecord support) {
    return choice(
        support.supportId(),
        "matter.support",
        support.askedOn(),
        support.what(),
        labels.of(support.standing()));
  }

  private Choice board(FindSchool.Board board) {
    return choice(
        Integer.toString(board.board()), "matter.board", board.constitutedFrom(), board.board());
  }

  private List<Choice> stateActs(School school, StateMatter matter) {
    return school.stateActs().stream()
        .filter(act -> act.matter() == matter)
        .flatMap(
            act ->
                act
                    .id()
                    .map(id -> choice(id, "matter.state-act", act.on(), labels.of(matter)))
                    .stream())
        .toList();
  }

  private Choice statement(StatementOfAction statement) {
    return choice(
        statement.statementId(),
        "matter.statement",
        statement.receivedOn(),
        labels.of(statement.standing()));
  }

  private Choice draftReport(DraftReport draft) {
    return choice(
        draft.draftReportId(),
        "matter.draft-report",
        draft.receivedOn(),
        labels.of(draft.standing()));
  }

  private List<Choice> information(School school, InformationKind kind) {
    return school.informationMatters().stream()
        .filter(matter -> matter.kind() == kind)
        .map(
            matter ->
                choice(matter.id(), "matter.information", matter.receivedOn(), labels.of(kind)))
        .toList();
  }

  private Choice referral(FindSchool.Referral referral) {
    return choice(referral.referralId(), "matter.referral", referral.referredOn());
  }

  private List<Choice> powers(School school, UseOfPower use) {
    return school.powersUsed().stream().filter(used -> used.use() == use).map(this::power).toList();
  }

  private Choice power(FindSchool.PowerUsed used) {
    return choice(used.id(), "matter.power", used.since(), labels.of(used.use()));
  }

  private Choice choice(String id, String key, LocalDate on, Object... more) {
    var facts =
        Stream.concat(Stream.of(dates.day(on)), Stream.of(more).map(String::valueOf)).toArray();
    return new Choice(id, labels.message(key, facts));
  }
}
