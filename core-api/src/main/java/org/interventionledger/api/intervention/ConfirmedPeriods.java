package org.interventionledger.api.intervention;

import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;

/**
 * What follows from the confirmation of a notice, or from counting its period again: its compliance
 * period and when powers may be used.
 */
public record ConfirmedPeriods(CompliancePeriod period, CountedPeriod counted, PowerWindow window) {

  /** The notice, with these periods. */
  public WarningNoticeGiven of(WarningNoticeGiven notice) {
    return new WarningNoticeGiven(
        notice.urn(),
        notice.authority(),
        notice.noticeId(),
        notice.givenOn(),
        notice.text(),
        notice.approval(),
        period,
        Optional.of(counted),
        window,
        notice.copies(),
        notice.noAppointer(),
        notice.underAuthority(),
        notice.provision());
  }
}
