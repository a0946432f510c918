package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** What was asked for or agreed outside Part 4. It rests on no power of the authority. */
public sealed interface ApproachEvent extends InterventionEvent {

  /** Local monitoring was agreed with an academy or its trust. */
  record MonitoringAgreed(
      Urn urn,
      AuthorityCode authority,
      LocalDate agreedOn,
      PersonName consentedBy,
      String post,
      String onBehalfOf,
      Narrative scope,
      LocalDate reviewOn)
      implements ApproachEvent {
    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /** Local monitoring came to its end. */
  record MonitoringEnded(
      Urn urn, AuthorityCode authority, LocalDate endedOn, MonitoringEnding how, Narrative reasons)
      implements ApproachEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /** Ofsted was asked to bring an inspection forward. */
  record InspectionRequested(
      Urn urn,
      AuthorityCode authority,
      LocalDate requestedOn,
      Narrative concerns,
      Optional<LocalDate> replyBy,
      Narrative underAuthority)
      implements ApproachEvent {
    @Override
    public LocalDate happenedOn() {
      return requestedOn;
    }
  }

  /** Ofsted answered the request. */
  record InspectionRequestAnswered(
      Urn urn,
      AuthorityCode authority,
      LocalDate answeredOn,
      InspectionAnswer answer,
      String reference,
      Optional<Narrative> note)
      implements ApproachEvent {
    @Override
    public LocalDate happenedOn() {
      return answeredOn;
    }
  }
}
