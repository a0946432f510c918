package org.interventionledger.ui.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form by which an entry is put right begins with everything that was entered. */
class EveryCorrectionBeginsFilledInTest {

  private static final Path EVENTS = Path.of("../core-api/src/test/resources/events");

  /** What stands in an entry of its own, which is put right by itself. */
  private static final Map<String, Set<String>> ENTRIES_OF_THEIR_OWN =
      Map.of(
          "PlacedOnRegister", Set.of("level", "adviser", "decidedBy", "agreedWith", "departure"),
          "LevelChanged", Set.of("decidedBy", "agreedWith", "departure"));

  /** What the example does not say; here or in ReadingWhatWasEnteredTest is one that does. */
  private static final Map<String, Set<String>> SAID_ELSEWHERE =
      Map.of(
          "AdviserAssigned", Set.of("person"),
          "LevelChanged", Set.of("of"),
          "IndicatorRecorded", Set.of("documents"),
          "MeetingHeld", Set.of("departure"),
          "PlacedOnRegister", Set.of("of"),
          "RemovedFromRegister", Set.of("of"),
          "MovedToFrameworkVersion", Set.of("registers[0].of", "levels[0].of"),
          "DraftReportReceived", Set.of("judgedEnd", "judgedBecause"),
          "InspectionReportReceived", Set.of("judgedEnd", "judgedBecause"));

  private static final Map<String, String> NAMED_OTHERWISE = Map.of("registers[0].to", "after");

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void with_why_the_notice_of_a_meeting_was_short() throws IOException {
    var text = "MeetingHeld.short-notice";
    var recorded = json.readTree(Files.readString(approved(text)));
    var kind = CorrectedActs.of("MeetingHeld").flatMap(ActKinds::of);
    var posted =
        FilledCorrection.begin(new EntryRef("s", 1), kind, AsEntered.of(recorded))
            .filled()
            .posted();
    assertThat(blank(kind.orElseThrow().fields(), Corrections.REPLACEMENT + ".", posted))
        .doesNotContain(Corrections.REPLACEMENT + ".departure");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void with_what_the_entry_says(String event) throws IOException {
    var recorded = json.readTree(Files.readString(approved(event)));
    var kind = CorrectedActs.of(event).flatMap(ActKinds::of);
    var posted =
        FilledCorrection.begin(new EntryRef("s", 1), kind, AsEntered.of(recorded))
            .filled()
            .posted();

    assertThat(
            blank(kind.orElseThrow().fields(), Corrections.REPLACEMENT + ".", posted).stream()
                .map(path -> path.substring(Corrections.REPLACEMENT.length() + 1))
                .filter(path -> !saysNothing(recorded, path)))
        .containsExactlyInAnyOrderElementsOf(leftOut(event));
  }

  @ParameterizedTest
  @CsvSource({
    "PlacedOnRegister.governing-body, of, governingBody",
    "RemovedFromRegister.setting, of, setting",
    "MovedToFrameworkVersion.governing-body, registers[1].of, governingBody"
  })
  void with_who_else_than_the_school_is_on_a_register(String text, String field, String who)
      throws IOException {
    var recorded = json.readTree(Files.readString(EVENTS.resolve(text + ".json")));
    var kind = CorrectedActs.of(text.replaceFirst("\\..*", "")).flatMap(ActKinds::of);
    var posted =
        FilledCorrection.begin(new EntryRef("s", 1), kind, AsEntered.of(recorded))
            .filled()
            .posted();
    assertThat(posted.text(Corrections.REPLACEMENT + "." + field)).hasValue(who);
  }

  @Test
  void with_the_name_that_an_adviser_signs_in_by() throws IOException {
    var recorded =
        json.readTree(Files.readString(EVENTS.resolve("AdviserAssigned.signing-in.json")));
    var kind = CorrectedActs.of("AdviserAssigned").flatMap(ActKinds::of);
    var posted =
        FilledCorrection.begin(new EntryRef("s", 1), kind, AsEntered.of(recorded))
            .filled()
            .posted();
    assertThat(posted.text(Corrections.REPLACEMENT + ".person")).hasValue("z.odowd");
  }

  @Test
  void with_the_documents_that_show_an_indicator() throws IOException {
    var recorded =
        json.readTree(Files.readString(EVENTS.resolve("IndicatorRecorded.documents.json")));
    var kind = CorrectedActs.of("IndicatorRecorded").flatMap(ActKinds::of);
    var posted =
        FilledCorrection.begin(new EntryRef("s", 1), kind, AsEntered.of(recorded))
            .filled()
            .posted();
    assertThat(posted.text(Corrections.REPLACEMENT + ".documents[0].document"))
        .hasValue("a".repeat(64));
  }

  private static Set<String> leftOut(String event) {
    return Stream.of(ENTRIES_OF_THEIR_OWN, SAID_ELSEWHERE)
        .flatMap(names -> names.getOrDefault(event, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  /** The entry has it, and has nothing in it. */
  private static boolean saysNothing(JsonNode recorded, String path) {
    var name = NAMED_OTHERWISE.getOrDefault(path, path.replaceFirst(".*\\.", ""));
    return recorded.findValues(name).stream().anyMatch(JsonNode::isNull);
  }

  private static List<String> blank(List<Field> fields, String prefix, Posted posted) {
    return fields.stream().flatMap(field -> blank(field, prefix + field.name(), posted)).toList();
  }

  private static Stream<String> blank(Field field, String path, Posted posted) {
    return switch (field) {
      case Field.Day _ -> unless(posted.text(path + ".day").isPresent(), path);
      case Field.Part part -> blank(part.fields(), path + ".", posted).stream();
      case Field.Texts texts -> unless(posted.rows(path, texts.most()) > 0, path);
      case Field.Rows rows when posted.rows(path, rows.most()) > 0 ->
          blank(rows.each(), path + "[0].", posted).stream();
      case Field.Rows _ -> Stream.of(path);
      case Field _ -> unless(posted.text(path).isPresent(), path);
    };
  }

  private static Stream<String> unless(boolean filled, String path) {
    return filled ? Stream.empty() : Stream.of(path);
  }

  private static Stream<String> entries() {
    return CorrectedActs.events().sorted();
  }

  /** Of the latest form of the entry. */
  private static Path approved(String event) {
    return IntStream.iterate(9, number -> number > 1, number -> number - 1)
        .mapToObj(number -> EVENTS.resolve(event + "-" + number + ".json"))
        .filter(Files::exists)
        .findFirst()
        .orElse(EVENTS.resolve(event + ".json"));
  }
}
