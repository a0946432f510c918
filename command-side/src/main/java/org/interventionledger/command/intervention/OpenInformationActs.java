package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.OpenActs.about;

import java.time.LocalDate;
import org.interventionledger.api.Act;
import org.interventionledger.command.statute.InformationRights;

/** Which acts about requests and complaints are open. */
record OpenInformationActs(OpenActs acts, LocalDate on) {

  void judgeAll() {
    acts.judge(Act.RECORD_INFORMATION_REQUEST, () -> InformationRights.answeredWithin(on));
    acts.judgeEach(
        Act.RECORD_INFORMATION_ANSWER,
        InformationRequest.of(acts.file()).all().map(it -> about(it.request().requestId(), it)),
        InformationMatters::checkMayAnswer);
    acts.judge(Act.RECORD_DATA_COMPLAINT, () -> {});
    acts.judgeEach(
        Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT,
        DataComplaint.of(acts.file()).all().map(it -> about(it.complaint().complaintId(), it)),
        InformationMatters::checkMayAcknowledge);
  }
}
