package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.copies;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.EndAdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.RecordFoundationGovernorsMatched;
import org.interventionledger.api.intervention.ArrangementKind;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.EndArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.ArrangementsEnding;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.ReviewBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.GovernorLeaving;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerCommand.NotifySecretaryOfState;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SuspensionEmergency;
import org.interventionledger.api.intervention.SuspensionGround;
import org.interventionledger.api.terms.Narrative;

/** Acts about powers, complete but for what a test varies. */
final class PowerDrafts {

  static final String ARRANGEMENTS = "arrangements-1";
  static final String APPOINTMENT = "appointment-1";
  static final String SUSPENSION = "suspension-1";

  private PowerDrafts() {}

  /**
   * A notice whose period ends on 29 May 2026, not complied with; these powers proposed from 11
   * June.
   */
  static InterventionCommand[] warnedAndProposed(Power... powers) {
    return new InterventionCommand[] {
      giveNotice("2026-05-01", "2026-05-29"),
      findNotComplied("2026-05-30"),
      propose("2026-06-01", "2026-06-11", powers)
    };
  }

  /** A board from that day, of a school in a category or warned as above. */
  static InterventionCommand[] boardFrom(String day) {
    return new InterventionCommand[] {
      consult("2026-06-01", "2026-06-10"),
      apply("2026-06-15"),
      decide("2026-06-20", CONSENTED),
      establish("2026-06-22", day)
    };
  }

  static InterventionCommand[] proposedBoardFrom(String day) {
    return Stream.concat(
            Stream.of(warnedAndProposed(INTERIM_EXECUTIVE_BOARD)), Stream.of(boardFrom(day)))
        .toArray(InterventionCommand[]::new);
  }

  static NotifySecretaryOfState tellSecretaryOfState(String notifiedOn, Power... powers) {
    return new NotifySecretaryOfState(
        URN, day(notifiedOn), Set.of(powers), Delivery.EMAIL, words("Sent item of that day."));
  }

  static ConsultOnArrangements consultOnArrangements(
      String openedOn, String closedOn, Recipient... bodies) {
    var consulted =
        Stream.of(bodies)
            .map(body -> new Consulted(body, "The " + body, day(openedOn), Optional.empty()))
            .toList();
    return new ConsultOnArrangements(
        URN,
        day(openedOn),
        day(closedOn),
        words("A contract with a teaching school."),
        consulted,
        words("Nobody objected to it."),
        Showing.noted("Minutes of the meetings, in the file."),
        Optional.empty());
  }

  static RequireArrangements require(String requiredOn, ArrangementKind... kinds) {
    return require(requiredOn, Optional.empty(), kinds);
  }

  static RequireArrangements require(
      String requiredOn, Optional<Narrative> contractTerms, ArrangementKind... kinds) {
    return new RequireArrangements(
        URN,
        ARRANGEMENTS,
        day(requiredOn),
        Set.of(kinds),
        words("By September."),
        contractTerms,
        words("Standards have fallen."),
        words("Scheme of delegation, 4.2"));
  }

  static EndArrangements endArrangements(String endedOn) {
    return new EndArrangements(
        URN,
        ARRANGEMENTS,
        day(endedOn),
        ArrangementsEnding.CARRIED_OUT,
        words("The contract is signed."));
  }

  static AppointAdditionalGovernors appoint(String appointedOn, String... names) {
    return appoint(
        appointedOn,
        Stream.of(names).map(name -> governor(name, appointedOn, Optional.empty())).toList());
  }

  static AppointAdditionalGovernors appoint(
      String appointedOn, List<AdditionalGovernor> governors) {
    return new AppointAdditionalGovernors(
        URN,
        APPOINTMENT,
        day(appointedOn),
        governors,
        words("Finance is missing."),
        words("Scheme of delegation, 4.2"));
  }

  static AdditionalGovernor governor(String name, String from, Optional<String> until) {
    return new AdditionalGovernor(
        person(name), day(from), until.map(Drafts::day), words("Unpaid."));
  }

  static EndAdditionalGovernor endGovernor(String endedOn, String name) {
    return new EndAdditionalGovernor(
        URN,
        APPOINTMENT,
        day(endedOn),
        person(name),
        GovernorLeaving.RESIGNATION,
        words("In a letter of that day."));
  }

  static RecordFoundationGovernorsMatched match(
      String matchedOn, Optional<String> toldOn, String... names) {
    return new RecordFoundationGovernorsMatched(
        URN,
        APPOINTMENT,
        day(matchedOn),
        "The Archdiocese",
        Stream.of(names).map(Drafts::person).toList(),
        toldOn.map(Drafts::day));
  }

  static SuspendDelegatedBudget suspend(String noticeGivenOn, String receivedOn) {
    return suspend(noticeGivenOn, receivedOn, Optional.empty());
  }

  static SuspendDelegatedBudget suspend(
      String noticeGivenOn, String receivedOn, Optional<Narrative> delegation) {
    return new SuspendDelegatedBudget(
        URN,
        SUSPENSION,
        day(noticeGivenOn),
        day(receivedOn),
        copies(noticeGivenOn, GOVERNING_BODY, HEAD_TEACHER),
        delegation,
        day(receivedOn).plusMonths(6),
        words("The deficit grows."),
        words("Scheme of delegation, 4.2"));
  }

  static GiveNoticeOfSuspension giveSuspensionNotice(
      String givenOn, String takesEffectOn, SuspensionEmergency... emergencies) {
    var necessity =
        emergencies.length == 0
            ? Optional.<Narrative>empty()
            : Optional.of(words("Money is leaving."));
    return giveSuspensionNotice(givenOn, takesEffectOn, necessity, emergencies);
  }

  static GiveNoticeOfSuspension giveSuspensionNotice(
      String givenOn,
      String takesEffectOn,
      Optional<Narrative> necessity,
      SuspensionEmergency... emergencies) {
    return new GiveNoticeOfSuspension(
        URN,
        SUSPENSION,
        day(givenOn),
        day(takesEffectOn),
        Set.of(SuspensionGround.UNSATISFACTORY_FINANCIAL_MANAGEMENT),
        words("Three audits failed."),
        Set.of(emergencies),
        necessity,
        copies(givenOn, GOVERNING_BODY, HEAD_TEACHER),
        Optional.empty(),
        day(takesEffectOn).plusYears(1),
        words("Scheme for financing, 2.9"));
  }

  static ReviewBudgetSuspension review(String reviewedOn, String nextReviewOn) {
    return new ReviewBudgetSuspension(
        URN,
        SUSPENSION,
        day(reviewedOn),
        Optional.empty(),
        words("No plan yet."),
        day(nextReviewOn));
  }

  static RevokeBudgetSuspension revoke(String revokedOn, String takesEffectOn) {
    return new RevokeBudgetSuspension(
        URN,
        SUSPENSION,
        day(revokedOn),
        day(takesEffectOn),
        words("The plan is sound."),
        words("Scheme of delegation, 4.2"));
  }
}
