package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.intervention.StateNotice.CompliedWith;
import org.interventionledger.command.intervention.StateNotice.FollowedByProposal;
import org.interventionledger.command.intervention.StateNotice.NotCompliedWith;
import org.interventionledger.command.intervention.StateNotice.Unjudged;
import org.interventionledger.command.intervention.StateNotice.Withdrawn;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.NoticeLaw.Author;
import org.interventionledger.command.statute.NoticeLaw.Interlock;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.Statute;

/** What can have happened about a warning notice of the Secretary of State, and what it bars. */
final class StateNoticeRules {

  private StateNoticeRules() {}

  static StateNotice find(String stateNoticeId, LegalPosition position) {
    return position
        .state()
        .notices()
        .find(stateNoticeId)
        .orElseThrow(() -> new Refused(RecordRefusal.NOTICE_NOT_FOUND, text("id", stateNoticeId)));
  }

  /**
   * No notice of the Secretary of State that the authority was told of bars its own: s.60(4A). It
   * is about notices under s.60 alone.
   */
  static void checkAuthorityMayGive(NoticeLaw law, LegalPosition position, LocalDate on) {
    if (!law.interlocks().contains(Interlock.BARS_A_LATER_NOTICE)) {
      return;
    }
    position
        .state()
        .notices()
        .all()
        .filter(notice -> notice.bars(on))
        .findFirst()
        .ifPresent(
            notice -> {
              throw new Refused(
                  LawRefusal.SECRETARY_OF_STATES_NOTICE_STANDS,
                  date("happenedOn", on),
                  date("givenOn", notice.given().givenOn()),
                  date("toldOn", notice.given().learnt().on()),
                  text("reference", notice.given().learnt().reference()));
            });
  }

  static void checkMayRecord(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.WARNING_NOTICE.check(on);
  }

  static void checkContents(RecordSecretaryOfStateWarningNotice notice) {
    checkGrounds(notice);
    if (!notice.complyBy().isAfter(notice.givenOn())) {
      throw new Refused(
          LawRefusal.COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE,
          date("givenOn", notice.givenOn()),
          date("complyBy", notice.complyBy()),
          date("earliest", notice.givenOn().plusDays(1)));
    }
  }

  /** Those of a section under which he may give one: never s.60A. */
  private static void checkGrounds(RecordSecretaryOfStateWarningNotice notice) {
    var law = Statute.on(notice.givenOn());
    var open =
        Stream.concat(Stream.of(law.section60()), law.section60A().stream())
            .filter(section -> section.authors().contains(Author.SECRETARY_OF_STATE))
            .flatMap(section -> section.grounds().stream())
            .toList();
    if (notice.grounds().isEmpty()) {
      throw new Refused(LawRefusal.NO_GROUND_STATED, terms("grounds", open));
    }
    notice.grounds().stream()
        .filter(ground -> !open.contains(ground))
        .findFirst()
        .ifPresent(
            ground -> {
              throw new Refused(
                  LawRefusal.GROUND_OF_ANOTHER_SECTION,
                  term("ground", ground),
                  terms("grounds", open));
            });
  }

  static void checkContents(RecordSecretaryOfStateProposal proposed) {
    if (proposed.powers().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_POWER_PROPOSED,
          date("givenOn", proposed.givenOn()),
          terms("powers", List.of(SecretaryOfStatePower.values())));
    }
    Order.check(proposed.effectiveFrom(), proposed.givenOn(), "givenOn");
  }

  static void checkMayPermit(StateNotice notice, LocalDate on) {
    notice
        .permission()
        .ifPresent(
            said -> {
              throw new Refused(
                  LawRefusal.PERMISSION_ALREADY_GIVEN,
                  date("givenOn", notice.given().givenOn()),
                  date("permittedOn", said.learnt().on()),
                  text("reference", said.learnt().reference()));
            });
    Order.check(on, notice.given().learnt().on(), "toldOn");
  }

  /** It is judged once, at the end of its period: s.60(1)(b) and (c). */
  static void checkMayAssess(StateNotice notice, LocalDate on) {
    switch (notice.stage()) {
      case Unjudged _ -> {
        var ends = notice.given().period().endsOn();
        if (!on.isAfter(ends)) {
          throw new Refused(
              LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING,
              date("happenedOn", on),
              date("givenOn", notice.given().givenOn()),
              date("endsOn", ends),
              number("daysLeft", ChronoUnit.DAYS.between(on, ends) + 1),
              date("from", ends.plusDays(1)));
        }
      }
      case CompliedWith(var assessed) -> throw alreadyAssessed(assessed);
      case NotCompliedWith(var assessed) -> throw alreadyAssessed(assessed);
      case FollowedByProposal(var proposal) ->
          throw new Refused(
              LawRefusal.COMPLIANCE_ALREADY_ASSESSED,
              date("assessedOn", proposal.givenOn()),
              term("verdict", ComplianceVerdict.NOT_COMPLIED));
      case Withdrawn _ -> throw noLongerInForce(notice);
    }
  }

  static void checkMayPropose(StateNotice notice, LocalDate on) {
    switch (notice.stage()) {
      case Unjudged _ ->
          throw new Refused(
              LawRefusal.COMPLIANCE_NOT_YET_ASSESSED,
              date("givenOn", notice.given().givenOn()),
              date("endsOn", notice.given().period().endsOn()));
      case CompliedWith(var assessed) ->
          throw new Refused(
              LawRefusal.GOVERNING_BODY_COMPLIED,
              date("givenOn", notice.given().givenOn()),
              date("assessedOn", assessed.assessedOn()));
      case NotCompliedWith(var assessed) -> Order.check(on, assessed);
      case FollowedByProposal(var proposal) ->
          throw new Refused(
              LawRefusal.POWERS_ALREADY_PROPOSED,
              date("givenOn", notice.given().givenOn()),
              terms("powers", proposal.powers()));
      case Withdrawn _ -> throw noLongerInForce(notice);
    }
  }

  static void checkMayWithdraw(StateNotice notice, LocalDate on) {
    switch (notice.stage()) {
      case Unjudged _, NotCompliedWith _, FollowedByProposal _ -> Order.check(on, notice.latest());
      case CompliedWith _, Withdrawn _ -> throw noLongerInForce(notice);
    }
  }

  private static Refused alreadyAssessed(SecretaryOfStateComplianceRecorded assessed) {
    return new Refused(
        LawRefusal.COMPLIANCE_ALREADY_ASSESSED,
        date("assessedOn", assessed.assessedOn()),
        term("verdict", assessed.verdict()));
  }

  private static Refused noLongerInForce(StateNotice notice) {
    return new Refused(
        LawRefusal.NOTICE_NO_LONGER_IN_FORCE,
        date("givenOn", notice.given().givenOn()),
        date("since", notice.latest().happenedOn()));
  }
}
