package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.words;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DraftReportCommand.RecordDraftReportReceived;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.intervention.RepresentationsDecision;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.record.FindPosition.OpenAct;

/**
 * An act that is told as open, as an office in good order does it on that day. Nothing is said of
 * one that depends on more than its day.
 */
record SoundActs(CaseFile file, LocalDate day) {

  Optional<InterventionCommand> of(OpenAct open) {
    return Optional.ofNullable(written(open));
  }

  private InterventionCommand written(OpenAct open) {
    var on = day.toString();
    return switch (open.act()) {
      case RECORD_INSPECTION_OUTCOME ->
          Drafts.inspection(
              in(-5), on, day.getYear() < 2007 ? Category.NONE : Category.SPECIAL_MEASURES);
      case SEND_PRE_WARNING_NOTICE -> Drafts.preWarn("p-9", on, in(14));
      case RECORD_PRE_WARNING_RESPONSE ->
          Drafts.answer(open.about().orElseThrow(), on, PreWarningOutcome.INSUFFICIENT_RESPONSE);
      case DRAFT_WARNING_NOTICE -> notice("notice-9").drafted();
      case REVISE_WARNING_NOTICE ->
          new ReviseWarningNotice(
              URN, open.about().orElseThrow(), day, notice(open.about().orElseThrow()).text());
      case APPROVE_WARNING_NOTICE -> notice(open.about().orElseThrow()).approval();
      case GIVE_WARNING_NOTICE -> notice(open.about().orElseThrow()).written();
      case RECORD_REPRESENTATIONS -> OldLaw.represent(on);
      case RECORD_REPRESENTATIONS_DECISION ->
          OldLaw.decision(on, RepresentationsDecision.CONFIRMED);
      case RECORD_SERVICE_OF_NOTICE -> Drafts.post(HEAD_TEACHER, givenOn(), on);
      case ASSESS_COMPLIANCE -> Drafts.findNotComplied(on);
      case PROPOSE_POWERS -> Drafts.propose(on, in(7), INTERIM_EXECUTIVE_BOARD);
      case WITHDRAW_WARNING_NOTICE -> Drafts.withdraw(on);
      case NOTIFY_SECRETARY_OF_STATE -> PowerDrafts.tellSecretaryOfState(on, ADDITIONAL_GOVERNORS);
      case CONSULT_ON_ARRANGEMENTS -> PowerDrafts.consultOnArrangements(on, on, GOVERNING_BODY);
      case REQUIRE_ARRANGEMENTS -> PowerDrafts.require(on, ADVISORY_SERVICES_CONTRACT);
      case END_ARRANGEMENTS -> PowerDrafts.endArrangements(on);
      case APPOINT_ADDITIONAL_GOVERNORS -> PowerDrafts.appoint(on, "Kit Moss");
      case END_ADDITIONAL_GOVERNOR -> PowerDrafts.endGovernor(on, "Kit Moss");
      case SUSPEND_DELEGATED_BUDGET -> PowerDrafts.suspend(on, on);
      case GIVE_NOTICE_OF_SUSPENSION -> PowerDrafts.giveSuspensionNotice(on, in(60));
      case REVIEW_BUDGET_SUSPENSION -> PowerDrafts.review(on, in(60));
      case REVOKE_BUDGET_SUSPENSION -> PowerDrafts.revoke(on, in(7));
      case RECORD_INTERIM_BOARD_CONSULTATION -> Drafts.consult(on, on);
      case APPLY_FOR_INTERIM_BOARD -> Drafts.apply(on);
      case RECORD_CONSENT_DECISION -> Drafts.decide(on, ConsentDecision.CONSENTED);
      case ESTABLISH_INTERIM_BOARD -> Drafts.establish(on, in(7));
      case REFER_TO_REGIONAL_DIRECTOR -> Drafts.refer("r-9", on);
      case RECORD_REFERRAL_ACKNOWLEDGEMENT -> Drafts.acknowledge(open.about().orElseThrow(), on);
      case RECORD_REFERRAL_OUTCOME -> Drafts.outcome(open.about().orElseThrow(), on);
      case RECORD_PRECONDITION ->
          Preparations.before(StatutoryStep.APPLICATION_FOR_INTERIM_BOARD, day.plusDays(7))
              .getFirst();
      case RECORD_SECRETARY_OF_STATE_WARNING_NOTICE ->
          StateDrafts.statesNotice("states-9", on, in(28), on);
      case RECORD_SECRETARY_OF_STATE_PERMISSION -> StateDrafts.statesPermission(on);
      case RECORD_SECRETARY_OF_STATE_WITHDRAWAL -> StateDrafts.statesWithdrawal(on);
      case RECORD_INTENTION_OF_SECRETARY_OF_STATE ->
          StateDrafts.intention(on, SecretaryOfStatePower.APPOINT_GOVERNORS);
      case RECORD_RELEASE_OF_FREEZE -> StateDrafts.release(on);
      case RECORD_DIRECTION_TO_WARN ->
          DirectionDrafts.direct("direction-9", DirectedNotice.SECTION_60A, on);
      case COPY_DIRECTION -> DirectionDrafts.copy(on);
      case RECORD_GOVERNING_BODYS_RESPONSE -> DirectionDrafts.respond(on);
      case ANSWER_DIRECTION ->
          DirectionDrafts.answer(on, DirectionAnswer.NOTICE_WILL_BE_GIVEN, GOVERNING_BODY, HMCI);
      case RECORD_COASTING_NOTIFICATION -> StateDrafts.coasting(on);
      case RECORD_END_OF_COASTING -> StateDrafts.endOfCoasting(on);
      case RECORD_ACADEMY_ORDER -> StateDrafts.order(on, AcademyOrderBasis.APPLICATION);
      case RECORD_REVOCATION_OF_ACADEMY_ORDER -> StateDrafts.revocation(on);
      case RECORD_CONVERSION -> StateDrafts.conversion(on);
      case RECORD_DRAFT_REPORT_RECEIVED -> draftReport(on);
      case RECORD_COMMENTS_SENT -> InformationDrafts.comment(on);
      case RECORD_INFORMATION_REQUEST -> InformationDrafts.ask("request-9", on);
      case RECORD_INFORMATION_ANSWER -> InformationDrafts.give(on);
      case RECORD_DATA_COMPLAINT -> InformationDrafts.complain("complaint-9", on);
      case RECORD_COMPLAINT_ACKNOWLEDGEMENT -> InformationDrafts.acknowledge(on);
      case SEND_STATEMENT_OF_ACTION -> StatementDrafts.send(on, HMCI, GOVERNING_BODY, HEAD_TEACHER);
      case RECORD_SHORTENED_PERIOD -> StatementDrafts.shorten(on, on);
      case RECALCULATE_PERIOD -> again(open.about().orElseThrow());
      case Act _ -> null;
    };
  }

  /** With an end that was stated where no term dates are held. */
  private InterventionCommand draftReport(String on) {
    return day.getYear() == 2026
        ? InformationDrafts.draftReceived("draft-9", on)
        : new RecordDraftReportReceived(
            URN,
            "draft-9",
            day,
            day,
            Optional.of(day.plusDays(14)),
            Optional.of(words("The school says that it breaks up on that day.")));
  }

  private RecalculatePeriod again(String about) {
    var matter =
        CountedRun.of(file)
            .filter(run -> run.about().equals(about))
            .map(CountedRun::matter)
            .findFirst()
            .orElseThrow();
    return new RecalculatePeriod(URN, matter, about, day, words("A later list was adopted."));
  }

  private String givenOn() {
    return file.position().notices().all().findFirst().orElseThrow().given().givenOn().toString();
  }

  private NoticeDraft notice(String id) {
    var draft = new NoticeDraft(day.toString(), in(28)).named(id);
    return OnTheDay.isOfTheOldLaw(day)
        ? draft
            .ofTheOldLaw()
            .copiedTo(Drafts.noticeCopies(day.toString(), GOVERNING_BODY, HEAD_TEACHER, HMCI))
        : draft;
  }

  private String in(int days) {
    return day.plusDays(days).toString();
  }
}
