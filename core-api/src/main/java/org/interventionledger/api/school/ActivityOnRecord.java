package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An activity of the framework that was held at a school.
 *
 * @param paperOwed the paper that is still to record it, in the framework's words
 */
public record ActivityOnRecord(
    String activityId,
    String activity,
    String label,
    LocalDate heldOn,
    Optional<String> outcome,
    Optional<String> paperOwed) {}
