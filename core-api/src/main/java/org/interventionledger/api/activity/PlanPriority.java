package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * A priority of a plan with its time bound (items HIL-130, HIL-202).
 *
 * @param owner who sees to it: a post
 * @param by the day by which it is met
 * @param resource what it needs, and who pays, where the plan says so
 */
public record PlanPriority(
    Narrative what, String owner, LocalDate by, Optional<Narrative> resource) {}
