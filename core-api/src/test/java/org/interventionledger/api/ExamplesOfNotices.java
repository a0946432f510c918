package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.NO_APPOINTER;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.SHOWN;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ConfirmedPeriods;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
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

/** Warning notices, from the draft to representations. */
final class ExamplesOfNotices {

  private ExamplesOfNotices() {}

  static List<LedgerEvent> all() {
    var counted =
        new CountedPeriod(
            DAY.plusDays(1),
            DAY.plusDays(21),
            15,
            List.of(
                new DayNotCounted(
                    DAY.plusDays(3),
                    DayNotCounted.Why.BANK_HOLIDAY,
                    Optional.of("Early May bank holiday"))),
            List.of(new YearOfHolidays(DAY.getYear(), "GOV.UK")),
            eia("s.60(10)"));
    return List.of(
        given(),
        new WarningNoticeDrafted(
            URN,
            NORTHMOOR,
            ExamplesOfIntervention.NOTICE,
            DAY,
            noticeText(),
            "s.okafor",
            eia("s.60")),
        new WarningNoticeRevised(
            URN,
            NORTHMOOR,
            ExamplesOfIntervention.NOTICE,
            DAY,
            noticeText(),
            "s.okafor",
            eia("s.60")),
        new WarningNoticeApproved(
            URN, NORTHMOOR, ExamplesOfIntervention.NOTICE, DAY, approval(), AUTHORITY, eia("s.60")),
        new RepresentationsMade(
            URN,
            NORTHMOOR,
            ExamplesOfIntervention.NOTICE,
            DAY,
            LATER,
            RepresentationsTo.HMCI,
            REASONS,
            eia("s.60(7)")),
        new RepresentationsDecided(
            URN,
            NORTHMOOR,
            ExamplesOfIntervention.NOTICE,
            LATER,
            RepresentationsTo.HMCI,
            RepresentationsDecision.CONFIRMED,
            Optional.of(
                new ConfirmedPeriods(
                    new CompliancePeriod(DAY, DAY.plusDays(21), 21, eia("s.60(10)")),
                    counted,
                    new PowerWindow(
                        Set.of(Power.ADDITIONAL_GOVERNORS), DAY.plusDays(22),
                        DAY.plusDays(21).plusMonths(2), eia("s.64(2)")))),
            REASONS,
            eia("s.60(8)")));
  }

  private static WarningNoticeGiven given() {
    var powers =
        Set.of(
            Power.ADDITIONAL_GOVERNORS,
            Power.ENTER_INTO_ARRANGEMENTS,
            Power.SUSPEND_DELEGATED_BUDGET);
    return new WarningNoticeGiven(
        URN,
        NORTHMOOR,
        ExamplesOfIntervention.NOTICE,
        DAY,
        noticeText(),
        Optional.of(approval()),
        new CompliancePeriod(DAY, DAY.plusDays(15), 15, eia("s.60(4)(c)")),
        Optional.empty(),
        new PowerWindow(
            powers,
            DAY.plusDays(16),
            DAY.plusDays(15).plusMonths(2),
            eia("ss.63(3), 64(2) and 66(2)")),
        List.of(
            new NoticeCopy(
                Recipient.GOVERNING_BODY,
                "The governing body",
                Delivery.BY_HAND,
                DAY,
                Optional.of(LocalTime.of(14, 5)),
                SHOWN,
                Optional.of(REASONS))),
        NO_APPOINTER,
        AUTHORITY,
        eia("s.60(1)(a)"));
  }

  private static NoticeText noticeText() {
    return new NoticeText(
        NoticeSection.SECTION_60,
        Set.of(Ground.LOW_STANDARDS, Ground.SAFETY_THREATENED),
        Set.of(LowStandardsLimb.COMPARABLE_SCHOOLS),
        REASONS,
        List.of(new Narrative("Appoint a mentor.")),
        Optional.of(DAY.plusDays(15)),
        Set.of(Power.ADDITIONAL_GOVERNORS),
        Optional.of(new Narrative("Or a mentor from elsewhere.")),
        Optional.empty(),
        REASONS);
  }

  private static Approval approval() {
    return new Approval("d.quill", DAY, noticeText().sha256());
  }
}
