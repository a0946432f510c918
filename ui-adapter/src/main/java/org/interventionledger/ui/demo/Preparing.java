package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.demo.Story.Step;

/** What the invented officers put on record before an act: nothing is done without it. */
final class Preparing {

  private static final Map<String, Post> OFFICERS =
      Map.of(
          "senior", new Post("Sam Sterling", "Senior officer"),
          "head", new Post("Harper Holt", "Head of service"),
          "eastvale-senior", new Post("Esme Stanton", "Senior officer"),
          "eastvale-head", new Post("Ellery Hobbs", "Head of service"));

  /** Who approves what an officer writes and gives. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "senior", "head",
          "head", "senior",
          "eastvale-senior", "eastvale-head",
          "eastvale-head", "eastvale-senior");

  private Preparing() {}

  /** An officer by name and post. */
  private record Post(String name, String post) {}

  /** The facts are the officer's to record, and the draft; the approval of a text is another's. */
  static Stream<Step> before(SchoolCommand act, String officer) {
    return decision(act).stream()
        .flatMap(
            decision ->
                Stream.concat(
                    facts(decision).map(fact -> new Step(officer, fact)), decision.text(officer)));
  }

  private static Optional<Decision> decision(SchoolCommand act) {
    if (act instanceof ApproveWarningNotice notice) {
      return of(act, StatutoryStep.WARNING_NOTICE, Optional.of(notice.noticeId()));
    }
    if (act instanceof ProposePowers propose) {
      return of(act, StatutoryStep.NOTICE_OF_PROPOSED_POWERS, Optional.of(propose.noticeId()));
    }
    if (act instanceof ApplyForInterimBoard) {
      return of(act, StatutoryStep.APPLICATION_FOR_INTERIM_BOARD, Optional.empty());
    }
    if (act instanceof RequireArrangements require) {
      return of(act, StatutoryStep.ARRANGEMENTS, Optional.of(require.arrangementsId()));
    }
    if (act instanceof AppointAdditionalGovernors appoint) {
      return of(act, StatutoryStep.ADDITIONAL_GOVERNORS, Optional.of(appoint.appointmentId()));
    }
    if (act instanceof SuspendDelegatedBudget suspend) {
      return Optional.of(
          new Decision(
              suspend.urn(),
              StatutoryStep.SUSPENSION_UNDER_SECTION_66,
              Optional.of(suspend.suspensionId()),
              suspend.noticeGivenOn()));
    }
    if (act instanceof GiveNoticeOfSuspension give) {
      return of(act, StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15, Optional.of(give.suspensionId()));
    }
    if (act instanceof SendPreWarningNotice send) {
      return of(act, StatutoryStep.PRE_WARNING_NOTICE, Optional.of(send.preWarningId()));
    }
    if (act instanceof WithdrawWarningNotice withdraw) {
      return of(act, StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE, Optional.of(withdraw.noticeId()));
    }
    if (act instanceof RevokeBudgetSuspension revoke) {
      return of(act, StatutoryStep.REVOCATION_OF_SUSPENSION, Optional.of(revoke.suspensionId()));
    }
    if (act instanceof GiveNoticeOfResumption resume) {
      return of(
          act, StatutoryStep.NOTICE_OF_RESUMPTION, Optional.of(Integer.toString(resume.board())));
    }
    return act instanceof EstablishInterimBoard
        ? of(act, StatutoryStep.INTERIM_EXECUTIVE_BOARD, Optional.empty())
        : Optional.empty();
  }

  private static Optional<Decision> of(
      SchoolCommand act, StatutoryStep step, Optional<String> about) {
    return Optional.of(new Decision(act.urn(), step, about, act.happenedOn()));
  }

  /** What the law asks for: nothing before what is local, or ends what was decided. */
  private static Stream<RecordPrecondition> facts(Decision decision) {
    return switch (decision.step()) {
      case PRE_WARNING_NOTICE,
          WITHDRAWAL_OF_WARNING_NOTICE,
          REVOCATION_OF_SUSPENSION,
          NOTICE_OF_RESUMPTION,
          OTHER_STEP ->
          Stream.empty();
      case WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          APPLICATION_FOR_INTERIM_BOARD,
          INTERIM_EXECUTIVE_BOARD,
          SUSPENSION_OF_DELEGATED_BUDGET,
          SUSPENSION_UNDER_SECTION_66,
          SUSPENSION_UNDER_SCHEDULE_15 ->
          considered(decision);
    };
  }

  private static Stream<RecordPrecondition> considered(Decision decision) {
    return Stream.of(
        decision.fact(
            PreconditionKind.EQUALITY_DUTY,
            "Pupils with special educational needs, and those who learn English, lose most while"
                + " the matters last; nobody with a protected characteristic is put at a"
                + " disadvantage by the act.",
            "Equality impact assessment, filed with the decision"),
        decision.fact(
            PreconditionKind.DELEGATED_AUTHORITY,
            "The constitution gives this decision to the director of children’s services and those"
                + " whom the director names.",
            "Entry in the register of officers’ decisions"),
        decision.fact(
            PreconditionKind.REASONS,
            "What was found, what was offered before, and why less would not do.",
            "Record of the decision, with the options rejected"));
  }

  private record Decision(Urn urn, StatutoryStep step, Optional<String> about, LocalDate on) {

    Stream<Step> text(String officer) {
      return switch (step) {
        case WARNING_NOTICE, APPLICATION_FOR_INTERIM_BOARD, OTHER_STEP -> Stream.empty();
        case PRE_WARNING_NOTICE,
            WITHDRAWAL_OF_WARNING_NOTICE,
            NOTICE_OF_PROPOSED_POWERS,
            ARRANGEMENTS,
            ADDITIONAL_GOVERNORS,
            INTERIM_EXECUTIVE_BOARD,
            SUSPENSION_OF_DELEGATED_BUDGET,
            SUSPENSION_UNDER_SECTION_66,
            SUSPENSION_UNDER_SCHEDULE_15,
            REVOCATION_OF_SUSPENSION,
            NOTICE_OF_RESUMPTION ->
            Stream.of(
                text(PreconditionKind.DRAFT_OF_THE_TEXT, officer),
                text(PreconditionKind.APPROVAL_OF_THE_TEXT, OTHERS.get(officer)));
      };
    }

    private Step text(PreconditionKind kind, String officer) {
      var by = OFFICERS.get(officer);
      return new Step(
          officer,
          fact(
              kind,
              "It says what is decided, from which day, and on what footing.",
              "The letter as it goes out, kept with the decision",
              by.name(),
              by.post()));
    }

    RecordPrecondition fact(PreconditionKind kind, String considered, String note) {
      return fact(kind, considered, note, "Rowan Reyes", "Director of children’s services");
    }

    private RecordPrecondition fact(
        PreconditionKind kind, String considered, String note, String person, String post) {
      return new RecordPrecondition(
          urn,
          step,
          about,
          kind,
          on,
          new Narrative(considered),
          new PersonName(person),
          post,
          Optional.empty(),
          List.of(),
          Optional.of(new Narrative(note)));
    }
  }
}
