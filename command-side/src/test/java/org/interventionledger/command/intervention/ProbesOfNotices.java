package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Ground.LOW_STANDARDS;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.OnTheDay.copied;
import static org.interventionledger.command.intervention.OnTheDay.notice;
import static org.interventionledger.command.intervention.OnTheDay.onPay;
import static org.interventionledger.command.intervention.Probe.outcome;
import static org.interventionledger.command.intervention.Probe.refusalTells;
import static org.interventionledger.command.intervention.Probe.told;
import static org.interventionledger.command.intervention.StateDrafts.coasting;
import static org.interventionledger.command.intervention.StateDrafts.statesNotice;

import java.time.LocalDate;
import java.util.Map;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;

/** What shows each row of the law of gateways and warning notices, by rule and first day. */
final class ProbesOfNotices {

  private ProbesOfNotices() {}

  static void into(Map<String, Probe> all) {
    all.put(
        "eia.school-types 2007-04-01",
        new Probe("a notice under s.60 to a community school", day -> outcome(notice(day))));
    all.put(
        "eia.gateways 2007-04-01",
        new Probe(
            "consulting on a board, in special measures",
            day ->
                outcome(OnTheDay.category(day), Drafts.consult(day.toString(), day.toString()))));
    all.put(
        "eia.gateways 2010-01-12", new Probe("a notice under s.60A", day -> outcome(onPay(day))));
    all.put(
        "eia.gateways 2017-01-11",
        new Probe("the notification under s.60B", day -> outcome(coasting(day.toString()))));
    section60(all);
    section60A(all);
  }

  private static void section60(Map<String, Probe> all) {
    all.put(
        "wn60.grounds 2007-04-01",
        new Probe(
            "a notice on low standards",
            day ->
                told(
                    WarningNoticeGiven.class,
                    given -> given.text().grounds().toString(),
                    new NoticeDraft(day.toString(), day.toString())
                        .on(LOW_STANDARDS)
                        .ofTheOldLaw()
                        .copiedTo(Drafts.noticeCopies(day.toString(), OnTheDay.recipients()))
                        .written())));
    all.put(
        "wn60.author 2007-04-01",
        new Probe("a notice of the authority", day -> outcome(notice(day))));
    all.put(
        "wn60.author 2016-04-18",
        new Probe(
            "a notice of the Secretary of State", day -> outcome(ofTheSecretaryOfState(day))));
    all.put(
        "wn60.period 2007-04-01",
        new Probe("a notice without a period of its own", day -> period(day)));
    all.put(
        "wn60.period 2016-04-18",
        new Probe("a notice that specifies its period", day -> outcome(OnTheDay.specifying(day))));
    for (var from : new String[] {"2007-04-01", "2016-04-18"}) {
      all.put(
          "wn60.representations " + from,
          new Probe(
              "representations on the day of the notice",
              day -> outcome(notice(day), OldLaw.represent(day.toString()))));
    }
    all.put(
        "wn60.period-if-confirmed 2007-04-01",
        new Probe(
            "the notice, confirmed on its day",
            day ->
                told(
                    RepresentationsDecided.class,
                    it -> it.confirmed().orElseThrow().counted().workingDays() + " working days",
                    notice(day),
                    OldLaw.represent(day.toString()),
                    OldLaw.decision(day.toString(), CONFIRMED))));
    all.put(
        "wn60.contents 2007-04-01",
        new Probe(
            "a notice that requires no action",
            day ->
                outcome(
                    new NoticeDraft(day.toString(), day.toString())
                        .withoutActionRequired()
                        .ofTheOldLaw()
                        .copiedTo(Drafts.noticeCopies(day.toString(), OnTheDay.recipients()))
                        .written())));
    all.put(
        "wn60.contents 2016-04-18",
        new Probe(
            "a notice that tells of representations and has no period of its own",
            day -> outcome(OldLaw.given(day.toString()))));
    for (var from : new String[] {"2007-04-01", "2016-04-18"}) {
      all.put(
          "wn60.minded-to " + from,
          new Probe(
              "a notice that says of no action that the authority is minded to take it",
              day -> refusalTells("sections", mindedToNothing(day))));
    }
    all.put(
        "wn60.copies 2007-04-01",
        new Probe(
            "a notice without a copy for HMCI",
            day -> outcome(copied(day, day, GOVERNING_BODY, HEAD_TEACHER))));
    all.put(
        "wn60.copies 2016-04-18",
        new Probe(
            "a notice without a copy for the Secretary of State",
            day -> outcome(copied(day, day, GOVERNING_BODY, HEAD_TEACHER, HMCI))));
    all.put(
        "wn60.copies-timing 2007-04-01",
        new Probe(
            "a notice whose copies went a day before",
            day -> outcome(copied(day, day.minusDays(1), OnTheDay.recipients()))));
    for (var from : new String[] {"2007-04-01", "2016-04-18"}) {
      all.put(
          "wn60.second-notice " + from,
          new Probe(
              "of a notice of the day: powers are proposed five weeks later",
              ProbesOfNotices::proposed));
    }
    all.put(
        "wn60.block-after-sos 2016-04-18",
        new Probe(
            "a notice on the day after one of the Secretary of State",
            day -> outcome(ofTheSecretaryOfState(day), notice(day.plusDays(1)))));
    all.put(
        "wn60.superseded-by-sos 2016-04-18",
        new Probe(
            "compliance with a notice after which the Secretary of State gave one",
            day ->
                outcome(
                    OldLaw.given("2016-03-23"),
                    ofTheSecretaryOfState(day),
                    findNotComplied(day.plusDays(1).toString()))));
    all.put(
        "wn60.transitional 2016-04-18",
        new Probe(
            "compliance with a notice whose period expired on 15 April 2016",
            day ->
                told(
                    ComplianceAssessed.class,
                    it -> it.provision().place(),
                    OldLaw.given("2016-03-23"),
                    findNotComplied(day.toString()))));
  }

  private static void section60A(Map<String, Probe> all) {
    all.put(
        "wn60a.grounds 2010-01-12",
        new Probe(
            "a notice on pay and conditions",
            day ->
                told(
                    WarningNoticeGiven.class,
                    given -> given.text().grounds().toString(),
                    onPay(day))));
    all.put(
        "wn60a.author 2010-01-12",
        new Probe("a notice of the authority", day -> outcome(onPay(day))));
    all.put(
        "wn60a.minded-to 2010-01-12",
        new Probe(
            "a notice that says of no action that the authority is minded to take it",
            day ->
                refusalTells(
                    "sections", OnTheDay.draftOnPay(day).mindedTo().ofTheOldLaw().written())));
    all.put(
        "wn60a.period 2010-01-12",
        new Probe(
            "a notice without a period of its own",
            day ->
                told(
                    WarningNoticeGiven.class,
                    given -> given.counted().orElseThrow().workingDays() + " working days",
                    OnTheDay.draftOnPay(day).ofTheOldLaw().written())));
    all.put(
        "wn60a.period 2016-04-18",
        new Probe(
            "a notice that specifies its period",
            day -> outcome(OnTheDay.draftOnPay(day).written())));
    all.put(
        "wn60a.copies 2010-01-12",
        new Probe(
            "a notice without a copy for the head teacher",
            day -> outcome(OnTheDay.onPayCopied(day, GOVERNING_BODY))));
    all.put(
        "wn60a.copies 2016-04-18",
        new Probe(
            "a notice without a copy for the Secretary of State",
            day -> outcome(OnTheDay.onPayCopied(day, GOVERNING_BODY, HEAD_TEACHER))));
    all.put(
        "wn60a.powers 2010-01-12",
        new Probe(
            "a notice that is minded to require arrangements",
            day ->
                outcome(
                    OnTheDay.draftOnPay(day)
                        .mindedTo(ENTER_INTO_ARRANGEMENTS)
                        .ofTheOldLaw()
                        .written())));
    all.put(
        "power63.excluded 2010-01-12",
        new Probe(
            "arrangements proposed after a notice on pay",
            day ->
                outcome(
                    onPay(day),
                    findNotComplied(day.plusDays(35).toString()),
                    Drafts.propose(
                        day.plusDays(36).toString(),
                        day.plusDays(43).toString(),
                        ENTER_INTO_ARRANGEMENTS))));
    all.put(
        "window.months 2007-04-01",
        new Probe(
            "of a notice of the day: powers proposed from a day four months later",
            day -> proposedFrom(day, false)));
    all.put(
        "window.months 2010-01-12",
        new Probe(
            "of a notice on pay of the day: powers proposed from a day four months later",
            day -> proposedFrom(day, true)));
  }

  private static String proposedFrom(LocalDate day, boolean onPay) {
    return outcome(
        onPay ? onPay(day) : notice(day),
        findNotComplied(day.plusDays(35).toString()),
        Drafts.propose(
            day.plusDays(36).toString(), day.plusMonths(4).toString(), ADDITIONAL_GOVERNORS));
  }

  private static String proposed(LocalDate day) {
    return told(
        PowersProposed.class,
        it -> it.provision().place(),
        notice(day),
        findNotComplied(day.plusDays(35).toString()),
        Drafts.propose(
            day.plusDays(36).toString(), day.plusDays(43).toString(), INTERIM_EXECUTIVE_BOARD));
  }

  private static String period(LocalDate day) {
    return told(
        WarningNoticeGiven.class,
        given -> given.counted().orElseThrow().workingDays() + " working days",
        notice(day));
  }

  private static InterventionCommand mindedToNothing(LocalDate day) {
    var draft = new NoticeDraft(day.toString(), day.plusDays(28).toString()).mindedTo();
    return (OnTheDay.isOfTheOldLaw(day)
            ? draft
                .ofTheOldLaw()
                .copiedTo(Drafts.noticeCopies(day.toString(), OnTheDay.recipients()))
            : draft)
        .written();
  }

  private static InterventionCommand ofTheSecretaryOfState(LocalDate day) {
    return statesNotice(day.toString(), day.plusDays(28).toString(), day.toString());
  }
}
