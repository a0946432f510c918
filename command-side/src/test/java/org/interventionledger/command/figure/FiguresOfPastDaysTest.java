package org.interventionledger.command.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.figure.Reported.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.HeldSince;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.school.SchoolInTime;
import org.junit.jupiter.api.Test;

/** A figure of a past day counts the schools that were the authority's then, as they were then. */
class FiguresOfPastDaysTest {

  private static final Figure SPREAD_BY_TYPE = figure(Show.trend, Map.of(), null, List.of("type"));
  private static final Figure SPREAD_BY_PHASE =
      figure(Show.trend, Map.of(), null, List.of("phase"));
  private static final Figure MAINTAINED =
      figure(Show.count, Map.of("type", "maintained"), null, null, List.of("school"));
  private static final Figure OF_CONCERN =
      figure(Show.percent, Map.of("concern", "on"), null, null);
  private static final Figure IMPROVED = figure(Show.count, Map.of(), "level-improved", null);
  private static final Figure RATE =
      figure(Show.rate, Map.of("stage", "S2"), "level-improved", null);

  @Test
  void a_school_that_converted_counts_as_the_school_that_it_was_to_its_last_day() {
    var maintained = school(999_971, entered("2012-09-01", closing("2013-08-31")));
    var academy =
        school(
            999_972,
            entered(
                "2013-10-01",
                of(EstablishmentType.ACADEMY_CONVERTER, "Primary", day("2013-09-01"), null)));

    var spread =
        Reported.of(SPREAD_BY_TYPE, maintained, academy).since("2013-08-31").on("2013-09-01");
    assertThat(told(spread))
        .containsExactly(
            "2013-08-31 all 1",
            "2013-08-31 maintained 1",
            "2013-09-01 all 1",
            "2013-09-01 academy 1");
  }

  @Test
  void a_school_that_became_of_another_type_under_its_number_did_so_with_the_file_that_said_it() {
    var school =
        school(
            999_971,
            entered("2012-09-01", of("Primary")),
            changed("2013-03-01", of(EstablishmentType.FREE_SCHOOL, "Primary", OPENED, null)));

    var counted = Reported.of(MAINTAINED, school);
    assertThat(told(counted.on("2013-02-28"))).containsExactly("2013-02-28 all 1");
    assertThat(counted.on("2013-02-28").one().schools()).hasSize(1);
    assertThat(told(counted.on("2013-03-01"))).containsExactly("2013-03-01 all 0");
    assertThat(counted.on("2013-03-01").one().schools()).isEmpty();
  }

  @Test
  void a_change_of_phase_moves_it_from_one_part_to_another_over_time() {
    var school =
        school(
            999_971,
            entered("2011-09-01", of("Primary")),
            changed("2013-01-10", of("All-through")));

    assertThat(told(Reported.of(SPREAD_BY_PHASE, school).since("2011-12-31").on("2013-12-31")))
        .containsExactly(
            "2011-12-31 all 1",
            "2011-12-31 primary 1",
            "2012-12-31 all 1",
            "2012-12-31 primary 1",
            "2013-12-31 all 1",
            "2013-12-31 allThrough 1");
  }

  @Test
  void a_school_that_moved_away_counts_for_the_days_on_which_it_was_the_authoritys() {
    var left =
        Told.NOTHING
            .from("2011-01-31", Map.of("concern", "on"))
            .at(
                999_971,
                inTime(
                    entered("2012-09-01", of("Primary")),
                    changed("2013-05-10", ofAuthority(EASTVALE))));
    var stayed = Told.NOTHING.from("2011-01-31", Map.of("concern", "off")).at(999_972);

    var trend =
        Reported.of(figure(Show.trend, Map.of("concern", "on"), null, null), left, stayed)
            .since("2012-01-31");
    assertThat(percentages(trend))
        .containsExactly("2012-01-31 50.0", "2013-01-31 50.0", "2014-01-31 0.0");
    var counted = Reported.of(OF_CONCERN, left, stayed);
    assertThat(told(counted.on("2013-05-09"))).containsExactly("2013-05-09 all 1");
    assertThat(told(counted.on("2013-05-10"))).containsExactly("2013-05-10 all 0");
    assertThat(counted.on("2013-05-10").all().schools()).isOne();
  }

  @Test
  void a_school_that_came_counts_from_the_day_of_the_file_that_gave_it_to_the_authority() {
    var came =
        Told.NOTHING
            .from("2011-01-31", Map.of("concern", "on"))
            .at(
                999_971,
                inTime(
                    entered("2012-09-01", ofAuthority(EASTVALE)),
                    changed("2013-05-10", of("Primary"))));

    var counted = Reported.of(OF_CONCERN, came);
    assertThat(told(counted.on("2013-05-09"))).containsExactly("2013-05-09 all 0");
    assertThat(told(counted.on("2013-05-10"))).containsExactly("2013-05-10 all 1");
  }

  @Test
  void what_happened_counts_for_the_authority_whose_school_it_was_on_the_day() {
    var better =
        Told.NOTHING
            .from("2012-01-31", Map.of("stage", "S2"))
            .from("2013-05-10", Map.of("stage", "S1"));
    var leftOnTheDay =
        better.at(
            999_971,
            inTime(
                entered("2011-09-01", of("Primary")),
                changed("2013-05-10", ofAuthority(EASTVALE))));
    var leftOnTheNext =
        better.at(
            999_972,
            inTime(
                entered("2011-09-01", of("Primary")),
                changed("2013-05-11", ofAuthority(EASTVALE))));

    assertThat(happened(Reported.of(IMPROVED, leftOnTheDay).since("2012-02-01"))).isZero();
    assertThat(happened(Reported.of(IMPROVED, leftOnTheNext).since("2012-02-01"))).isOne();
    assertThat(rate(Reported.of(RATE, leftOnTheDay, leftOnTheNext).since("2012-02-01")))
        .isEqualTo("1 of 2");
    assertThat(rate(Reported.of(RATE, leftOnTheDay, leftOnTheNext).since("2013-05-10")))
        .as("the one was Eastvale's by then, the other at no such level any more")
        .isEqualTo("0 of 0");
  }

  @Test
  void a_school_imported_late_counts_from_its_opening_by_what_came_first_and_it_is_said() {
    var late = school(999_971, entered("2013-06-01", of("Primary")));
    var early = school(999_972, entered("2011-06-01", of("Primary")));
    var counted = Reported.of(MAINTAINED, late, early);

    assertThat(told(counted.on("2013-05-31"))).containsExactly("2013-05-31 all 2");
    assertThat(counted.on("2013-05-31").all().particulars())
        .contains(new HeldSince(1, day("2013-06-01")));
    assertThat(counted.on("2013-06-01").all().particulars()).isEmpty();
    assertThat(counted.since("2011-05-31").on("2013-06-01").all().particulars())
        .contains(new HeldSince(2, day("2013-06-01")));
  }

  @Test
  void of_a_school_that_was_not_open_on_any_day_told_of_nothing_has_to_be_said() {
    var opened = of(EstablishmentType.COMMUNITY_SCHOOL, "Primary", day("2013-09-01"), null);
    var counted = Reported.of(MAINTAINED, school(999_971, entered("2013-10-01", opened)));

    assertThat(counted.on("2013-08-31").all().particulars()).isEmpty();
    assertThat(counted.on("2013-09-01").all().particulars())
        .contains(new HeldSince(1, day("2013-10-01")));
  }

  @Test
  void closed_without_a_day_for_it_a_school_counts_until_another_followed_or_the_file_said_so() {
    var closed = entered("2012-09-01", of("Primary"));
    var said = changed("2013-09-20", status(EstablishmentStatus.CLOSED));
    var followed =
        new SchoolLinksChanged(
            new Urn(999_971),
            NORTHMOOR,
            List.of(
                new SchoolLink(
                    new Urn(999_973),
                    "Alder Academy",
                    Direction.SUCCESSOR,
                    "Successor",
                    Optional.of(day("2013-09-01")))),
            "links",
            day("2013-09-20"));

    var unlinked = Reported.of(MAINTAINED, school(999_971, closed, said));
    assertThat(told(unlinked.on("2013-09-19"))).containsExactly("2013-09-19 all 1");
    assertThat(told(unlinked.on("2013-09-20"))).containsExactly("2013-09-20 all 0");
    var linked = Reported.of(MAINTAINED, school(999_971, closed, said, followed));
    assertThat(told(linked.on("2013-08-31"))).containsExactly("2013-08-31 all 1");
    assertThat(told(linked.on("2013-09-01"))).containsExactly("2013-09-01 all 0");
  }

  @Test
  void a_school_that_is_proposed_to_open_is_not_open_yet() {
    var proposed =
        of(
            EstablishmentType.FREE_SCHOOL,
            "Primary",
            null,
            null,
            EstablishmentStatus.PROPOSED_TO_OPEN);
    var opened = of(EstablishmentType.FREE_SCHOOL, "Primary", null, null, EstablishmentStatus.OPEN);
    var school = school(999_971, entered("2012-09-01", proposed), changed("2013-09-01", opened));

    var counted = Reported.of(SPREAD_BY_TYPE, school);
    assertThat(counted.on("2013-08-31").all().schools()).isZero();
    assertThat(counted.on("2013-09-01").all().schools()).isOne();
  }

  @Test
  void it_stands_in_a_list_by_the_name_of_its_day() {
    var school =
        school(
            999_971,
            entered("2012-09-01", of("Primary")),
            changed("2013-03-01", named("Alder and Ash Primary School")));

    assertThat(Reported.of(MAINTAINED, school).since("2013-02-28").on("2013-03-01").one().schools())
        .extracting(listed -> listed.on() + " " + listed.school())
        .containsExactly(
            "2013-02-28 Alder Primary School", "2013-03-01 Alder and Ash Primary School");
  }

  private static final LocalDate OPENED = LocalDate.of(2001, 9, 1);

  private static Subject school(int urn, SchoolProfileEvent... events) {
    var school = inTime(events);
    var adopted =
        new FrameworkAdopted(NORTHMOOR, Reported.ADOPTED, Reported.ADOPTED, Northmoor.pack("1"));
    var past =
        Pasts.of(
            List.of(),
            _ -> SchoolInLaw.NOTHING_RECORDED,
            school,
            Adoptions.none(NORTHMOOR).with(adopted));
    return new Subject(new Urn(urn), school, past, NORTHMOOR);
  }

  private static SchoolInTime inTime(SchoolProfileEvent... events) {
    return SchoolInTime.of(Stream.of(events)).orElseThrow();
  }

  private static SchoolProfileEvent entered(String day, Particulars particulars) {
    return new SchoolEntered(Northmoor.SCHOOL, particulars, "a file", day(day));
  }

  private static SchoolProfileEvent changed(String day, Particulars particulars) {
    return new SchoolParticularsChanged(
        Northmoor.SCHOOL, particulars, List.of("name"), "a file", day(day));
  }

  private static Particulars of(String phase) {
    return of(EstablishmentType.COMMUNITY_SCHOOL, phase, OPENED, null);
  }

  private static Particulars closing(String day) {
    return of(EstablishmentType.COMMUNITY_SCHOOL, "Primary", OPENED, day(day));
  }

  private static Particulars status(EstablishmentStatus status) {
    return of(EstablishmentType.COMMUNITY_SCHOOL, "Primary", OPENED, null, status);
  }

  private static Particulars ofAuthority(AuthorityCode authority) {
    return Northmoor.schoolOf(authority, "Eastvale");
  }

  private static Particulars of(
      EstablishmentType type, String phase, LocalDate openedOn, LocalDate closedOn) {
    return of(type, phase, openedOn, closedOn, EstablishmentStatus.OPEN);
  }

  private static Particulars named(String name) {
    return particulars(
        name,
        EstablishmentType.COMMUNITY_SCHOOL,
        "Primary",
        OPENED,
        null,
        EstablishmentStatus.OPEN);
  }

  private static Particulars of(
      EstablishmentType type,
      String phase,
      LocalDate openedOn,
      LocalDate closedOn,
      EstablishmentStatus status) {
    return particulars("Alder Primary School", type, phase, openedOn, closedOn, status);
  }

  private static Particulars particulars(
      String name,
      EstablishmentType type,
      String phase,
      LocalDate openedOn,
      LocalDate closedOn,
      EstablishmentStatus status) {
    return new Particulars(
        name,
        NORTHMOOR,
        "Northmoor",
        2001,
        type,
        status,
        openedOn,
        closedOn,
        phase,
        4,
        11,
        null,
        null,
        null,
        null,
        212,
        null,
        null,
        null);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> told(Reported reported) {
    return reported.lines(Counted.HOLDING).stream()
        .map(
            line ->
                "%s %s %d"
                    .formatted(line.on(), line.group().orElse("all"), line.schools().orElseThrow()))
        .toList();
  }

  private static List<String> percentages(Reported reported) {
    return reported.lines(Counted.HOLDING).stream()
        .map(line -> line.on() + " " + line.value().orElseThrow())
        .toList();
  }

  private static int happened(Reported reported) {
    return reported.lines(Counted.HAPPENED).getFirst().schools().orElseThrow();
  }

  private static String rate(Reported reported) {
    var line = reported.lines(Counted.HAPPENED).getFirst();
    return line.schools().orElseThrow() + " of " + line.of().orElseThrow();
  }
}
