package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;

/** A complaint about personal data in the record, and its acknowledgement. */
public record DataComplaint(
    DataComplaintReceived received, Optional<DataComplaintAcknowledged> acknowledged) {

  static Matters<DataComplaint> on(Matters<DataComplaint> complaints, InformationEvent event) {
    return switch (event) {
      case DataComplaintReceived received ->
          complaints.with(new DataComplaint(received, Optional.empty()));
      case DataComplaintAcknowledged done ->
          complaints.carriedOn(
              it -> it.id().equals(done.complaintId()),
              it -> new DataComplaint(it.received, Optional.of(done)));
      case InformationRequested _, InformationRequestAnswered _ -> complaints;
    };
  }

  public String id() {
    return received.complaintId();
  }
}
