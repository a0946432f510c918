package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.activity.PaperOwed;

/**
 * An activity of the framework that was held at a school.
 *
 * @param paperOwed the paper that is still to record it, and by when
 */
public record ActivityOnRecord(
    String activityId,
    String activity,
    String label,
    LocalDate heldOn,
    Optional<String> outcome,
    Optional<PaperOwed> paperOwed) {}
