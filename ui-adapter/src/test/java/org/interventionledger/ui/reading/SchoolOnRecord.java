package org.interventionledger.ui.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.meeting.Attendee.Capacity;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.interventionledger.ui.security.SignedIn;

/** A Northmoor school with something of most kinds on record, for tests of what is read. */
public final class SchoolOnRecord {

  static final String ADVISER = "Tamsin Tregear";
  static final String FORMULA =
      "=HYPERLINK(\"https://example.invalid\") is what the school called it";

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Taken over from the paper file"));

  private final Ledger ledger;
  private final SignedIn senior;
  private final SignedIn head;
  private final SignedIn admin;
  private final Urn urn;
  private final LocalDate today;

  private SchoolOnRecord(Ledger ledger, DemoPeople people, int urn) {
    this.ledger = ledger;
    this.senior = people.person("senior");
    this.head = people.person("head");
    this.admin = people.person("admin");
    this.urn = new Urn(urn);
    this.today = ledger.today();
  }

  /** Enters it unless it is there. */
  public static Urn of(Ledger ledger, DemoPeople people, int urn, String name) {
    var school = new SchoolOnRecord(ledger, people, urn);
    if (!school.isThere()) {
      school.enter(name);
      ledger.await();
    }
    return school.urn;
  }

  private boolean isThere() {
    var query = new FindSchool(senior.reader(), urn);
    return ledger.askForOne(query, FindSchool.School.class).isPresent();
  }

  private void enter(String name) {
    ledger.record(
        new TakeInParticulars(urn, particulars(name), "schools.csv", today), admin.officer(), LATE);
    var pack = framework();
    act(placement(pack));
    var meeting = UUID.nameUUIDFromBytes(("meeting " + urn).getBytes()).toString();
    var kind = pack.activities().getFirst().id();
    act(
        new CallMeeting(
            urn,
            meeting,
            today.minusDays(60),
            kind,
            today.minusDays(50),
            List.of(),
            words("Attendance")));
    act(new HoldMeeting(urn, meeting, today.minusDays(50), List.of(head("Jo Marsh")), List.of()));
    var action = new AgreedAction(words(FORMULA), new PersonName("Jo Marsh"), today.minusDays(5));
    act(
        new RecordMeeting(
            urn,
            meeting,
            today.minusDays(49),
            words("Attendance fell again"),
            words("A plan"),
            List.of(action),
            List.of()));
    warn();
  }

  private PlaceOnRegister placement(Pack pack) {
    var register = scale(pack, Shape.flag).id();
    var ladder = scale(pack, Shape.ordinal);
    return new PlaceOnRegister(
        urn,
        today.minusDays(70),
        register,
        words("Results fell for a third year"),
        words("Scheme of delegation, 4.2"),
        Optional.of(new LevelChoice(ladder.id(), ladder.levels().getLast().id())),
        Optional.of(new PersonName(ADVISER)),
        Optional.of(today.plusDays(30)));
  }

  private void warn() {
    var given = today.minusDays(3);
    var id = UUID.nameUUIDFromBytes(("notice " + urn).getBytes()).toString();
    var text =
        new NoticeText(
            NoticeSection.SECTION_60,
            Set.of(Ground.SAFETY_THREATENED),
            Set.of(),
            words("Doors were left unlocked"),
            List.of(words("Lock them")),
            Optional.of(today.plusDays(12)),
            Set.of(Power.ADDITIONAL_GOVERNORS),
            Optional.empty(),
            Optional.empty(),
            words("Safety comes first"));
    act(new DraftWarningNotice(urn, id, given, text));
    Stream.of(
            PreconditionKind.EQUALITY_DUTY,
            PreconditionKind.DELEGATED_AUTHORITY,
            PreconditionKind.REASONS)
        .forEach(kind -> act(before(kind, id, given)));
    ledger.record(
        new ApproveWarningNotice(urn, id, given, words("Scheme of delegation, 4.3")),
        head.officer(),
        LATE);
    act(
        new GiveWarningNotice(
            urn,
            id,
            given,
            List.of(
                copy(Recipient.GOVERNING_BODY, given), copy(Recipient.HMCI, given),
                copy(Recipient.SECRETARY_OF_STATE, given), copy(Recipient.HEAD_TEACHER, given)),
            Optional.empty()));
  }

  private RecordPrecondition before(PreconditionKind kind, String notice, LocalDate on) {
    return new RecordPrecondition(
        urn,
        StatutoryStep.WARNING_NOTICE,
        Optional.of(notice),
        kind,
        on,
        words("Whom open doors endanger most"),
        new PersonName("Harper Holt"),
        "Head of service",
        Optional.empty(),
        List.of(),
        Optional.of(words("Minute 12 of the panel")));
  }

  private static CopySent copy(Recipient recipient, LocalDate on) {
    return new CopySent(
        recipient,
        recipient.name(),
        Delivery.BY_HAND,
        on,
        LocalTime.of(9, 30),
        Showing.noted("Receipt signed by the clerk."),
        Optional.empty());
  }

  private Pack framework() {
    var adopted = ledger.ask(new FindFrameworks(senior.reader()), Frameworks.class);
    return adopted
        .inForce(NORTHMOOR, today.minusDays(70))
        .map(FindFrameworks.Adopted::pack)
        .orElseGet(this::adopt);
  }

  private Pack adopt() {
    var identity =
        new Pack.Identity(
            "northmoor-scc", "Northmoor", "2020", "2020", "adopted", "Concern", List.of());
    var register = new Scale("scc", "Schools causing concern", Shape.flag, List.of(), List.of());
    var stages =
        new Scale(
            "stage",
            "Stage",
            Shape.ordinal,
            List.of(new Level("S1", 1, "Stage 1", "Some"), new Level("S2", 2, "Stage 2", "More")),
            List.of());
    var review =
        new Activity(
            "review",
            ActivityKind.meeting,
            "Review meeting",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    var pack = new Pack(identity, List.of(register, stages), List.of(review));
    ledger.record(
        new AdoptFramework(NORTHMOOR, today, LocalDate.of(2020, 1, 1), pack), head.officer(), LATE);
    ledger.await();
    return pack;
  }

  private static Scale scale(Pack pack, Shape shape) {
    return pack.scales().stream().filter(scale -> scale.shape() == shape).findFirst().orElseThrow();
  }

  private void act(Object command) {
    ledger.record(command, senior.officer(), LATE);
  }

  private static Narrative words(String text) {
    return new Narrative(text);
  }

  private static Attendee head(String name) {
    return new Attendee(Capacity.HEAD_TEACHER, Optional.of(new PersonName(name)));
  }

  private static Particulars particulars(String name) {
    return new Particulars(
        name,
        NORTHMOOR,
        "Northmoor",
        2801,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        LocalDate.of(1974, 9, 1),
        null,
        "Primary",
        4,
        11,
        "Does not apply",
        null,
        null,
        null,
        212,
        "Mill Lane",
        "Northmoor",
        "NM1 2AB");
  }
}
