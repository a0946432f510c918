package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Monitoring by consent that runs, or a request to Ofsted that waits for its answer.
 *
 * @param by when the monitoring is to be reviewed, or an answer was asked for
 * @param onBehalfOf the academy or the trust that consented
 */
public record Approach(
    FindSchool.ApproachMatter matter,
    LocalDate since,
    Optional<LocalDate> by,
    Optional<String> onBehalfOf) {}
