package org.interventionledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A correction holds another event or command; both come back from their text as they were. */
class NestedEventsTest {

  private static final Urn URN = new Urn(999_001);
  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Correction CORRECTION =
      new Correction(
          3,
          DAY,
          Correction.Reason.WRONG_DATE,
          new Narrative("Typed a day late."),
          new Narrative("The letter."));

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void an_event_inside_a_correction_survives_the_text() {
    var replacement =
        new PowersProposed(
            URN,
            NORTHMOOR,
            "n-1",
            DAY,
            Set.of(Power.INTERIM_EXECUTIVE_BOARD, Power.ADDITIONAL_GOVERNORS),
            DAY,
            new Narrative("Ten days."),
            new Narrative("Scheme, 4.2"),
            Provision.eia("s.60(1)(d)"),
            Optional.empty());
    var event =
        new InterventionEntryCorrected(URN, NORTHMOOR, CORRECTION, Optional.of(replacement));

    var text = json.writeValueAsString(event);

    assertThat(text).startsWith("{\"event\":\"InterventionEntryCorrected\"");
    assertThat(json.readValue(text, InterventionEntryCorrected.class)).isEqualTo(event);
    assertThat(json.readValue(text, LedgerEvent.class)).isEqualTo(event);
  }

  @Test
  void a_command_inside_a_correction_survives_the_text() {
    var replacement =
        new ProposePowers(
            URN,
            "n-1",
            DAY,
            Set.of(Power.INTERIM_EXECUTIVE_BOARD),
            DAY,
            new Narrative("Ten days."),
            new Narrative("Scheme, 4.2"));
    var command = new CorrectInterventionEntry(URN, CORRECTION, Optional.of(replacement));

    var text = json.writeValueAsString(command);

    assertThat(json.readValue(text, CorrectInterventionEntry.class)).isEqualTo(command);
    assertThat(List.of(json.readValue(text, SchoolCommand.class))).containsExactly(command);
  }
}
