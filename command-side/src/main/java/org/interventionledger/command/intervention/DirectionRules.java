package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionCommand.AnswerDirection;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.StateAct;

/** When each step about a direction to consider a warning notice can have been taken. */
final class DirectionRules {

  private DirectionRules() {}

  static Direction find(String directionId, CaseFile file) {
    return Direction.of(file)
        .find(directionId)
        .orElseThrow(() -> new Refused(RecordRefusal.DIRECTION_NOT_FOUND, text("id", directionId)));
  }

  /** One of the two can have been given on the day. */
  static void checkMayRecordSome(Particulars school, LocalDate on) {
    checkMayRecord(DirectedNotice.SECTION_60A, school, on);
  }

  static void checkMayRecord(DirectedNotice notice, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.of(notice).check(on);
  }

  static void checkMayCopy(Direction direction, LocalDate on) {
    checkGoverningBodyIsHeard(direction);
    direction
        .copied()
        .ifPresent(
            copied -> {
              throw new Refused(
                  RecordRefusal.DIRECTION_ALREADY_COPIED, date("copiedOn", copied.copiedOn()));
            });
    Order.check(on, direction.given());
  }

  static void checkMayRespond(Direction direction, LocalDate on) {
    checkGoverningBodyIsHeard(direction);
    direction
        .response()
        .ifPresent(
            said -> {
              throw new Refused(
                  RecordRefusal.GOVERNING_BODY_HAS_RESPONDED,
                  date("respondedOn", said.respondedOn()));
            });
    var copied = direction.copied().orElseThrow(() -> notCopied(direction));
    Order.check(on, copied);
  }

  /** Once, and under s.69B after the governing body had its copy and was invited. */
  static void checkMayAnswer(Direction direction, LocalDate on) {
    switch (direction.stage()) {
      case Direction.Unanswered _ -> {}
      case Direction.Answered(var answer) -> throw alreadyAnswered(answer);
      case Direction.Ordered(var answer, _) -> throw alreadyAnswered(answer);
    }
    if (isHeard(direction) && direction.copied().isEmpty()) {
      throw notCopied(direction);
    }
    Order.check(on, direction.given());
    direction.copied().ifPresent(copied -> Order.check(on, copied));
  }

  /** Under s.69A HMCI has a copy on the same day. */
  static void checkCopies(AnswerDirection answer, Direction direction) {
    var copied =
        answer.copies().stream()
            .anyMatch(
                copy ->
                    copy.recipient() == Recipient.HMCI
                        && copy.sentOn().equals(answer.answeredOn()));
    if (direction.given().notice() == DirectedNotice.SECTION_60 && !copied) {
      throw new Refused(
          LawRefusal.ANSWER_NOT_COPIED_TO_HMCI, date("answeredOn", answer.answeredOn()));
    }
  }

  /** He orders only what was declined, and only where the law of the day lets him. */
  static void checkMayOrder(Direction direction, LocalDate on) {
    StateAct.ofOrder(direction.given().notice()).check(on);
    switch (direction.stage()) {
      case Direction.Unanswered _ -> throw notDeclined(direction);
      case Direction.Answered(var answer) when answer.answer() == DirectionAnswer.NOTICE_DECLINED ->
          Order.check(on, answer);
      case Direction.Answered _ -> throw notDeclined(direction);
      case Direction.Ordered(_, var order) ->
          throw new Refused(
              RecordRefusal.NOTICE_ALREADY_ORDERED,
              date("orderedOn", order.orderedOn()),
              text("reference", order.learnt().reference()));
    }
  }

  private static void checkGoverningBodyIsHeard(Direction direction) {
    if (!isHeard(direction)) {
      throw new Refused(
          LawRefusal.GOVERNING_BODY_NOT_ASKED, date("directedOn", direction.given().directedOn()));
    }
  }

  private static boolean isHeard(Direction direction) {
    return direction.periods().containsKey(DirectedStep.COPY);
  }

  private static Refused notCopied(Direction direction) {
    return new Refused(
        LawRefusal.DIRECTION_NOT_COPIED,
        date("directedOn", direction.given().directedOn()),
        date("copyBy", direction.period(DirectedStep.COPY).endsOn()));
  }

  private static Refused alreadyAnswered(DirectionAnswered answer) {
    return new Refused(
        LawRefusal.DIRECTION_ALREADY_ANSWERED,
        date("answeredOn", answer.answeredOn()),
        date("dueOn", answer.dueOn()));
  }

  private static Refused notDeclined(Direction direction) {
    return new Refused(
        LawRefusal.NOTICE_NOT_DECLINED,
        date("directedOn", direction.given().directedOn()),
        date("answerBy", direction.period(DirectedStep.ANSWER).endsOn()));
  }
}
