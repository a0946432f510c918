package org.interventionledger.command.support;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.school.SchoolInTime;

/** Support for a primary school at a level of one of the five frameworks. */
final class SupportFixture {

  static final String REQUEST = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e51";
  static final String ANOTHER = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e52";
  static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
  static final LocalDate AGREED = LocalDate.of(2026, 3, 4);
  static final ActivityHeld VISIT = visit();
  static final Map<String, String> SENIOR =
      Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS)).toMetadata();

  private SupportFixture() {}

  /** A framework, and the level at which the school is under it. */
  record Under(String pack, String id, String version, String scale, String level) {

    FrameworkVersion framework() {
      return new FrameworkVersion(NORTHMOOR, id, version);
    }

    String cite(String row) {
      return framework() + ", " + row;
    }
  }

  static Under hillingdon(String priority) {
    return new Under("hillingdon-2022-23", "hillingdon", "2022-23", "priority", priority);
  }

  static Under ealing(String level) {
    return new Under("ealing-2015-18", "ealing-2015", "2015-18", "level", level);
  }

  static SupportDesk desk(Under under, TermDates... terms) {
    return desk(under, List.of(level(under, LocalDate.of(2025, 10, 1))), terms);
  }

  /** At another level of the same framework from that day on. */
  static SupportDesk deskOfOneThatMoved(Under before, Under after, LocalDate on) {
    return desk(
        before,
        List.of(level(before, LocalDate.of(2025, 10, 1)), level(after, on)),
        Terms.YEAR_2025);
  }

  private static SupportDesk desk(Under under, List<PlacementEvent> levels, TermDates... terms) {
    var adoptions =
        Adoptions.none(NORTHMOOR)
            .with(Packs.adopted(Packs.shipped(under.pack()), LocalDate.of(2025, 9, 1)));
    return new SupportDesk(
        _ -> Optional.of(Northmoor.school()),
        _ -> adoptions,
        (_, school, adopted) ->
            Pasts.of(levels, _ -> SchoolInLaw.NOTHING_RECORDED, school, adopted),
        _ -> List.of(VISIT),
        _ -> Arrays.asList(terms));
  }

  static TestExecutor<SchoolSupport> given(Under under, SupportEvent... events) {
    return given(desk(under, Terms.YEAR_2025), events);
  }

  static TestExecutor<SchoolSupport> given(SupportDesk desk, SupportEvent... events) {
    var fixture = new AggregateTestFixture<>(SchoolSupport.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(desk);
    return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
  }

  private static PlacementEvent level(Under under, LocalDate on) {
    return new LevelChanged(
        SCHOOL,
        NORTHMOOR,
        on,
        new LevelGiven(under.scale(), under.level(), under.level(), 1),
        Optional.empty(),
        WORDS,
        WORDS,
        Optional.empty(),
        under.framework());
  }

  private static ActivityHeld visit() {
    return new ActivityHeld(
        SCHOOL,
        NORTHMOOR,
        "3c1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e53",
        ASKED.minusDays(1),
        "visit",
        "Visit",
        ActivityKind.visit,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        WORDS,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Northmoor.VERSION_1,
        new PackRow("activities", "visit", List.of()));
  }

  static AskForSupport ask(String entitlement, String line, boolean beyond) {
    return new AskForSupport(
        SCHOOL,
        REQUEST,
        ASKED,
        Optional.ofNullable(entitlement),
        Optional.ofNullable(line),
        WORDS,
        WORDS,
        new TakingPart("headteacher", Optional.empty()),
        Optional.empty(),
        beyond ? Optional.of(WORDS) : Optional.empty());
  }

  static SupportAsked asked(Under under, String id, Optional<EntitlementAsked> entitlement) {
    return new SupportAsked(
        SCHOOL,
        NORTHMOOR,
        id,
        ASKED,
        entitlement,
        WORDS,
        WORDS,
        head(),
        Optional.empty(),
        entitlement.isEmpty() ? Optional.of(WORDS) : Optional.empty(),
        under.framework());
  }

  /** A request under an entitlement as the framework has it. */
  static SupportAsked asked(Under under, String id, String entitlement, String line) {
    var rows =
        EntitlementRows.on(
            ASKED,
            desk(under)
                .pasts()
                .find(
                    SCHOOL,
                    SchoolInTime.always(Northmoor.school()),
                    desk(under).frameworks().of(NORTHMOOR)),
            desk(under).frameworks().of(NORTHMOOR));
    return asked(
        under,
        id,
        Optional.of(rows.asked(rows.entitlement(entitlement), Optional.ofNullable(line))));
  }

  static AgreeSupport agree(List<Payer> payers, Integer days, LocalDate until, boolean departing) {
    return new AgreeSupport(
        SCHOOL,
        REQUEST,
        AGREED,
        WORDS,
        payers,
        LocalDate.of(2026, 4, 13),
        Optional.ofNullable(until),
        Optional.ofNullable(days),
        List.of(new TakingPart("headteacher", Optional.empty())),
        departing ? Optional.of(WORDS) : Optional.empty(),
        Optional.empty());
  }

  static AgreeSupport agreeBeyond(List<Payer> payers) {
    return agreeBeyond(payers, null, null);
  }

  static AgreeSupport agreeBeyond(List<Payer> payers, Integer days, LocalDate until) {
    return new AgreeSupport(
        SCHOOL,
        REQUEST,
        AGREED,
        WORDS,
        payers,
        LocalDate.of(2026, 4, 13),
        Optional.ofNullable(until),
        Optional.ofNullable(days),
        List.of(new TakingPart("headteacher", Optional.empty())),
        Optional.of(WORDS),
        Optional.of(WORDS));
  }

  static SupportAgreed agreed(SupportAsked asked) {
    return agreed(asked, null, null);
  }

  static SupportAgreed agreed(SupportAsked asked, LocalDate until, Integer days) {
    return agreed(asked, LocalDate.of(2026, 3, 9), until, days);
  }

  static SupportAgreed agreed(SupportAsked asked, LocalDate from, LocalDate until, Integer days) {
    return new SupportAgreed(
        SCHOOL,
        NORTHMOOR,
        asked.supportId(),
        AGREED,
        WORDS,
        WORDS,
        List.of(Payer.AUTHORITY),
        from,
        Optional.ofNullable(until),
        Optional.ofNullable(days),
        List.of(head()),
        Optional.of(WORDS),
        Optional.empty(),
        asked.entitlement(),
        asked.framework());
  }

  static SupportDelivered delivered(SupportAsked asked, boolean departing, String... days) {
    var on = Arrays.stream(days).map(LocalDate::parse).toList();
    return new SupportDelivered(
        SCHOOL,
        NORTHMOOR,
        asked.supportId(),
        on.getLast(),
        on,
        WORDS,
        WORDS,
        departing ? Optional.of(WORDS) : Optional.empty(),
        asked.entitlement(),
        asked.framework());
  }

  static RecordSupportDelivered deliver(String id, boolean departing, String... days) {
    var on = Arrays.stream(days).map(LocalDate::parse).toList();
    return new RecordSupportDelivered(
        SCHOOL,
        id,
        on.getLast(),
        on,
        WORDS,
        WORDS,
        departing ? Optional.of(WORDS) : Optional.empty());
  }

  private static Participant head() {
    return new Participant("headteacher", "Headteacher", Optional.empty());
  }
}
