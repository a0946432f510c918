package org.interventionledger.ui.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.FindAuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.FindTermDates;
import org.interventionledger.api.calendar.FindTermDates.TermDatesInForce;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.pool.FindPool;
import org.interventionledger.api.pool.FindPool.Pool;
import org.interventionledger.api.school.FindSchoolImports;
import org.interventionledger.api.school.FindSchoolImports.Standing;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.imports.SchoolImports;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.core.io.ClassPathResource;

/**
 * Sets the demonstration up: schools, frameworks and stories, all by the ways that everybody uses.
 * What is there already is left alone, so that a setting-up that was interrupted goes on where it
 * stopped.
 *
 * @param people the officers of the demonstration by their sign-in names
 */
record Demonstration(Ledger ledger, SchoolImports imports, Function<String, Officer> people) {

  static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  static final AuthorityCode EASTVALE = new AuthorityCode("991");

  private static final String FILE = "demonstration-schools.csv";
  private static final Reader READER =
      new Reader("demonstration", Role.AUDITOR, Set.of(NORTHMOOR, EASTVALE));

  /**
   * @return how many acts were recorded; none where all of it was there
   */
  int setUp() throws IOException {
    ledger.await();
    takeSchoolsIn();
    adopt(NORTHMOOR, DemoFrameworks.OF_NORTHMOOR, "head");
    adopt(EASTVALE, DemoFrameworks.OF_EASTVALE, "eastvale-head");
    ledger.await();
    adoptTerms(NORTHMOOR, "senior");
    adoptTerms(EASTVALE, "eastvale-senior");
    var days = new DemoDays(dayOfSettingUp());
    var telling = new Telling(ledger, READER, people);
    return fill(new DemoPool(days))
        + hold(new DemoAuthority(days.today()))
        + stories(days).mapToInt(telling::tell).sum();
  }

  /** One for each school: what goes on everywhere comes before what is told of it alone. */
  static Stream<Story> stories(DemoDays days) {
    return Stream.of(
            new PublishedGrades().all(),
            new Routine(days).all(),
            new NorthmoorStories(days).all(),
            new NorthmoorRules(days).all(),
            new NorthmoorAcademies(days).all(),
            new NorthmoorNotices(days).all(),
            new NorthmoorBoards(days).all(),
            new EastvaleStories(days).all(),
            new SupportStories(days).all())
        .flatMap(List::stream)
        .collect(toMap(story -> story.school().urn(), identity(), Story::then, LinkedHashMap::new))
        .values()
        .stream()
        .map(Story::advised);
  }

  /** The frameworks count from the autumn before the last: nobody looks further back here. */
  static LocalDate inForceFrom(LocalDate today) {
    return LocalDate.of(SchoolYear.of(today).previous().begins(), Month.SEPTEMBER, 1);
  }

  /** Those of this school year and of the next. */
  static AdoptTermDates termsOf(AuthorityCode authority, LocalDate today) {
    var year = SchoolYear.of(today);
    return new AdoptTermDates(
        authority,
        Optional.empty(),
        today,
        LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS,
        List.of(new DemoTerms(year).dates(), new DemoTerms(year.next()).dates()),
        "Invented for the demonstration");
  }

  void takeSchoolsIn() throws IOException {
    var asked = new FindSchoolImports(READER, Optional.empty());
    var done =
        ledger.ask(asked, FindSchoolImports.Imports.class).rows().stream()
            .anyMatch(row -> row.fileName().equals(FILE) && row.standing() == Standing.FINISHED);
    if (!done) {
      var copy = Files.createTempFile("schools-", ".csv");
      try (var schools = new ClassPathResource("demo/schools.csv").getInputStream()) {
        Files.copy(schools, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      imports
          .start(ImportKind.SCHOOLS, copy, FILE, people.apply("admin"), (tally, faults) -> {})
          .done()
          .join();
    }
  }

  /**
   * @return how many of its people were not there yet
   */
  private int fill(DemoPool pool) {
    var there = ledger.ask(new FindPool(READER, Optional.empty(), Optional.empty()), Pool.class);
    var missing =
        pool.all().stream()
            .filter(
                entry ->
                    there.people().stream()
                        .noneMatch(it -> it.personId().equals(entry.command().personId())))
            .toList();
    missing.forEach(
        entry ->
            ledger.record(
                entry.command(), people.apply(entry.officer()), Optional.of(Telling.LATE)));
    return missing.size();
  }

  /**
   * @return how many of its meetings were not there yet
   */
  private int hold(DemoAuthority authority) {
    var there =
        ledger.ask(new FindAuthorityEntries(READER), AuthorityEntries.class).entries().stream()
            .map(Entry::done)
            .toList();
    var missing =
        authority.all().stream()
            .filter(
                meeting ->
                    there.stream()
                        .noneMatch(
                            done ->
                                done instanceof AuthorityActivityHeld held
                                    && held.activityId().equals(meeting.activityId())))
            .toList();
    missing.forEach(
        meeting ->
            ledger.record(meeting, people.apply(DemoAuthority.OFFICER), Optional.of(Telling.LATE)));
    return missing.size();
  }

  private void adopt(AuthorityCode authority, String pack, String officer) throws IOException {
    if (adopted(authority).isEmpty()) {
      var today = ledger.today();
      var adopt =
          new AdoptFramework(authority, today, inForceFrom(today), DemoFrameworks.read(pack));
      ledger.record(adopt, people.apply(officer), Optional.empty());
    }
  }

  private void adoptTerms(AuthorityCode authority, String officer) {
    var asked = new FindTermDates(authority, Optional.empty());
    if (ledger.ask(asked, TermDatesInForce.class).years().isEmpty()) {
      ledger.record(
          termsOf(authority, dayOfSettingUp()), people.apply(officer), Optional.of(Telling.LATE));
    }
  }

  /** Days in stories are counted from it, on a later start too. */
  private LocalDate dayOfSettingUp() {
    return adopted(NORTHMOOR).orElseThrow().adoptedOn();
  }

  private Optional<Adopted> adopted(AuthorityCode authority) {
    return ledger
        .ask(new FindFrameworks(READER), FindFrameworks.Frameworks.class)
        .adopted()
        .stream()
        .filter(row -> row.authority().equals(authority))
        .reduce((later, earlier) -> earlier);
  }
}
