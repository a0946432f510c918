package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** Entries of a fictional school. */
final class Examples {

  static final Urn URN = new Urn(999_001);
  static final FrameworkVersion FRAMEWORK = new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1.0");
  static final Narrative DELEGATION = new Narrative("Scheme of delegation, 4.2");

  static final Narrative WORDS = new Narrative("As discussed.");
  static final PersonName CHAIR = new PersonName("Ruth Asante");

  private Examples() {}

  /** At least one of each type. */
  static List<SchoolEvent> all() {
    return Stream.of(
            LocalExamples.profile(),
            LocalExamples.placement(),
            RuleExamples.all(),
            AccessExamples.all(),
            LocalExamples.meetings(),
            ActivityExamples.all(),
            SupportExamples.all(),
            StatutoryExamples.inspection(),
            StatutoryExamples.preWarning(),
            StatutoryExamples.notice(),
            NoticeExamples.all(),
            StatutoryExamples.preconditions(),
            ApproachExamples.all(),
            StatutoryExamples.referral(),
            StateExamples.notices(),
            StateExamples.powers(),
            PowerExamples.all(),
            AcademyExamples.all(),
            StatementExamples.all(),
            InformationExamples.all(),
            DirectionExamples.all(),
            BoardPaperExamples.all(),
            BoardExamples.decision(),
            BoardExamples.board())
        .flatMap(events -> events)
        .toList();
  }

  static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  static Particulars particulars(String name) {
    return new Particulars(
        name,
        NORTHMOOR,
        "Northmoor",
        2001,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        null,
        null,
        "Primary",
        3,
        11,
        null,
        null,
        null,
        null,
        210,
        "1 Moor Lane",
        "Northmoor",
        "ZZ1 1ZZ");
  }

  static SchoolEntered entered() {
    return new SchoolEntered(
        URN, particulars("Larkfield Primary School"), "GIAS extract of 1 March", march(1));
  }

  static PlacedOnRegister placed(String reasons) {
    return new PlacedOnRegister(
        URN,
        NORTHMOOR,
        march(2),
        "scc",
        "Schools causing concern",
        new Narrative(reasons),
        DELEGATION,
        Optional.of(LocalDate.of(2026, 6, 1)),
        FRAMEWORK);
  }

  static WarningNoticeGiven noticeGiven(LocalDate givenOn) {
    return new WarningNoticeGiven(
        URN,
        NORTHMOOR,
        "n-1",
        givenOn,
        noticeText(),
        Optional.empty(),
        new CompliancePeriod(givenOn, march(27), 24, eia("s.60(4)(c)")),
        Optional.empty(),
        new PowerWindow(
            Set.of(Power.ADDITIONAL_GOVERNORS),
            march(28),
            LocalDate.of(2026, 5, 27),
            eia("ss.63, 64 and 66")),
        List.of(
            new NoticeCopy(
                Recipient.HMCI,
                "Ofsted",
                Delivery.EMAIL,
                givenOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        DELEGATION,
        eia("s.60(2)"));
  }

  static NoticeText noticeText() {
    return new NoticeText(
        NoticeSection.SECTION_60,
        Set.of(Ground.LOW_STANDARDS, Ground.SAFETY_THREATENED),
        Set.of(),
        new Narrative("Attainment fell for three years."),
        List.of(new Narrative("Adopt a plan.")),
        Optional.of(march(27)),
        Set.of(Power.ADDITIONAL_GOVERNORS, Power.INTERIM_EXECUTIVE_BOARD),
        Optional.empty(),
        Optional.empty(),
        new Narrative("Support has not led to improvement."));
  }

  static InterimBoardEstablished established() {
    return new InterimBoardEstablished(
        URN,
        NORTHMOOR,
        1,
        march(20),
        march(23),
        Optional.of(LocalDate.of(2027, 3, 22)),
        members(),
        CHAIR,
        List.of(),
        new Narrative("The notice was not complied with."),
        DELEGATION,
        eia("s.60"),
        Optional.empty(),
        eia("s.65(1)"),
        Optional.empty());
  }

  static List<BoardMember> members() {
    return List.of(member("Ruth Asante"), member("Tom Birch"));
  }

  static BoardMember member(String name) {
    return new BoardMember(new PersonName(name), march(23), "Head teacher for twelve years");
  }

  static Correction correction(long entry, Correction.Reason reason) {
    return new Correction(
        entry,
        march(30),
        reason,
        new Narrative("Typed a day late."),
        new Narrative("The letter on file."));
  }
}
