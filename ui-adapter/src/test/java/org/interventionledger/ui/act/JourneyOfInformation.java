package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT;
import static org.interventionledger.api.Act.RECORD_DATA_COMPLAINT;
import static org.interventionledger.api.Act.RECORD_INFORMATION_ANSWER;
import static org.interventionledger.api.Act.RECORD_INFORMATION_REQUEST;
import static org.interventionledger.ui.act.Journey.step;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** A request for information and a complaint about personal data, each seen to. */
final class JourneyOfInformation {

  private JourneyOfInformation() {}

  static Stream<Step> of(int urn) {
    return Stream.concat(received(urn), seenTo(urn));
  }

  static Stream<Step> received(int urn) {
    return Stream.of(
        step(
            RECORD_INFORMATION_REQUEST,
            "",
            """
            {"requestId": "%s", "receivedOn": "2026-06-11", "from": "Noor Sharif",
             "asked": "The record of the meeting of May."}\
            """
                .formatted(Journey.id(urn, 41))),
        step(
            RECORD_DATA_COMPLAINT,
            "",
            """
            {"complaintId": "%s", "receivedOn": "2026-06-20", "from": "Lena Brandt",
             "complaint": "My address stood in a letter to parents."}\
            """
                .formatted(Journey.id(urn, 42))));
  }

  static Stream<Step> seenTo(int urn) {
    return Stream.of(
        step(
            RECORD_INFORMATION_ANSWER,
            Journey.id(urn, 41),
            """
            {"answeredOn": "2026-07-13", "answer": "REFUSED_IN_PART",
             "reasons": "What names a member of staff is personal data."}\
            """),
        step(
            RECORD_COMPLAINT_ACKNOWLEDGEMENT,
            Journey.id(urn, 42),
            """
            {"acknowledgedOn": "2026-06-22"}\
            """));
  }
}
