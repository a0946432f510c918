package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The paper that is to record an activity.
 *
 * @param paper its id among the pack's records
 * @param dueBy the day by which the pack has it written; empty where it does not say
 */
public record PaperOwed(String paper, String label, Optional<LocalDate> dueBy) {}
