package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.StateDrafts.learnt;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionCommand.AnswerDirection;
import org.interventionledger.api.intervention.DirectionCommand.CopyDirection;
import org.interventionledger.api.intervention.DirectionCommand.RecordDirectionToWarn;
import org.interventionledger.api.intervention.DirectionCommand.RecordGoverningBodysResponse;
import org.interventionledger.api.intervention.DirectionCommand.RecordOrderToWarn;
import org.interventionledger.api.intervention.Recipient;

/** Acts about a direction to consider a warning notice. */
final class DirectionDrafts {

  static final String DIRECTION = "direction-1";

  private DirectionDrafts() {}

  static RecordDirectionToWarn direct(DirectedNotice notice, String on) {
    return direct(DIRECTION, notice, on);
  }

  static RecordDirectionToWarn direct(String id, DirectedNotice notice, String on) {
    return new RecordDirectionToWarn(
        URN, id, notice, day(on), words("Consider it, for pay was not raised."), learnt(on));
  }

  static CopyDirection copy(String on) {
    return new CopyDirection(URN, DIRECTION, day(on), Delivery.EMAIL, words("Please respond."));
  }

  static RecordGoverningBodysResponse respond(String on) {
    return new RecordGoverningBodysResponse(URN, DIRECTION, day(on), words("It will be raised."));
  }

  static AnswerDirection answer(String on, DirectionAnswer answer, Recipient... copies) {
    return new AnswerDirection(
        URN,
        DIRECTION,
        day(on),
        answer,
        words("Considered by the panel."),
        Stream.of(copies)
            .map(recipient -> new Copy(recipient, "The office", Delivery.EMAIL, day(on)))
            .toList(),
        words("Scheme of delegation, 4.3"));
  }

  static RecordOrderToWarn order(String on, String giveBy) {
    return new RecordOrderToWarn(
        URN,
        DIRECTION,
        day(on),
        Optional.ofNullable(giveBy).map(Drafts::day),
        words("Give the notice."),
        learnt(on));
  }
}
