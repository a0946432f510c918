package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.RECORD_ACADEMY_ORDER;
import static org.interventionledger.api.Act.RECORD_COASTING_NOTIFICATION;
import static org.interventionledger.api.Act.RECORD_CONVERSION;
import static org.interventionledger.api.Act.RECORD_DIRECTED_STEPS;
import static org.interventionledger.api.Act.RECORD_END_OF_COASTING;
import static org.interventionledger.api.Act.RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE;
import static org.interventionledger.api.Act.RECORD_INTENTION_OF_SECRETARY_OF_STATE;
import static org.interventionledger.api.Act.RECORD_POWER_OF_SECRETARY_OF_STATE;
import static org.interventionledger.api.Act.RECORD_RELEASE_OF_FREEZE;
import static org.interventionledger.api.Act.RECORD_REVOCATION_OF_ACADEMY_ORDER;
import static org.interventionledger.api.Act.RECORD_SECRETARY_OF_STATE_COMPLIANCE;
import static org.interventionledger.api.Act.RECORD_SECRETARY_OF_STATE_PERMISSION;
import static org.interventionledger.api.Act.RECORD_SECRETARY_OF_STATE_PROPOSAL;
import static org.interventionledger.api.Act.RECORD_SECRETARY_OF_STATE_WARNING_NOTICE;
import static org.interventionledger.api.Act.RECORD_SECRETARY_OF_STATE_WITHDRAWAL;
import static org.interventionledger.ui.act.Journey.step;

import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.act.Journey.Step;

/**
 * Every record of an act of the Secretary of State once, in an order in which they can have come.
 */
final class JourneyOfState {

  private JourneyOfState() {}

  static Stream<Step> ofASchool(int urn) {
    var notice = Journey.id(urn, 11);
    return Stream.of(
        told(
            RECORD_SECRETARY_OF_STATE_WARNING_NOTICE,
            "",
            "2026-02-04",
            """
            "stateNoticeId": "%s", "givenOn": "2026-02-02", "grounds": ["LOW_STANDARDS"],
            "matters": "Results of 2024 and 2025.", "complyBy": "2026-02-27",\
            """
                .formatted(notice)),
        told(RECORD_SECRETARY_OF_STATE_PERMISSION, notice, "2026-02-16", ""),
        told(
            RECORD_SECRETARY_OF_STATE_COMPLIANCE,
            notice,
            "2026-03-03",
            """
            "assessedOn": "2026-03-02", "verdict": "NOT_COMPLIED",\
            """),
        told(
            RECORD_SECRETARY_OF_STATE_PROPOSAL,
            notice,
            "2026-03-06",
            """
            "givenOn": "2026-03-05", "statePowers": ["APPOINT_GOVERNORS"], "effectiveFrom": "2026-03-19",\
            """),
        told(
            RECORD_INTENTION_OF_SECRETARY_OF_STATE,
            "",
            "2026-03-10",
            """
            "statePowers": ["APPOINT_GOVERNORS"],\
            """),
        told(RECORD_RELEASE_OF_FREEZE, "", "2026-03-24", ""),
        told(
            RECORD_SECRETARY_OF_STATE_WITHDRAWAL,
            notice,
            "2026-03-31",
            """
            "withdrawnOn": "2026-03-30",\
            """),
        told(
            RECORD_POWER_OF_SECRETARY_OF_STATE,
            "",
            "2026-04-08",
            """
            "power": "APPOINT_GOVERNORS", "under": "SECTION_60", "usedOn": "2026-04-07",
            "effectiveFrom": "2026-04-13", "what": "Two governors and the chair.",
            "consultation": "The authority and the governing body agreed.",\
            """),
        told(
            RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE,
            "",
            "2026-05-06",
            """
            "power": "APPOINT_GOVERNORS", "endedOn": "2026-05-05",\
            """),
        told(
            RECORD_COASTING_NOTIFICATION,
            "",
            "2026-05-12",
            """
            "notifiedOn": "2026-05-11", "evidence": "The reports of 2023 and 2026.",\
            """),
        told(
            RECORD_END_OF_COASTING,
            "",
            "2026-06-02",
            """
            "endedOn": "2026-06-01", "evidence": "The report of May 2026.",\
            """),
        told(
            RECORD_ACADEMY_ORDER,
            "",
            "2026-06-30",
            """
            "orderedOn": "2026-06-29", "basis": "POWER", "under": "SECTION_60",
            "copiedTo": ["GOVERNING_BODY", "HEAD_TEACHER"],\
            """),
        told(
            RECORD_DIRECTED_STEPS,
            "",
            "2026-07-07",
            """
            "directedOn": "2026-07-06", "addressees": ["LOCAL_AUTHORITY"],
            "steps": "Agree the transfer of the land.", "completeBy": "2026-08-14",\
            """),
        told(
            RECORD_REVOCATION_OF_ACADEMY_ORDER,
            "",
            "2026-07-14",
            """
            "revokedOn": "2026-07-13",\
            """),
        told(
            RECORD_ACADEMY_ORDER,
            "",
            "2026-07-21",
            """
            "orderedOn": "2026-07-20", "basis": "APPLICATION", "copiedTo": [],\
            """),
        told(
            RECORD_CONVERSION,
            "",
            "2026-09-02",
            """
            "convertedOn": "2026-09-01", "successor": 999101, "arrangements": "Harbour Light Trust.",\
            """));
  }

  private static Step told(Act act, String about, String on, String body) {
    return step(
        act,
        about,
        """
        {%s "learntFrom": "Regional Director, North", "learntOn": "%s", "letterReference": "RG/2026/118",
         "document": "Letter of that day, on the school's file."}\
        """
            .formatted(body, on));
  }
}
