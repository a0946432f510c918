package org.interventionledger.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.command.pack.PackSoundness;
import org.interventionledger.ui.form.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The five documents as packs: each could be adopted at the door as it is shipped. */
class FiveFrameworksTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<String> names() {
    return ShippedPacks.names();
  }

  @Test
  void are_five() {
    assertThat(names())
        .containsExactly(
            "ealing-2015-18.yaml",
            "ealing-learning-partnership-2018-19.yaml",
            "essex-2012.yaml",
            "havering-2014.yaml",
            "hillingdon-2022-23.yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void have_no_fault_of_form_and_none_of_soundness(String name) throws IOException {
    assertThat(ShippedPacks.read(name)).isInstanceOf(Bound.Sound.class);
    assertThat(PackSoundness.faults(pack(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void are_stored_and_read_again_as_they_are(String name) throws IOException {
    var pack = pack(name);
    assertThat(JSON.readValue(JSON.writeValueAsString(pack), Pack.class)).isEqualTo(pack);
  }

  @Test
  void no_two_have_one_identity() throws IOException {
    for (var name : names()) {
      var framework = pack(name).framework();
      assertThat(names().stream().filter(other -> sameIdentity(other, framework)).toList())
          .containsExactly(name);
    }
  }

  @Test
  void the_later_of_the_two_of_one_authority_supersedes_the_earlier_and_does_not_say_what_goes_on()
      throws IOException {
    var later = pack("ealing-learning-partnership-2018-19.yaml").framework();
    assertThat(later.supersedes()).isEqualTo(pack("ealing-2015-18.yaml").framework().id());
    assertThat(later.continues()).isNull();
    assertThat(later.unstated()).contains("extends");
  }

  private static boolean sameIdentity(String name, Pack.Identity framework) {
    try {
      var other = pack(name).framework();
      return other.id().equals(framework.id()) && other.version().equals(framework.version());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Pack pack(String name) throws IOException {
    return switch (ShippedPacks.read(name)) {
      case Bound.Sound<Pack>(var pack) -> pack;
      case Bound.Faulty<Pack>(var faults) -> throw new AssertionError(name + ": " + faults);
    };
  }
}
