package org.interventionledger.query.timeline;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted.Why;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Posting;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.ServedApart;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.terms.Narrative;

/** Warning notices. */
final class NoticeSentences {

  private NoticeSentences() {}

  static Telling of(WarningNoticeEvent event) {
    return switch (event) {
      case WarningNoticeDrafted drafted ->
          draft(Telling.of(drafted, drafted.text().section()), drafted.text());
      case WarningNoticeRevised revised -> draft(Telling.of(revised), revised.text());
      case WarningNoticeApproved approved ->
          Telling.of(approved)
              .detail("sha256", List.of(approved.approval().textSha256()))
              .detail("underAuthority", approved.underAuthority());
      case WarningNoticeGiven given -> given(given);
      case RepresentationsMade made ->
          Telling.of(made, made.to())
              .naming("receivedOn", made.receivedOn())
              .detail("representationsMade", made.representations());
      case RepresentationsDecided decided ->
          Telling.of(decided, decided.decision())
              .naming("by", decided.by())
              .naming("complyBy", decided.confirmed().map(it -> it.period().endsOn()))
              .detail("period", decided.confirmed().map(it -> confirmed(it.period())))
              .detail("counted", decided.confirmed().map(it -> counted(it.counted())))
              .detail("window", decided.confirmed().map(it -> window(it.window())))
              .detail("reasons", decided.reasons());
      case ServiceOfNoticeRecorded served -> served(served);
      case ComplianceAssessed assessed ->
          Telling.of(assessed, assessed.verdict())
              .detail("reasons", assessed.reasons())
              .shown(assessed.shown());
      case PowersProposed proposed ->
          Telling.of(proposed)
              .naming("sections", PowerSentences.sections(proposed.powers()))
              .naming("effectiveFrom", proposed.effectiveFrom())
              .detail("powers", proposed.powers())
              .detail("reasonable", proposed.reasonable())
              .detail("underAuthority", proposed.underAuthority())
              .giving(proposed.approval());
      case WarningNoticeWithdrawn withdrawn ->
          Telling.of(withdrawn).detail("reasons", withdrawn.reasons()).giving(withdrawn.approval());
    };
  }

  private static Telling given(WarningNoticeGiven event) {
    var paragraphs = event.text().grounds().stream().map(NoticeSentences::paragraph).toList();
    var telling =
        conclusion(Telling.of(event, event.text().section()), event.text())
            .naming("paragraphs", paragraphs)
            .naming("complyBy", event.period().endsOn())
            .naming("apart", apart(event).map(NoticeCopy::recipient).distinct().toList())
            .detail("period", period(event.period()))
            .detail("counted", event.counted().map(NoticeSentences::counted));
    return consequences(telling, event.text())
        .detail("window", window(event.window()))
        .detail("copies", copies(event.copies()))
        .detail("apart", apart(event).flatMap(NoticeSentences::why).toList())
        .detail("noAppointer", event.noAppointer())
        .detail("reasons", event.text().reasons())
        .detail("sha256", event.approval().map(Approval::textSha256))
        .detail("underAuthority", event.underAuthority());
  }

  private static Telling draft(Telling telling, NoticeText text) {
    return consequences(conclusion(telling, text).detail("complyBy", text.complyBy()), text)
        .detail("reasons", text.reasons());
  }

  /** Subsections (2) and (3), and (4)(a) and (b). */
  private static Telling conclusion(Telling telling, NoticeText text) {
    return telling
        .detail("grounds", text.grounds())
        .detail("lowStandardsLimbs", text.lowStandardsLimbs())
        .detail("matters", text.matters())
        .detail("actionRequired", text.actionRequired());
  }

  /** Subsections (4)(d) and, until 17 April 2016, (5). */
  private static Telling consequences(Telling telling, NoticeText text) {
    return telling
        .detail("mindedTo", text.mindedTo())
        .detail("mindedToOtherwise", text.mindedToOtherwise())
        .detail("rightToRepresentations", text.rightToRepresentations());
  }

  private static List<String> copies(List<NoticeCopy> copies) {
    return copies.stream()
        .map(
            copy ->
                InterventionSentences.copy(
                        copy.recipient(), copy.addressee(), copy.method(), copy.sentOn())
                    + copy.sentAt().map(time -> ", " + time).orElse("")
                    + copy.shown().map(NoticeSentences::shown).orElse(""))
        .toList();
  }

  /** The documents, then the note. */
  private static String shown(Shown shown) {
    return Stream.concat(
            shown.evidence().stream().map(DocumentRef::toString),
            shown.note().stream().map(Narrative::text))
        .map(said -> "; " + said)
        .collect(Collectors.joining());
  }

  /** Copies of another day than the notice's; that a reason is on record makes none so. */
  private static Stream<NoticeCopy> apart(WarningNoticeGiven event) {
    return event.copies().stream()
        .filter(copy -> copy.apart().isPresent())
        .filter(copy -> !copy.sentOn().equals(event.givenOn()));
  }

  private static Stream<String> why(NoticeCopy copy) {
    return copy.apart().stream()
        .map(
            why ->
                Words.sentence(
                    "CopyApart",
                    Map.of("recipient", copy.recipient(), "on", copy.sentOn(), "why", why)));
  }

  private static Telling served(ServiceOfNoticeRecorded event) {
    var key = ServiceOfNoticeRecorded.class.getSimpleName();
    var apart = event.apart().filter(served -> !served.copyOn().equals(served.noticeOn()));
    return Telling.of(apart.isPresent() ? key + ".apart" : key)
        .naming("recipient", event.recipient())
        .naming("method", event.method())
        .naming("noticeOn", apart.map(ServedApart::noticeOn))
        .naming("copyOn", apart.map(ServedApart::copyOn))
        .naming("postedOn", event.posted().map(Posting::postedOn))
        .detail("apart", apart.map(ServedApart::reasons))
        .detail("timeOfDay", event.timeOfDay().map(LocalTime::toString))
        .detail("judgement", event.posted().map(Posting::judgement))
        .detail("evidence", event.shown().evidence())
        .detail("proof", event.shown().note());
  }

  /**
   * How many working days, and every day but those of weekends that is passed over, with the
   * reason.
   */
  static List<String> counted(CountedPeriod counted) {
    var sum =
        Words.sentence(
            "CountedPeriod",
            Map.of(
                "countedFrom", counted.countedFrom(),
                "endsOn", counted.endsOn(),
                "workingDays", counted.workingDays(),
                "notCounted", counted.notCounted().size()));
    var holidays =
        counted.notCounted().stream()
            .filter(day -> day.why() != Why.SATURDAY && day.why() != Why.SUNDAY)
            .map(
                day -> Words.sentence("DayNotCounted", Map.of("day", day.day(), "why", day.why())));
    return Stream.concat(Stream.of(sum), holidays).toList();
  }

  static String paragraph(Ground ground) {
    return Words.sentence("Ground.paragraph." + ground.name(), Map.of());
  }

  static String period(CompliancePeriod period) {
    return period("CompliancePeriod", period);
  }

  private static String confirmed(CompliancePeriod period) {
    return period("ConfirmedPeriod", period);
  }

  private static String period(String sentence, CompliancePeriod period) {
    return Words.sentence(
        sentence,
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
