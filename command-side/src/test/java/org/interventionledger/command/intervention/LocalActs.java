package org.interventionledger.command.intervention;

import static org.interventionledger.command.Northmoor.WORDS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/** Acts under an authority's own framework, in its document's words; the day is the story's. */
final class LocalActs {

  /** An act, still without its day. */
  interface OnADay {
    SchoolCommand on(LocalDate day);
  }

  private LocalActs() {}

  static OnADay see(String indicator) {
    return day -> new RecordIndicator(Drafts.URN, day, indicator, WORDS);
  }

  static OnADay seeNoLonger(String indicator) {
    return day -> new WithdrawIndicator(Drafts.URN, day, indicator, WORDS);
  }

  static OnADay find(String fact, String value) {
    return day -> new RecordFinding(Drafts.URN, day, fact, value, Optional.empty(), WORDS);
  }

  /** As a party that the document may or may not name for it. */
  static OnADay findAs(String party, String fact, String value) {
    return day -> new RecordFinding(Drafts.URN, day, fact, value, Optional.of(party), WORDS);
  }

  static OnADay tell(String... parties) {
    return day -> new RecordTelling(Drafts.URN, day, List.of(parties), WORDS);
  }

  /** About a row of the document. */
  static OnADay tellOf(String matter, String... parties) {
    return day -> new RecordTelling(Drafts.URN, day, List.of(parties), Optional.of(matter), WORDS);
  }

  /** What a rule asks to be considered, was, and it was done. */
  static OnADay follow(String rule) {
    return day -> new RecordConsideration(Drafts.URN, day, rule, Conclusion.FOLLOWED, WORDS);
  }

  /** A course was departed from, with reasons. */
  static OnADay departFrom(String rule, String reasons) {
    return day ->
        new RecordConsideration(
            Drafts.URN, day, rule, Conclusion.NOT_FOLLOWED, new Narrative(reasons));
  }

  static OnADay take(String measure, LocalStanding standing, String... grounds) {
    return day -> new TakeLocalStep(Drafts.URN, day, measure, standing, List.of(grounds), WORDS);
  }

  static OnADay place(String register, String by, String... with) {
    return day ->
        new PlaceOnRegister(
            Drafts.URN,
            day,
            register,
            Subject.school,
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Agreement(Optional.of(by), List.of(with))));
  }

  static OnADay remove(String register, String reasons) {
    return day -> new RemoveFromRegister(Drafts.URN, day, register, new Narrative(reasons), WORDS);
  }

  static OnADay give(String scale, String level, String by, String... with) {
    return give(new LevelChoice(scale, level), by, with);
  }

  static OnADay give(LevelChoice level, String by, String... with) {
    return day ->
        new ChangeLevel(
            Drafts.URN,
            day,
            level,
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.of(new Agreement(Optional.of(by), List.of(with))));
  }

  static OnADay assign(String adviser) {
    return day -> new AssignAdviser(Drafts.URN, day, new PersonName(adviser));
  }

  static OnADay agreeOn(String activity, String with, String... days) {
    return day ->
        new AgreeReviewTimetable(
            Drafts.URN,
            day,
            activity,
            Stream.of(days).map(LocalDate::parse).toList(),
            List.of(new TakingPart(with, Optional.empty())));
  }

  /** A section 5 inspection with its overall grade, and no category. */
  static RecordInspectionOutcome judged(String inspectedOn, String publishedOn, Grade overall) {
    return judged(inspectedOn, publishedOn, overall, Category.NONE);
  }

  /** One that puts the school in a category, by HMCI's notice on the day of its report. */
  static RecordInspectionOutcome judged(
      String inspectedOn, String publishedOn, Grade overall, Category category) {
    var published = LocalDate.parse(publishedOn);
    return new RecordInspectionOutcome(
        Drafts.URN,
        InspectionKind.SECTION_5,
        Optional.empty(),
        LocalDate.parse(inspectedOn),
        published,
        Optional.empty(),
        List.of(new Judgement(Area.OVERALL_EFFECTIVENESS, overall)),
        category,
        category == Category.NONE ? Optional.empty() : Optional.of(published),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }

  /** A graded inspection with these judgements, and none of the school as a whole. */
  static RecordInspectionOutcome judgedInParts(
      String inspectedOn, String publishedOn, Grade grade, Area... areas) {
    return inspected(
        InspectionKind.SECTION_5,
        inspectedOn,
        publishedOn,
        Stream.of(areas).map(area -> new Judgement(area, grade)).toList());
  }

  /** A visit or an inspection that grades nothing. */
  static RecordInspectionOutcome visited(
      InspectionKind kind, String inspectedOn, String publishedOn) {
    return inspected(kind, inspectedOn, publishedOn, List.of());
  }

  private static RecordInspectionOutcome inspected(
      InspectionKind kind, String inspectedOn, String publishedOn, List<Judgement> judgements) {
    return new RecordInspectionOutcome(
        Drafts.URN,
        kind,
        Optional.empty(),
        LocalDate.parse(inspectedOn),
        LocalDate.parse(publishedOn),
        Optional.empty(),
        judgements,
        Category.NONE,
        Optional.empty(),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }

  static Holding hold(String activity, String... parties) {
    return new Holding(
        activity, List.of(parties), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Writing write(String paper) {
    return new Writing(paper, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
  }

  private static String id(String what, LocalDate day) {
    return UUID.nameUUIDFromBytes((what + day).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** An activity held on the day. */
  record Holding(
      String activity,
      List<String> parties,
      Optional<String> outcome,
      Optional<LocalDate> notice,
      Optional<Narrative> departure)
      implements OnADay {

    Holding found(String what) {
      return new Holding(activity, parties, Optional.of(what), notice, departure);
    }

    Holding announcedOn(String day) {
      return new Holding(activity, parties, outcome, Optional.of(LocalDate.parse(day)), departure);
    }

    Holding although(String reasons) {
      return new Holding(activity, parties, outcome, notice, Optional.of(new Narrative(reasons)));
    }

    @Override
    public SchoolCommand on(LocalDate day) {
      return new RecordActivity(
          Drafts.URN,
          id(activity, day),
          day,
          activity,
          parties.stream().map(party -> new TakingPart(party, Optional.empty())).toList(),
          notice,
          outcome,
          WORDS,
          departure,
          List.of());
    }
  }

  /** A paper finished on the day; whoever is not given another day had it on that one. */
  record Writing(
      String paper,
      Optional<String> about,
      List<String> parts,
      List<InIt> involved,
      List<PlanPriority> priorities,
      Optional<Narrative> departure)
      implements OnADay {

    private record InIt(String party, Part as, Optional<LocalDate> on) {}

    /** On an activity of that day. */
    Writing about(String activity, String day) {
      return new Writing(
          paper,
          Optional.of(id(activity, LocalDate.parse(day))),
          parts,
          involved,
          priorities,
          departure);
    }

    Writing with(String... contents) {
      return new Writing(paper, about, List.of(contents), involved, priorities, departure);
    }

    Writing by(String party) {
      return as(Part.author, party);
    }

    Writing to(String... parties) {
      var writing = this;
      for (var party : parties) {
        writing = writing.as(Part.receive, party);
      }
      return writing;
    }

    Writing as(Part part, String party) {
      return more(new InIt(party, part, Optional.empty()));
    }

    Writing as(Part part, String party, String day) {
      return more(new InIt(party, part, Optional.of(LocalDate.parse(day))));
    }

    Writing withPriority(String what, String owner, String by) {
      var more = new ArrayList<>(priorities);
      more.add(
          new PlanPriority(new Narrative(what), owner, LocalDate.parse(by), Optional.of(WORDS)));
      return new Writing(paper, about, parts, involved, more, departure);
    }

    private Writing more(InIt one) {
      var more = new ArrayList<>(involved);
      more.add(one);
      return new Writing(paper, about, parts, more, priorities, departure);
    }

    @Override
    public SchoolCommand on(LocalDate day) {
      return new WritePaper(
          Drafts.URN,
          id(paper, day),
          day,
          paper,
          about,
          parts.stream().map(part -> new PaperPart(part, WORDS)).toList(),
          involved.stream()
              .map(one -> new Involving(one.party(), one.as(), one.on().orElse(day)))
              .toList(),
          priorities,
          departure,
          List.of());
    }
  }
}
