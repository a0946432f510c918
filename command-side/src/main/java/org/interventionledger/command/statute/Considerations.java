package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.PreconditionKind.REASONS;
import static org.interventionledger.api.terms.Certainty.REMEMBERED;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Provision;

/**
 * What must be on record before a step of the authority, and where the law asks for it, by the day.
 */
public final class Considerations {

  private static final DatedRule<Provision> EQUALITY_DUTY =
      DatedRule.of(
          "considered.equality-duty",
          from(
                  "2011-04-05",
                  instrument("Equality Act 2010", "s.149"),
                  instrument("Equality Act 2010", "s.149 (SI 2011/1066)"))
              .marked(REMEMBERED));

  private static final DatedRule<Provision> DELEGATED_AUTHORITY =
      DatedRule.of(
          "considered.delegated-authority",
          from(
                  "2000-10-26",
                  localGovernment("ss.101 and 14"),
                  instrument("Local Government Act 2000", "s.14"))
              .marked(REMEMBERED),
          from(
                  "2012-05-04",
                  localGovernment("ss.101 and 9E"),
                  instrument("Localism Act 2011", "s.21 and Sch. 2 (SI 2012/1008)"))
              .marked(REMEMBERED));

  private static final DatedRule<Provision> RECORD_OF_DECISIONS =
      DatedRule.of(
          "considered.record-of-decisions",
          from(
              "2014-08-06",
              instrument("SI 2014/2095", "reg. 7"),
              instrument("SI 2014/2095", "the whole")));

  static final List<DatedRule<?>> RULES =
      List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, RECORD_OF_DECISIONS);

  private Considerations() {}

  /** What must be on record, dated on or before the day of the step. */
  public static Set<PreconditionKind> required(StatutoryStep step, LocalDate on) {
    return switch (step) {
      case WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          APPLICATION_FOR_INTERIM_BOARD,
          INTERIM_EXECUTIVE_BOARD,
          SUSPENSION_OF_DELEGATED_BUDGET,
          SUSPENSION_UNDER_SECTION_66,
          SUSPENSION_UNDER_SCHEDULE_15 ->
          EQUALITY_DUTY.on(on).isEmpty()
              ? EnumSet.of(PreconditionKind.DELEGATED_AUTHORITY, REASONS)
              : EnumSet.of(
                  PreconditionKind.EQUALITY_DUTY, PreconditionKind.DELEGATED_AUTHORITY, REASONS);
      case PRE_WARNING_NOTICE,
          WITHDRAWAL_OF_WARNING_NOTICE,
          REVOCATION_OF_SUSPENSION,
          NOTICE_OF_RESUMPTION,
          OTHER_STEP ->
          EnumSet.noneOf(PreconditionKind.class);
    };
  }

  /** Where the law asks for it; empty where no provision does in so many words. */
  public static Optional<Provision> provision(
      PreconditionKind kind, StatutoryStep step, LocalDate on) {
    return switch (kind) {
      case CONSULTATION -> consultation(step, on);
      case EQUALITY_DUTY -> EQUALITY_DUTY.on(on);
      case DELEGATED_AUTHORITY -> DELEGATED_AUTHORITY.on(on);
      case REASONS, CONFLICTS_OF_INTEREST -> RECORD_OF_DECISIONS.on(on);
      case REGARD_TO_GUIDANCE -> Optional.of(eia("s.72"));
      case DRAFT_OF_THE_TEXT, APPROVAL_OF_THE_TEXT, OTHER_PRECONDITION -> Optional.empty();
    };
  }

  private static Optional<Provision> consultation(StatutoryStep step, LocalDate on) {
    return switch (step) {
      case ARRANGEMENTS -> consultation(Power.ENTER_INTO_ARRANGEMENTS, "s.63(2)", on);
      case APPLICATION_FOR_INTERIM_BOARD, INTERIM_EXECUTIVE_BOARD ->
          consultation(Power.INTERIM_EXECUTIVE_BOARD, "s.65(2)", on);
      case ADDITIONAL_GOVERNORS -> consultation(Power.ADDITIONAL_GOVERNORS, "s.64", on);
      case SUSPENSION_OF_DELEGATED_BUDGET, SUSPENSION_UNDER_SECTION_66 ->
          consultation(Power.SUSPEND_DELEGATED_BUDGET, "s.66", on);
      case WARNING_NOTICE,
          PRE_WARNING_NOTICE,
          WITHDRAWAL_OF_WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          SUSPENSION_UNDER_SCHEDULE_15,
          REVOCATION_OF_SUSPENSION,
          NOTICE_OF_RESUMPTION,
          OTHER_STEP ->
          Optional.empty();
    };
  }

  /** Where the law of the day has one; of a day before Part 4 none. */
  private static Optional<Provision> consultation(Power power, String place, LocalDate on) {
    return Optional.of(eia(place))
        .filter(_ -> !on.isBefore(Statute.heldFrom()))
        .filter(_ -> Statute.on(on).powers().consultedFirst().contains(power));
  }

  private static Provision localGovernment(String place) {
    return new Provision("Local Government Acts 1972 and 2000", place);
  }
}
