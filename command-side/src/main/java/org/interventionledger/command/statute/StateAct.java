package org.interventionledger.command.statute;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MAY;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MUST;
import static org.interventionledger.command.statute.NoticeLaw.Author.SECRETARY_OF_STATE;
import static org.interventionledger.command.statute.NoticeLaw.Interlock.BARS_A_LATER_NOTICE;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.SecretaryOfStateLaw.DirectionToWarn;

/**
 * An act of the Secretary of State, by what the law of a day must provide for it to be known then.
 * The day of the act decides.
 */
public enum StateAct {
  WARNING_NOTICE(
      eia("s.60"), law -> law.section60().authors().contains(SECRETARY_OF_STATE), Since.APRIL_2016),
  /** To tell the authority that it may give a notice. */
  PERMISSION(
      eia("s.60(4A)"),
      law -> law.section60().interlocks().contains(BARS_A_LATER_NOTICE),
      Since.APRIL_2016),
  INTENTION(eia("s.70A(2)"), law -> !law.frozenByIntent().isEmpty(), Since.APRIL_2016),
  RELEASE_OF_FREEZE(eia("s.70B"), law -> !law.frozenByIntent().isEmpty(), Since.APRIL_2016),
  REQUIRED_ARRANGEMENTS(
      eia("s.66A"), law -> !law.secretaryOfState().arrangements().isEmpty(), Since.APRIL_2016),
  ADDITIONAL_GOVERNORS(
      eia("s.67"),
      law -> !law.secretaryOfState().additionalGovernors().isEmpty(),
      Since.APRIL_2007),
  CLOSURE_DIRECTION(
      eia("s.68"), law -> !law.secretaryOfState().closure().isEmpty(), Since.APRIL_2007),
  INTERIM_BOARD(
      eia("s.69"), law -> !law.secretaryOfState().interimBoard().isEmpty(), Since.APRIL_2007),
  TAKEOVER(
      eia("s.70C"), law -> law.interimBoards().takenOverBySecretaryOfState(), Since.APRIL_2016),
  DIRECTION_ON_BOARD(
      eia("Sch. 6, para. 5A"),
      law -> law.interimBoards().directedBySecretaryOfState(),
      Since.APRIL_2016),
  DIRECTION_TO_WARN(
      eia("s.69A"),
      law -> law.secretaryOfState().directionToWarn().isPresent(),
      Since.JANUARY_2010 + "; Education and Adoption Act 2016, s.2(6)"),
  DIRECTION_TO_WARN_ON_PAY(
      eia("s.69B"),
      law -> law.secretaryOfState().directionToWarnOnPay().isPresent(),
      Since.JANUARY_2010),
  ORDER_TO_WARN(
      eia("s.69A"),
      law ->
          law.secretaryOfState().directionToWarn().filter(DirectionToWarn::mayOrderIt).isPresent(),
      "Education Act 2011, s.44; Education and Adoption Act 2016, s.2(6)"),
  ORDER_TO_WARN_ON_PAY(
      eia("s.69B"),
      law ->
          law.secretaryOfState()
              .directionToWarnOnPay()
              .filter(DirectionToWarn::mayOrderIt)
              .isPresent(),
      Since.JANUARY_2010),
  COASTING_NOTIFICATION(
      eia("s.60B(1)(b)"),
      law -> law.coasting().isPresent() && law.coastingByNotification(),
      "Education and Adoption Act 2016, s.1; SI 2017/6"),
  ACADEMY_ORDER_ON_APPLICATION(
      academies("s.4(1)(a)"), law -> law.academyOrders().onApplication(), Since.JULY_2010),
  ACADEMY_ORDER_BY_POWER(
      academies("s.4(1)(b)"),
      law -> law.academyOrders().byGate().containsValue(MAY),
      Since.JULY_2010),
  ACADEMY_ORDER_BY_DUTY(
      academies("s.4(A1)"),
      law -> law.academyOrders().byGate().containsValue(MUST),
      Since.APRIL_2016 + "; Children's Wellbeing and Schools Act 2026, ss.58 and 78(2)"),
  STEPS(academies("s.5C"), law -> law.academyOrders().steps(), Since.APRIL_2016),
  REVOCATION(academies("s.5D"), law -> law.academyOrders().revocation(), Since.APRIL_2016),
  CONVERSION(academies("s.6(2)"), law -> law.academyOrders().conversion(), Since.JULY_2010);

  private final Provision provision;
  private final Predicate<Provisions> known;
  private final String enactedBy;

  StateAct(Provision provision, Predicate<Provisions> known, String enactedBy) {
    this.provision = provision;
    this.known = known;
    this.enactedBy = enactedBy;
  }

  /** What brought the changes of those days. */
  private static final class Since {
    static final String APRIL_2007 = "SI 2007/935, art. 5";
    static final String JANUARY_2010 =
        "Apprenticeships, Skills, Children and Learning Act 2009, Sch. 13; SI 2009/3317";
    static final String JULY_2010 = "SI 2010/1937";
    static final String APRIL_2016 =
        "Education and Adoption Act 2016, ss.2 to 14; SI 2016/466, reg. 2";
  }

  /** The act by which a power is used. */
  public static StateAct of(SecretaryOfStatePower power) {
    return switch (power) {
      case REQUIRE_ARRANGEMENTS -> REQUIRED_ARRANGEMENTS;
      case APPOINT_GOVERNORS -> ADDITIONAL_GOVERNORS;
      case DIRECT_CLOSURE -> CLOSURE_DIRECTION;
      case INTERIM_BOARD -> INTERIM_BOARD;
    };
  }

  /** The direction to consider a warning notice. */
  public static StateAct of(DirectedNotice notice) {
    return switch (notice) {
      case SECTION_60 -> DIRECTION_TO_WARN;
      case SECTION_60A -> DIRECTION_TO_WARN_ON_PAY;
    };
  }

  /** The order to give the notice that was declined. */
  public static StateAct ofOrder(DirectedNotice notice) {
    return switch (notice) {
      case SECTION_60 -> ORDER_TO_WARN;
      case SECTION_60A -> ORDER_TO_WARN_ON_PAY;
    };
  }

  /** The act by which an academy order is made. */
  public static StateAct of(AcademyOrderBasis basis) {
    return switch (basis) {
      case APPLICATION -> ACADEMY_ORDER_ON_APPLICATION;
      case POWER -> ACADEMY_ORDER_BY_POWER;
      case DUTY -> ACADEMY_ORDER_BY_DUTY;
    };
  }

  private static Provision academies(String place) {
    return new Provision("Academies Act 2010", place);
  }

  public Provision provision() {
    return provision;
  }

  /** The law of that day knows the act. */
  public void check(LocalDate on) {
    if (isKnown(on)) {
      return;
    }
    var from = Statute.daysOfChange().filter(this::isKnown).findFirst().orElseThrow();
    var until =
        Statute.daysOfChange()
            .filter(day -> day.isAfter(from) && !isKnown(day))
            .findFirst()
            .map(day -> day.minusDays(1));
    var facts =
        Stream.of(
            Stream.of(
                date("happenedOn", on), text("provision", provision), date("knownFrom", from)),
            until.stream().map(day -> date("knownUntil", day)));
    throw Refused.byRule(
        LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
        provision + " (" + enactedBy + ")",
        facts.flatMap(part -> part).toArray(Fact[]::new));
  }

  private boolean isKnown(LocalDate on) {
    return !on.isBefore(Statute.heldFrom()) && known.test(Statute.on(on));
  }
}
