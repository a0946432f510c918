package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened about requests and complaints that concern the record of a school. */
public sealed interface InformationEvent extends InterventionEvent {

  /** The identifier of the request or the complaint. */
  String about();

  Provision provision();

  /**
   * Somebody asked for information: FOIA 2000, s.1.
   *
   * @param period within which it is to be answered, by the calendar of s.10: a bank holiday
   *     anywhere in the United Kingdom does not count
   */
  record InformationRequested(
      Urn urn,
      AuthorityCode authority,
      String requestId,
      LocalDate receivedOn,
      PersonName from,
      Narrative asked,
      CountedPeriod period,
      Provision provision)
      implements InformationEvent {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }

    @Override
    public String about() {
      return requestId;
    }
  }

  /**
   * The request was answered.
   *
   * @param dueOn the last day of its period
   * @param timeliness what was answered late is on record as late
   */
  record InformationRequestAnswered(
      Urn urn,
      AuthorityCode authority,
      String requestId,
      LocalDate answeredOn,
      InformationAnswer answer,
      Optional<Narrative> reasons,
      LocalDate dueOn,
      Timeliness timeliness,
      Provision provision)
      implements InformationEvent {
    @Override
    public LocalDate happenedOn() {
      return answeredOn;
    }

    @Override
    public String about() {
      return requestId;
    }
  }

  /** Somebody complained about personal data in the record of the school: DPA 2018, s.164A. */
  record DataComplaintReceived(
      Urn urn,
      AuthorityCode authority,
      String complaintId,
      LocalDate receivedOn,
      PersonName from,
      Narrative complaint,
      Acknowledgement acknowledgement,
      Provision provision)
      implements InformationEvent {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }

    @Override
    public String about() {
      return complaintId;
    }
  }

  /**
   * The receipt of the complaint was acknowledged.
   *
   * @param timeliness against the last day for it; empty where there was no duty yet
   */
  record DataComplaintAcknowledged(
      Urn urn,
      AuthorityCode authority,
      String complaintId,
      LocalDate acknowledgedOn,
      Optional<Timeliness> timeliness,
      Provision provision)
      implements InformationEvent {
    @Override
    public LocalDate happenedOn() {
      return acknowledgedOn;
    }

    @Override
    public String about() {
      return complaintId;
    }
  }
}
