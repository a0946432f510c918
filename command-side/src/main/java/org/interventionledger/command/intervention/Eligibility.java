package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.statute.Gate;
import org.interventionledger.command.statute.NoticeLaw.Steps;
import org.interventionledger.command.statute.PartFour;
import org.interventionledger.command.statute.Statute;

/** Whether Part 4 reaches a school, and whether it is eligible for intervention: s.59. */
final class Eligibility {

  private Eligibility() {}

  /** Part 4 reaches the school. */
  static void checkReach(Particulars school) {
    var reach = PartFour.reach(school.type());
    switch (reach) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT -> {}
      case ACADEMY ->
          throw new Refused(
              LawRefusal.NOT_A_MAINTAINED_SCHOOL,
              text("type", school.type().label()),
              term("reach", reach),
              term("instead", Act.REFER_TO_REGIONAL_DIRECTOR));
      case OUTSIDE_PART_4 ->
          throw new Refused(
              LawRefusal.NOT_A_MAINTAINED_SCHOOL,
              text("type", school.type().label()),
              term("reach", reach));
    }
  }

  /** The school is an academy. */
  static void checkIsAcademy(Particulars school) {
    var reach = PartFour.reach(school.type());
    if (reach != Reach.ACADEMY) {
      throw new Refused(
          LawRefusal.NOT_AN_ACADEMY, text("type", school.type().label()), term("reach", reach));
    }
  }

  /**
   * What makes the school eligible on a day for the use of a power. The gateway of an inspection
   * comes first: it needs no notice of proposed powers. One through which the power may be used
   * that day comes before one through which it may be used later.
   *
   * @throws Refused with what is next to be done under a warning notice, if one is in force
   */
  static OpenGateway gatewayFor(Power power, LegalPosition position, LocalDate on) {
    var open =
        Gateways.open(position, on).stream().filter(gateway -> gateway.opens(power)).toList();
    return open.stream()
        .filter(gateway -> gateway.isUsable(power, on))
        .findFirst()
        .or(() -> open.stream().findFirst())
        .orElseThrow(() -> whatIsMissing(power, position, on));
  }

  private static Refused whatIsMissing(Power power, LegalPosition position, LocalDate on) {
    return position
        .notices()
        .all()
        .filter(Notice::isInForce)
        .reduce((_, later) -> later)
        .map(notice -> whatIsMissing(power, notice, on))
        .orElseGet(
            () ->
                new Refused(
                    LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION,
                    date("happenedOn", on),
                    term("power", power),
                    text("gateways", sections(Statute.on(on).gateways()))));
  }

  private static Refused whatIsMissing(Power power, Notice notice, LocalDate on) {
    var period = notice.given().period();
    if (!on.isAfter(period.endsOn())) {
      return periodStillRunning(notice, on);
    }
    return switch (notice) {
      case Notice.Unjudged _, Notice.Confirmed _ -> notYetAssessed(notice, on);
      case Notice.Contested _, Notice.NotConfirmed _ -> NoticeRules.noLongerOpen(notice, on);
      case Notice.NotCompliedWith _,
          Notice.FollowedByProposal _,
          Notice.CompliedWith _,
          Notice.Withdrawn _,
          Notice.Ceased _ ->
          notYetProposed(notice, power, on);
    };
  }

  private static String sections(Set<Gate> gateways) {
    return gateways.stream().map(Gate::section).collect(Collectors.joining(", "));
  }

  static Refused periodStillRunning(Notice notice, LocalDate on) {
    return periodStillRunning(LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING, notice, on);
  }

  /** With the facts of the period, by the rule that asks for its end. */
  static Refused periodStillRunning(LawRefusal rule, Notice notice, LocalDate on) {
    var ends = notice.given().period().endsOn();
    return LawOfNotices.refused(
        rule,
        notice,
        on,
        Steps::periodExpired,
        date("happenedOn", on),
        date("givenOn", notice.given().givenOn()),
        date("endsOn", ends),
        number("daysLeft", ChronoUnit.DAYS.between(on, ends) + 1),
        date("from", ends.plusDays(1)));
  }

  static Refused notYetAssessed(Notice notice, LocalDate on) {
    return LawOfNotices.refused(
        LawRefusal.COMPLIANCE_NOT_YET_ASSESSED,
        notice,
        on,
        Steps::failedToComply,
        date("givenOn", notice.given().givenOn()),
        date("endsOn", notice.given().period().endsOn()));
  }

  /** A notice of proposed powers comes before the use of each of them. */
  private static Refused notYetProposed(Notice notice, Power power, LocalDate on) {
    return LawOfNotices.refused(
        LawRefusal.POWER_NOT_YET_PROPOSED,
        notice,
        on,
        Steps::powersProposed,
        date("happenedOn", on),
        date("givenOn", notice.given().givenOn()),
        terms("powers", List.of(power)));
  }

  static Refused noPowerProposed(Notice notice, Set<Power> couldBe, LocalDate on) {
    return LawOfNotices.refused(
        LawRefusal.NO_POWER_PROPOSED,
        notice,
        on,
        Steps::powersProposed,
        date("givenOn", notice.given().givenOn()),
        terms("powers", List.copyOf(couldBe)));
  }
}
