package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A day that was agreed. */
public record AgreedDayForm(@NotNull LocalDate day) {}
