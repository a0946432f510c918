package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/**
 * Requests and complaints about what the authority holds on a school. Each is known by a UUID: a
 * request under FOIA 2000, or a complaint about personal data under DPA 2018, s.164A.
 */
public sealed interface InformationCommand extends InterventionCommand {

  /**
   * Record a request for information. An answer is due within twenty working days: FOIA 2000, s.10.
   *
   * @param from who asks
   * @param asked what is asked for
   */
  record RecordInformationRequest(
      Urn urn, String requestId, LocalDate receivedOn, PersonName from, Narrative asked)
      implements InformationCommand {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /**
   * Record the answer to a request for information.
   *
   * @param reasons why all or part was refused
   */
  record RecordInformationAnswer(
      Urn urn,
      String requestId,
      LocalDate answeredOn,
      InformationAnswer answer,
      Optional<Narrative> reasons)
      implements InformationCommand {
    @Override
    public LocalDate happenedOn() {
      return answeredOn;
    }
  }

  /**
   * Record a complaint about personal data in the record of the school.
   *
   * @param from who complains
   * @param complaint what it says
   */
  record RecordDataComplaint(
      Urn urn, String complaintId, LocalDate receivedOn, PersonName from, Narrative complaint)
      implements InformationCommand {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /** Record that the receipt of a complaint was acknowledged to whoever made it. */
  record RecordComplaintAcknowledgement(Urn urn, String complaintId, LocalDate acknowledgedOn)
      implements InformationCommand {
    @Override
    public LocalDate happenedOn() {
      return acknowledgedOn;
    }
  }
}
