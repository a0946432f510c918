package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * A direction of the Secretary of State to consider giving a warning notice, and what the authority
 * does about it: EIA 2006, s.69A while it stood, and s.69B. Known by a UUID.
 */
public sealed interface DirectionCommand extends SecretaryOfStateCommand {

  String directionId();

  /**
   * Record that the Secretary of State directed the authority to consider giving a warning notice.
   *
   * @param directedOn the day of the direction; every period begins with a day, and counts it
   * @param direction what it says, and why
   */
  record RecordDirectionToWarn(
      Urn urn,
      String directionId,
      DirectedNotice notice,
      LocalDate directedOn,
      Narrative direction,
      Learnt learnt)
      implements DirectionCommand {
    @Override
    public LocalDate happenedOn() {
      return directedOn;
    }
  }

  /**
   * Give the governing body a copy of the direction, and invite its response: s.69B.
   *
   * @param invitation what it was invited to respond to
   */
  record CopyDirection(
      Urn urn, String directionId, LocalDate copiedOn, Delivery method, Narrative invitation)
      implements DirectionCommand {
    @Override
    public LocalDate happenedOn() {
      return copiedOn;
    }
  }

  /** Record what the governing body responded: s.69B. */
  record RecordGoverningBodysResponse(
      Urn urn, String directionId, LocalDate respondedOn, Narrative response)
      implements DirectionCommand {
    @Override
    public LocalDate happenedOn() {
      return respondedOn;
    }
  }

  /**
   * Respond to the Secretary of State: the authority will give the notice, or declines to.
   *
   * @param copies of the response; under s.69A HMCI has one on the same day
   */
  record AnswerDirection(
      Urn urn,
      String directionId,
      LocalDate answeredOn,
      DirectionAnswer answer,
      Narrative reasons,
      List<Copy> copies,
      Narrative underAuthority)
      implements DirectionCommand {
    public AnswerDirection {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return answeredOn;
    }
  }

  /**
   * Record that the Secretary of State ordered the notice that the authority had declined to give.
   *
   * @param giveBy the last day for it, as the order says
   * @param order what it says
   */
  record RecordOrderToWarn(
      Urn urn,
      String directionId,
      LocalDate orderedOn,
      Optional<LocalDate> giveBy,
      Narrative order,
      Learnt learnt)
      implements DirectionCommand {
    @Override
    public LocalDate happenedOn() {
      return orderedOn;
    }
  }
}
