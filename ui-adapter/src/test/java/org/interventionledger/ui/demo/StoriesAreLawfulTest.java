package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.gias.FileRow;
import org.interventionledger.ui.gias.GiasFile;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/**
 * Whatever day the demonstration is set up on, the command side refuses none of its acts, and no
 * school but two has anything overdue of what goes on at every one.
 */
class StoriesAreLawfulTest {

  /** The command side alone, with a store in memory. */
  @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
  static class CommandSideInMemory {
    @Bean
    EventStorageEngine eventStorageEngine() {
      return new InMemoryEventStorageEngine();
    }

    @Bean
    TokenStore tokenStore() {
      return new InMemoryTokenStore();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "2026-12-22",
        "2026-12-31",
        "2027-01-01",
        "2027-03-29",
        "2027-07-27",
        "2027-08-31",
        "2028-02-29",
        "2028-03-01"
      })
  void on(LocalDate today) {
    new ApplicationContextRunner()
        .withUserConfiguration(CommandSideInMemory.class)
        .withPropertyValues(
            "ledger.parts.query=false",
            "axon.serializer.general=jackson3",
            "axon.timeout.enabled=false",
            "axon.axonserver.enabled=false")
        .run(context -> tellAll(context, today));
  }

  private static void tellAll(ApplicationContext context, LocalDate today) throws IOException {
    var commands = context.getBean(CommandGateway.class);
    takeSchoolsIn(commands, today);
    adopt(commands, Demonstration.NORTHMOOR, DemoFrameworks.OF_NORTHMOOR, "head", today);
    adopt(commands, Demonstration.EASTVALE, DemoFrameworks.OF_EASTVALE, "eastvale-head", today);
    act(commands, Demonstration.termsOf(Demonstration.NORTHMOOR, today), "senior", today);
    act(commands, Demonstration.termsOf(Demonstration.EASTVALE, today), "eastvale-senior", today);
    for (var entry : new DemoPool(new DemoDays(today)).all()) {
      act(commands, entry.command(), entry.officer(), today);
    }
    for (var meeting : new DemoAuthority(today).all()) {
      act(commands, meeting, DemoAuthority.OFFICER, today);
    }
    var acts = 0;
    for (var story : Demonstration.stories(new DemoDays(today)).toList()) {
      for (var step : story.steps()) {
        if (step.command() instanceof InterimBoardCommand board) {
          var store = context.getBean(EventStore.class);
          await().until(() -> store.lastSequenceNumberFor(board.stream()).isPresent());
        }
        act(commands, step.command(), step.officer(), today);
        acts++;
      }
    }
    assertThat(acts).isGreaterThan(250);
    assertThat(overdue(context.getBean(QueryGateway.class), today)).isSubsetOf(999_019, 999_023);
  }

  private static List<Integer> overdue(QueryGateway queries, LocalDate today) {
    var schools = IntStream.rangeClosed(999_001, 999_060).mapToObj(Urn::new).toList();
    return queries
        .query(
            new FindDutiesUnderFramework(schools, today, EnumSet.allOf(Readership.class)),
            Duties.class)
        .join()
        .duties()
        .stream()
        .filter(duty -> duty.state() == Duty.State.OVERDUE)
        .map(duty -> duty.urn().orElseThrow().number())
        .toList();
  }

  private static void takeSchoolsIn(CommandGateway commands, LocalDate today) throws IOException {
    try (var file = GiasFile.open(new ClassPathResource("demo/schools.csv").getInputStream())) {
      for (var row : file.next(100)) {
        var school = (FileRow.School) row;
        act(
            commands,
            new TakeInParticulars(school.urn(), school.particulars(), "a file", today),
            "admin",
            today);
      }
    }
  }

  private static void adopt(
      CommandGateway commands,
      AuthorityCode authority,
      String pack,
      String officer,
      LocalDate today)
      throws IOException {
    var since = Demonstration.inForceFrom(today);
    act(
        commands,
        new AdoptFramework(authority, today, since, DemoFrameworks.read(pack)),
        officer,
        today);
  }

  private static void act(CommandGateway commands, Object command, String officer, LocalDate today)
      throws IOException {
    var acting = new Acting(person(officer), today, Optional.of(Telling.LATE));
    commands.sendAndWait(
        GenericCommandMessage.asCommandMessage(command).withMetaData(acting.toMetadata()));
  }

  private static Officer person(String id) throws IOException {
    var sources = new MutablePropertySources();
    new YamlPropertySourceLoader()
        .load("demo", new ClassPathResource("application-demo.yaml"))
        .forEach(sources::addLast);
    return new Binder(ConfigurationPropertySources.from(sources))
        .bind("ledger.demo", DemoPeople.class)
        .get()
        .person(id)
        .officer();
  }
}
