package org.interventionledger.api.intervention;

import org.interventionledger.api.calendar.CountedPeriod;

/**
 * What follows from the confirmation of a notice: its compliance period and when powers may be
 * used.
 */
public record ConfirmedPeriods(
    CompliancePeriod period, CountedPeriod counted, PowerWindow window) {}
