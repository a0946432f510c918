package org.interventionledger.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** What another authority adopted is read once for a decision on a school that came from there. */
class ReadingFrameworksOnceTest {

  private static final AuthorityCode EASTVALE = new AuthorityCode("991");

  @Test
  void the_version_that_a_school_brought_is_asked_for_again_and_read_once() {
    var adopted = Packs.adopted(Packs.shipped("essex-2012"), TODAY.minusDays(9));
    List<AuthorityCode> read = new ArrayList<>();
    Frameworks stored =
        authority -> {
          read.add(authority);
          return Adoptions.none(authority).with(adopted);
        };
    var adoptions = Adoptions.none(EASTVALE, stored.readOnce());
    var brought = Optional.of(new FrameworkVersion(NORTHMOOR, "essex", "2012"));

    for (var time = 0; time < 3; time++) {
      assertThat(adoptions.rulesOf(brought, TODAY).orElseThrow().version())
          .isEqualTo(brought.orElseThrow());
    }
    assertThat(read).containsExactly(NORTHMOOR);
  }
}
