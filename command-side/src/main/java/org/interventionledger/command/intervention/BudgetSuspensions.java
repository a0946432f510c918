package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import org.interventionledger.api.intervention.BudgetCommand;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.ReviewBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;

/** Suspending the right to a delegated budget: s.66, and SSFA 1998, Sch. 15. */
final class BudgetSuspensions {

  private static final String SSFA_1998 = "School Standards and Framework Act 1998";

  private BudgetSuspensions() {}

  static BudgetEvent decide(
      BudgetCommand command, LegalPosition position, Acting acting, Particulars school) {
    return switch (command) {
      case SuspendDelegatedBudget suspend -> suspend(suspend, position, acting, school);
      case GiveNoticeOfSuspension give -> giveNotice(give, position, acting, school);
      case ReviewBudgetSuspension review -> review(review, position, acting);
      case RevokeBudgetSuspension revoke -> revoke(revoke, position, acting);
    };
  }

  /**
   * @param on the day on which the governing body receives the notice
   */
  static OpenGateway checkMaySuspend(LegalPosition position, Particulars school, LocalDate on) {
    checkMayGiveNotice(position, school, on);
    return Powers.checkMayUse(SUSPEND_DELEGATED_BUDGET, position, school, on);
  }

  /** Whether or not the school is eligible for intervention. */
  static void checkMayGiveNotice(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    checkNoInterimBoard(position, on);
    position
        .powers()
        .suspensionOn(on)
        .ifPresent(
            already -> {
              throw new Refused(
                  LawRefusal.BUDGET_ALREADY_SUSPENDED,
                  date("happenedOn", on),
                  date("since", already.beginsOn()));
            });
  }

  static void checkMayReview(Suspension suspension, LocalDate on) {
    checkNotOver(suspension, on);
    if (on.isBefore(suspension.beginsOn())) {
      throw new Refused(
          LawRefusal.SUSPENSION_NOT_YET_IN_EFFECT,
          date("happenedOn", on),
          date("beginsOn", suspension.beginsOn()));
    }
  }

  /** A suspension that has not begun can be revoked too: its notice is taken back. */
  static void checkMayRevoke(Suspension suspension, LocalDate on) {
    checkNotOver(suspension, on);
    if (suspension instanceof Suspension.Revoked(_, _, var revocation)) {
      throw atItsEnd(suspension, revocation.takesEffectOn());
    }
  }

  private static void checkNoInterimBoard(LegalPosition position, LocalDate on) {
    InterimPeriods.checkBarsNot(
        SUSPEND_DELEGATED_BUDGET, position, on, LawRefusal.SUSPENSION_BARRED_BY_BOARD);
  }

  private static void checkNotOver(Suspension suspension, LocalDate on) {
    suspension
        .overFrom()
        .filter(over -> !on.isBefore(over))
        .ifPresent(
            over -> {
              throw atItsEnd(suspension, over);
            });
  }

  private static Refused atItsEnd(Suspension suspension, LocalDate over) {
    return new Refused(
        LawRefusal.SUSPENSION_AT_ITS_END,
        date("beginsOn", suspension.beginsOn()),
        date("overFrom", over));
  }

  private static DelegatedBudgetSuspended suspend(
      SuspendDelegatedBudget suspend, LegalPosition position, Acting acting, Particulars school) {
    var gateway = checkMaySuspend(position, school, suspend.receivedOn());
    Order.check(suspend.receivedOn(), suspend.noticeGivenOn(), "noticeGivenOn");
    Powers.checkNotified(SUSPEND_DELEGATED_BUDGET, position, suspend.noticeGivenOn());
    checkNameFree(suspend, position);
    SuspensionNotices.check(suspend, school);
    Order.check(suspend.reviewOn(), suspend.receivedOn(), "receivedOn");
    return new DelegatedBudgetSuspended(
        suspend.urn(),
        acting.officer().authority(),
        suspend.suspensionId(),
        suspend.noticeGivenOn(),
        suspend.receivedOn(),
        suspend.copies(),
        suspend.delegation(),
        suspend.reviewOn(),
        suspend.reasons(),
        suspend.underAuthority(),
        gateway.provision(),
        eia("s.66").asOn(suspend.receivedOn()),
        Approvals.of(suspend, position, acting));
  }

  private static NoticeOfSuspensionGiven giveNotice(
      GiveNoticeOfSuspension give, LegalPosition position, Acting acting, Particulars school) {
    checkMayGiveNotice(position, school, give.givenOn());
    checkNoInterimBoard(position, give.takesEffectOn());
    checkNameFree(give, position);
    SuspensionNotices.check(give, school);
    Order.check(give.reviewOn(), give.takesEffectOn(), "takesEffectOn");
    return new NoticeOfSuspensionGiven(
        give.urn(),
        acting.officer().authority(),
        give.suspensionId(),
        give.givenOn(),
        give.takesEffectOn(),
        SuspensionNotices.earliest(give.givenOn()),
        give.grounds(),
        give.particulars(),
        give.emergencies(),
        give.necessity(),
        give.copies(),
        give.delegation(),
        give.reviewOn(),
        give.underAuthority(),
        schedule15("para. 1").asOn(give.givenOn()),
        Approvals.of(give, position, acting));
  }

  private static void checkNameFree(BudgetCommand command, LegalPosition position) {
    if (position.powers().suspensions().find(command.suspensionId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", command.suspensionId()));
    }
  }

  private static BudgetSuspensionReviewed review(
      ReviewBudgetSuspension review, LegalPosition position, Acting acting) {
    var suspension = find(review.suspensionId(), position);
    checkMayReview(suspension, review.reviewedOn());
    Order.check(review.nextReviewOn(), review.reviewedOn(), "reviewedOn");
    return new BudgetSuspensionReviewed(
        review.urn(),
        acting.officer().authority(),
        review.suspensionId(),
        review.reviewedOn(),
        review.representations(),
        review.findings(),
        review.nextReviewOn(),
        schedule15("para. 2").asOn(review.reviewedOn()));
  }

  private static BudgetSuspensionRevoked revoke(
      RevokeBudgetSuspension revoke, LegalPosition position, Acting acting) {
    var suspension = find(revoke.suspensionId(), position);
    checkMayRevoke(suspension, revoke.revokedOn());
    Order.check(revoke.revokedOn(), suspension.notice());
    Order.check(revoke.takesEffectOn(), revoke.revokedOn(), "revokedOn");
    return new BudgetSuspensionRevoked(
        revoke.urn(),
        acting.officer().authority(),
        revoke.suspensionId(),
        revoke.revokedOn(),
        revoke.takesEffectOn(),
        revoke.reasons(),
        revoke.underAuthority(),
        schedule15("para. 2").asOn(revoke.revokedOn()),
        Approvals.of(revoke, position, acting));
  }

  private static Suspension find(String suspensionId, LegalPosition position) {
    return position
        .powers()
        .suspensions()
        .find(suspensionId)
        .orElseThrow(
            () -> new Refused(RecordRefusal.SUSPENSION_NOT_FOUND, text("id", suspensionId)));
  }

  static Provision schedule15(String paragraph) {
    return new Provision(SSFA_1998, "Sch. 15, " + paragraph);
  }
}
