package org.interventionledger.ui.documented;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** What of a foreign file of histories cannot be played is named by its place and its reason. */
class ReadingDocumentedHistoriesTest {

  private static final String SCHOOLS =
      """
      "schools": [{"urn": "1", "name": "One", "type": "Community School", "la": "307"},
                  {"urn": "2", "name": "Two", "type": "Academy", "la": "307"}]\
      """;

  @Test
  void a_sound_chain_is_read_beside_one_that_is_not() {
    var read =
        read(
            chain(closed("2018-01-31"), opened("2018-02-01")),
            chain("{\"date\": \"2018-01-31\", \"urn\": \"1\", \"event\": \"merged\"}"));

    assertThat(read.chains())
        .singleElement()
        .satisfies(chain -> assertThat(chain.number()).isZero())
        .satisfies(chain -> assertThat(chain.events()).hasSize(2));
    assertThat(read.faults()).containsExactly("chain 1, event 0: unknown kind of event \"merged\"");
  }

  @Test
  void a_key_that_is_missing_and_one_that_is_not_known_are_named() {
    var read =
        read(
            chain(
                "{\"date\": \"2018-01-31\", \"urn\": \"1\", \"event\": \"ofsted-inspection\"}",
                "{\"date\": \"2018-02-01\", \"event\": \"establishment-opened\", \"by\": \"us\"}",
                "{\"urn\": \"1\", \"event\": \"establishment-closed\"}"));

    assertThat(read.faults())
        .containsExactly(
            "chain 0, event 0: \"overall\" is missing",
            "chain 0, event 1: \"urn\" is missing",
            "chain 0, event 1: unknown key \"by\"",
            "chain 0, event 2: \"date\" is missing");
  }

  @Test
  void days_out_of_order_and_what_is_no_day_are_named() {
    var read = read(chain(opened("2018-02-01"), closed("2018-01-31"), closed("31/01/2018")));

    assertThat(read.faults())
        .containsExactly(
            "chain 0, event 1: 2018-01-31 is before 2018-02-01",
            "chain 0, event 2: \"31/01/2018\" is no day");
  }

  @Test
  void an_event_of_a_school_outside_its_chain_is_named() {
    var read =
        read(
            chain(
                "{\"date\": \"2018-01-31\", \"urn\": \"3\", \"event\": \"establishment-closed\"}"));

    assertThat(read.faults())
        .containsExactly("chain 0, event 0: 3 is none of the schools of the chain");
  }

  @Test
  void a_file_of_another_form_is_named() {
    assertThat(read("{}").faults()).containsExactly("the file is no list of chains");
    assertThat(read("[").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault).startsWith("the file is no JSON"));
    assertThat(read("[{}]").faults())
        .containsExactly("chain 0: \"schools\" is missing", "chain 0: \"events\" is missing");
  }

  private static String closed(String day) {
    return event(day, "1", "establishment-closed");
  }

  private static String opened(String day) {
    return event(day, "2", "establishment-opened");
  }

  private static String event(String day, String urn, String kind) {
    return "{\"date\": \"%s\", \"urn\": \"%s\", \"event\": \"%s\"}".formatted(day, urn, kind);
  }

  private static String chain(String... events) {
    return "{%s, \"events\": [%s]}".formatted(SCHOOLS, String.join(", ", events));
  }

  private static DocumentedHistories read(String first, String second) {
    return read("[" + first + ", " + second + "]");
  }

  private static DocumentedHistories read(String text) {
    var file = text.startsWith("{\"schools") ? "[" + text + "]" : text;
    return DocumentedHistories.read(new ByteArrayInputStream(file.getBytes(UTF_8)), 997_590);
  }
}
