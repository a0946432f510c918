package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened about a direction to consider a warning notice: EIA 2006, ss.69A and 69B. */
public sealed interface DirectionEvent extends SecretaryOfStateEvent {

  String directionId();

  /**
   * The Secretary of State directed the authority to consider giving a warning notice.
   *
   * @param copyPeriod for the copy to the governing body; none under s.69A
   * @param replyPeriod for the governing body's response; none under s.69A
   * @param answerPeriod for the authority's response
   */
  record DirectionToWarnRecorded(
      Urn urn,
      AuthorityCode authority,
      String directionId,
      DirectedNotice notice,
      LocalDate directedOn,
      Narrative direction,
      Optional<CountedPeriod> copyPeriod,
      Optional<CountedPeriod> replyPeriod,
      CountedPeriod answerPeriod,
      Learnt learnt,
      Provision provision)
      implements DirectionEvent {
    @Override
    public LocalDate happenedOn() {
      return directedOn;
    }
  }

  /**
   * The governing body was given a copy of the direction, and invited to respond.
   *
   * @param dueOn the last day for the copy
   */
  record DirectionCopied(
      Urn urn,
      AuthorityCode authority,
      String directionId,
      LocalDate copiedOn,
      Delivery method,
      Narrative invitation,
      LocalDate dueOn,
      Timeliness timeliness,
      Provision provision)
      implements DirectionEvent {
    @Override
    public LocalDate happenedOn() {
      return copiedOn;
    }
  }

  /**
   * The governing body responded.
   *
   * @param dueOn the last day to which it was invited
   */
  record GoverningBodyRespondedToDirection(
      Urn urn,
      AuthorityCode authority,
      String directionId,
      LocalDate respondedOn,
      Narrative response,
      LocalDate dueOn,
      Timeliness timeliness,
      Provision provision)
      implements DirectionEvent {
    @Override
    public LocalDate happenedOn() {
      return respondedOn;
    }
  }

  /**
   * The authority responded to the Secretary of State.
   *
   * @param dueOn the last day for the response
   * @param noticePeriod for the notice, where it agreed to give one
   */
  record DirectionAnswered(
      Urn urn,
      AuthorityCode authority,
      String directionId,
      LocalDate answeredOn,
      DirectionAnswer answer,
      Narrative reasons,
      List<Copy> copies,
      Narrative underAuthority,
      LocalDate dueOn,
      Timeliness timeliness,
      Optional<CountedPeriod> noticePeriod,
      Provision provision)
      implements DirectionEvent {
    public DirectionAnswered {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return answeredOn;
    }
  }

  /**
   * The Secretary of State ordered the notice that the authority had declined to give.
   *
   * @param giveBy the last day for it, as the order says
   */
  record WarningNoticeOrdered(
      Urn urn,
      AuthorityCode authority,
      String directionId,
      LocalDate orderedOn,
      Optional<LocalDate> giveBy,
      Narrative order,
      Learnt learnt,
      Provision provision)
      implements DirectionEvent {
    @Override
    public LocalDate happenedOn() {
      return orderedOn;
    }
  }
}
