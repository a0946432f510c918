package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.ConfirmedPeriods;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentations;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentationsDecision;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.NoticeLaw;

/**
 * Representations against a warning notice, to HMCI or under s.60A to the authority: ss.60(7) to
 * (9) and 60A(7) to (9), for notices given before 18 April 2016.
 */
final class Representations {

  private Representations() {}

  /** They are made once, within the initial period. */
  static void checkMayMake(Notice notice, LocalDate on) {
    var given = notice.given();
    right(notice, on);
    switch (notice) {
      case Notice.Unjudged _ -> {
        Order.check(on, given);
        if (on.isAfter(given.period().endsOn())) {
          throw new Refused(
              LawRefusal.REPRESENTATIONS_OUT_OF_TIME,
              date("happenedOn", on),
              date("givenOn", given.givenOn()),
              date("endsOn", given.period().endsOn()));
        }
      }
      case Notice.Contested(_, var made) -> throw alreadyMade(made);
      case Notice.Confirmed(_, var made, _) -> throw alreadyMade(made);
      case Notice.CompliedWith _,
          Notice.NotCompliedWith _,
          Notice.FollowedByProposal _,
          Notice.NotConfirmed _,
          Notice.Withdrawn _,
          Notice.Ceased _ ->
          throw NoticeRules.noLongerOpen(notice, on);
    }
  }

  static void checkMayDecide(Notice notice, LocalDate on) {
    right(notice, on);
    switch (notice) {
      case Notice.Contested(_, var made) -> Order.check(on, made);
      case Notice.Unjudged _ ->
          throw new Refused(
              LawRefusal.NO_REPRESENTATIONS_MADE, date("givenOn", notice.given().givenOn()));
      case Notice.Confirmed(_, _, var decided) ->
          throw new Refused(
              RecordRefusal.REPRESENTATIONS_ALREADY_DECIDED,
              date("decidedOn", decided.decidedOn()),
              term("by", decided.by()));
      case Notice.CompliedWith _,
          Notice.NotCompliedWith _,
          Notice.FollowedByProposal _,
          Notice.NotConfirmed _,
          Notice.Withdrawn _,
          Notice.Ceased _ ->
          throw NoticeRules.noLongerOpen(notice, on);
    }
  }

  static RepresentationsMade make(
      RecordRepresentations made, LegalPosition position, Acting acting) {
    var notice = NoticeRules.find(made.noticeId(), position);
    checkMayMake(notice, made.madeOn());
    Order.check(made.receivedOn(), made.madeOn(), "madeOn");
    Order.checkHasCome(made.receivedOn(), acting);
    var right = right(notice, made.madeOn());
    return new RepresentationsMade(
        made.urn(),
        acting.officer().authority(),
        made.noticeId(),
        made.madeOn(),
        made.receivedOn(),
        right.to(),
        made.representations(),
        right.right().asOn(LawOfNotices.day(notice, made.madeOn())));
  }

  static RepresentationsDecided decide(
      RecordRepresentationsDecision decision,
      LegalPosition position,
      Acting acting,
      Counting counting) {
    var notice = NoticeRules.find(decision.noticeId(), position);
    checkMayDecide(notice, decision.decidedOn());
    var right = right(notice, decision.decidedOn());
    return new RepresentationsDecided(
        decision.urn(),
        acting.officer().authority(),
        decision.noticeId(),
        decision.decidedOn(),
        right.to(),
        decision.decision(),
        periods(decision, notice, counting),
        decision.reasons(),
        right.confirmation().asOn(LawOfNotices.day(notice, decision.decidedOn())));
  }

  private static Optional<ConfirmedPeriods> periods(
      RecordRepresentationsDecision decision, Notice notice, Counting counting) {
    return switch (decision.decision()) {
      case CONFIRMED ->
          Optional.of(
              NoticePeriods.confirmed(
                  notice.given(),
                  decision.decidedOn(),
                  LawOfNotices.on(notice, decision.decidedOn()),
                  counting));
      case NOT_CONFIRMED -> Optional.empty();
    };
  }

  private static NoticeLaw.Representations right(Notice notice, LocalDate on) {
    return LawOfNotices.on(notice, on)
        .representations()
        .orElseThrow(
            () ->
                Refused.byRule(
                    LawRefusal.NO_RIGHT_TO_REPRESENTATIONS,
                    LawRefusal.NO_RIGHT_TO_REPRESENTATIONS.citation()
                        + LawOfNotices.transition(notice, on).map(it -> "; " + it).orElse(""),
                    date("givenOn", notice.given().givenOn())));
  }

  private static Refused alreadyMade(RepresentationsMade made) {
    return new Refused(
        RecordRefusal.REPRESENTATIONS_ALREADY_MADE,
        date("madeOn", made.madeOn()),
        term("to", made.to()));
  }
}
