package org.interventionledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cache keeps what was asked for last. */
class KeepingAggregatesTest {

  private final BoundedCache cache = new BoundedCache(2);

  @Test
  void the_entry_not_asked_for_the_longest_goes_first() {
    cache.put("a", 1);
    cache.put("b", 2);
    cache.<String, Integer>get("a");
    cache.put("c", 3);

    assertThat(cache.containsKey("b")).isFalse();
    assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
    assertThat(cache.<String, Integer>get("c")).isEqualTo(3);
  }

  @Test
  void an_entry_there_is_not_made_anew() {
    assertThat(cache.putIfAbsent("a", 1)).isTrue();
    assertThat(cache.putIfAbsent("a", 2)).isFalse();
    assertThat(cache.<Integer>computeIfAbsent("a", () -> 3)).isEqualTo(1);
    assertThat(cache.<Integer>computeIfAbsent("b", () -> 3)).isEqualTo(3);
  }

  @Test
  void an_entry_is_updated_where_it_is_there_and_goes_with_nothing() {
    cache.<Integer>computeIfPresent("a", value -> value + 1);
    assertThat(cache.containsKey("a")).isFalse();
    cache.put("a", 1);
    cache.<Integer>computeIfPresent("a", value -> value + 1);
    assertThat(cache.<String, Integer>get("a")).isEqualTo(2);
    cache.<Integer>computeIfPresent("a", _ -> null);
    assertThat(cache.containsKey("a")).isFalse();
  }

  @Test
  void all_can_be_let_go() {
    cache.put("a", 1);
    cache.put("b", 2);
    assertThat(cache.remove("a")).isTrue();
    assertThat(cache.remove("a")).isFalse();
    cache.removeAll();
    assertThat(cache.containsKey("b")).isFalse();
  }
}
