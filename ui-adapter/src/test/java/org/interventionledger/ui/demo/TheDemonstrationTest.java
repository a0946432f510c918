package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.imports.SchoolImports;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDemonstration
class TheDemonstrationTest {

  @Autowired private Ledger ledger;
  @Autowired private SchoolImports imports;
  @Autowired private DemoPeople people;

  @Test
  void has_sixty_schools_of_two_authorities() {
    var schools =
        ledger.ask(new FindSchools(reader(), "99", false, 0, 500), FindSchools.Schools.class);

    assertThat(schools.rows())
        .extracting(row -> row.urn().number())
        .contains(999_001, 999_040, 999_060);
    assertThat(schools.total()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void has_schools_at_every_point_of_the_way() {
    var register = ledger.ask(asked(), FindRegister.Register.class);

    assertThat(register.rows()).extracting(FindRegister.Row::standing).contains(Standing.values());
    assertThat(register.rows()).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void is_set_up_once() throws IOException {
    assertThat(new Demonstration(ledger, imports, id -> people.person(id).officer()).setUp())
        .isZero();
  }

  private FindRegister asked() {
    return new FindRegister(
        reader(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ledger.today());
  }

  private static Reader reader() {
    return new Reader(
        "auditor", Role.AUDITOR, Set.of(Demonstration.NORTHMOOR, Demonstration.EASTVALE));
  }
}
