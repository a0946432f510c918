package org.interventionledger.command.authority;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityReport;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.framework.Adoptions;

/** An authority whose framework has a meeting and a report of its own, and one of each school. */
final class NorthmoorsOwn {

  static final String MEETING = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e71";
  static final String REPORT = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e72";
  static final String ANOTHER = "3c1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e73";
  static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  static final LocalDate DAY = TODAY.minusDays(3);

  private NorthmoorsOwn() {}

  static AuthorityDesk desk() {
    return new AuthorityDesk(_ -> Adoptions.none(NORTHMOOR).with(adopted(pack())));
  }

  static AuthorityDesk deskOf(Pack pack) {
    return new AuthorityDesk(_ -> Adoptions.none(NORTHMOOR).with(adopted(pack)));
  }

  static AuthorityDesk deskWithoutAFramework() {
    return new AuthorityDesk(_ -> Adoptions.none(NORTHMOOR));
  }

  static FrameworkAdopted adopted(Pack pack) {
    return new FrameworkAdopted(NORTHMOOR, SINCE, SINCE, pack);
  }

  static Pack pack() {
    return pack(
        List.of(
            activity(
                "members",
                Cadence.Whose.authority,
                who("member", Who.Part.attend, Force.must),
                who("officers", Who.Part.attend, null),
                who("panel", Who.Part.attend, Force.may),
                who("governors", Who.Part.inform, null)),
            activity("visit", null)),
        List.of(
            paper(
                "monthly",
                Cadence.Whose.authority,
                who("officers", Who.Part.author, null),
                who("member", Who.Part.receive, null),
                who("panel", Who.Part.receive, Force.may)),
            paper("summary", null),
            paper("open", Cadence.Whose.authority)));
  }

  static Pack pack(List<Activity> activities, List<Paper> papers) {
    return new Pack(
        Northmoor.pack("1").framework(),
        List.of(
            party("member", "Lead member"),
            party("officers", "Senior officers"),
            party("panel", "Scrutiny panel"),
            party("governors", "Governing body")),
        null,
        null,
        null,
        activities,
        papers,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Activity activity(String id, Cadence.Whose of, Who... who) {
    return new Activity(
        id,
        ActivityKind.meeting,
        id.equals("members") ? "Meeting with the lead member" : "Visit",
        null,
        List.of(new Cadence(Cadence.Per.month, null, null, null, null, Force.must, of)),
        List.of(who),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(60, 120));
  }

  static Paper paper(String id, Cadence.Whose whose, Who... who) {
    return new Paper(
        id,
        Paper.Kind.report,
        id.equals("monthly") ? "Monthly report" : id,
        null,
        null,
        List.of(who),
        null,
        null,
        null,
        null,
        Cadence.Per.month,
        Force.must,
        whose,
        null,
        List.of(89));
  }

  static Who who(String party, Who.Part as, Force force) {
    return new Who(party, as, force, null, null);
  }

  static Who whoSometimes(String party) {
    return new Who(
        party, Who.Part.attend, Force.must, Condition.of(Map.of("appropriate", true)), null);
  }

  private static Party party(String id, String label) {
    return new Party(id, label, Party.Kind.officer, null, null, null, null, null, null);
  }

  static RecordAuthorityActivity meeting(String id, String activity, String... present) {
    return meeting(id, DAY, activity, null, present);
  }

  static RecordAuthorityActivity meeting(
      String id, LocalDate on, String activity, String departure, String... present) {
    return new RecordAuthorityActivity(
        NORTHMOOR,
        id,
        on,
        activity,
        Arrays.stream(present).map(party -> new TakingPart(party, Optional.empty())).toList(),
        WORDS,
        Optional.ofNullable(departure).map(Narrative::new),
        Optional.empty());
  }

  static RecordAuthorityReport report(String id, String paper, Involving... involved) {
    return report(id, paper, null, null, involved);
  }

  static RecordAuthorityReport report(
      String id, String paper, LocalDate figuresOn, String departure, Involving... involved) {
    return new RecordAuthorityReport(
        NORTHMOOR,
        id,
        DAY,
        paper,
        List.of(involved),
        Optional.ofNullable(figuresOn),
        WORDS,
        Optional.ofNullable(departure).map(Narrative::new),
        Optional.empty());
  }

  static Involving wrote(LocalDate on) {
    return new Involving("officers", Who.Part.author, on);
  }

  static Involving received(String party, LocalDate on) {
    return new Involving(party, Who.Part.receive, on);
  }

  static CorrectAuthorityEntry correct(long entry, AuthorityCommand right) {
    return new CorrectAuthorityEntry(
        NORTHMOOR, Northmoor.correctionOf(entry), Optional.ofNullable(right));
  }
}
