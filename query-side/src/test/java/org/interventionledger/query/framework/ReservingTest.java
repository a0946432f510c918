package org.interventionledger.query.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.Readership.DEALINGS;
import static org.interventionledger.api.record.Readership.REGISTER;

import java.util.List;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.framework.Reserved.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a framework does not leave to everybody of a role that signs in. */
class ReservingTest {

  @Test
  void a_role_that_no_party_is_reads_as_if_there_were_no_framework() {
    assertThat(
            reserved(
                """
                "access": [{"id": "a", "covers": ["list"], "readers": [{"party": "officers", "basis": "needToKnow"}]}]\
                """,
                "[]"))
        .isEmpty();
  }

  @Test
  void a_party_that_reads_the_register_by_need_to_know_needs_to_for_register_and_dealings() {
    assertThat(ofOfficers("{\"party\": \"officers\", \"basis\": \"needToKnow\"}", "[]"))
        .containsExactly(
            new Reserved(REGISTER, Role.ADVISER, Reads.NEED),
            new Reserved(DEALINGS, Role.ADVISER, Reads.NEED));
  }

  @Test
  void a_party_that_is_kept_informed_reads_it() {
    assertThat(ofOfficers("{\"party\": \"officers\", \"basis\": \"informed\"}", "[]")).isEmpty();
    assertThat(ofOfficers("{\"party\": \"officers\", \"basis\": \"asOfRight\"}", "[]")).isEmpty();
  }

  @Test
  void one_that_reads_it_in_some_circumstances_only_needs_to() {
    assertThat(
            ofOfficers(
                "{\"party\": \"officers\", \"basis\": \"informed\", \"when\": {\"appropriate\":"
                    + " true}}",
                "[]"))
        .extracting(Reserved::reads)
        .containsExactly(Reads.NEED, Reads.NEED);
  }

  @Test
  void one_that_its_readers_do_not_name_never_reads_it_unless_they_are_left_unstated() {
    assertThat(ofOfficers("{\"party\": \"head\", \"basis\": \"asOfRight\"}", "[]"))
        .extracting(Reserved::reads)
        .containsExactly(Reads.NEVER, Reads.NEVER);
    assertThat(
            ofOfficers(
                "{\"party\": \"head\", \"basis\": \"asOfRight\"}", "[\"readers beyond these\"]"))
        .isEmpty();
  }

  @Test
  void a_party_that_each_school_has_of_its_own_reads_of_that_school_alone() {
    assertThat(
            reserved(
                """
                "access": [{"id": "a", "covers": ["list"], "readers": [{"party": "visitor", "basis": "asOfRight"}]}]\
                """,
                "[]"))
        .isEmpty();
    assertThat(
            Reserved.of(
                pack(
                    """
                    "access": [{"id": "a", "covers": ["list"], "readers": [{"party": "visitor", "basis": "asOfRight"}]}]\
                    """,
                    "[]",
                    "[\"adviser\"]")))
        .extracting(Reserved::reads)
        .containsExactly(Reads.NEED, Reads.NEED);
  }

  @Test
  void who_holds_it_reads_it() {
    assertThat(
            reserved(
                """
                "access": [{"id": "a", "covers": ["list"], "owner": "officers",
                            "readers": [{"party": "head", "basis": "asOfRight"}]}]\
                """,
                "[\"adviser\"]"))
        .isEmpty();
  }

  @Test
  void a_class_over_a_record_is_about_the_dealings_alone_and_the_strictest_of_several_counts() {
    assertThat(
            reserved(
                """
                "access": [{"id": "a", "covers": ["note"], "readers": [{"party": "head", "basis": "asOfRight"}]},
                           {"id": "b", "covers": ["list"], "readers": [{"party": "officers", "basis": "needToKnow"}]}]\
                """,
                "[\"adviser\"]"))
        .containsExactly(
            new Reserved(REGISTER, Role.ADVISER, Reads.NEED),
            new Reserved(DEALINGS, Role.ADVISER, Reads.NEVER));
  }

  @ParameterizedTest
  @CsvSource({"alarm, REGISTER", "rows, REGISTER", "talk, DEALINGS", "note, DEALINGS"})
  void a_class_over_anything_that_is_recorded_keeps_it_from_whom_it_does_not_name(
      String covered, Readership kept) {
    assertThat(
            reserved(
                """
                "access": [{"id": "a", "covers": ["%s"], "readers": [{"party": "head", "basis": "asOfRight"}]}]\
                """
                    .formatted(covered),
                "[\"adviser\"]"))
        .containsExactly(new Reserved(kept, Role.ADVISER, Reads.NEVER));
  }

  @Test
  void whoever_answers_for_the_service_reads_everything() {
    assertThat(
            reserved(
                """
                "access": [{"id": "a", "covers": ["list"], "readers": [{"party": "head", "basis": "asOfRight"}]}]\
                """,
                "[\"headOfService\"]"))
        .isEmpty();
  }

  private static List<Reserved> ofOfficers(String reading, String unstated) {
    return reserved(
        """
        "access": [{"id": "a", "covers": ["list"], "readers": [%s], "unstated": %s}]\
        """
            .formatted(reading, unstated),
        "[\"adviser\"]");
  }

  private static List<Reserved> reserved(String access, String roles) {
    return Reserved.of(pack(access, roles, "[]"));
  }

  private static Pack pack(String access, String roles, String visitors) {
    return JsonMapper.shared()
        .readValue(
            """
            {"framework": {"id": "f", "authority": "Northmoor", "version": "1", "title": "Concern"},
             "parties": [{"id": "officers", "label": "Officers", "kind": "team", "roles": %s},
                         {"id": "visitor", "label": "Visitor", "kind": "officer", "assigned": "perSchool", "roles": %s},
                         {"id": "head", "label": "Head", "kind": "school"}],
             "scales": [{"id": "list", "label": "List", "shape": "flag"}],
             "facts": [{"id": "alarm", "label": "Alarm", "by": "officers"}],
             "indicators": [{"id": "rows", "label": "Rows"}],
             "activities": [{"id": "talk", "kind": "conversation", "label": "Talk"}],
             "records": [{"id": "note", "kind": "note", "label": "Note"}],
             %s}\
            """
                .formatted(roles, visitors, access),
            Pack.class);
  }
}
