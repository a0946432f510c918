package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.PreconditionKind.DELEGATED_AUTHORITY;
import static org.interventionledger.api.intervention.PreconditionKind.EQUALITY_DUTY;
import static org.interventionledger.api.intervention.PreconditionKind.REASONS;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Provision;

/**
 * What must be on record before a step of the authority, and where the law asks for it, by the day.
 */
public final class Considerations {

  /** Equality Act 2010, s.149: SI 2011/1066. */
  private static final LocalDate EQUALITY_DUTY_SINCE = LocalDate.of(2011, 4, 5);

  /** Localism Act 2011, s.21 and Sch. 2: SI 2012/1008. */
  private static final LocalDate SECTION_9E_SINCE = LocalDate.of(2012, 5, 4);

  /** Openness of Local Government Bodies Regulations 2014. */
  private static final LocalDate OPENNESS_SINCE = LocalDate.of(2014, 8, 6);

  private static final String LOCAL_GOVERNMENT = "Local Government Acts 1972 and 2000";

  private Considerations() {}

  /** What must be on record, dated on or before the day of the step. */
  public static Set<PreconditionKind> required(StatutoryStep step, LocalDate on) {
    return switch (step) {
      case WARNING_NOTICE,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          INTERIM_EXECUTIVE_BOARD,
          SUSPENSION_OF_DELEGATED_BUDGET ->
          on.isBefore(EQUALITY_DUTY_SINCE)
              ? EnumSet.of(DELEGATED_AUTHORITY, REASONS)
              : EnumSet.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS);
      case NOTICE_OF_PROPOSED_POWERS, OTHER_STEP -> EnumSet.noneOf(PreconditionKind.class);
    };
  }

  /** Where the law asks for it; empty where no provision does in so many words. */
  public static Optional<Provision> provision(
      PreconditionKind kind, StatutoryStep step, LocalDate on) {
    return switch (kind) {
      case CONSULTATION -> consultation(step);
      case EQUALITY_DUTY ->
          Optional.of(new Provision("Equality Act 2010", "s.149"))
              .filter(_ -> !on.isBefore(EQUALITY_DUTY_SINCE));
      case DELEGATED_AUTHORITY ->
          Optional.of(
              new Provision(
                  LOCAL_GOVERNMENT,
                  on.isBefore(SECTION_9E_SINCE) ? "ss.101 and 14" : "ss.101 and 9E"));
      case REASONS, CONFLICTS_OF_INTEREST ->
          Optional.of(new Provision("SI 2014/2095", "reg. 7"))
              .filter(_ -> !on.isBefore(OPENNESS_SINCE));
      case REGARD_TO_GUIDANCE -> Optional.of(eia("s.72"));
      case OTHER_PRECONDITION -> Optional.empty();
    };
  }

  private static Optional<Provision> consultation(StatutoryStep step) {
    return switch (step) {
      case ARRANGEMENTS -> Optional.of(eia("s.63(2)"));
      case INTERIM_EXECUTIVE_BOARD -> Optional.of(eia("s.65(2)"));
      case WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          ADDITIONAL_GOVERNORS,
          SUSPENSION_OF_DELEGATED_BUDGET,
          OTHER_STEP ->
          Optional.empty();
    };
  }
}
