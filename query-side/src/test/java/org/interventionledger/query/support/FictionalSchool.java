package org.interventionledger.query.support;

import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;
import org.interventionledger.api.intervention.ReferralOutcome;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Told;
import org.interventionledger.api.terms.Urn;

/**
 * What may be recorded about one fictional school; each of its texts says only what a test looks
 * at.
 */
public record FictionalSchool(Urn urn, AuthorityCode authority, String name) {

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final PersonName CHAIR = new PersonName("Ruth Asante");

  public FictionalSchool(int urn, String authority, String name) {
    this(new Urn(urn), new AuthorityCode(authority), name);
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static Correction correcting(long entry) {
    return new Correction(
        entry, day("2026-06-30"), Correction.Reason.WRONG_PARTICULARS, WORDS, WORDS);
  }

  public FrameworkVersion framework() {
    return new FrameworkVersion(authority, "scc", "1.0");
  }

  public SchoolEntered entered() {
    return entered(EstablishmentType.COMMUNITY_SCHOOL, "Primary");
  }

  public SchoolEntered entered(EstablishmentType type, String phase) {
    var particulars =
        new Particulars(
            name,
            authority,
            "Authority " + authority,
            2001,
            type,
            EstablishmentStatus.OPEN,
            null,
            null,
            phase,
            3,
            11,
            null,
            null,
            null,
            null,
            210,
            "1 Moor Lane",
            "Moorton",
            "ZZ1 1ZZ");
    return new SchoolEntered(urn, particulars, "extract", day("2026-01-05"));
  }

  public PlacedOnRegister placed(String on, String reviewOn) {
    return new PlacedOnRegister(
        urn,
        authority,
        day(on),
        "scc",
        "Schools causing concern",
        WORDS,
        WORDS,
        Optional.ofNullable(reviewOn).map(FictionalSchool::day),
        framework());
  }

  /** Its governing body or its setting. */
  public PlacedOnRegister placed(Subject subject, String on) {
    return new PlacedOnRegister(
        urn,
        authority,
        day(on),
        "scc",
        "Schools causing concern",
        WORDS,
        WORDS,
        Optional.empty(),
        framework(),
        subject);
  }

  public LevelChanged level(String on, String level, int rank, String reviewOn) {
    return level(null, on, level, rank, reviewOn);
  }

  public LevelChanged level(Subject subject, String on, String level, int rank, String reviewOn) {
    var given = new LevelGiven("stage", level, "Stage " + rank, rank, subject);
    return new LevelChanged(
        urn,
        authority,
        day(on),
        given,
        Optional.empty(),
        WORDS,
        WORDS,
        Optional.ofNullable(reviewOn).map(FictionalSchool::day),
        framework());
  }

  public RemovedFromRegister removed(String on) {
    return removed(null, on);
  }

  public RemovedFromRegister removed(Subject subject, String on) {
    return new RemovedFromRegister(
        urn,
        authority,
        day(on),
        "scc",
        "Schools causing concern",
        WORDS,
        WORDS,
        framework(),
        subject);
  }

  public AdviserAssigned adviser(String on, String adviser) {
    return new AdviserAssigned(urn, authority, day(on), new PersonName(adviser));
  }

  public MeetingCalled called(String id, String on, String plannedFor) {
    return new MeetingCalled(
        urn,
        authority,
        id,
        day(on),
        "review",
        "Review meeting",
        day(plannedFor),
        List.of(),
        WORDS,
        framework());
  }

  public MeetingHeld held(String id, String on) {
    var head = new Attendee(Attendee.Capacity.HEAD_TEACHER, Optional.empty());
    return new MeetingHeld(urn, authority, id, "Review meeting", day(on), List.of(head), List.of());
  }

  public MeetingRecorded recorded(String id, String heldOn, String on, String... actionsDueOn) {
    var actions =
        List.of(actionsDueOn).stream()
            .map(
                due ->
                    new AgreedAction(
                        new Narrative("Plan"), new PersonName("Head teacher"), day(due)))
            .toList();
    var told = List.of(new Told("Chair of governors", day(on)));
    return new MeetingRecorded(
        urn, authority, id, "Review meeting", day(heldOn), day(on), WORDS, WORDS, actions, told);
  }

  public MeetingCancelled cancelled(String id, String on) {
    return new MeetingCancelled(urn, authority, id, "Review meeting", day(on), WORDS);
  }

  public AgreedActionCompleted completed(String id, int action, String on) {
    return new AgreedActionCompleted(
        urn, authority, id, action, new Narrative("Plan"), day(on), WORDS);
  }

  public InspectionOutcomeRecorded inspected(String on, Category category) {
    return FictionalReport.on(
        this, category, EarlierCategory.NO_LONGER_APPLIES, on, day(on).plusDays(30).toString());
  }

  public PreWarningNoticeSent preWarned(String id, String on, String replyBy) {
    return new PreWarningNoticeSent(
        urn, authority, id, day(on), WORDS, WORDS, day(replyBy), List.of(), Optional.empty());
  }

  public PreWarningResponseRecorded answered(String id, String on, PreWarningOutcome outcome) {
    return new PreWarningResponseRecorded(urn, authority, id, day(on), outcome, Optional.of(WORDS));
  }

  public WarningNoticeGiven warned(String id, String on, String complyBy) {
    var ends = day(complyBy);
    var days = ends.toEpochDay() - day(on).toEpochDay();
    var period = new CompliancePeriod(day(on), ends, days, eia("s.60(4)(c)"));
    var window =
        new PowerWindow(
            Set.of(Power.ADDITIONAL_GOVERNORS),
            ends.plusDays(1),
            ends.plusMonths(2),
            eia("s.64(2)"));
    return new WarningNoticeGiven(
        urn,
        authority,
        id,
        day(on),
        noticeText(ends),
        Optional.empty(),
        period,
        Optional.empty(),
        window,
        List.of(),
        Optional.empty(),
        WORDS,
        eia("s.60(2)"));
  }

  /** The period of a warning notice, counted again. */
  public PeriodRecalculated countedAgain(String notice, String on, String before, String ends) {
    return new PeriodRecalculated(
        urn,
        authority,
        CountedMatter.INITIAL_PERIOD,
        notice,
        day(on),
        day(before),
        new CountedPeriod(day(on), day(ends), 15, List.of(), List.of(), eia("s.60(10)")),
        Optional.of(
            new PowerWindow(
                Set.of(Power.ADDITIONAL_GOVERNORS),
                day(ends).plusDays(1),
                day(ends).plusMonths(2),
                eia("s.64(2)"))),
        WORDS);
  }

  /** What such a notice says. */
  public static NoticeText noticeText(LocalDate complyBy) {
    return new NoticeText(
        NoticeSection.SECTION_60,
        Set.of(Ground.SAFETY_THREATENED),
        Set.of(),
        WORDS,
        List.of(WORDS),
        Optional.of(complyBy),
        Set.of(Power.INTERIM_EXECUTIVE_BOARD),
        Optional.empty(),
        Optional.empty(),
        WORDS);
  }

  public WarningNoticeDrafted drafted(String id, String on, String complyBy) {
    return new WarningNoticeDrafted(
        urn, authority, id, day(on), noticeText(day(complyBy)), "s.okafor", eia("s.60"));
  }

  public WarningNoticeApproved approved(String id, String on, String complyBy) {
    var approval = new Approval("d.quill", day(on), noticeText(day(complyBy)).sha256());
    return new WarningNoticeApproved(urn, authority, id, day(on), approval, WORDS, eia("s.60"));
  }

  public ComplianceAssessed assessed(String id, String on, ComplianceVerdict verdict) {
    return new ComplianceAssessed(
        urn,
        authority,
        id,
        day(on),
        verdict,
        WORDS,
        Optional.of(new Shown(List.of(), Optional.of(WORDS))),
        eia("s.60(1)(c)"));
  }

  public PowersProposed proposed(String id, String on) {
    return new PowersProposed(
        urn,
        authority,
        id,
        day(on),
        Set.of(Power.INTERIM_EXECUTIVE_BOARD),
        day(on).plusDays(7),
        WORDS,
        WORDS,
        eia("s.60(1)(d)"),
        Optional.empty());
  }

  public WarningNoticeWithdrawn withdrawn(String id, String on) {
    return new WarningNoticeWithdrawn(
        urn, authority, id, day(on), WORDS, eia("s.60"), Optional.empty());
  }

  public InterimBoardConsultationRecorded consulted(String on) {
    return new InterimBoardConsultationRecorded(
        urn,
        authority,
        day(on),
        day(on),
        WORDS,
        List.of(),
        WORDS,
        Optional.of(new Shown(List.of(), Optional.of(WORDS))),
        Optional.empty(),
        eia("s.65(2)"));
  }

  public InterimBoardAppliedFor appliedFor(String on, String proposedFrom) {
    return new InterimBoardAppliedFor(
        urn, authority, day(on), day(proposedFrom), List.of(CHAIR), WORDS, WORDS, eia("s.65(1)"));
  }

  public InterimBoardConsentDecided decided(String on, ConsentDecision decision) {
    return new InterimBoardConsentDecided(
        urn, authority, day(on), decision, "REF/1", Optional.empty(), eia("s.65(1)"));
  }

  public InterimBoardEstablished established(String on, String from, String endsOn) {
    return new InterimBoardEstablished(
        urn,
        authority,
        1,
        day(on),
        day(from),
        Optional.of(day(endsOn)),
        members(from),
        CHAIR,
        List.of(),
        WORDS,
        WORDS,
        eia("s.60"),
        Optional.empty(),
        eia("s.65(1)"),
        Optional.empty());
  }

  public InterimPeriodEnded interimPeriodEnded(String on) {
    return new InterimPeriodEnded(urn, authority, 1, day(on), eia("Sch. 6, para. 18"));
  }

  public InterimBoardConstituted constituted(String on, String from, String endsOn) {
    return new InterimBoardConstituted(
        urn,
        authority,
        1,
        day(on),
        day(from),
        Optional.of(day(endsOn)),
        members(from),
        CHAIR,
        eia("Sch. 6, para. 4"));
  }

  public InterimBoardEnded boardEnded(String on) {
    return new InterimBoardEnded(
        urn,
        authority,
        1,
        day(on),
        BoardEnding.NORMAL_GOVERNMENT_RESUMES,
        WORDS,
        eia("Sch. 6, para. 17"));
  }

  public AcademyReferred referred(String id, String on, String replyBy) {
    return new AcademyReferred(
        urn,
        authority,
        id,
        day(on),
        ReferralAddressee.REGIONAL_DIRECTOR,
        WORDS,
        WORDS,
        "Moor Trust",
        day(on),
        Optional.of(day(replyBy)),
        WORDS);
  }

  public ReferralOutcomeRecorded outcome(String id, String on) {
    return new ReferralOutcomeRecorded(
        urn,
        authority,
        id,
        ReferralAddressee.REGIONAL_DIRECTOR,
        day(on),
        ReferralOutcome.SUPPORT_ARRANGED,
        WORDS);
  }

  private static List<BoardMember> members(String from) {
    return List.of(
        new BoardMember(CHAIR, day(from), "Head teacher"),
        new BoardMember(new PersonName("Tom Birch"), day(from), "Accountant"));
  }
}
