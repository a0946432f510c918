package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RuleCommand.ApplyRules;
import org.interventionledger.api.placement.RuleCommand.NoteActivity;
import org.interventionledger.api.placement.RuleCommand.PutNoteRight;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.Value;
import org.interventionledger.command.school.SchoolInTime;

/** A school under a framework, decided on as its stream would be. */
final class Arranged {

  private Adoptions adoptions;
  private Particulars school;
  private SchoolInLaw law = SchoolInLaw.NOTHING_RECORDED;
  private Journal<PlacementEvent> journal = Journal.empty();
  private LocalDate today = LocalDate.of(2026, 5, 20);
  private int entry;
  private List<PlacementEvent> latest = List.of();
  private Cited kept = Cited.NOTHING;

  private Arranged(Adoptions adoptions, Particulars school) {
    this.adoptions = adoptions;
    this.school = school;
  }

  static Arranged under(Pack pack) {
    var adoptions =
        Adoptions.none(Northmoor.NORTHMOOR).with(Packs.adopted(pack, LocalDate.of(2025, 9, 1)));
    return new Arranged(adoptions, Northmoor.school());
  }

  /** Under the first, until its journey is moved. */
  static Arranged under(FrameworkAdopted... versions) {
    var adoptions = Adoptions.none(Northmoor.NORTHMOOR);
    for (var version : versions) {
      adoptions = adoptions.with(version);
    }
    return new Arranged(adoptions, Northmoor.school());
  }

  Arranged on(LocalDate day) {
    today = day;
    return this;
  }

  /** The national register gives it to another authority, which may have adopted versions. */
  Arranged goesTo(AuthorityCode authority, FrameworkAdopted... versions) {
    var left = adoptions;
    school = Northmoor.schoolOf(authority, "Eastvale");
    adoptions =
        Adoptions.none(
            authority, code -> code.equals(left.authority()) ? left : Adoptions.none(code));
    for (var version : versions) {
      adoptions = adoptions.with(version);
    }
    return this;
  }

  Arranged ofType(EstablishmentType type) {
    var is = school;
    school =
        new Particulars(
            is.name(),
            is.authority(),
            is.authorityName(),
            is.establishmentNumber(),
            type,
            is.status(),
            is.openedOn(),
            is.closedOn(),
            is.phase(),
            is.lowAge(),
            is.highAge(),
            is.religiousCharacter(),
            is.diocese(),
            is.trust(),
            is.federation(),
            is.pupils(),
            is.street(),
            is.town(),
            is.postcode());
    return this;
  }

  Arranged onNextDay() {
    today = today.plusDays(1);
    return this;
  }

  /** A report was recorded, and the rules applied after it. */
  Arranged inspected(String grade, String... category) {
    restingOn(entry + 1, grade, category);
    return applied(Occasion.INSPECTION, "InspectionOutcomeRecorded");
  }

  /**
   * An older report and the latest are recorded in one transaction: the rules are applied after
   * each, and find the latest on record both times.
   */
  Arranged inspectedInOneFile(String grade, String... category) {
    restingOn(entry + 2, grade, category);
    return applied(Occasion.INSPECTION, "InspectionOutcomeRecorded")
        .applied(Occasion.INSPECTION, "InspectionOutcomeRecorded");
  }

  /** A report was recorded on which neither grade nor category rests. */
  Arranged inspectedEarlier() {
    return applied(Occasion.INSPECTION, "InspectionOutcomeRecorded");
  }

  private void restingOn(int latest, String grade, String... category) {
    var report =
        Optional.of(new SchoolInLaw.Report(new EntryRef("intervention:" + SCHOOL, latest), today));
    law =
        new SchoolInLaw(
            Value.of(grade),
            new Value.One(Set.of(category)),
            law.eligible(),
            report,
            report,
            law.steps());
  }

  /** A step of the law stands so now, and the rules were applied after it. */
  Arranged inLaw(Occasion occasion, SchoolInLaw.Step step) {
    var steps = new ArrayList<>(law.steps());
    steps.add(step);
    law =
        new SchoolInLaw(
            law.ofsted(), law.category(), law.eligible(), law.graded(), law.categorised(), steps);
    return applied(occasion, "Step");
  }

  /** Eligible for intervention, in whichever way. */
  Arranged eligible() {
    law =
        new SchoolInLaw(
            law.ofsted(), law.category(), true, law.graded(), law.categorised(), law.steps());
    return this;
  }

  Arranged applied(Occasion occasion, String type) {
    entry++;
    return again(occasion, type);
  }

  /** The same entry, delivered again. */
  Arranged again(Occasion occasion, String type) {
    return then(
        new ApplyRules(
            SCHOOL, new EntryRef("intervention:" + SCHOOL, entry), type, today, today, occasion));
  }

  Arranged done(String activity, String... outcome) {
    return doneDaysAgo(0, activity, outcome);
  }

  /** Held some days ago, and recorded today. */
  Arranged doneDaysAgo(int days, String activity, String... outcome) {
    entry++;
    return then(
        new NoteActivity(
            SCHOOL,
            new EntryRef("activity:" + SCHOOL, entry),
            today.minusDays(days),
            activity,
            List.of(outcome).stream().findFirst(),
            today));
  }

  /** An activity by which a party of the framework made contact with the school. */
  Arranged contacted(String activity, String by) {
    entry++;
    return then(
        new NoteActivity(
            SCHOOL,
            new EntryRef("activity:" + SCHOOL, entry),
            today,
            activity,
            Optional.empty(),
            today,
            Optional.of(new Labelled(by, by))));
  }

  /** The activity recorded last, or what replaced it, was put right elsewhere. */
  Arranged putRight(String activity, Optional<String> outcome) {
    return putRight(
        entry -> Optional.of(new NoteActivity(SCHOOL, entry, today, activity, outcome, today)));
  }

  /** It was held some days ago, and put right today. */
  Arranged putRightDaysAgo(int days, String activity, String outcome) {
    var held = today.minusDays(days);
    return putRight(
        entry ->
            Optional.of(
                new NoteActivity(SCHOOL, entry, held, activity, Optional.of(outcome), today)));
  }

  Arranged struckOut() {
    return putRight(_ -> Optional.empty());
  }

  private Arranged putRight(Function<EntryRef, Optional<NoteActivity>> instead) {
    var mistaken = entry++;
    var at = new EntryRef("activity:" + SCHOOL, entry);
    return then(new PutNoteRight(SCHOOL, at, Northmoor.correctionOf(mistaken), instead.apply(at)));
  }

  Arranged found(String fact, String value) {
    return then(new RecordFinding(SCHOOL, today, fact, value, Optional.empty(), WORDS));
  }

  Arranged seen(String indicator) {
    return then(new RecordIndicator(SCHOOL, today, indicator, WORDS));
  }

  /** Documents are kept for the school. */
  Arranged keeping(DocumentRef... documents) {
    kept =
        new Cited(
            Stream.of(documents)
                .collect(Collectors.toMap(DocumentRef::sha256, Function.identity())));
    return this;
  }

  Arranged told(String... parties) {
    return then(new RecordTelling(SCHOOL, today, List.of(parties), WORDS));
  }

  Arranged step(String measure, LocalStanding standing, String... grounds) {
    return then(new TakeLocalStep(SCHOOL, today, measure, standing, List.of(grounds), WORDS));
  }

  Arranged considered(String rule, Conclusion conclusion) {
    return then(new RecordConsideration(SCHOOL, today, rule, conclusion, WORDS));
  }

  PlaceOnRegister placing(String register, String by, String... with) {
    return new PlaceOnRegister(
        SCHOOL,
        today,
        register,
        Subject.school,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Agreement(Optional.of(by), List.of(with))));
  }

  ChangeLevel giving(LevelChoice level, String by, String... with) {
    return new ChangeLevel(
        SCHOOL,
        today,
        level,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.of(new Agreement(Optional.of(by), List.of(with))));
  }

  Arranged then(PlacementCommand command) {
    latest = PlacementDecisions.decide(command, journal, asCase());
    for (var event : latest) {
      journal = PlacementDecisions.read(journal, journal.length(), event);
    }
    return this;
  }

  Refused.Details refusedFor(PlacementCommand command, Refusal refusal) {
    var refused =
        catchThrowableOfType(
            Refused.class, () -> PlacementDecisions.decide(command, journal, asCase()));
    assertThat(refused).as("Not refused: " + command).isNotNull();
    assertThat(refused.refusal()).isEqualTo(refusal);
    return refused.details();
  }

  /** What came of the last act, by the simple names of its events. */
  Arranged leads(String... types) {
    assertThat(latest.stream().map(event -> event.getClass().getSimpleName()).toList())
        .containsExactly(types);
    return this;
  }

  boolean isOn(String register) {
    return standing().registers().containsKey(register);
  }

  String level(String scale) {
    return Optional.ofNullable(standing().levels().get(scale))
        .map(given -> given.level().level())
        .orElse("");
  }

  List<RuleEvent> byRule(String rule) {
    return journal
        .events()
        .filter(RuleEvent.class::isInstance)
        .map(RuleEvent.class::cast)
        .filter(event -> event.cause().rule().equals(rule))
        .toList();
  }

  /** What a rule called for last. */
  CourseCalledFor calledFor(String rule) {
    return standing().grounds().acted(rule).called().orElseThrow();
  }

  PlacementEvent latest(int number) {
    return latest.get(number);
  }

  <E extends PlacementEvent> E latest(Class<E> type) {
    return latest.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  Standing standing() {
    return Standing.of(journal.events());
  }

  /** Before a step of the law, as the intervention asks. */
  void mayTake(
      StatutoryStep step, Set<org.interventionledger.api.framework.Measure.InLaw> grounds) {
    gates().check(SCHOOL, today, step, grounds);
  }

  /** Before an activity is held, as activities and meetings ask. */
  void mayHold(String activity, Stating stating) {
    gates().check(SCHOOL, today, activity, stating);
  }

  /** Before a paper of the framework is put on record, as activities ask. */
  void mayWrite(String paper) {
    var row =
        adoptions.rulesOf(Optional.empty(), today).orElseThrow().pack().records().stream()
            .filter(it -> it.id().equals(paper))
            .findFirst()
            .orElseThrow();
    gates().checkStep(SCHOOL, today, row);
  }

  private GatesOfFrameworks gates() {
    return new GatesOfFrameworks(
        _ -> standing(), _ -> Optional.of(school), _ -> adoptions, (_, _) -> law);
  }

  private Case asCase() {
    return new Case(
        SCHOOL,
        SchoolInTime.always(school),
        adoptions,
        () -> law,
        () -> Pasts.inLaw(_ -> law),
        kept,
        today);
  }
}
