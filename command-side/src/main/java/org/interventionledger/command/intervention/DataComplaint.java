package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;

/** Where a complaint about personal data in the record of a school has come to. */
sealed interface DataComplaint {

  DataComplaintReceived complaint();

  /** Its receipt is not acknowledged. */
  record Received(DataComplaintReceived complaint) implements DataComplaint {}

  /** It is. */
  record Acknowledged(DataComplaintReceived complaint, DataComplaintAcknowledged done)
      implements DataComplaint {}

  /** Those of a school, in the order in which they were recorded. */
  static Matters<DataComplaint> of(CaseFile file) {
    var complaints = Matters.<DataComplaint>none();
    for (var event : file.journal().events().toList()) {
      if (event instanceof InformationEvent about) {
        complaints = complaints.with(about.about(), before -> after(before, about));
      }
    }
    return complaints;
  }

  private static Optional<DataComplaint> after(
      Optional<DataComplaint> before, InformationEvent event) {
    return switch (event) {
      case DataComplaintReceived complaint -> Optional.of(new Received(complaint));
      case DataComplaintAcknowledged done ->
          before.map(it -> new Acknowledged(it.complaint(), done));
      case InformationRequested _, InformationRequestAnswered _ -> before;
    };
  }
}
