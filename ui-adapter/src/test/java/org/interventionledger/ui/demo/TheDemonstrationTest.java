package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.authority.FindAuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFigures;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.pool.FindSeats;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.support.FindSupport;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.SupportStanding;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.imports.SchoolImports;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@OnTheDemonstration
class TheDemonstrationTest {

  private static final int FIRST_OF_OTHER_TESTS = 999_100;
  private static final String BORROWED =
      "Northmoor and Eastvale are invented authorities with borrowed arrangements";

  @Autowired private Ledger ledger;
  @Autowired private MockMvc web;
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
    var register = ledger.ask(asked(reader()), FindRegister.Register.class);

    assertThat(register.rows()).extracting(FindRegister.Row::standing).contains(Standing.values());
    assertThat(register.rows()).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void shows_what_the_rules_of_its_frameworks_do_and_what_they_leave_to_people() {
    assertThat(types(999_022)).contains("PlacedByRule", "CourseCalledFor");
    assertThat(types(999_055)).contains("PlacedByRule", "CourseConsidered", "PartiesTold");
    assertThat(types(999_052)).contains("LevelRaisedByRule");
    assertThat(types(999_004)).contains("CourseConsidered", "PlacedOnRegister");
    assertThat(types(999_038)).contains("CourseCalledFor").doesNotContain("CourseConsidered");
    assertThat(types(999_012)).contains("PaperWritten", "PlanPriorityMet", "LevelChanged");
  }

  @Test
  void has_duties_that_are_done_due_and_open() {
    var duties =
        ledger.ask(new FindDuties(reader(), List.of(), ledger.today()), Duties.class).duties();
    assertThat(duties)
        .extracting(Duty::state)
        .contains(Duty.State.DONE, Duty.State.DUE, Duty.State.OPTIONAL);
    // Its frameworks count from the year before the first of which it has term dates.
    assertThat(duties)
        .filteredOn(duty -> duty.state() == Duty.State.TERM_DATES_NOT_HELD)
        .extracting(Duty::from)
        .containsOnly(Optional.of(SchoolYear.of(ledger.today()).previous().firstDay()));
    assertThat(duties)
        .filteredOn(duty -> duty.state() == Duty.State.OVERDUE)
        .flatExtracting(duty -> duty.urn().stream().toList())
        .extracting(Urn::number)
        .filteredOn(number -> number < FIRST_OF_OTHER_TESTS)
        .hasSizeLessThan(12)
        .isSubsetOf(999_019, 999_023);
  }

  @Test
  void has_support_that_was_asked_for_agreed_delivered_declined_and_not_wanted_any_more() {
    var support =
        ledger
            .ask(new FindSupport(reader(), Optional.empty(), Optional.empty()), SupportList.class)
            .support();
    assertThat(support)
        .extracting(it -> it.support().standing())
        .contains(SupportStanding.values());
    assertThat(types(999_008)).contains("SupportAsked", "SupportAgreed", "SupportDelivered");
  }

  @Test
  @WithUserDetails("senior")
  void has_a_pool_of_people_who_are_offered_where_a_board_is_formed() throws Exception {
    web.perform(get("/pool"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Caspian Wetherby")));
    var onABoard =
        new FindSeats(
            people.person("senior").reader(),
            List.of(new PersonName("Perpetua Lisle"), new PersonName("Caspian Wetherby")),
            ledger.today());
    assertThat(ledger.ask(onABoard, Seats.class).seats())
        .extracting(seat -> seat.urn().number())
        .containsExactly(999_020);
    for (var form :
        List.of("999029/acts/establish-interim-board", "999020/acts/appoint-board-member")) {
      web.perform(get("/schools/" + form))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("<option value=\"Morwenna Tiller\"")))
          .andExpect(content().string(not(containsString("<option value=\"Leocadia Brand\""))));
    }
  }

  @Test
  @WithUserDetails("adviser")
  void has_meetings_of_the_authority_itself_and_one_that_was_forgotten() throws Exception {
    var held =
        ledger
            .ask(
                new FindAuthorityEntries(people.person("adviser").reader()), AuthorityEntries.class)
            .entries();
    assertThat(held).hasSizeBetween(2, 4);
    var forgotten = new DemoTerms(SchoolYear.of(ledger.today()).previous()).halves().get(3);
    assertThat(held)
        .extracting(entry -> entry.done().happenedOn())
        .noneMatch(day -> !day.isBefore(forgotten.from()) && !day.isAfter(forgotten.to()));
    web.perform(get("/authority"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Internal review meeting")))
        .andExpect(content().string(containsString("(Harper Holt)")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "/authority/acts/record-authority-activity?activity=internal-review")));
  }

  @Test
  @WithUserDetails("eastvale-senior")
  void says_of_a_framework_without_meetings_of_the_authority_that_it_has_none() throws Exception {
    web.perform(get("/authority"))
        .andExpect(content().string(containsString("The framework in force has no meeting")))
        .andExpect(content().string(not(containsString("Internal review meeting"))));
  }

  @Test
  void has_figures_that_show_something() {
    var figures =
        ledger
            .askForOne(
                new FindFigures(
                    reader(),
                    Demonstration.NORTHMOOR,
                    ledger.today(),
                    Optional.empty(),
                    Audience.OFFICERS),
                Figures.class)
            .orElseThrow();
    assertThat(figures.framework().orElseThrow().framework()).isEqualTo("hillingdon");
    assertThat(figures.figures()).isNotEmpty();
    assertThat(figures.figures().getFirst().lines().getFirst().schools())
        .hasValueSatisfying(number -> assertThat(number).isGreaterThan(10));
  }

  @Test
  void its_adviser_reads_of_the_schools_that_the_adviser_was_given_and_of_no_other() {
    var read = registered(people.person("adviser").reader());
    var all = registered(people.person("senior").reader());
    assertThat(read).contains(999_003, 999_012).doesNotContain(999_022);
    assertThat(all).containsAll(read).contains(999_022);
    assertThat(registered(people.person("head").reader())).isEqualTo(all);
    assertThat(registered(people.person("eastvale-adviser").reader()))
        .isEqualTo(registered(people.person("eastvale-senior").reader()))
        .isNotEmpty();
  }

  private List<Integer> registered(Reader reader) {
    return ledger.ask(asked(reader), FindRegister.Register.class).rows().stream()
        .map(row -> row.urn().number())
        .toList();
  }

  @Test
  @WithUserDetails("head")
  void says_that_its_authorities_are_invented_and_whose_arrangements_they_borrow()
      throws Exception {
    web.perform(get("/sign-in")).andExpect(content().string(containsString(BORROWED)));
    web.perform(get("/frameworks"))
        .andExpect(content().string(containsString(BORROWED)))
        .andExpect(content().string(containsString("Hillingdon Council: ")));
  }

  @Test
  @WithUserDetails("head")
  void names_what_an_act_is_about_in_words_and_never_by_an_identifier() throws Exception {
    for (var urn : registered(people.person("head").reader())) {
      var page = web.perform(get("/schools/{urn}", urn)).andReturn().getResponse();
      assertThat(page.getContentAsString().replaceAll("<[^>]+>", " "))
          .as("the words of the page of %d", urn)
          .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }
  }

  @Test
  void is_set_up_once() throws IOException {
    assertThat(new Demonstration(ledger, imports, id -> people.person(id).officer()).setUp())
        .isZero();
  }

  private List<String> types(int urn) {
    var asked =
        new FindTimeline(
            reader(), new Urn(urn), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return ledger.ask(asked, FindTimeline.Timeline.class).entries().stream()
        .map(FindTimeline.Entry::type)
        .toList();
  }

  private FindRegister asked(Reader reader) {
    return new FindRegister(
        reader,
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
