package org.interventionledger.command;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.LedgerEvent;
import org.junit.jupiter.api.Test;

/**
 * Every matter that events give a state has a table of states and acts in the README: a new family
 * of events, a new sealed state or a new command that has none fails here until it has one, or
 * until it is said why it needs none.
 */
class EveryMatterHasATableTest {

  /** The first words of the table of each family of events. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          entry("AcademyOrderEvent", "an academy order that is"),
          entry("ActivityEvent", "a plan of two priorities that is"),
          entry("AccessEvent", "an officer’s need to know that is"),
          entry("AdditionalGovernorsEvent", "additional governors (s.64) that are"),
          entry("ApproachEvent", "monitoring by consent that is"),
          entry("ArrangementsEvent", "arrangements (s.63) that are"),
          entry("AuthorityEvent", "a meeting of the authority itself that is"),
          entry("BudgetEvent", "a suspension of the budget (s.66; SSFA 1998, Sch. 15) that is"),
          entry("CoastingEvent", "a notification of coasting (s.60B) that is"),
          entry("DirectionEvent", "a direction to consider a warning notice (s.69A) that is"),
          entry("DraftReportEvent", "a draft report that is"),
          entry("GroundsEvent", "an indicator of the framework that is"),
          entry("FrameworkEvent", "an authority with a framework that is"),
          entry("InformationEvent", "a request for information that is"),
          entry("InspectionEvent", "a school in a category under"),
          entry("InterimBoardDecisionEvent", "the way to a board that is"),
          entry("InterimBoardEvent", "an interim board that is"),
          entry("MeetingEvent", "a meeting that is"),
          entry("OfRequest", "support of a school that is"),
          entry("PlacementEvent", "a school in its authority’s arrangements that is"),
          entry("PoolEvent", "a person who is"),
          entry("PreconditionEvent", "the text of a notice that is"),
          entry("PreWarningEvent", "a pre-warning notice that is"),
          entry("ReferralEvent", "a referral to the Regional Director that is"),
          entry("SchoolImportEvent", "an import that is"),
          entry(
              "SecretaryOfStateNoticeEvent", "a warning notice of the Secretary of State that is"),
          entry(
              "SecretaryOfStatePowerEvent",
              "arrangements required by the Secretary of State (s.66A) that are"),
          entry("StatementEvent", "a statement of action that is"),
          entry("WarningNoticeEvent", "a warning notice that is"));

  /** Why no table: what they record has no states that one act leads to and another leaves. */
  private static final Map<String, String> WITHOUT_A_STATE =
      Map.ofEntries(
          entry("CalendarEvent", "a list of days, which the next list replaces whole"),
          entry("InterventionEvent", "a board's end, a column of the way to one; corrections"),
          entry("PaperDayEvent", "a new count of a day, which the next count replaces"),
          entry("PeriodEvent", "a new count, a column of the table of what is counted"),
          entry("PowerEvent", "that the Secretary of State was told, a column of the powers"),
          entry("PowersEndedByBoard", "what a board's start ends, told in the powers' tables"),
          entry("RuleEvent", "what follows by rule from an act, whose table has it"),
          entry("SchoolProfileEvent", "particulars, which the next file replaces"),
          entry("SupportEvent", "a correction; its requests have a table"),
          entry("VersionEvent", "a move of all registers and levels, decided anew each time"));

  /** Sealed types that are no state of a matter. */
  private static final Map<String, String> NO_STATES =
      Map.of(
          "Column.Source", "where a figure is read from",
          "CountedRun", "how a period was counted",
          "GatewayOrigin", "what opened a gateway",
          "LocalAct", "an act as a framework sees it",
          "NoticeLaw.Period", "what the law says of a period",
          "Readers", "who reads what a framework keeps",
          "SchoolInLaw.Step", "a step as frameworks' rules see it",
          "StartOfBoard", "whose board begins",
          "UnderFramework", "who owes what a framework has done",
          "Value", "a value in a framework's rule");

  @Test
  void every_family_of_events_has_one() throws IOException {
    var families = families(LedgerEvent.class).collect(toCollection(TreeSet::new));
    assertThat(Stream.of(TABLES, WITHOUT_A_STATE).flatMap(it -> it.keySet().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(families);
    var readme = Files.readAllLines(Path.of("..", "README.md"));
    assertThat(TABLES.values())
        .allSatisfy(
            table -> assertThat(readme).anyMatch(line -> line.startsWith("| " + table + " |")));
  }

  @Test
  void every_sealed_state_is_in_one() throws IOException {
    var tables = tests();
    var states = sealedTypes();
    assertThat(states).containsAll(NO_STATES.keySet());
    states.removeAll(NO_STATES.keySet());
    assertThat(states).hasSizeGreaterThan(10);
    assertThat(states).allSatisfy(state -> assertThat(tables).as(state).contains(state + ".class"));
  }

  @Test
  void every_command_is_a_column_of_one() throws IOException {
    var commands = commands().map(Class::getSimpleName).toList();
    assertThat(
            Stream.of(CommandsInTables.COLUMNS, CommandsInTables.WITHOUT_ONE)
                .flatMap(it -> it.keySet().stream())
                .toList())
        .containsExactlyInAnyOrderElementsOf(commands);
    var headers =
        Files.readAllLines(Path.of("..", "README.md")).stream()
            .filter(line -> line.startsWith("| "))
            .toList();
    assertThat(CommandsInTables.COLUMNS)
        .allSatisfy(
            (command, column) ->
                assertThat(headers)
                    .as("%s: %s", command, column)
                    .anyMatch(
                        line ->
                            line.startsWith("| " + column.table() + " |")
                                && line.contains("| " + column.words() + " |")));
  }

  /** The records of every sealed type of commands in the published language. */
  private static Stream<Class<?>> commands() throws IOException {
    var sources = Path.of("..", "core-api", "src", "main", "java");
    try (var files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith("Command.java"))
          .map(file -> sources.relativize(file).toString().replace(".java", ""))
          .map(file -> load(file.replace('\\', '.').replace('/', '.')))
          .flatMap(EveryMatterHasATableTest::records)
          .distinct()
          .toList()
          .stream();
    }
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryMatterHasATableTest::records)
        : Stream.<Class<?>>of(type).filter(Class::isRecord);
  }

  /** Those with records of their own among the events that they permit. */
  private static Stream<String> families(Class<?> sealed) {
    var permitted = Arrays.asList(sealed.getPermittedSubclasses());
    return Stream.concat(
        permitted.stream().anyMatch(Class::isRecord)
            ? Stream.of(sealed.getSimpleName())
            : Stream.empty(),
        permitted.stream().filter(Class::isSealed).flatMap(EveryMatterHasATableTest::families));
  }

  /** Of the command side, as their sources call them. */
  private static Set<String> sealedTypes() throws IOException {
    var classes = Path.of("target", "classes");
    try (var files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> classes.relativize(file).toString())
          .map(file -> file.replace(".class", "").replace(file.contains("\\") ? '\\' : '/', '.'))
          .filter(name -> !name.equals("module-info"))
          .map(EveryMatterHasATableTest::load)
          .filter(type -> type.isSealed() && !type.isEnum())
          .map(Class::getName)
          .map(name -> name.substring(name.lastIndexOf('.') + 1).replace('$', '.'))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EveryMatterHasATableTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static String tests() throws IOException {
    try (var files = Files.walk(Path.of("src", "test", "java"))) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().startsWith("TransitionTableOf")
                      || file.getFileName().toString().equals("TransitionTableTest.java"))
          .map(EveryMatterHasATableTest::text)
          .collect(joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
