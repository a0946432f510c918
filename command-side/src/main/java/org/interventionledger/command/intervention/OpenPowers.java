package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.interventionledger.api.Act;
import org.interventionledger.api.school.Particulars;

/**
 * Which powers of the authority may be used on a day, and what may follow on them, by the checks by
 * which they are decided.
 */
record OpenPowers(OpenActs acts, LegalPosition position, Particulars school, LocalDate on) {

  void judgeAll() {
    var powers = position.powers();
    acts.judge(Act.NOTIFY_SECRETARY_OF_STATE, () -> Powers.checkMayNotify(school, on));
    acts.judge(Act.CONSULT_ON_ARRANGEMENTS, () -> Arrangements.checkMayConsult(school, on));
    acts.judge(Act.REQUIRE_ARRANGEMENTS, () -> Arrangements.checkMayRequire(position, school, on));
    acts.judgeEach(
        Act.END_ARRANGEMENTS,
        powers.arrangements().all().map(it -> OpenActs.about(it.required().arrangementsId(), it)),
        Arrangements::checkMayEnd);
    acts.judge(
        Act.APPOINT_ADDITIONAL_GOVERNORS,
        () -> AdditionalGovernors.checkMayAppoint(position, school, on));
    judgeAppointments(
        Act.END_ADDITIONAL_GOVERNOR, it -> AdditionalGovernors.checkSomebodyRemains(it, on));
    judgeAppointments(
        Act.RECORD_FOUNDATION_GOVERNORS_MATCHED,
        it -> FoundationGovernors.checkMayMatch(it, position, school, on));
    acts.judge(
        Act.SUSPEND_DELEGATED_BUDGET,
        () -> BudgetSuspensions.checkMaySuspend(position, school, on));
    acts.judge(
        Act.GIVE_NOTICE_OF_SUSPENSION,
        () -> BudgetSuspensions.checkMayGiveNotice(position, school, on));
    judgeSuspensions(Act.REVIEW_BUDGET_SUSPENSION, it -> BudgetSuspensions.checkMayReview(it, on));
    judgeSuspensions(Act.REVOKE_BUDGET_SUSPENSION, it -> BudgetSuspensions.checkMayRevoke(it, on));
  }

  private void judgeAppointments(Act act, Consumer<Appointment> check) {
    acts.judgeEach(
        act,
        position
            .powers()
            .appointments()
            .all()
            .map(it -> OpenActs.about(it.appointed().appointmentId(), it)),
        check);
  }

  private void judgeSuspensions(Act act, Consumer<Suspension> check) {
    acts.judgeEach(
        act,
        position
            .powers()
            .suspensions()
            .all()
            .map(it -> OpenActs.about(it.notice().suspensionId(), it)),
        check);
  }
}
