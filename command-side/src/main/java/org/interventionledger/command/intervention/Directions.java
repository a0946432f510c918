package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionCommand;
import org.interventionledger.api.intervention.DirectionCommand.AnswerDirection;
import org.interventionledger.api.intervention.DirectionCommand.CopyDirection;
import org.interventionledger.api.intervention.DirectionCommand.RecordDirectionToWarn;
import org.interventionledger.api.intervention.DirectionCommand.RecordGoverningBodysResponse;
import org.interventionledger.api.intervention.DirectionCommand.RecordOrderToWarn;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;

/**
 * Directions of the Secretary of State to consider a warning notice: ss.69A and 69B. Every period
 * is in working days and begins with the day of the step it follows.
 */
final class Directions {

  private Directions() {}

  static List<InterventionEvent> decide(
      DirectionCommand command,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    return List.of(
        switch (command) {
          case RecordDirectionToWarn given -> record(given, file, acting, school, counting);
          case CopyDirection copy -> copy(copy, file, acting);
          case RecordGoverningBodysResponse said -> respond(said, file, acting);
          case AnswerDirection answer -> answer(answer, file, acting, counting);
          case RecordOrderToWarn order -> order(order, file, acting);
        });
  }

  private static DirectionToWarnRecorded record(
      RecordDirectionToWarn given,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    Telling.check(given.learnt(), given.directedOn(), acting);
    DirectionRules.checkMayRecord(given.notice(), school, given.directedOn());
    if (Direction.of(file).find(given.directionId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", given.directionId()));
    }
    var periods = new DirectionPeriods(given.notice(), given.directedOn());
    return new DirectionToWarnRecorded(
        given.urn(),
        acting.officer().authority(),
        given.directionId(),
        given.notice(),
        given.directedOn(),
        given.direction(),
        periods.ofCopy(counting),
        periods.ofReply(counting),
        periods.ofAnswer(counting),
        given.learnt(),
        periods.provision().asOn(given.directedOn()));
  }

  private static DirectionCopied copy(CopyDirection copy, CaseFile file, Acting acting) {
    var direction = DirectionRules.find(copy.directionId(), file);
    DirectionRules.checkMayCopy(direction, copy.copiedOn());
    var dueOn = direction.period(DirectedStep.COPY).endsOn();
    return new DirectionCopied(
        copy.urn(),
        acting.officer().authority(),
        copy.directionId(),
        copy.copiedOn(),
        copy.method(),
        copy.invitation(),
        dueOn,
        timeliness(copy.copiedOn(), dueOn),
        provision(direction));
  }

  private static GoverningBodyRespondedToDirection respond(
      RecordGoverningBodysResponse said, CaseFile file, Acting acting) {
    var direction = DirectionRules.find(said.directionId(), file);
    DirectionRules.checkMayRespond(direction, said.respondedOn());
    var dueOn = direction.period(DirectedStep.REPLY).endsOn();
    return new GoverningBodyRespondedToDirection(
        said.urn(),
        acting.officer().authority(),
        said.directionId(),
        said.respondedOn(),
        said.response(),
        dueOn,
        timeliness(said.respondedOn(), dueOn),
        provision(direction));
  }

  private static DirectionAnswered answer(
      AnswerDirection answer, CaseFile file, Acting acting, Counting counting) {
    var direction = DirectionRules.find(answer.directionId(), file);
    DirectionRules.checkMayAnswer(direction, answer.answeredOn());
    DirectionRules.checkCopies(answer, direction);
    answer.copies().forEach(copy -> Order.checkHasCome(copy.sentOn(), acting));
    var given = direction.given();
    var dueOn = direction.period(DirectedStep.ANSWER).endsOn();
    return new DirectionAnswered(
        answer.urn(),
        acting.officer().authority(),
        answer.directionId(),
        answer.answeredOn(),
        answer.answer(),
        answer.reasons(),
        answer.copies(),
        answer.underAuthority(),
        dueOn,
        timeliness(answer.answeredOn(), dueOn),
        answer.answer() == DirectionAnswer.NOTICE_WILL_BE_GIVEN
            ? Optional.of(
                new DirectionPeriods(given.notice(), given.directedOn())
                    .ofNotice(answer.answeredOn(), counting))
            : Optional.empty(),
        provision(direction));
  }

  private static WarningNoticeOrdered order(RecordOrderToWarn order, CaseFile file, Acting acting) {
    Telling.check(order.learnt(), order.orderedOn(), acting);
    var direction = DirectionRules.find(order.directionId(), file);
    DirectionRules.checkMayOrder(direction, order.orderedOn());
    order.giveBy().ifPresent(day -> Order.check(day, order.orderedOn(), "orderedOn"));
    return new WarningNoticeOrdered(
        order.urn(),
        acting.officer().authority(),
        order.directionId(),
        order.orderedOn(),
        order.giveBy(),
        order.order(),
        order.learnt(),
        provision(direction));
  }

  private static Timeliness timeliness(LocalDate day, LocalDate dueOn) {
    return day.isAfter(dueOn) ? Timeliness.LATE : Timeliness.IN_TIME;
  }

  private static Provision provision(Direction direction) {
    return direction.given().provision().asOn(direction.given().directedOn());
  }
}
