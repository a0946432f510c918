package org.interventionledger.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.command.pack.PackSoundness;
import org.interventionledger.ui.form.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the five packs take at the door, from their text to the list of faults, and one that is
 * stored to be parsed again. Only where it is asked for.
 */
@EnabledIfSystemProperty(named = "ledger.measure", matches = "true")
class MeasuringPacksTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ROUNDS = 30;

  @Test
  void the_door_takes_less_than_a_second_for_a_pack() throws IOException {
    for (var name : ShippedPacks.names()) {
      var pack = read(name);
      var stored = JSON.writeValueAsString(pack);
      var first = timed(() -> ShippedPacks.read(name));
      var read = median(() -> ShippedPacks.read(name));
      var sound = median(() -> PackSoundness.faults(pack));
      var parsed = median(() -> JSON.readValue(stored, Pack.class));
      System.out.printf(
          "%s: read with the schema %.1f ms (the first time %.1f), its rows held together %.1f ms,"
              + " stored %.1f ms: the door takes %.0f times as long as parsing what is stored%n",
          name, ms(read), ms(first), ms(sound), ms(parsed), (read + sound) / (double) parsed);
      assertThat(Duration.ofNanos(read + sound)).isLessThan(Duration.ofSeconds(1));
    }
  }

  private static Pack read(String name) throws IOException {
    return switch (ShippedPacks.read(name)) {
      case Bound.Sound<Pack>(var pack) -> pack;
      case Bound.Faulty<Pack> faulty -> throw new AssertionError(name + " " + faulty);
    };
  }

  @FunctionalInterface
  private interface Work {
    Object result() throws IOException;
  }

  private static long median(Work work) throws IOException {
    var took = new ArrayList<Long>();
    for (var round = 0; round < ROUNDS; round++) {
      took.add(timed(work));
    }
    return took.stream().sorted().toList().get(ROUNDS / 2);
  }

  private static long timed(Work work) throws IOException {
    var begun = System.nanoTime();
    assertThat(work.result()).isNotNull();
    return System.nanoTime() - begun;
  }

  private static double ms(long nanos) {
    return nanos / 1e6;
  }
}
