package org.interventionledger.query.timeline;

import java.util.Map;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;

/** Warning notices. */
final class NoticeSentences {

  private NoticeSentences() {}

  static Telling of(WarningNoticeEvent event) {
    return switch (event) {
      case WarningNoticeGiven given -> given(given);
      case ServiceOfNoticeRecorded served ->
          Telling.of(served)
              .naming("recipient", served.recipient())
              .naming("method", served.method())
              .detail("proof", served.proof());
      case ComplianceAssessed assessed ->
          Telling.of(assessed, assessed.verdict()).detail("reasons", assessed.reasons());
      case PowersProposed proposed ->
          Telling.of(proposed)
              .naming("sections", PowerSentences.sections(proposed.powers()))
              .naming("effectiveFrom", proposed.effectiveFrom())
              .detail("powers", proposed.powers())
              .detail("reasonable", proposed.reasonable())
              .detail("underAuthority", proposed.underAuthority());
      case WarningNoticeWithdrawn withdrawn ->
          Telling.of(withdrawn).detail("reasons", withdrawn.reasons());
    };
  }

  private static Telling given(WarningNoticeGiven event) {
    return Telling.of(event)
        .naming("paragraphs", event.grounds().stream().map(NoticeSentences::paragraph).toList())
        .naming("complyBy", event.period().endsOn())
        .detail("grounds", event.grounds())
        .detail("lowStandardsLimbs", event.lowStandardsLimbs())
        .detail("matters", event.matters())
        .detail("actionRequired", event.actionRequired())
        .detail("period", period(event.period()))
        .detail("mindedTo", event.mindedTo())
        .detail("mindedToOtherwise", event.mindedToOtherwise())
        .detail("window", window(event.window()))
        .detail("copies", InterventionSentences.copies(event.copies()))
        .detail("reasons", event.reasons())
        .detail("underAuthority", event.underAuthority());
  }

  static String paragraph(Ground ground) {
    return Words.sentence("Ground.paragraph." + ground.name(), Map.of());
  }

  static String period(CompliancePeriod period) {
    return Words.sentence(
        "CompliancePeriod",
        Map.of(
            "beginsOn", period.beginsOn(),
            "endsOn", period.endsOn(),
            "days", Math.toIntExact(period.days())));
  }

  static String window(PowerWindow window) {
    return Words.sentence(
        "PowerWindow",
        Map.of(
            "sections", PowerSentences.sections(window.powers()),
            "opensOn", window.opensOn(),
            "lastDay", window.lastDay()));
  }
}
