package org.interventionledger.ui.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.imports.SchoolImports;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schools of the demonstration, and for its authorities frameworks that are small and handy.
 */
public final class SmallAuthorities implements ApplicationRunner {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int YEARS_IN_FORCE = 4;

  private final Ledger ledger;
  private final SchoolImports imports;
  private final DemoPeople people;

  SmallAuthorities(Ledger ledger, SchoolImports imports, DemoPeople people) {
    this.ledger = ledger;
    this.imports = imports;
    this.people = people;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    ledger.await();
    new Demonstration(ledger, imports, id -> people.person(id).officer()).takeSchoolsIn();
    adopt(Demonstration.NORTHMOOR, "northmoor", "head");
    adopt(Demonstration.EASTVALE, "eastvale", "eastvale-head");
    ledger.await();
  }

  private void adopt(AuthorityCode authority, String pack, String officer) throws IOException {
    var today = ledger.today();
    var since = LocalDate.of(today.getYear() - YEARS_IN_FORCE, Month.SEPTEMBER, 1);
    ledger.record(
        new AdoptFramework(authority, today, since, read(pack)),
        people.person(officer).officer(),
        Optional.empty());
  }

  static Pack read(String name) throws IOException {
    try (var file = new ClassPathResource("packs/" + name + ".yaml").getInputStream()) {
      Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return JSON.convertValue(pack, Pack.class);
    }
  }
}
