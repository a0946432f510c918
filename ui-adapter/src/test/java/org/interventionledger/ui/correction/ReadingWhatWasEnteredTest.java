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

  @Test
  void what_the_framework_has_is_named_by_its_id() {
    var asked =
        entered(
            """
            {"event": "SupportAsked", "entitlement": {"id": "coaching", "label": "Coaching", "line": "coaches"},
             "askedBy": {"party": "headteacher", "label": "Headteacher", "name": "Zoë O’Dowd"}}\
            """);

    assertThat(asked.path("entitlement").asString()).isEqualTo("coaching");
    assertThat(asked.path("line").asString()).isEqualTo("coaches");
    assertThat(asked.path("askedBy").asString()).isEqualTo("headteacher");
    assertThat(asked.path("askedByName").asString()).isEqualTo("Zoë O’Dowd");
  }

  @Test
  void so_are_both_versions_of_a_move_and_what_it_mapped_to_what() {
    var moved =
        entered(
            """
            {"event": "MovedToFrameworkVersion", "from": {"authority": "990", "framework": "scc", "version": "1"},
             "framework": {"authority": "990", "framework": "scc", "version": "2"},
             "registers": [{"register": {"id": "concern", "label": "Concern"}, "counterpart": "CARRIED_OVER",
                            "after": {"id": "priority", "label": "Priority"}, "reason": "Renamed by the panel."},
                           {"register": {"id": "watch", "label": "Watch"}, "counterpart": "ENDS", "after": null}],
             "levels": [{"level": {"scale": "stage", "level": "S2", "label": "Stage 2", "rank": 2, "subject": "governingBody"},
                         "counterpart": "CARRIED_OVER", "after": {"scale": "band", "level": "B2", "label": "Band 2", "rank": 2}}]}\
            """);

    assertThat(moved.path("from").asString()).isEqualTo("scc 1");
    assertThat(moved.path("to").asString()).isEqualTo("scc 2");
    assertThat(moved.at("/registers/0/register").asString()).isEqualTo("concern");
    assertThat(moved.at("/registers/0/to").asString()).isEqualTo("priority");
    assertThat(moved.at("/registers/1/register").asString()).isEqualTo("watch");
    assertThat(moved.at("/registers/1/to").isNull()).isTrue();
    assertThat(moved.at("/levels/0/of").asString()).isEqualTo("governingBody");
    assertThat(moved.at("/levels/0/to/level").asString()).isEqualTo("B2");
  }

  @Test
  void of_whom_a_level_is_and_an_end_that_was_judged_are_asked_apart() {
    var level =
        entered("{\"event\": \"LevelChanged\", \"level\": {\"subject\": \"governingBody\"}}");
    var judged =
        entered(
            """
            {"event": "DraftReportReceived", "period": {"kind": "Judged", "endsOn": "2026-06-12",
             "reasons": "The term ends that day."}}\
            """);
    var counted =
        entered(
            "{\"event\": \"DraftReportReceived\", \"period\": {\"kind\": \"Counted\", \"endsOn\":"
                + " \"2026-06-12\"}}");

    assertThat(level.path("of").asString()).isEqualTo("governingBody");
    assertThat(judged.path("judgedEnd").asString()).isEqualTo("2026-06-12");
    assertThat(judged.path("judgedBecause").asString()).isEqualTo("The term ends that day.");
    assertThat(counted.has("judgedEnd")).isFalse();
  }

  @Test
  void the_grounds_of_a_notice_stay_words_of_the_law() {
    var given = entered("{\"event\": \"WarningNoticeDrafted\", \"grounds\": [\"LOW_STANDARDS\"]}");
    var step =
        entered(
            """
            {"event": "LocalStepTaken", "grounds": [{"id": "pace", "label": "Pace of improvement"}]}\
            """);

    assertThat(given.at("/grounds/0").asString()).isEqualTo("LOW_STANDARDS");
    assertThat(step.at("/grounds/0/ground").asString()).isEqualTo("pace");
  }

  private JsonNode entered(String recorded) {
    return AsEntered.of(json.readTree(recorded));
  }
}
