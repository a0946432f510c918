package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.terms.Explanation.WHY_DEEMED_SERVED;
import static org.interventionledger.api.terms.Explanation.WHY_SERVED_APART;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.ServedApart;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.BareTicks;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.Recipients;

/**
 * How a warning notice and its copies reached their recipients, when, and what proves it. The law
 * wants the copies given at the same time as the notice. What happened otherwise is not undone by a
 * refusal: it is recorded where the officer says so and why, as the failing that it is.
 */
final class ServiceOfNotices {

  static final Provision SERVICE = new Provision("Education Act 1996", "s.572");

  private ServiceOfNotices() {}

  /** The notice and its copies as they were sent, each with what shows it. */
  static List<NoticeCopy> sent(List<CopySent> copies, Cited cited) {
    return copies.stream()
        .map(
            copy ->
                new NoticeCopy(
                    copy.recipient(),
                    copy.addressee(),
                    copy.method(),
                    copy.sentOn(),
                    Optional.of(copy.sentAt()),
                    Optional.of(cited.shown(copy.shownBy(), term("recipient", copy.recipient()))),
                    copy.apart()))
        .toList();
  }

  /** The notice itself goes on the day it is given, and each copy that the law asks for with it. */
  static void checkSameTime(
      CopySent copy, Set<Recipient> required, NoticeLaw law, LocalDate givenOn) {
    if (copy.recipient() == GOVERNING_BODY && !copy.sentOn().equals(givenOn)) {
      throw notAtTheSameTime(GOVERNING_BODY, copy.sentOn(), law, givenOn);
    }
    checkSameTime(copy.recipient(), required, copy.sentOn(), law, givenOn, copy.apart());
  }

  static ServiceOfNoticeRecorded record(
      RecordServiceOfNotice served,
      LegalPosition position,
      Acting acting,
      Particulars school,
      Cited cited) {
    var notice = NoticeRules.find(served.noticeId(), position);
    NoticeRules.checkNotWithdrawn(notice, served.servedOn());
    var wentOn = wentOn(served);
    Order.check(wentOn, notice.given());
    var copies = notice.given().copies();
    if (copies.stream().noneMatch(copy -> copy.recipient() == served.recipient())) {
      throw new Refused(
          RecordRefusal.RECIPIENT_NOT_ON_THE_NOTICE,
          term("recipient", served.recipient()),
          terms("recipients", copies.stream().map(NoticeCopy::recipient).distinct().toList()));
    }
    var event =
        new ServiceOfNoticeRecorded(
            served.urn(),
            acting.officer().authority(),
            served.noticeId(),
            served.recipient(),
            served.servedOn(),
            Optional.of(served.timeOfDay()),
            served.method(),
            served.posted(),
            cited.shown(served.shownBy(), term("recipient", served.recipient())),
            apart(served, wentOn, notice, school),
            SERVICE.asOn(served.servedOn()));
    if (position.service().contains(event)) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, date("happenedOn", served.servedOn()));
    }
    return event;
  }

  /**
   * The day on which the authority did what it had to do: a letter is given on its way when it is
   * posted, and served when it is judged to have arrived.
   */
  private static LocalDate wentOn(RecordServiceOfNotice served) {
    if (served.method() != Delivery.PREPAID_POST) {
      if (served.posted().isPresent()) {
        throw new Refused(LawRefusal.DEEMED_SERVED_ONLY_BY_POST, term("method", served.method()));
      }
      return served.servedOn();
    }
    var posted =
        served
            .posted()
            .orElseThrow(
                () ->
                    new Refused(
                        LawRefusal.POSTING_NOT_STATED, date("servedOn", served.servedOn())));
    Order.check(served.servedOn(), posted.postedOn(), "postedOn");
    BareTicks.check(WHY_DEEMED_SERVED, posted.judgement());
    return posted.postedOn();
  }

  private static Optional<ServedApart> apart(
      RecordServiceOfNotice served, LocalDate wentOn, Notice notice, Particulars school) {
    var givenOn = notice.given().givenOn();
    var law = LawOfNotices.on(notice, givenOn);
    var required = Recipients.ofWarningNotice(law, school);
    checkSameTime(served.recipient(), required, wentOn, law, givenOn, served.apart());
    return served.apart().map(why -> new ServedApart(givenOn, wentOn, why));
  }

  /** A reason is said where there is something to explain, and there alone. */
  private static void checkSameTime(
      Recipient recipient,
      Set<Recipient> required,
      LocalDate day,
      NoticeLaw law,
      LocalDate givenOn,
      Optional<Narrative> why) {
    if (!required.contains(recipient)) {
      refuseReason(
          why,
          RecordRefusal.NO_SAME_TIME_ASKED_FOR,
          term("recipient", recipient),
          terms("recipients", required));
    } else if (day.equals(givenOn)) {
      refuseReason(
          why,
          RecordRefusal.WENT_WITH_THE_NOTICE,
          term("recipient", recipient),
          date("sentOn", day));
    } else {
      BareTicks.check(
          WHY_SERVED_APART, why.orElseThrow(() -> notAtTheSameTime(recipient, day, law, givenOn)));
    }
  }

  private static void refuseReason(Optional<Narrative> why, Refusal refusal, Fact... facts) {
    if (why.isPresent()) {
      throw new Refused(refusal, facts);
    }
  }

  private static Refused notAtTheSameTime(
      Recipient recipient, LocalDate day, NoticeLaw law, LocalDate givenOn) {
    return Refused.byRule(
        LawRefusal.COPIES_NOT_AT_THE_SAME_TIME,
        law.copiesUnder().toString(),
        term("recipient", recipient),
        date("sentOn", day),
        date("givenOn", givenOn));
  }
}
