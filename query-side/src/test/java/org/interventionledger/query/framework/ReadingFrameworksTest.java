package org.interventionledger.query.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingFrameworksTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  @Test
  void the_versions_of_the_readers_authorities_come_newest_first_and_whole() {
    adopt("990", "1.0", "2025-09-01");
    adopt("990", "2.0", "2026-09-01");
    adopt("991", "1.0", "2026-01-01");

    var frameworks =
        LEDGER.ask(new FindFrameworks(Clerk.reader(Role.ADVISER, "990")), Frameworks.class);
    assertThat(frameworks.adopted())
        .extracting(adopted -> adopted.pack().framework().version())
        .containsExactly("2.0", "1.0");
    assertThat(frameworks.adopted().getFirst().pack()).isEqualTo(pack("2.0"));
    assertThat(frameworks.inForce(new AuthorityCode("990"), day("2026-08-31")))
        .map(Adopted::pack)
        .hasValue(pack("1.0"));
  }

  private static void adopt(String authority, String version, String from) {
    var adopted =
        new FrameworkAdopted(
            new AuthorityCode(authority), day("2025-06-01"), day(from), pack(version));
    LEDGER.publish("framework:" + authority, People.SENIOR_OFFICER, People.NOW, adopted);
    LEDGER.await();
  }

  private static Pack pack(String version) {
    var levels = List.of(new Pack.Level("S1", 1, "Stage 1", "Some concern"));
    return new Pack(
        new Pack.Identity(
            "scc", "Northmoor", version, null, null, "Schools causing concern", List.of()),
        List.of(
            new Pack.Scale("stage", "Stage", Pack.Shape.ordinal, levels, List.of()),
            new Pack.Scale(
                "scc", "Schools causing concern", Pack.Shape.flag, List.of(), List.of())),
        List.of());
  }
}
