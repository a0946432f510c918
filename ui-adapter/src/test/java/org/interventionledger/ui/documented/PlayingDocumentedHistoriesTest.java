package org.interventionledger.ui.documented;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.OpenQuestion.CATEGORY_NOT_SAID;
import static org.interventionledger.api.intervention.OpenQuestion.DAY_OF_PUBLICATION;
import static org.interventionledger.api.intervention.OpenQuestion.EARLIER_CATEGORY;
import static org.interventionledger.api.intervention.OpenQuestion.WHICH_SCHOOL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFigures;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.documented.DocumentedHistories.Chain;
import org.interventionledger.ui.documented.DocumentedHistories.Establishment;
import org.interventionledger.ui.documented.DocumentedHistories.Event;
import org.interventionledger.ui.documented.OfficeOfThePast.Answer;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every chain of inspections, closures and successors that public sources document of schools in
 * three authorities is entered by the API, and read on the days around each of its events. Each is
 * on record, waits for what the sources do not say, or is refused by a rule that is cited.
 */
@FullApplication
@TestInstance(Lifecycle.PER_CLASS)
class PlayingDocumentedHistoriesTest {

  private static final int FIRST = 997_500;
  private static final String FILE = "/journeys/inspection-chains-ealing-havering-hillingdon.json";
  private static final List<AuthorityCode> AUTHORITIES =
      Stream.of("307", "311", "312").map(AuthorityCode::new).toList();

  /** What is done about the record of a school, whether it is open or not. */
  private static final Set<Act> ABOUT_THE_RECORD =
      EnumSet.of(
          Act.RECORD_INFORMATION_REQUEST,
          Act.RECORD_INFORMATION_ANSWER,
          Act.RECORD_DATA_COMPLAINT,
          Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT,
          Act.SET_ASIDE_OUTCOME,
          Act.CORRECT_ENTRY);

  /** What anybody may ask for at any time, before there is a school and after it. */
  private static final Set<Act> ABOUT_INFORMATION =
      EnumSet.of(Act.RECORD_INFORMATION_REQUEST, Act.RECORD_DATA_COMPLAINT);

  private static final Set<OpenQuestion> NOT_THE_OFFICERS =
      EnumSet.of(CATEGORY_NOT_SAID, WHICH_SCHOOL);

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  private List<Chain> chains;
  private final Map<Event, Set<OpenQuestion>> asked = new HashMap<>();
  private final Map<Event, Answer> answered = new HashMap<>();

  @BeforeAll
  void the_office_takes_the_histories_over() throws Exception {
    try (var file = getClass().getResourceAsStream(FILE)) {
      var read = DocumentedHistories.read(file, FIRST);
      assertThat(read.faults()).isEmpty();
      chains = read.chains();
    }
    var office = new OfficeOfThePast(web);
    var schools = office.takesInSchools(chains, AUTHORITIES.getFirst());
    assertThat(schools.at("/tally/read").asInt()).isEqualTo(64);
    assertThat(schools.at("/tally/rejected").asInt())
        .isEqualTo((int) schools().filter(it -> !OfficeOfThePast.isTold(it)).count());
    office.takesInLinks(chains, AUTHORITIES.getFirst());
    for (var authority : AUTHORITIES) {
      assertThat(office.takesInInspections(chains, authority).at("/tally/rejected").asInt())
          .isZero();
    }
    assertThat(ledger.await()).isTrue();
    for (var chain : chains) {
      for (var it : chain.of(Event.Inspected.class).toList()) {
        asked.put(it, questions(it, chain));
      }
    }
    for (var chain : chains) {
      for (var it : chain.of(Event.Inspected.class).filter(this::isTheOfficers).toList()) {
        answered.put(it, office.records(it, chain.school(it.urn())));
      }
      for (var link : chain.of(Event.Linked.class).toList()) {
        var closed = chain.closedOn(link.urn());
        if (closed.isPresent()) {
          answered.put(
              link,
              office.recordsConversion(link, closed.get().plusDays(1), chain.school(link.urn())));
        }
      }
    }
    assertThat(ledger.await()).isTrue();
  }

  /**
   * Of a school outside Ofsted's lists, of one that is not known, or where only the day is open.
   */
  private boolean isTheOfficers(Event.Inspected it) {
    return asked.get(it).isEmpty()
        ? !isOnRecord(it)
        : asked.get(it).stream().noneMatch(NOT_THE_OFFICERS::contains);
  }

  @Test
  void what_the_lists_leave_open_is_asked_and_nothing_else() {
    for (var chain : chains) {
      for (var it : chain.of(Event.Inspected.class).toList()) {
        assertThat(asked.get(it)).as("%s", it).isEqualTo(expected(it, chain));
      }
    }
  }

  /** By the file alone. */
  private static Set<OpenQuestion> expected(Event.Inspected it, Chain chain) {
    var questions = EnumSet.noneOf(OpenQuestion.class);
    var school = chain.school(it.urn());
    var openedOn = chain.openedOn(it.urn());
    if (!OfficeOfThePast.isTold(school) || OfficeOfThePast.isIndependent(school)) {
      return questions;
    }
    if (it.publishedOn().isEmpty()) {
      questions.add(DAY_OF_PUBLICATION);
    }
    if (isInadequate(it) || failsOnItsReportCard(it)) {
      questions.add(CATEGORY_NOT_SAID);
    }
    if (it.name().filter(PlayingDocumentedHistoriesTest::namesACategory).isPresent()
        || chain
            .of(Event.Inspected.class)
            .filter(other -> other.urn().equals(it.urn()) && other.on().isBefore(it.on()))
            .anyMatch(PlayingDocumentedHistoriesTest::isInadequate)) {
      questions.add(EARLIER_CATEGORY);
    }
    if (openedOn.isEmpty()
        && chain
            .of(Event.Linked.class)
            .anyMatch(link -> link.to().equals(it.urn()) && link.on().isAfter(it.on()))) {
      questions.add(WHICH_SCHOOL);
    }
    return questions;
  }

  private static boolean isInadequate(Event.Inspected it) {
    return it.overall().filter("Inadequate"::equals).isPresent();
  }

  private static boolean failsOnItsReportCard(Event.Inspected it) {
    return it.category().isEmpty()
        && (it.areas().containsValue("Urgent improvement") || it.areas().containsValue("Not met"));
  }

  private static boolean namesACategory(String ofstedsName) {
    var words = ofstedsName.toLowerCase(Locale.ROOT);
    return words.contains("special measures") || words.contains("serious weaknesses");
  }

  /**
   * Schools are not known of which the file tells no type, or none that the national register has;
   * of the five closures that an academy follows the file has no academy order; and the sixth
   * closed academy was none that Part 4 reaches.
   */
  @Test
  void every_event_is_on_record_or_waits_or_is_refused_with_a_citation() {
    var became = new TreeMap<String, Long>();
    for (var chain : chains) {
      for (var event : chain.events()) {
        became.merge(what(event, chain), 1L, Long::sum);
      }
    }
    assertThat(became)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                entry("inspection on record", 122L),
                entry("inspection that waits for [CATEGORY_NOT_SAID]", 30L),
                entry("inspection that waits for [CATEGORY_NOT_SAID, WHICH_SCHOOL]", 2L),
                entry("inspection that waits for [WHICH_SCHOOL]", 3L),
                entry("inspection refused: SCHOOL_NOT_KNOWN", 6L),
                entry("link between two of which 0 are told", 2L),
                entry("link between two of which 1 are told", 11L),
                entry("link between two of which 2 are told", 2L),
                entry("link, and a conversion refused: NO_ACADEMY_ORDER_IN_FORCE", 5L),
                entry("link, and a conversion refused: NOT_A_MAINTAINED_SCHOOL", 1L),
                entry("opening on record", 6L),
                entry("closure on record", 7L)));
    assertThat(answered.values())
        .allSatisfy(
            answer ->
                assertThat(answer.citation().isPresent()).isEqualTo(answer.refusal().isPresent()))
        .allSatisfy(answer -> assertThat(answer.citation().orElse("said")).isNotBlank());
  }

  private String what(Event event, Chain chain) {
    var refusal = Optional.ofNullable(answered.get(event)).flatMap(Answer::refusal);
    return switch (event) {
      case Event.Inspected it ->
          refusal
              .map(rule -> "inspection refused: " + rule)
              .orElseGet(
                  () ->
                      isOnRecord(it)
                          ? "inspection on record"
                          : "inspection that waits for " + open(it));
      case Event.Linked it ->
          refusal
              .map(rule -> "link, and a conversion refused: " + rule)
              .orElseGet(() -> "link between two of which " + told(it, chain) + " are told");
      case Event.Opened it ->
          it.on().equals(particulars(it.urn()).openedOn()) ? "opening on record" : "opening lost";
      case Event.Closed it ->
          it.on().equals(particulars(it.urn()).closedOn()) ? "closure on record" : "closure lost";
    };
  }

  /** What the file does not say, and no officer can say from it. */
  private List<OpenQuestion> open(Event.Inspected it) {
    return asked.get(it).stream().filter(NOT_THE_OFFICERS::contains).toList();
  }

  private static long told(Event.Linked link, Chain chain) {
    return Stream.of(link.urn(), link.to())
        .filter(urn -> OfficeOfThePast.isTold(chain.school(urn)))
        .count();
  }

  private Particulars particulars(Urn urn) {
    return school(urn).orElseThrow().particulars();
  }

  @Test
  void each_link_is_held_at_either_school_that_is_in_the_ledger() {
    for (var chain : chains) {
      for (var link : chain.of(Event.Linked.class).toList()) {
        school(link.urn())
            .ifPresent(
                school ->
                    assertThat(school.links())
                        .anySatisfy(
                            held -> {
                              assertThat(held.urn()).isEqualTo(link.to());
                              assertThat(held.direction()).isEqualTo(Direction.SUCCESSOR);
                              assertThat(held.since()).contains(link.on());
                            }));
        school(link.to())
            .ifPresent(
                school ->
                    assertThat(school.links())
                        .anySatisfy(
                            held -> {
                              assertThat(held.urn()).isEqualTo(link.urn());
                              assertThat(held.direction()).isEqualTo(Direction.PREDECESSOR);
                            }));
      }
    }
  }

  @Test
  void an_inspection_stands_in_the_timeline_of_the_school_that_was_inspected_and_of_no_other() {
    for (var chain : chains) {
      for (var school : chain.schools().stream().filter(OfficeOfThePast::isTold).toList()) {
        var own = onRecord(chain, school.urn()).toList();
        assertThat(inspections(school.urn()).map(Entry::happenedOn).toList())
            .as("%s", school)
            .containsExactlyElementsOf(own.stream().sorted().toList());
        chain
            .openedOn(school.urn())
            .ifPresent(opened -> assertThat(own).allMatch(day -> !day.isBefore(opened)));
      }
    }
  }

  @Test
  void on_the_days_around_each_event_the_school_stands_as_the_file_has_it() {
    for (var chain : chains) {
      for (var event : chain.events()) {
        if (OfficeOfThePast.isTold(chain.school(event.urn()))) {
          var own = onRecord(chain, event.urn()).sorted().toList();
          for (var day : around(event.on())) {
            standsAsDocumented(chain, chain.school(event.urn()), day);
            isToldUpTo(event.urn(), day, own);
          }
        }
      }
    }
  }

  /** No category is named in the file, so that none is a gateway. */
  private void standsAsDocumented(Chain chain, Establishment school, LocalDate on) {
    var position =
        ledger
            .askForOne(new FindPosition(reader(school), school.urn(), on), Position.class)
            .orElseThrow();
    assertThat(position.gateways()).as("%s on %s", school, on).isEmpty();
    assertThat(position.reach()).as("%s", school).isEqualTo(reach(school));
    var open = position.open().stream().map(OpenAct::act).toList();
    if (chain.openedOn(school.urn()).filter(on::isBefore).isPresent()) {
      assertThat(open).as("%s on %s", school, on).containsAll(ABOUT_INFORMATION);
      assertThat(ABOUT_THE_RECORD).as("%s on %s", school, on).containsAll(open);
    } else if (chain.closedOn(school.urn()).filter(on::isAfter).isPresent()) {
      assertThat(position.running()).isEmpty();
      assertThat(open).as("%s on %s", school, on).containsAll(ABOUT_INFORMATION);
      assertThat(open).as("%s on %s", school, on).contains(Act.RECORD_INSPECTION_OUTCOME);
      assertThat(ABOUT_THE_RECORD)
          .as("%s on %s", school, on)
          .containsAll(open.stream().filter(act -> act != Act.RECORD_INSPECTION_OUTCOME).toList());
    } else {
      assertThat(open)
          .as("%s on %s", school, on)
          .contains(Act.RECORD_INSPECTION_OUTCOME)
          .containsAll(ABOUT_INFORMATION);
    }
  }

  /** The timeline of the days up to it has the inspections until then, and no later one. */
  private void isToldUpTo(Urn urn, LocalDate on, List<LocalDate> own) {
    assertThat(inspections(urn, Optional.of(on)).map(Entry::happenedOn).toList())
        .as("%s up to %s", urn, on)
        .containsExactlyElementsOf(own.stream().filter(day -> !day.isAfter(on)).toList());
  }

  private Stream<LocalDate> onRecord(Chain chain, Urn urn) {
    return chain
        .of(Event.Inspected.class)
        .filter(it -> it.urn().equals(urn) && isOnRecord(it))
        .map(it -> it.publishedOn().orElse(it.on()));
  }

  private static Reach reach(Establishment school) {
    return switch (school.type().orElseThrow()) {
      case "Community School",
          "Maintained School",
          "Foundation School",
          "Foundation Special School" ->
          Reach.MAINTAINED_SCHOOL;
      case "Independent School" -> Reach.OUTSIDE_PART_4;
      default -> Reach.ACADEMY;
    };
  }

  @Test
  void figures_count_the_schools_that_were_open_on_the_day() {
    for (var authority : AUTHORITIES) {
      var days = new TreeSet<LocalDate>();
      for (var chain : chains) {
        chain.events().stream()
            .filter(event -> isLookedAt(event, authority, chain))
            .forEach(event -> days.addAll(around(event.on())));
      }
      for (var day : days) {
        assertThat(figures(authority, day).schools())
            .as("schools of %s on %s", authority, day)
            .isEqualTo((int) openOn(authority, day));
      }
    }
  }

  /** Openings and closures are looked at from the other two authorities as well. */
  private static boolean isLookedAt(Event event, AuthorityCode authority, Chain chain) {
    return event instanceof Event.Opened
        || event instanceof Event.Closed
        || chain.school(event.urn()).authority().filter(authority::equals).isPresent();
  }

  private long openOn(AuthorityCode authority, LocalDate day) {
    return chains.stream()
        .flatMap(
            chain ->
                chain.schools().stream()
                    .filter(OfficeOfThePast::isTold)
                    .filter(school -> school.authority().filter(authority::equals).isPresent())
                    .filter(school -> chain.openedOn(school.urn()).filter(day::isBefore).isEmpty())
                    .filter(school -> chain.closedOn(school.urn()).filter(day::isAfter).isEmpty()))
        .count();
  }

  private Figures figures(AuthorityCode authority, LocalDate day) {
    var query =
        new FindFigures(
            new Reader("senior", Role.SENIOR_OFFICER, Set.of(authority)),
            authority,
            day,
            Optional.empty(),
            Audience.OFFICERS);
    return ledger.askForOne(query, Figures.class).orElseThrow();
  }

  private static List<LocalDate> around(LocalDate day) {
    return List.of(day.minusDays(1), day, day.plusDays(1));
  }

  private Set<OpenQuestion> questions(Event.Inspected it, Chain chain) {
    return school(it.urn()).stream()
        .flatMap(school -> school.outcomesToSettle().stream())
        .filter(left -> left.outcome().inspectedOn().equals(it.on()))
        .flatMap(left -> left.questions().stream())
        .collect(() -> EnumSet.noneOf(OpenQuestion.class), EnumSet::add, EnumSet::addAll);
  }

  private boolean isOnRecord(Event.Inspected it) {
    return inspections(it.urn())
        .anyMatch(entry -> entry.happenedOn().equals(it.publishedOn().orElse(it.on())));
  }

  private Stream<Entry> inspections(Urn urn) {
    return inspections(urn, Optional.empty());
  }

  private Stream<Entry> inspections(Urn urn, Optional<LocalDate> upTo) {
    return readers()
        .map(
            reader ->
                new FindTimeline(reader, urn, Set.of(), Optional.empty(), upTo, Optional.empty()))
        .flatMap(query -> ledger.askForOne(query, Timeline.class).stream())
        .flatMap(timeline -> timeline.entries().stream())
        .filter(entry -> entry.type().equals("InspectionOutcomeRecorded"));
  }

  /** As its own authority reads it, where the school is in the ledger. */
  private Optional<School> school(Urn urn) {
    return readers()
        .flatMap(
            reader ->
                ledger.askForOne(new FindSchool(reader, urn), School.class).stream()
                    .filter(it -> reader.authorities().contains(it.particulars().authority())))
        .findFirst();
  }

  private static Stream<Reader> readers() {
    return AUTHORITIES.stream()
        .map(authority -> new Reader("senior", Role.SENIOR_OFFICER, Set.of(authority)));
  }

  private Stream<Establishment> schools() {
    return chains.stream().flatMap(chain -> chain.schools().stream());
  }

  private static Reader reader(Establishment school) {
    return new Reader("senior", Role.SENIOR_OFFICER, Set.of(school.authority().orElseThrow()));
  }
}
