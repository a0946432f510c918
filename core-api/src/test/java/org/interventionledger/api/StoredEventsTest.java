package org.interventionledger.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored is stored for good. For each event there is one approved text under {@code
 * events}, byte for byte as the store holds it. Texts are added and never edited: an event that
 * changes gets a revision, with a text of its own beside the earlier one ({@code <Event>-2.json}),
 * and an upcaster that reads the earlier one.
 */
class StoredEventsTest {

  private static final Jackson3Serializer SERIALIZER = Jackson3Serializer.builder().build();
  private static final Map<String, LedgerEvent> EXAMPLES =
      Stream.of(
              ExamplesOfRunning.all(),
              ExamplesOfCalendars.all(),
              ExamplesOfStatements.all(),
              ExamplesOfInformation.all(),
              ExamplesOfDirections.all(),
              ExamplesOfDealings.all(),
              ExamplesOfRules.all(),
              ExamplesOfActivities.all(),
              ExamplesOfIntervention.all(),
              ExamplesOfNotices.all(),
              ExamplesOfStateActs.all(),
              ExamplesOfBoards.all(),
              ExamplesOfBoardPapers.all(),
              ExamplesOfPowers.all())
          .flatMap(List::stream)
          .collect(
              Collectors.toMap(event -> event.getClass().getSimpleName(), Function.identity()));

  static List<String> everyEvent() {
    return events(LedgerEvent.class).map(Class::getSimpleName).sorted().toList();
  }

  @Test
  void no_two_events_have_one_name() {
    assertThat(everyEvent()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void an_event_is_written_as_its_approved_text(String name) {
    assertThat(EXAMPLES).as("an example of each event").containsKey(name);
    var text = new String(SERIALIZER.serialize(EXAMPLES.get(name), byte[].class).getData(), UTF_8);
    assertThat(text).as("the approved text events/" + name + ".json").isEqualTo(approved(name));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void its_approved_text_reads_back_into_an_equal_event(String name) {
    var event = EXAMPLES.get(name);
    var stored =
        new SimpleSerializedObject<>(
            approved(name).getBytes(UTF_8), byte[].class, event.getClass().getName(), null);
    LedgerEvent read = SERIALIZER.deserialize(stored);
    assertThat(read).isEqualTo(event);
  }

  private static Stream<Class<?>> events(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredEventsTest::events)
        : Stream.of(type);
  }

  private static String approved(String name) {
    var revision = EXAMPLES.get(name).getClass().getAnnotation(Revision.class);
    var file = revision == null ? name : name + "-" + revision.value();
    try (var text = StoredEventsTest.class.getResourceAsStream("/events/" + file + ".json")) {
      return text == null ? "there is none yet" : new String(text.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
