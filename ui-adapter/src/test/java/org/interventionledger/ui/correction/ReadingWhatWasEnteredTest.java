package org.interventionledger.ui.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A correction's form begins with what was entered, under the form's own names. */
class ReadingWhatWasEnteredTest {

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void what_showed_it_is_named_as_the_form_asks() {
    var entered =
        entered(
            """
            {"event": "ComplianceAssessed", "shown": {"evidence": [{"sha256": "ab", "name": "Minutes.pdf"}],
             "note": "Minute 12 of the panel"}}\
            """);

    assertThat(entered.at("/evidence/0/document").asString()).isEqualTo("ab");
    assertThat(entered.path("shownBy").asString()).isEqualTo("Minute 12 of the panel");
  }

  @Test
  void so_are_a_posting_its_time_and_why_it_was_apart() {
    var entered =
        entered(
            """
            {"event": "ServiceOfNoticeRecorded", "timeOfDay": "14:05:00",
             "posted": {"postedOn": "2026-05-02", "judgement": "It arrives next day."},
             "apart": {"noticeOn": "2026-05-01", "copyOn": "2026-05-02", "reasons": "It was forgotten."}}\
            """);

    assertThat(entered.path("timeOfDay").asString()).isEqualTo("14:05");
    assertThat(entered.path("postedOn").asString()).isEqualTo("2026-05-02");
    assertThat(entered.path("judgement").asString()).isEqualTo("It arrives next day.");
    assertThat(entered.path("apart").asString()).isEqualTo("It was forgotten.");
  }

  @Test
  void so_is_each_copy_and_what_was_not_said_stays_unsaid() {
    var entered =
        entered(
            """
            {"event": "WarningNoticeGiven", "copies": [{"sentAt": "09:30", "shown": null, "apart": "It was late."},
             {"sentAt": "11:00:00", "proof": "signed receipt"},
             {"sentAt": null, "shown": {"evidence": [], "note": "Receipt."}, "apart": null}]}\
            """);

    assertThat(entered.at("/copies/0/sentAt").asString()).isEqualTo("09:30");
    assertThat(entered.at("/copies/1/sentAt").asString()).isEqualTo("11:00");
    assertThat(entered.at("/copies/1/shownBy").asString()).isEqualTo("signed receipt");
    assertThat(entered.at("/copies/0/apart").asString()).isEqualTo("It was late.");
    assertThat(entered.at("/copies/0/shownBy").isMissingNode()).isTrue();
    assertThat(entered.at("/copies/2/shownBy").asString()).isEqualTo("Receipt.");
    assertThat(entered.at("/copies/2/sentAt").isNull()).isTrue();
  }

  private JsonNode entered(String recorded) {
    return AsEntered.of(json.readTree(recorded));
  }
}
