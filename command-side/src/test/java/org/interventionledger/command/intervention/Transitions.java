package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.command.CommandsInTables;
import org.interventionledger.command.ReadmeTable;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.Terms;

/**
 * A table of the README: from which state which act leads where, found by doing it.
 *
 * @param situations a history for each row, by a mark of its own; a mark that begins with a comma
 *     is said after the state
 * @param acts as done on a day, by the words of the column
 * @param countings by which calendars, where others were adopted since
 */
record Transitions(
    Map<String, Situation> situations,
    Map<String, Function<String, InterventionCommand>> acts,
    Map<String, Counting> countings,
    Function<Situation, String> state) {

  private static final String A_DAY = "2026-03-20";

  static Transitions of(Function<Situation, String> state) {
    return new Transitions(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), state);
  }

  Transitions in(String mark, Situation situation) {
    situations.put(mark, situation);
    return this;
  }

  Transitions act(String words, Function<String, InterventionCommand> act) {
    acts.put(words, act);
    return this;
  }

  /** With one more bank holiday, on that day, in a list that was adopted since. */
  Transitions act(String words, String holiday, Function<String, InterventionCommand> act) {
    countings.put(words, new Counting(Terms.withHolidayOn(holiday), Terms.both()));
    return act(words, act);
  }

  /** It has every state of these, and those besides. */
  Transitions coverAll(Class<?> states, String... besides) {
    checkStates(situations, state, states, besides);
    return this;
  }

  void areInTheReadme(String first) throws IOException {
    check(first, situations, acts, countings, state);
  }

  static void check(
      String first,
      Map<String, Situation> situations,
      Map<String, Function<String, InterventionCommand>> acts,
      Function<Situation, String> state)
      throws IOException {
    check(first, situations, acts, Map.of(), state);
  }

  static void checkStates(
      Map<String, Situation> situations,
      Function<Situation, String> state,
      Class<?> states,
      String... besides) {
    var all = Arrays.stream(states.getPermittedSubclasses()).map(Class::getSimpleName);
    assertThat(situations.values().stream().map(state).distinct())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(all, Stream.of(besides)).toList());
  }

  private static void check(
      String first,
      Map<String, Situation> situations,
      Map<String, Function<String, InterventionCommand>> acts,
      Map<String, Counting> countings,
      Function<Situation, String> state)
      throws IOException {
    acts.forEach((words, act) -> CommandsInTables.check(first, words, act.apply(A_DAY).getClass()));
    var rows =
        situations.entrySet().stream()
            .map(
                row -> {
                  var situation = row.getValue();
                  var more = row.getKey().startsWith(",") ? row.getKey() : "";
                  return ReadmeTable.row(
                      state.apply(situation) + more,
                      acts.entrySet().stream()
                          .map(
                              act ->
                                  situation
                                      .by(countings.getOrDefault(act.getKey(), Desk.COUNTING))
                                      .outcome(act.getValue().apply(situation.day()), state)));
                })
            .toList();
    ReadmeTable.check(first, acts.keySet().stream(), rows);
  }
}
