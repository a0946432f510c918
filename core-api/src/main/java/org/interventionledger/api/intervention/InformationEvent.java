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

  /** On what it rests; empty where the law did not ask for it yet. */
  Optional<Provision> restsOn();

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
    public Optional<Provision> restsOn() {
      return Optional.of(provision);
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
    public Optional<Provision> restsOn() {
      return Optional.of(provision);
    }

    @Override
    public String about() {
      return requestId;
    }
  }

  /**
   * Somebody complained about personal data in the record of the school: DPA 2018, s.164A.
   *
   * @param provision empty where the complaint came before there was a duty to acknowledge it
   */
  record DataComplaintReceived(
      Urn urn,
      AuthorityCode authority,
      String complaintId,
      LocalDate receivedOn,
      PersonName from,
      Narrative complaint,
      Acknowledgement acknowledgement,
      Optional<Provision> provision)
      implements InformationEvent {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }

    @Override
    public Optional<Provision> restsOn() {
      return provision;
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
   * @param provision empty where there was none either
   */
  record DataComplaintAcknowledged(
      Urn urn,
      AuthorityCode authority,
      String complaintId,
      LocalDate acknowledgedOn,
      Optional<Timeliness> timeliness,
      Optional<Provision> provision)
      implements InformationEvent {
    @Override
    public LocalDate happenedOn() {
      return acknowledgedOn;
    }

    @Override
    public Optional<Provision> restsOn() {
      return provision;
    }

    @Override
    public String about() {
      return complaintId;
    }
  }
}
