package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.GIVE_NOTICE_OF_RESUMPTION;
import static org.interventionledger.api.Act.HAND_BACK_TO_GOVERNING_BODY;
import static org.interventionledger.api.Act.MAKE_INSTRUMENT_OF_APPOINTMENT;
import static org.interventionledger.api.Act.RECORD_DIRECTION_ON_INTERIM_BOARD;
import static org.interventionledger.api.Act.SET_UP_SHADOW_GOVERNING_BODY;
import static org.interventionledger.ui.act.Journey.step;

import org.interventionledger.ui.act.Journey.Step;

/** The papers of the interim board in the journey of a maintained school. */
final class JourneyOfBoards {

  private JourneyOfBoards() {}

  static Step directed() {
    return step(
        RECORD_DIRECTION_ON_INTERIM_BOARD,
        "",
        """
        {"boardNumber": 1, "directedOn": "2026-06-03", "numberOfMembers": 3, "toAppoint": ["Nour Nash"],
         "termsDirected": "For a year.", "toEnd": [], "learntFrom": "Regional Director, North",
         "learntOn": "2026-06-04", "letterReference": "RG/2026/199"}\
        """);
  }

  static Step instrument() {
    return step(
        MAKE_INSTRUMENT_OF_APPOINTMENT,
        "1",
        """
        {"madeOn": "2026-06-08", "member": "Oakley Orr", "until": "2027-06-07", "terms": "Unpaid, for a year.",
         "endsByNotice": "A month.", "copies": [%s, %s, %s], "underAuthority": "Scheme of delegation, 4.4"}\
        """
            .formatted(
                copy("INTERIM_BOARD_MEMBERS", "2026-06-08"),
                copy("EXISTING_GOVERNORS", "2026-06-08"),
                copy("SECRETARY_OF_STATE", "2026-06-08")));
  }

  static Step shadow() {
    return step(
        SET_UP_SHADOW_GOVERNING_BODY,
        "1",
        """
        {"setUpOn": "2026-06-16", "shadowMembers": ["Pia Pole", "Quin Quay"], "constitution": "Nine governors.",
         "underAuthority": "Scheme of delegation, 4.4"}\
        """);
  }

  static Step resumption() {
    return step(
        GIVE_NOTICE_OF_RESUMPTION,
        "1",
        """
        {"givenOn": "2026-07-20", "resumesOn": "2026-09-02", "copies": [%s, %s], "reasons": "The school is ready.",
         "underAuthority": "Scheme of delegation, 4.4"}\
        """
            .formatted(
                copy("INTERIM_BOARD_MEMBERS", "2026-07-20"),
                copy("SECRETARY_OF_STATE", "2026-07-20")));
  }

  static Step handedBack() {
    return step(
        HAND_BACK_TO_GOVERNING_BODY,
        "1",
        """
        {"constitutedOn": "2026-09-02", "chair": "Pia Pole", "constitution": "Nine governors, as the instrument has it."}\
        """);
  }

  private static String copy(String recipient, String on) {
    return """
    {"recipient": "%s", "addressee": "The office", "method": "EMAIL", "sentOn": "%s"}\
    """
        .formatted(recipient, on);
  }
}
