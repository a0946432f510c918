package org.interventionledger.query.timeline;

import static org.interventionledger.api.calendar.DayNotCounted.Why.BANK_HOLIDAY;
import static org.interventionledger.api.calendar.DayNotCounted.Why.SATURDAY;
import static org.interventionledger.api.intervention.NoticeSection.SECTION_60;
import static org.interventionledger.api.intervention.NoticeSection.SECTION_60A;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.intervention.RepresentationsDecision.NOT_CONFIRMED;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ConfirmedPeriods;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.RepresentationsDecision;
import org.interventionledger.api.intervention.RepresentationsTo;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.terms.Narrative;

/** Entries about the drafts of a warning notice, and about one of the law of 2012. */
final class NoticeExamples {

  private static final LocalDate GIVEN = LocalDate.of(2012, 5, 28);
  private static final LocalDate CONFIRMED_ON = LocalDate.of(2012, 7, 2);
  private static final LocalDate COMPLY_BY = LocalDate.of(2012, 7, 23);

  private NoticeExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
        drafted(SECTION_60),
        drafted(SECTION_60A),
        new WarningNoticeRevised(
            URN, NORTHMOOR, "n-2", GIVEN, text(SECTION_60), "s.okafor", eia("s.60")),
        new WarningNoticeApproved(
            URN, NORTHMOOR, "n-2", GIVEN, approval(), DELEGATION, eia("s.60")),
        given(SECTION_60),
        given(SECTION_60A),
        made(RepresentationsTo.HMCI),
        made(RepresentationsTo.LOCAL_AUTHORITY),
        decided(CONFIRMED),
        decided(NOT_CONFIRMED));
  }

  static WarningNoticeGiven given(NoticeSection section) {
    var counted =
        new CountedPeriod(
            GIVEN.plusDays(1),
            LocalDate.of(2012, 6, 20),
            15,
            List.of(
                new DayNotCounted(LocalDate.of(2012, 6, 2), SATURDAY, Optional.empty()),
                new DayNotCounted(
                    LocalDate.of(2012, 6, 4), BANK_HOLIDAY, Optional.of("Spring bank holiday"))),
            List.of(new YearOfHolidays(2012, "GOV.UK")),
            eia("s.60(10)"));
    return new WarningNoticeGiven(
        URN,
        NORTHMOOR,
        id(section),
        GIVEN,
        text(section),
        Optional.of(approval()),
        new CompliancePeriod(GIVEN, LocalDate.of(2012, 6, 20), 23, eia("s.60(10)")),
        Optional.of(counted),
        window(LocalDate.of(2012, 6, 20)),
        List.of(
            new NoticeCopy(
                Recipient.GOVERNING_BODY,
                "The clerk",
                Delivery.BY_HAND,
                GIVEN,
                Optional.of(LocalTime.of(14, 5)),
                Optional.of(new Shown(List.of(), Optional.of(new Narrative("signed receipt")))),
                Optional.empty())),
        Optional.empty(),
        DELEGATION,
        eia("s.60(1)(a)"));
  }

  static RepresentationsDecided decided(RepresentationsDecision decision) {
    var counted =
        new CountedPeriod(
            CONFIRMED_ON.plusDays(1),
            COMPLY_BY,
            15,
            List.of(),
            List.of(new YearOfHolidays(2012, "GOV.UK")),
            eia("s.60(10)"));
    var confirmed =
        new ConfirmedPeriods(
            new CompliancePeriod(CONFIRMED_ON, COMPLY_BY, 21, eia("s.60(10)")),
            counted,
            window(COMPLY_BY));
    return new RepresentationsDecided(
        URN,
        NORTHMOOR,
        "n-2",
        CONFIRMED_ON,
        RepresentationsTo.HMCI,
        decision,
        decision == CONFIRMED ? Optional.of(confirmed) : Optional.empty(),
        WORDS,
        eia("s.60(8)"));
  }

  private static WarningNoticeDrafted drafted(NoticeSection section) {
    return new WarningNoticeDrafted(
        URN, NORTHMOOR, id(section), GIVEN, text(section), "s.okafor", section.provision());
  }

  private static String id(NoticeSection section) {
    return section == SECTION_60 ? "n-2" : "n-3";
  }

  private static RepresentationsMade made(RepresentationsTo to) {
    return new RepresentationsMade(
        URN, NORTHMOOR, "n-2", GIVEN.plusDays(3), GIVEN.plusDays(4), to, WORDS, eia("s.60(7)"));
  }

  private static NoticeText text(NoticeSection section) {
    var ground =
        section == SECTION_60
            ? Ground.SAFETY_THREATENED
            : Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH;
    return new NoticeText(
        section,
        Set.of(ground),
        Set.of(),
        WORDS,
        List.of(WORDS),
        Optional.empty(),
        Set.of(Power.ADDITIONAL_GOVERNORS),
        Optional.empty(),
        Optional.of(WORDS),
        WORDS);
  }

  private static Approval approval() {
    return new Approval("d.quill", GIVEN, text(SECTION_60).sha256());
  }

  private static PowerWindow window(LocalDate ends) {
    return new PowerWindow(
        Set.of(Power.ADDITIONAL_GOVERNORS), ends.plusDays(1), ends.plusMonths(2), eia("s.64(2)"));
  }
}
