package org.interventionledger.command.statute;

import static org.interventionledger.api.school.EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.PUPIL_REFERRAL_UNIT;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.school.EstablishmentType;

/**
 * When a school is coasting: s.60B. Only the Secretary of State says that it is, by notice to its
 * governing body.
 */
public enum Coasting {
  /** Three years of results at key stage 2 or 4 below thresholds. */
  THREE_YEARS_OF_RESULTS(LOCAL_AUTHORITY_NURSERY_SCHOOL, PUPIL_REFERRAL_UNIT),
  /**
   * Requires improvement at the latest inspection, and below good at the one before; not nursery
   * schools.
   */
  REQUIRES_IMPROVEMENT_AFTER_BELOW_GOOD(LOCAL_AUTHORITY_NURSERY_SCHOOL),
  /**
   * An entry condition met, in report-card terms, and the exit condition not met since; not nursery
   * schools.
   */
  ENTRY_CONDITION_AND_NO_EXIT(LOCAL_AUTHORITY_NURSERY_SCHOOL);

  private static final DatedRule<Coasting> DEFINITION =
      DatedRule.of(
          "coasting.definition",
          from("2017-01-11", THREE_YEARS_OF_RESULTS, instrument("SI 2017/9", "the whole")),
          from(
              "2022-09-01",
              REQUIRES_IMPROVEMENT_AFTER_BELOW_GOOD,
              instrument("SI 2022/720", "reg. 4")),
          from(
              "2025-11-17",
              ENTRY_CONDITION_AND_NO_EXIT,
              instrument("SI 2022/720", "reg. 4, as substituted by SI 2025/1120")));

  private static final DatedRule<Boolean> BY_NOTIFICATION =
      DatedRule.of(
          "coasting.trigger",
          from(
              "2017-01-11",
              true,
              instrument(
                  "Education and Adoption Act 2016", "s.1, inserting s.60B(1)(b) (SI 2017/6)")));

  static final List<DatedRule<?>> RULES = List.of(DEFINITION, BY_NOTIFICATION);

  private final Set<EstablishmentType> outside;

  Coasting(EstablishmentType... outside) {
    this.outside = Set.of(outside);
  }

  /** The definition on a day, with its source; empty before there was one. */
  public static Optional<InForce<Coasting>> on(LocalDate day) {
    return DEFINITION.rowOn(day);
  }

  /** Whether the notification is what makes it count. */
  static boolean isByNotification(LocalDate day) {
    return BY_NOTIFICATION.on(day, false);
  }

  /** Whether no school of a type can be coasting, whatever its results or grades. */
  public boolean isOutside(EstablishmentType type) {
    return outside.contains(type);
  }
}
