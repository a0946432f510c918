package org.interventionledger.ui.alone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.Act;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.*;

public class StandInAnswers {
  static final Urn OAK = new Urn(999001);
  static final LocalDate D = LocalDate.of(2026, 3, 3);
  static LevelGiven level(int r) { return new LevelGiven("stage", "S" + r, "Stage " + r, r); }

  @QueryHandler public FindRegister.Register register(FindRegister q) {
    if (q.reader().role() == Role.ADMINISTRATOR) return new FindRegister.Register(false, List.of(), List.of(), List.of(), List.of());
    var rows = new java.util.ArrayList<FindRegister.Row>();
    int i = 0;
    for (var s : Standing.values()) {
      i++;
      rows.add(new FindRegister.Row(new Urn(999000 + i), List.of("Oakfield Primary School","St Bede's Catholic Primary School","Harrow Lane Academy","Meadow View School","=cmd()|x School","Northmoor High","Ashby Nursery","Zed School").get(i-1), EstablishmentType.COMMUNITY_SCHOOL, "Primary", "scc", "Schools causing concern", D.plusDays(i),
        i == 8 ? List.of() : List.of(level(i % 5)), i == 8 ? Optional.empty() : Optional.of(D.plusDays(i + 3)), s, Optional.of("Priya Nair"), i == 7 ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 10).plusDays(4 * i)), i == 7 ? Optional.empty() : Optional.of(What.values()[i].name())));
    }
    return new FindRegister.Register(true, rows, List.of(level(1), level(2)), List.of("Priya Nair"), List.of("Primary", "Secondary"));
  }

  @QueryHandler public FindDiary.Diary diary(FindDiary q) {
    var rows = new java.util.ArrayList<FindDiary.Item>();
    int i = 0;
    for (var w : What.values()) {
      var d = LocalDate.of(2026, 11, 1).plusDays(9 * i++);
      rows.add(new FindDiary.Item(OAK, "Oakfield Primary School", w, d, d.isBefore(q.today()), "Warning notice of 3 March 2026", Optional.of("Education and Inspections Act 2006, s.60(4)(c)"), Optional.of("Priya Nair")));
    }
    return new FindDiary.Diary(rows);
  }

  static Particulars oak() { return new Particulars("Oakfield Primary School", new AuthorityCode("990"), "Northmoor", 2001, EstablishmentType.COMMUNITY_SCHOOL, EstablishmentStatus.OPEN, LocalDate.of(1974, 9, 1), null, "Primary", 4, 11, "None", null, null, null, 212, "Mill Lane", "Northmoor", "NM1 2AB"); }

  @QueryHandler public Optional<FindSchool.School> school(FindSchool q) {
    if (!q.urn().equals(OAK)) return Optional.empty();
    var secret = q.reader().role() != Role.ADMINISTRATOR;
    if (!secret) return Optional.of(new FindSchool.School(OAK, oak(), false, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of()));
    return Optional.of(new FindSchool.School(OAK, oak(), true,
      Optional.of(new FindSchool.Placement(List.of(new FindSchool.OnRegister("scc", "Schools causing concern", D)), List.of(level(3)), Optional.of("Priya Nair"), Optional.of(D.plusDays(90)), Optional.of("northmoor-scc 2026"))),
      Optional.of(new FindSchool.Inspection(D.minusDays(30), D, Category.SPECIAL_MEASURES, Optional.of("Special measures"))),
      List.of(new FindSchool.PreWarning("p1", D, D.plusDays(10), Optional.of("INSUFFICIENT_RESPONSE"))),
      List.of(new FindSchool.Notice("n1", D, List.of("LOW_STANDARDS", "SAFETY_THREATENED"), D.plusDays(15), D.plusDays(76), FindSchool.NoticeStanding.COMPLIANCE_PERIOD_RUNNING)),
      List.of(new FindSchool.Meeting("m1", "Stage 2 review meeting", D, Optional.of(D), FindSchool.MeetingStanding.RECORDED, List.of(new Attendee(Attendee.Capacity.HEAD_TEACHER, Optional.of(new PersonName("Jo Marsh"))), new Attendee(Attendee.Capacity.CLERK, Optional.empty())),
         List.of(new FindSchool.ActionState(1, new AgreedAction(new Narrative("Send the attendance plan to the adviser"), new PersonName("Jo Marsh"), D.plusDays(20)), Optional.of(D.plusDays(18))), new FindSchool.ActionState(2, new AgreedAction(new Narrative("Review safeguarding training records with the designated lead, and report what is missing"), new PersonName("Jo Marsh"), D.plusDays(30)), Optional.empty())))),
      Optional.of(new FindSchool.BoardApplication(Optional.of(D), Optional.of(D.plusDays(2)), Optional.of(D.plusDays(20)), Optional.of("CONSENTED"))),
      List.of(new FindSchool.Board(1, D.plusDays(40), Optional.of(D.plusDays(400)), Optional.empty(), "Ann Lee", List.of(new BoardMember(new PersonName("Ann Lee"), D.plusDays(40), "Head teacher for twelve years"), new BoardMember(new PersonName("Sam Okoro"), D.plusDays(40), "Accountant")))),
      List.of()));
  }

  @QueryHandler public FindSchools.Schools schools(FindSchools q) {
    var rows = new java.util.ArrayList<FindSchools.Row>();
    for (int i = 1; i <= Math.min(q.size(), 50); i++) rows.add(new FindSchools.Row(new Urn(999000 + i), "Oakfield Primary School " + i, new AuthorityCode("990"), "Northmoor", EstablishmentType.VOLUNTARY_AIDED_SCHOOL, EstablishmentStatus.OPEN, "Primary"));
    return new FindSchools.Schools(rows, 61);
  }

  @QueryHandler public Optional<FindPosition.Position> position(FindPosition q) {
    if (q.reader().role() == Role.ADMINISTRATOR) return Optional.empty();
    return Optional.of(new FindPosition.Position(OAK, q.on(), FindPosition.Reach.MAINTAINED_SCHOOL, List.of(new FindPosition.Gateway(Provision.eia("s.62"), D)),
      List.of(new FindPosition.Running(FindPosition.Period.COMPLIANCE_PERIOD, D, Optional.of(D.plusDays(15)), Provision.eia("s.60(4)(c)"))),
      List.of(new FindPosition.OpenAct(Act.RECORD_INSPECTION_OUTCOME, Optional.empty(), Optional.empty()), new FindPosition.OpenAct(Act.RECORD_SERVICE_OF_NOTICE, Optional.of("n1"), Optional.of(Provision.eia("s.60(6)")))),
      List.of(new FindPosition.BarredAct(Act.ASSESS_COMPLIANCE, new Refused(Refusal.COMPLIANCE_PERIOD_STILL_RUNNING, Fact.date("endsOn", D.plusDays(15))).details()))));
  }

  @QueryHandler public FindTimeline.Timeline timeline(FindTimeline q) {
    var e = new java.util.ArrayList<FindTimeline.Entry>();
    for (int i = 0; i < 7; i++) e.add(new FindTimeline.Entry(new EntryRef("placement:999001", i), "id-" + i, Kind.values()[i], "PlacedOnRegister", D.plusDays(i), Instant.parse("2026-03-05T10:02:00Z"), "Priya Nair", Role.ADVISER,
      i == 2 ? "=HYPERLINK(\"x\") Placed on the register" : "The school was placed on the register of schools causing concern, under the authority’s framework northmoor-scc 2026.", List.of(new FindTimeline.Detail("Reasons", "Attainment fell for a third year.\nLeadership changed twice.")), Optional.of("Education and Inspections Act 2006, s.60"), i == 3 ? Optional.of("The letter came back") : Optional.empty(), i == 1 ? Optional.of(new EntryRef("placement:999001", 5)) : Optional.empty(), i == 5 ? Optional.of(new EntryRef("placement:999001", 1)) : Optional.empty()));
    return new FindTimeline.Timeline(OAK, "Oakfield Primary School", e);
  }

  @QueryHandler public FindHistory.History history(FindHistory q) {
    var e = new java.util.ArrayList<FindHistory.StoredEvent>();
    for (int i = 1; i < 9; i++) e.add(new FindHistory.StoredEvent(i, "id-" + i, "placement:999001", i, "PlacedOnRegister", Instant.parse("2026-03-05T10:02:00Z"), "{\"event\":\"PlacedOnRegister\",\"urn\":999001,\"reasons\":\"Attainment fell\"}", Map.of("actorName", "Priya Nair", "role", "ADVISER")));
    return new FindHistory.History(e, Optional.of(8L), 61, List.of("PlacedOnRegister", "LevelChanged"));
  }
}
