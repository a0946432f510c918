package org.interventionledger.query.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.FindPool;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.FindPool.Pool;
import org.interventionledger.api.pool.FindPool.PutRight;
import org.interventionledger.api.pool.FindSeats;
import org.interventionledger.api.pool.FindSeats.Seat;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.pool.PoolEvent.PersonAddedToPool;
import org.interventionledger.api.pool.PoolEvent.PersonTakenOffPool;
import org.interventionledger.api.pool.PoolEvent.PoolEntryChanged;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pool of people for boards, as those who form boards read it, and nobody else. */
class ReadingThePoolTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  @BeforeAll
  static void people_of_two_authorities() {
    publish(
        "990",
        added("990", "p-1", "Robin Reed", List.of(PoolRole.BOARD_CHAIR), between(FIRST, LAST)),
        added("990", "p-2", "Sam Shaw", List.of(PoolRole.ADDITIONAL_GOVERNOR), between(null, null)),
        added("990", "p-3", "Toni Tarr", List.of(PoolRole.BOARD_CHAIR), between(null, null)),
        new PoolEntryChanged(
            new AuthorityCode("990"),
            "p-3",
            day("2026-03-20"),
            List.of(PoolRole.BOARD_CHAIR, PoolRole.BOARD_MEMBER),
            new Narrative("Chaired a board."),
            new NotAtPresent()),
        added("990", "p-5", "Zoe Zane", List.of(PoolRole.BOARD_MEMBER), between(null, null)),
        new PoolEntryCorrected(
            new AuthorityCode("990"),
            "p-5",
            new Correction(
                3,
                day("2026-03-20"),
                Correction.Reason.WRONG_PERSON_OR_BODY,
                new Narrative("The name was misread."),
                new Narrative("The letter of consent.")),
            day("2026-03-02"),
            new PersonName("Abe Zane"),
            List.of(PoolRole.BOARD_MEMBER),
            new Narrative("Chaired a board."),
            new NotAtPresent(),
            day("2026-02-01"),
            Optional.of(4L)),
        new PoolEntryChanged(
            new AuthorityCode("990"),
            "p-5",
            day("2026-03-21"),
            List.of(PoolRole.BOARD_MEMBER),
            new Narrative("Chaired a board."),
            new NotAtPresent()),
        added("990", "p-4", "Una Unwin", List.of(PoolRole.BOARD_CHAIR), between(null, null)),
        new PersonTakenOffPool(
            new AuthorityCode("990"), "p-4", day("2026-03-20"), new Narrative("Moved away.")));
    publish(
        "991", added("991", "p-1", "Vic Vale", List.of(PoolRole.BOARD_CHAIR), between(null, null)));
  }

  @Test
  void it_lists_who_is_in_it_as_was_said_last_and_nobody_who_was_taken_off() {
    assertThat(names(Role.SENIOR_OFFICER, "990", null, null))
        .containsExactly("Abe Zane", "Robin Reed", "Sam Shaw", "Toni Tarr");
    var toni = pool(Role.SENIOR_OFFICER, "990", null, null).getLast();
    assertThat(toni.roles()).containsExactly(PoolRole.BOARD_CHAIR, PoolRole.BOARD_MEMBER);
    assertThat(toni.experience()).isEqualTo(new Narrative("Chaired a board."));
    assertThat(toni.availability()).isEqualTo(new NotAtPresent());
    assertThat(toni.consentedOn()).isEqualTo(day("2026-03-01"));
  }

  @Test
  void of_an_entry_that_was_put_right_it_has_what_counts_and_the_history_has_both() {
    var abe = pool(Role.SENIOR_OFFICER, "990", null, null).getFirst();
    assertThat(abe.consentedOn()).isEqualTo(day("2026-02-01"));
    assertThat(abe.addedOn()).isEqualTo(day("2026-03-02"));
    assertThat(abe.availability()).isEqualTo(new NotAtPresent());
    assertThat(abe.putRight())
        .as("by whom and when; what the mistaken entry said is the history's alone")
        .containsExactly(
            new PutRight(
                List.of(3L, 4L),
                day("2026-03-20"),
                People.SENIOR_OFFICER.officer().name(),
                Correction.Reason.WRONG_PERSON_OR_BODY));
    assertThat(pool(Role.SENIOR_OFFICER, "990", null, null).getLast().putRight()).isEmpty();
    assertThat(history(Role.HEAD_OF_SERVICE, "990"))
        .anyMatch(text -> text.contains("Zoe Zane"))
        .anyMatch(text -> text.contains("Abe Zane") && text.contains("The name was misread."));
  }

  @Test
  void availability_has_its_first_and_its_last_day() {
    assertThat(chairs(FIRST.minusDays(1))).isEmpty();
    assertThat(chairs(FIRST)).containsExactly("Robin Reed");
    assertThat(chairs(LAST)).containsExactly("Robin Reed");
    assertThat(chairs(LAST.plusDays(1))).isEmpty();
    assertThat(names(Role.HEAD_OF_SERVICE, "990", PoolRole.ADDITIONAL_GOVERNOR, LAST))
        .containsExactly("Sam Shaw");
  }

  @Test
  void it_is_open_to_who_forms_boards_and_who_checks_them() {
    for (var role : Role.values()) {
      assertThat(names(role, "990", null, null))
          .as(role.name())
          .hasSize(Readership.POOL.includes(role) ? 4 : 0);
    }
    assertThat(Readership.POOL.includes(Role.RSC_LIAISON)).isFalse();
    assertThat(Readership.POOL.includes(Role.ADVISER)).isFalse();
  }

  @Test
  void it_never_leaks_to_another_authority() {
    assertThat(names(Role.HEAD_OF_SERVICE, "991", null, null)).containsExactly("Vic Vale");
    assertThat(history(Role.HEAD_OF_SERVICE, "991")).allMatch(text -> !text.contains("Robin Reed"));
    assertThat(history(Role.HEAD_OF_SERVICE, "990"))
        .anyMatch(text -> text.contains("Robin Reed"))
        .allMatch(text -> !text.contains("Vic Vale"));
    assertThat(history(Role.ADMINISTRATOR, "990")).allMatch(text -> !text.contains("Robin Reed"));
  }

  @Test
  void built_again_it_is_the_same() {
    var before = LEDGER.rows("pool_person");
    LEDGER.rebuild("pool", People.ADMINISTRATOR);
    assertThat(LEDGER.rows("pool_person")).hasSize(5).isEqualTo(before);
  }

  @Test
  void who_sits_on_a_board_in_force_on_the_day_is_known() {
    var school = new FictionalSchool(998_510, "990", "Wren Primary School");
    new Clerk(LEDGER)
        .record(school.entered(), school.constituted("2026-04-02", "2026-04-20", "2027-04-19"));
    var member = member(school);
    assertThat(seats(Role.SENIOR_OFFICER, member, "2026-04-19")).isEmpty();
    assertThat(seats(Role.SENIOR_OFFICER, member, "2026-04-20"))
        .extracting(Seat::urn, Seat::school, Seat::board)
        .containsExactly(tuple(school.urn(), "Wren Primary School", 1));
    assertThat(seats(Role.SENIOR_OFFICER, " " + member.toUpperCase() + " ", "2027-04-19"))
        .hasSize(1);
    assertThat(seats(Role.SENIOR_OFFICER, member, "2027-04-20")).isEmpty();
    assertThat(seats(Role.SENIOR_OFFICER, "Nobody At All", "2026-04-20")).isEmpty();
    assertThat(seats(Role.ADVISER, member, "2026-04-20")).isEmpty();
  }

  private static String member(FictionalSchool school) {
    return school
        .constituted("2026-04-02", "2026-04-20", "2027-04-19")
        .members()
        .getFirst()
        .name()
        .name();
  }

  private static List<Seat> seats(Role role, String name, String on) {
    return LEDGER
        .ask(
            new FindSeats(Clerk.reader(role, "990"), List.of(new PersonName(name)), day(on)),
            Seats.class)
        .seats();
  }

  private static List<String> history(Role role, String authority) {
    var query =
        new FindHistory(
            Clerk.reader(role, authority),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            500);
    return LEDGER.ask(query, History.class).events().stream().map(Object::toString).toList();
  }

  private static List<String> chairs(LocalDate on) {
    return names(Role.HEAD_OF_SERVICE, "990", PoolRole.BOARD_CHAIR, on);
  }

  private static List<String> names(Role role, String authority, PoolRole as, LocalDate on) {
    return pool(role, authority, as, on).stream().map(it -> it.name().name()).toList();
  }

  private static List<InPool> pool(Role role, String authority, PoolRole as, LocalDate on) {
    var query =
        new FindPool(
            Clerk.reader(role, authority), Optional.ofNullable(as), Optional.ofNullable(on));
    return LEDGER.ask(query, Pool.class).people();
  }

  private static void publish(String authority, PoolEvent... events) {
    LEDGER.publish("pool:" + authority, People.SENIOR_OFFICER, People.NOW, events);
    LEDGER.await();
  }

  private static PersonAddedToPool added(
      String authority, String id, String name, List<PoolRole> roles, Availability availability) {
    return new PersonAddedToPool(
        new AuthorityCode(authority),
        id,
        day("2026-03-10"),
        new PersonName(name),
        roles,
        new Narrative("A head teacher for ten years."),
        availability,
        day("2026-03-01"));
  }

  private static Availability between(LocalDate first, LocalDate last) {
    return new Available(Optional.ofNullable(first), Optional.ofNullable(last));
  }
}
