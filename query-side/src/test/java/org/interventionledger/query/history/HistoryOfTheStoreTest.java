package org.interventionledger.query.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.ADMINISTRATOR;
import static org.interventionledger.query.support.People.EASTVALE;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.SENIOR_OFFICER;
import static org.interventionledger.query.support.People.acting;
import static org.interventionledger.query.support.People.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.record.FindEntry;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistoryOfTheStoreTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Reader LEGAL = reader(Role.LEGAL, NORTHMOOR);
  private static final Acting ELSEWHERE =
      acting("e.vale", "Eve Vale", Role.SENIOR_OFFICER, EASTVALE);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

  /**
   * Half an hour before midnight in London, and half an hour after it, the night the clocks go
   * forward.
   */
  private static final Instant SATURDAY_NIGHT = Instant.parse("2026-03-28T23:30:00Z");

  private static final Instant SUNDAY_NIGHT = Instant.parse("2026-03-29T23:30:00Z");

  @BeforeAll
  static void twelve_hundred_events_and_a_few_more() {
    for (var hundred = 0; hundred < 12; hundred++) {
      var events = new AdviserAssigned[100];
      for (var i = 0; i < events.length; i++) {
        events[i] = assigned(999_001 + hundred, NORTHMOOR, "Adviser " + i);
      }
      LEDGER.publish("placement:" + (999_001 + hundred), SENIOR_OFFICER, SATURDAY_NIGHT, events);
    }
    LEDGER.publish(
        "placement:999900", ELSEWHERE, SUNDAY_NIGHT, assigned(999_900, EASTVALE, "Zoë O’Hara"));
    LEDGER.publish(
        "import:i-1",
        ADMINISTRATOR,
        SUNDAY_NIGHT,
        new SchoolImportStarted("i-1", ImportKind.SCHOOLS, "edubase.csv", "ab12", 3, DAY));
    LEDGER.publish(
        "framework:990",
        SENIOR_OFFICER,
        SUNDAY_NIGHT,
        new FrameworkAdopted(NORTHMOOR, DAY, DAY, pack()));
    LEDGER.await();
  }

  @Test
  void is_paged_to_its_end_without_missing_or_repeating_one() {
    var seen = new ArrayList<StoredEvent>();
    var page = find(LEGAL, 0, 500);
    var sizes = new ArrayList<>(List.of(page.events().size()));
    seen.addAll(page.events());
    while (page.next().isPresent()) {
      page = find(LEGAL, page.next().get(), 500);
      sizes.add(page.events().size());
      seen.addAll(page.events());
    }

    assertThat(sizes).containsExactly(500, 500, 202);
    assertThat(page.total()).isEqualTo(1202);
    assertThat(seen)
        .extracting(StoredEvent::position)
        .hasSize(1202)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void a_last_page_that_is_just_full_has_no_next() {
    assertThat(find(LEGAL, 0, 500, "FrameworkAdopted").next()).isEmpty();
    assertThat(find(LEGAL, find(LEGAL, 0, 500).events().get(499).position(), 500).next())
        .isPresent();
    assertThat(find(reader(Role.LEGAL, EASTVALE), 0, 2).next()).isEmpty();
  }

  @Test
  void shows_the_payload_byte_for_byte_and_the_metadata() {
    var event = find(reader(Role.AUDITOR, EASTVALE), 0, 10).events().getFirst();
    var stored =
        LEDGER
            .jdbc()
            .sql("select payload from domainevententry where eventidentifier = :id")
            .param("id", event.eventId())
            .query(byte[].class)
            .single();

    assertThat(event.payload().getBytes(UTF_8)).isEqualTo(stored);
    assertThat(event.payload()).contains("Zoë O’Hara");
    assertThat(event.stream()).isEqualTo("placement:999900");
    assertThat(event.recordedAt()).isEqualTo(SUNDAY_NIGHT);
    assertThat(event.metadata())
        .containsEntry("actor", "e.vale")
        .containsEntry("role", "SENIOR_OFFICER")
        .containsEntry("authority", "991");
  }

  @Test
  void is_found_by_school_type_person_and_day_of_recording_in_england() {
    assertThat(total(new Urn(999_001), null, null, null, null)).isEqualTo(100);
    assertThat(total(null, "SchoolImportStarted", null, null, null)).isEqualTo(1);
    assertThat(total(null, null, "d.marsh", null, null)).isEqualTo(1);
    assertThat(total(null, null, "okafor", null, null)).isEqualTo(1201);
    assertThat(total(null, null, "ok_for", null, null)).isZero();
    assertThat(total(null, null, null, DAY, DAY)).isEqualTo(1200);
    assertThat(total(null, null, null, LocalDate.of(2026, 3, 30), null)).isEqualTo(2);
    assertThat(total(null, null, null, null, LocalDate.of(2026, 3, 29))).isEqualTo(1200);
  }

  @Test
  void shows_each_reader_only_what_is_open_to_them() {
    assertThat(find(reader(Role.HEAD_OF_SERVICE, NORTHMOOR), 0, 1).total()).isEqualTo(1202);
    assertThat(find(reader(Role.AUDITOR, NORTHMOOR, EASTVALE), 0, 1).total()).isEqualTo(1203);
    assertThat(find(reader(Role.LEGAL, EASTVALE), 0, 10).events())
        .extracting(StoredEvent::type)
        .containsExactly("AdviserAssigned", "SchoolImportStarted");
    assertThat(find(reader(Role.ADMINISTRATOR, NORTHMOOR), 0, 10).events())
        .extracting(StoredEvent::type)
        .containsExactly("SchoolImportStarted", "FrameworkAdopted");
  }

  @Test
  void is_open_to_its_readers_only_whatever_else_a_role_may_read() {
    for (var role : Role.values()) {
      assertThat(find(reader(role, NORTHMOOR, EASTVALE), 0, 1).total() > 0)
          .as(role.name())
          .isEqualTo(Readership.HISTORY.includes(role));
    }
  }

  @Test
  void one_entry_is_found_by_those_to_whom_it_is_open_though_they_read_no_history() {
    var entry = new EntryRef("placement:999001", 7);

    assertThat(find(reader(Role.ADVISER, NORTHMOOR), 999_001, entry))
        .get()
        .extracting(StoredEvent::payload)
        .asString()
        .contains("Adviser 7");
    assertThat(find(reader(Role.ADVISER, EASTVALE), 999_001, entry)).isEmpty();
    assertThat(find(reader(Role.ADMINISTRATOR, NORTHMOOR), 999_001, entry)).isEmpty();
    assertThat(find(reader(Role.ADVISER, NORTHMOOR), 999_002, entry)).isEmpty();
  }

  @Test
  void offers_every_type_of_event_to_choose_from() {
    assertThat(find(LEGAL, 0, 1).types())
        .isSorted()
        .contains("WarningNoticeGiven", "SchoolImportStopped");
  }

  private static AdviserAssigned assigned(int urn, AuthorityCode authority, String adviser) {
    return new AdviserAssigned(new Urn(urn), authority, DAY, new PersonName(adviser));
  }

  private static Pack pack() {
    return new Pack(
        new Pack.Identity(
            "northmoor-scc", "Northmoor", "1.0", null, null, "Schools causing concern", List.of()),
        List.of(),
        List.of());
  }

  private static Optional<StoredEvent> find(Reader reader, int urn, EntryRef entry) {
    return LEDGER.askForOne(new FindEntry(reader, new Urn(urn), entry), StoredEvent.class);
  }

  private static History find(Reader reader, long after, int size, String... type) {
    return LEDGER.ask(
        new FindHistory(
            reader,
            Optional.empty(),
            List.of(type).stream().findFirst(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            after,
            size),
        History.class);
  }

  private static long total(Urn urn, String type, String person, LocalDate from, LocalDate to) {
    var query =
        new FindHistory(
            LEGAL,
            Optional.ofNullable(urn),
            Optional.ofNullable(type),
            Optional.ofNullable(person),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            0,
            1);
    return LEDGER.ask(query, History.class).total();
  }
}
