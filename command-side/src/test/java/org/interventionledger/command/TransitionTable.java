package org.interventionledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.interventionledger.api.refusal.Refused;

/**
 * A table of the README: from which state which act leads where, found by doing it.
 *
 * @param <S> what is folded from the events of a stream
 * @param situations a history for each row, by a mark of its own; a mark that begins with a comma
 *     is said after the state
 * @param acts by the words of the column
 */
public record TransitionTable<S>(
    Map<String, S> situations, Map<String, UnaryOperator<S>> acts, Function<S, String> state) {

  public static <S> TransitionTable<S> of(Function<S, String> state) {
    return new TransitionTable<>(new LinkedHashMap<>(), new LinkedHashMap<>(), state);
  }

  public TransitionTable<S> in(String mark, S situation) {
    situations.put(mark, situation);
    return this;
  }

  public TransitionTable<S> act(String words, UnaryOperator<S> act) {
    acts.put(words, act);
    return this;
  }

  /** It has every state of these, and those besides. */
  public TransitionTable<S> coverAll(Class<?> states, String... besides) {
    var all = Arrays.stream(states.getPermittedSubclasses()).map(Class::getSimpleName);
    assertThat(situations.values().stream().map(state).distinct())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(all, Stream.of(besides)).toList());
    return this;
  }

  public void isInTheReadme(String first) throws IOException {
    ReadmeTable.check(
        first,
        acts.keySet().stream(),
        situations.entrySet().stream()
            .map(
                row ->
                    ReadmeTable.row(
                        state.apply(row.getValue())
                            + (row.getKey().startsWith(",") ? row.getKey() : ""),
                        acts.values().stream().map(act -> outcome(row.getValue(), act))))
            .toList());
  }

  private String outcome(S situation, UnaryOperator<S> act) {
    try {
      return state.apply(act.apply(situation));
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
  }
}
