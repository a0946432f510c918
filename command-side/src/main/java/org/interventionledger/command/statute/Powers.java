package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.REQUIRE_ARRANGEMENTS;
import static org.interventionledger.api.terms.Certainty.INFERRED;
import static org.interventionledger.command.statute.Gate.PAY_AND_CONDITIONS_NOTICE;
import static org.interventionledger.command.statute.Gate.WARNING_NOTICE;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.asEnacted;
import static org.interventionledger.command.statute.LawOf.asclaSchedule13;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.command.statute.PowerLaw.Window;

/**
 * The local authority's powers: ss.63 to 66, 70A and 70B. The wording of 2007 was reconstructed
 * from that of 2011 and the amendments between.
 */
final class Powers {

  private static final Set<Power> LAPSING =
      Set.of(ENTER_INTO_ARRANGEMENTS, ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET);

  private static final int MONTHS = 2;

  private static final Map<Gate, Set<Power>> UNDER_NOTICES =
      Map.of(
          WARNING_NOTICE,
          LAPSING,
          PAY_AND_CONDITIONS_NOTICE,
          Set.of(ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET));

  private static final DatedRule<Window> WINDOW =
      DatedRule.of(
          "window.months",
          // That nothing lapses under ss.61, 62 and 60B is inferred: those sections set no limit.
          from(
                  "2007-04-01",
                  new Window(MONTHS, Map.of(WARNING_NOTICE, LAPSING), Map.of()),
                  asEnacted("ss.63(3), 64(2) and 66(2)"))
              .marked(INFERRED),
          from("2010-01-12", new Window(MONTHS, UNDER_NOTICES, Map.of()), asclaSchedule13("")),
          // The Secretary of State's s.66A has the same two months for schools under s.60.
          from(
              "2016-04-18",
              new Window(
                  MONTHS, UNDER_NOTICES, Map.of(WARNING_NOTICE, Set.of(REQUIRE_ARRANGEMENTS))),
              adoptionAct("inserting s.66A(3)")));

  private static final DatedRule<Set<Power>> CONSULT_63 =
      DatedRule.of(
          "power63.consult",
          from("2007-04-01", Set.of(ENTER_INTO_ARRANGEMENTS), asEnacted("s.63(2)")));

  private static final DatedRule<Map<Gate, Set<Power>>> EXCLUDED_63 =
      DatedRule.of(
          "power63.excluded",
          from(
              "2010-01-12",
              Map.of(PAY_AND_CONDITIONS_NOTICE, Set.of(ENTER_INTO_ARRANGEMENTS)),
              asclaSchedule13(", amending s.63(1)")));

  private static final DatedRule<Set<Power>> CONSULT_64 =
      DatedRule.of("power64.consult", from("2007-04-01", Set.of(), asEnacted("s.64")));

  private static final DatedRule<Set<Power>> BARRED_64 =
      DatedRule.of(
          "power64.barred-after-s67",
          from("2010-01-12", Set.of(ADDITIONAL_GOVERNORS), asclaSchedule13(", inserting s.64(1A)"))
              .marked(INFERRED),
          from("2016-04-18", Set.of(), adoptionAct("s.16(a)")));

  private static final DatedRule<Set<Gate>> MATCH_64 =
      DatedRule.of(
          "power64.va-match",
          from(
              "2007-04-01",
              Set.of(WARNING_NOTICE, PAY_AND_CONDITIONS_NOTICE),
              asEnacted("s.64(4)")));

  private static final DatedRule<Set<Power>> CONSENT_65 =
      DatedRule.of(
          "power65.consent",
          from("2007-04-01", Set.of(INTERIM_EXECUTIVE_BOARD), asEnacted("s.65(1)")));

  private static final DatedRule<Set<Power>> CONSULT_65 =
      DatedRule.of(
          "power65.consult",
          from("2007-04-01", Set.of(INTERIM_EXECUTIVE_BOARD), asEnacted("s.65(2)")));

  /** Whose receipt of its notice gives a suspension effect, and who has a copy at the same time. */
  private static final DatedRule<Set<Recipient>> EFFECT_66 =
      DatedRule.of(
          "power66.effect",
          from("2007-04-01", Set.of(GOVERNING_BODY, HEAD_TEACHER), asEnacted("s.66")));

  private static final DatedRule<Set<Power>> BARRED_64_BY_BOARD =
      DatedRule.of(
          "power64.barred",
          from("2007-04-01", Set.of(ADDITIONAL_GOVERNORS), asEnacted("Sch. 6, paras 13 and 14")));

  /** In force before Part 4; held from its first day. */
  private static final DatedRule<Integer> NOTICE_UNDER_SCHEDULE_15 =
      DatedRule.of(
          "sch15.notice",
          from(
              "2007-04-01",
              1,
              instrument("School Standards and Framework Act 1998", "Sch. 15, para. 1")));

  private static final DatedRule<Set<Power>> BARRED_66 =
      DatedRule.of(
          "power66.barred",
          from(
              "2007-04-01",
              Set.of(SUSPEND_DELEGATED_BUDGET),
              asEnacted("Sch. 6, para. 12(3), and s.67(6)")));

  static final DatedRule<Set<Power>> NOTIFY =
      DatedRule.of(
          "notify-sos.before", from("2016-04-18", LAPSING, adoptionAct("inserting s.70A(1)")));

  private static final DatedRule<Set<Power>> FREEZE =
      DatedRule.of(
          "freeze.on-sos-intent", from("2016-04-18", LAPSING, adoptionAct("inserting s.70B")));

  static final List<DatedRule<?>> RULES =
      List.of(
          WINDOW,
          CONSULT_63,
          EXCLUDED_63,
          CONSULT_64,
          BARRED_64,
          MATCH_64,
          CONSENT_65,
          CONSULT_65,
          EFFECT_66,
          BARRED_66,
          BARRED_64_BY_BOARD,
          NOTICE_UNDER_SCHEDULE_15,
          NOTIFY,
          FREEZE);

  private Powers() {}

  static PowerLaw on(LocalDate day) {
    return new PowerLaw(
        NoticeLaw.all(
            CONSULT_64.on(day, Set.of()),
            NoticeLaw.all(CONSULT_63.on(day, Set.of()), CONSULT_65.on(day, Set.of()))),
        CONSENT_65.on(day, Set.of()),
        WINDOW.on(day).orElseThrow(),
        EXCLUDED_63.on(day, Map.of()),
        NoticeLaw.all(BARRED_64.on(day, Set.of()), BARRED_66.on(day, Set.of())),
        NoticeLaw.all(BARRED_64_BY_BOARD.on(day, Set.of()), BARRED_66.on(day, Set.of())),
        NOTIFY.on(day, Set.of()),
        FREEZE.on(day, Set.of()),
        MATCH_64.on(day, Set.of()),
        EFFECT_66.on(day, Set.of()),
        NOTICE_UNDER_SCHEDULE_15.on(day).orElseThrow());
  }
}
