package org.interventionledger.ui.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFigures;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.placement.FindCourses;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the figures of 400 more schools take, and what the register, the diary and the home page
 * reckon from the framework of each. Only where it is asked for.
 */
@FullApplication
@EnabledIfSystemProperty(named = "ledger.measure", matches = "true")
class MeasuringFiguresTest {

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final Optional<Narrative> LATE = Optional.of(new Narrative("From the paper file"));

  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;
  @Autowired private EventStore store;
  @Autowired private TransactionManager transactions;

  @Test
  void of_400_schools_take_a_few_seconds() {
    var entered =
        IntStream.range(0, 400).mapToObj(number -> new Urn(880_000 + number)).map(this::enter);
    CompletableFuture.allOf(entered.toArray(CompletableFuture[]::new)).join();
    assertThat(ledger.await()).isTrue();
    timeFigures("as they came");
    timeRegisterAndHomePage();
    for (var year = 8; year > 0; year--) {
      takeInAgain(ledger.today().minusMonths(5L * year), year % 2 == 0 ? "Primary" : "All-through");
    }
    await().atMost(Duration.ofMinutes(10)).until(ledger::await);
    timeFigures("with another phase in each of eight files");
  }

  private void timeFigures(String how) {
    for (var round = 0; round < 5; round++) {
      var begun = System.nanoTime();
      var figures = find(ledger.today().minusYears(3));
      var took = Duration.ofNanos(System.nanoTime() - begun);
      System.out.printf("%d schools %s: %d ms%n", figures.schools(), how, took.toMillis());
      assertThat(took).isLessThan(Duration.ofSeconds(10));
    }
  }

  private void takeInAgain(LocalDate asOf, String phase) {
    var admin = people.person("admin").officer();
    for (var number = 0; number < 400; number++) {
      var urn = new Urn(880_000 + number);
      ledger.record(
          new TakeInParticulars(urn, particulars(urn, phase), "schools.csv", asOf), admin, LATE);
    }
  }

  /** Each with 300 entries of what the framework has done there. */
  @Test
  void of_10_schools_with_300_entries_each() {
    for (var number = 0; number < 10; number++) {
      enter(new Urn(881_000 + number)).join();
      lengthen(new Urn(881_000 + number));
    }
    await().atMost(Duration.ofMinutes(10)).until(ledger::await);
    timeRegisterAndHomePage();
  }

  private void timeRegisterAndHomePage() {
    for (var round = 0; round < 5; round++) {
      var rows = timed("the register's and the diary's rows", this::rows);
      var duties = timed("the duties of the schools on the register", this::duties);
      var courses = timed("the courses of all schools", this::courses);
      System.out.printf(
          "with duties the register takes %.1f times as long, with courses too the home page %.1f"
              + " times%n",
          (rows + duties) / (double) rows, (rows + duties + courses) / (double) rows);
      assertThat(duties + courses).isLessThan(10_000);
    }
  }

  /** As 300 acts would have, without waiting for each: it is the reading that is measured. */
  private void lengthen(Urn urn) {
    var stream = "activities:" + urn;
    var acting = new Acting(people.person("senior").officer(), ledger.today(), LATE).toMetadata();
    transactions.executeInTransaction(
        () ->
            store.publish(
                LongStream.range(0, 300)
                    .mapToObj(
                        number ->
                            new GenericDomainEventMessage<>(
                                "Activities", stream, number, held(urn, number), acting))
                    .toList()));
  }

  private ActivityHeld held(Urn urn, long number) {
    var on = ledger.today().minusDays(302 - number);
    return new ActivityHeld(
        urn,
        NORTHMOOR,
        UUID.nameUUIDFromBytes((urn + " " + number).getBytes(UTF_8)).toString(),
        on,
        "stage-1-meeting",
        "Stage meeting",
        Pack.ActivityKind.meeting,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Narrative("Lessons were seen, and the plan was gone through, priority by priority."),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1"),
        new PackRow("activities", "stage-1-meeting", List.of()));
  }

  private static long timed(String what, Runnable question) {
    var begun = System.nanoTime();
    question.run();
    var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
    System.out.printf("%s: %d ms%n", what, took);
    return took;
  }

  private void rows() {
    var none = Optional.<String>empty();
    var reader = people.person("senior").reader();
    ledger.ask(
        new FindRegister(reader, none, none, none, Optional.empty(), none, ledger.today()),
        FindRegister.Register.class);
    ledger.ask(
        new FindDiary(reader, Optional.empty(), Optional.empty(), Optional.empty(), ledger.today()),
        FindDiary.Diary.class);
  }

  private void duties() {
    ledger.ask(
        new FindDuties(people.person("senior").reader(), List.of(), ledger.today()),
        FindDuties.Duties.class);
  }

  private void courses() {
    ledger.ask(
        new FindCourses(people.person("senior").reader(), Optional.empty(), ledger.today()),
        FindCourses.Courses.class);
  }

  private Figures find(LocalDate since) {
    var query =
        new FindFigures(
            people.person("senior").reader(),
            NORTHMOOR,
            ledger.today(),
            Optional.of(since),
            Audience.OFFICERS);
    return ledger.askForOne(query, Figures.class).orElseThrow();
  }

  private CompletableFuture<Object> enter(Urn urn) {
    var admin = people.person("admin").officer();
    var senior = people.person("senior").officer();
    ledger.record(
        new TakeInParticulars(
            urn, particulars(urn, "Primary"), "schools.csv", ledger.today().minusYears(4)),
        admin,
        LATE);
    for (var year = 3; year > 0; year--) {
      ledger.record(inspection(urn, ledger.today().minusYears(year).minusDays(60)), senior, LATE);
    }
    return ledger.send(
        new PlaceOnRegister(
            urn,
            ledger.today().minusDays(70),
            "register",
            new Narrative("Results fell for a third year"),
            new Narrative("Scheme of delegation, 4.2"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        senior,
        LATE);
  }

  private static RecordInspectionOutcome inspection(Urn urn, LocalDate on) {
    return new RecordInspectionOutcome(
        urn,
        InspectionKind.SECTION_5,
        Optional.empty(),
        on,
        on.plusDays(30),
        Optional.empty(),
        List.of(new Judgement(Judgement.Area.QUALITY_OF_EDUCATION, Judgement.Grade.GOOD)),
        Category.NONE,
        Optional.empty(),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }

  private static Particulars particulars(Urn urn, String phase) {
    return new Particulars(
        "Measured School " + urn,
        NORTHMOOR,
        "Northmoor",
        urn.number() % 10_000,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        LocalDate.of(1974, 9, 1),
        null,
        phase,
        4,
        11,
        "Does not apply",
        null,
        null,
        null,
        212,
        "Mill Lane",
        "Northmoor",
        "NM1 2AB");
  }
}
