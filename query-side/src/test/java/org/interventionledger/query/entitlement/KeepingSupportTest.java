package org.interventionledger.query.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.record.FindDiary.What.SUPPORT_PARTLY_DELIVERED;
import static org.interventionledger.api.record.FindDiary.What.SUPPORT_TO_AGREE;
import static org.interventionledger.api.record.FindDiary.What.SUPPORT_TO_DELIVER;
import static org.interventionledger.query.support.FictionalSchool.correcting;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.framework.Entitlement.Funding;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.FindEntitlements;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindSupport;
import org.interventionledger.api.support.FindSupport.OfSchool;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.support.SupportOnRecord.Agreement;
import org.interventionledger.api.support.SupportStanding;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Support in the diary, on the list and in the timeline (HIL-165). */
class KeepingSupportTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative COACHING = new Narrative("Coaching in Year 2.");
  private static final Participant HEAD =
      new Participant("headteacher", "Headteacher", Optional.empty());

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void a_request_waits_from_its_day_until_it_is_agreed_and_then_until_it_is_delivered() {
    var school = new FictionalSchool(998_501, "990", "Merlin Primary School");
    clerk.record(school.entered(), asked(school, "s-1"));
    assertThat(items(school, "2026-03-02"))
        .containsExactly(
            new Item(
                school.urn(),
                "Merlin Primary School",
                SUPPORT_TO_AGREE,
                day("2026-03-02"),
                false,
                "Coaching in Year 2.",
                Optional.of("northmoor-scc 1, entitlements primary-amber (NOR-171)"),
                Optional.empty(),
                Optional.of(new NoDay(Optional.empty()))));
    assertThat(items(school, "2027-03-03"))
        .as("\"quickly\" is no day: it stands open, and nobody can say that it is late")
        .extracting(Item::dueOn, Item::overdue)
        .containsExactly(tuple(day("2027-03-03"), false));

    clerk.record(agreed(school, "s-1"));
    assertThat(items(school, "2026-03-27"))
        .extracting(Item::what, Item::dueOn, Item::overdue, Item::owner)
        .containsExactly(
            tuple(SUPPORT_TO_DELIVER, day("2026-03-27"), false, Optional.of("Oakfield School")));
    assertThat(items(school, "2026-03-28").getFirst().overdue()).isTrue();

    clerk.record(delivered(school, "s-1", "2026-03-19"));
    assertThat(items(school, "2026-03-28"))
        .as("of two days one was given: it is overdue still")
        .extracting(Item::what, Item::dueOn, Item::overdue, Item::subject)
        .containsExactly(
            tuple(
                SUPPORT_PARTLY_DELIVERED,
                day("2026-03-27"),
                true,
                "Coaching in Year 2. (1 of 2 days given)"));
    assertThat(one(school).standing()).isEqualTo(SupportStanding.PARTLY_DELIVERED);
    clerk.record(delivered(school, "s-1", "2026-03-20"));
    assertThat(items(school, "2026-03-28")).isEmpty();
    assertThat(one(school).delivered().orElseThrow().days())
        .containsExactly(day("2026-03-19"), day("2026-03-20"));
    assertThat(one(school).standing()).isEqualTo(SupportStanding.DELIVERED);
    assertThat(one(school).agreed().map(Agreement::payers)).hasValue(List.of(Payer.SCHOOL));
    assertThat(one(school).entitlement().map(EntitlementAsked::funding))
        .hasValue(List.of(Funding.S));
  }

  @Test
  void one_that_was_withdrawn_or_declined_waits_no_longer() {
    var school = new FictionalSchool(998_502, "990", "Kestrel Primary School");
    clerk.record(
        school.entered(),
        asked(school, "s-1"),
        closed(school, "s-1", Closing.WITHDRAWN),
        asked(school, "s-2"),
        agreed(school, "s-2"),
        closed(school, "s-2", Closing.DECLINED));
    assertThat(items(school, "2026-12-31")).isEmpty();
    assertThat(listed(Role.ADVISER, Optional.empty()))
        .filteredOn(it -> it.urn().equals(school.urn()))
        .extracting(it -> it.support().standing())
        .containsExactly(SupportStanding.WITHDRAWN, SupportStanding.DECLINED);
  }

  @Test
  void of_what_was_delivered_in_part_nothing_waits_once_no_more_comes() {
    var school = new FictionalSchool(981_820, "990", "Goshawk Primary School");
    clerk.record(
        school.entered(),
        asked(school, "s-1"),
        agreed(school, "s-1"),
        delivered(school, "s-1", "2026-03-19"),
        closed(school, "s-1", Closing.NO_MORE_COMES));
    assertThat(items(school, "2026-12-31")).isEmpty();
    assertThat(one(school).standing()).isEqualTo(SupportStanding.DELIVERED);
    assertThat(one(school).delivered().orElseThrow().days()).containsExactly(day("2026-03-19"));
    assertThat(one(school).whyClosed()).hasValue(COACHING);
  }

  @Test
  void what_was_put_right_counts_as_it_should_have_been_entered() {
    var school = new FictionalSchool(998_503, "990", "Harrier Primary School");
    clerk.record(
        school.entered(),
        asked(school, "s-1"),
        agreed(school, "s-1"),
        delivered(school, "s-1", "2026-03-20"),
        new SupportEntryCorrected(
            school.urn(),
            school.authority(),
            correcting(2),
            Optional.of(delivered(school, "s-1", "2026-03-19"))));
    assertThat(one(school).delivered().orElseThrow().days()).containsExactly(day("2026-03-19"));
    clerk.record(
        new SupportEntryCorrected(
            school.urn(), school.authority(), correcting(3), Optional.empty()));
    assertThat(one(school).standing()).isEqualTo(SupportStanding.AGREED);
    assertThat(items(school, "2026-03-20"))
        .extracting(Item::what)
        .containsExactly(SUPPORT_TO_DELIVER);
  }

  @Test
  void it_is_listed_for_the_readers_of_the_authoritys_dealings_and_filtered() {
    var school = new FictionalSchool(998_504, "990", "Osprey Primary School");
    clerk.record(
        school.entered(), asked(school, "s-1"), asked(school, "s-2"), agreed(school, "s-2"));
    for (var role : Role.values()) {
      assertThat(listed(role, Optional.empty()))
          .filteredOn(it -> it.urn().equals(school.urn()))
          .as(role.name())
          .hasSize(Readership.DEALINGS.includes(role) ? 2 : 0);
    }
    assertThat(listed(Role.ADVISER, Optional.of(SupportStanding.AGREED)))
        .filteredOn(it -> it.urn().equals(school.urn()))
        .extracting(it -> it.support().supportId())
        .containsExactly("s-2");
    var elsewhere =
        LEDGER.ask(
            new FindSupport(
                Clerk.reader(Role.HEAD_OF_SERVICE, "991"), Optional.empty(), Optional.empty()),
            SupportList.class);
    assertThat(elsewhere.support()).isEmpty();
  }

  @Test
  void the_timeline_names_the_row_of_the_framework() {
    var school = new FictionalSchool(998_505, "990", "Plover Primary School");
    clerk.record(school.entered(), asked(school, "s-1"));
    var query =
        new FindTimeline(
            Clerk.reader(Role.AUDITOR, "990"),
            school.urn(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var entry =
        LEDGER.askForOne(query, FindTimeline.Timeline.class).orElseThrow().entries().getLast();
    assertThat(entry.kind()).isEqualTo(Kind.SUPPORT);
    assertThat(entry.basis()).hasValue("northmoor-scc 1, entitlements primary-amber (NOR-171)");
  }

  @Test
  void what_a_school_is_entitled_to_is_not_even_asked_for_a_reader_who_may_not_know_it() {
    var school = new FictionalSchool(998_506, "990", "Siskin Primary School");
    clerk.record(school.entered());
    for (var reader :
        List.of(
            Clerk.reader(Role.RSC_LIAISON, "990"),
            Clerk.reader(Role.ADMINISTRATOR, "990"),
            Clerk.reader(Role.HEAD_OF_SERVICE, "991"))) {
      assertThat(
              LEDGER.ask(
                  new FindEntitlements(reader, school.urn(), day("2026-03-02")),
                  Entitlements.class))
          .isEqualTo(Entitlements.NONE);
    }
  }

  private static SupportAsked asked(FictionalSchool school, String id) {
    return new SupportAsked(
        school.urn(),
        school.authority(),
        id,
        day("2026-03-02"),
        entitlement(),
        COACHING,
        COACHING,
        HEAD,
        Optional.empty(),
        Optional.empty(),
        framework(school));
  }

  private static SupportAgreed agreed(FictionalSchool school, String id) {
    return new SupportAgreed(
        school.urn(),
        school.authority(),
        id,
        day("2026-03-04"),
        COACHING,
        new Narrative("Oakfield School"),
        List.of(Payer.SCHOOL),
        day("2026-03-09"),
        Optional.of(day("2026-03-27")),
        Optional.of(2),
        List.of(HEAD),
        Optional.empty(),
        Optional.empty(),
        entitlement(),
        framework(school));
  }

  private static SupportDelivered delivered(FictionalSchool school, String id, String on) {
    return new SupportDelivered(
        school.urn(),
        school.authority(),
        id,
        day(on),
        List.of(day(on)),
        COACHING,
        COACHING,
        Optional.empty(),
        entitlement(),
        framework(school));
  }

  private static SupportRequestClosed closed(FictionalSchool school, String id, Closing how) {
    return new SupportRequestClosed(
        school.urn(), school.authority(), id, day("2026-03-05"), COACHING, how, COACHING);
  }

  private static Optional<EntitlementAsked> entitlement() {
    return Optional.of(
        new EntitlementAsked(
            "primary-amber",
            "Support at AMBER",
            Optional.of("coaches"),
            List.of(Funding.S),
            Optional.empty(),
            new PackRow("entitlements", "primary-amber", List.of("NOR-171"))));
  }

  private static FrameworkVersion framework(FictionalSchool school) {
    return new FrameworkVersion(school.authority(), "northmoor-scc", "1");
  }

  private static List<Item> items(FictionalSchool school, String today) {
    var query =
        new FindDiary(
            Clerk.reader(Role.HEAD_OF_SERVICE, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day(today));
    return LEDGER.ask(query, Diary.class).items();
  }

  private static SupportOnRecord one(FictionalSchool school) {
    var query =
        new FindSupport(
            Clerk.reader(Role.LEGAL, "990"), Optional.of(school.urn()), Optional.empty());
    return LEDGER.ask(query, SupportList.class).support().getFirst().support();
  }

  private static List<OfSchool> listed(Role role, Optional<SupportStanding> standing) {
    var query = new FindSupport(Clerk.reader(role, "990"), Optional.empty(), standing);
    return LEDGER.ask(query, SupportList.class).support();
  }
}
