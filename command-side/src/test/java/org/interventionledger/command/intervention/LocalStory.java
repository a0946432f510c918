package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.SCHOOL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.rules.SchoolsInLaw;

/**
 * A school's story under a framework of its authority, day by day, by commands alone and over all
 * streams, with what follows by policy.
 */
final class LocalStory {

  private static final Officer HEAD_OF_SERVICE =
      new Officer("m.reyes", new PersonName("Maria Reyes"), Role.HEAD_OF_SERVICE, Drafts.NORTHMOOR);

  private final LedgerInMemory ledger;
  private final LedgerJourney journey;
  private final List<TermDates> held = new ArrayList<>();
  private LocalDate today;

  private LocalStory(LedgerInMemory ledger) {
    this.ledger = ledger;
    this.journey = new LedgerJourney(ledger);
  }

  static void tell(Consumer<LocalStory> story) {
    LedgerInMemory.run(ledger -> story.accept(new LocalStory(ledger)));
  }

  /** Under a shipped pack from the day on. */
  static void under(String pack, String from, Consumer<LocalStory> story) {
    tell(it -> story.accept(it.adopted(pack, from)));
  }

  /** The head of service adopts a shipped pack, unchanged, from the day on. */
  LocalStory adopted(String pack, String from) {
    return adopted(Packs.shipped(pack), from);
  }

  LocalStory adopted(Pack pack, String from) {
    var day = LocalDate.parse(from);
    ledger.act(new AdoptFramework(Drafts.NORTHMOOR, day, day, pack), headOfService(day));
    return on(from);
  }

  /** The head of service adopts a shipped pack that takes the place of another of this story. */
  LocalStory superseded(VersionChoice earlier, String pack, String from) {
    var day = LocalDate.parse(from);
    ledger.act(
        new AdoptFramework(
            Drafts.NORTHMOOR,
            day,
            day,
            Packs.shipped(pack),
            Optional.of(new Supersedes(earlier, Drafts.words("Cabinet decided on 3 July.")))),
        headOfService(day));
    return on(from);
  }

  /**
   * The authority adopts the terms of a school year.
   *
   * @param terms the first day, the first and the last of the holiday in the middle, the last day
   */
  LocalStory withTerms(int begins, String... terms) {
    var year = new SchoolYear(begins);
    held.add(new TermDates(year, Stream.of(terms).map(LocalStory::term).toList(), List.of()));
    ledger.act(
        new AdoptTermDates(
            Drafts.NORTHMOOR,
            Optional.empty(),
            today,
            LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS,
            List.copyOf(held),
            "The authority's own page"),
        headOfService(today));
    return this;
  }

  /** What the national register says of the school. */
  LocalStory ofType(EstablishmentType type) {
    return of(Northmoor.schoolOf(type), "type");
  }

  LocalStory ofPhase(String phase) {
    var is = Northmoor.school();
    return of(
        new Particulars(
            is.name(),
            is.authority(),
            is.authorityName(),
            is.establishmentNumber(),
            is.type(),
            is.status(),
            is.openedOn(),
            is.closedOn(),
            phase,
            is.lowAge(),
            is.highAge(),
            is.religiousCharacter(),
            is.diocese(),
            is.trust(),
            is.federation(),
            is.pupils(),
            is.street(),
            is.town(),
            is.postcode()),
        "phase");
  }

  private LocalStory of(Particulars school, String changed) {
    ledger.recorded(
        "school:" + SCHOOL,
        ledger.events("school:" + SCHOOL).size(),
        new SchoolParticularsChanged(SCHOOL, school, List.of(changed), "a file", today),
        Northmoor.as(Role.ADMINISTRATOR));
    return this;
  }

  LocalStory on(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  LocalStory does(LocalActs.OnADay act) {
    return then(act.on(today));
  }

  /** An act that has its own day. */
  LocalStory then(SchoolCommand command) {
    journey.then(command);
    return this;
  }

  /** A notice is drafted, approved by another and given. */
  LocalStory warned(NoticeDraft notice) {
    return then(notice.drafted()).then(notice.approval()).then(notice.written());
  }

  /** It was drafted and approved, and may not be given. */
  LocalStory mayNotWarn(NoticeDraft notice, Refusal because, String... cited) {
    return then(notice.drafted())
        .then(notice.approval())
        .prepared(notice.written())
        .butNot(notice.written(), because, cited);
  }

  /** What an office in good order puts on record before an act of the law. */
  LocalStory prepared(InterventionCommand act) {
    Preparations.before(act).forEach(journey::then);
    return this;
  }

  LocalStory cannot(LocalActs.OnADay act, Refusal because, String... cited) {
    return butNot(act.on(today), because, cited);
  }

  /**
   * It is refused, by the rule of the document or the law that is cited, and nothing is recorded.
   */
  LocalStory butNot(SchoolCommand command, Refusal because, String... cited) {
    var before = length();
    var failed =
        catchThrowableOfType(
            CommandExecutionException.class, () -> ledger.act(command, senior(command)));
    assertThat(failed).as("Not refused: " + command).isNotNull();
    var details = failed.<Refused.Details>getDetails().orElseThrow();
    assertThat(details.refusal()).isEqualTo(because);
    assertThat(details.citation()).isNotBlank();
    Stream.of(cited).forEach(item -> assertThat(details.citation()).contains(item));
    assertThat(length()).as("Stored by a refusal").isEqualTo(before);
    return this;
  }

  LocalStory isOn(String register) {
    assertThat(registers()).contains(register);
    return this;
  }

  LocalStory isNotOn(String register) {
    assertThat(registers()).doesNotContain(register);
    return this;
  }

  /** The level on a scale, or of a subject on it; empty where none was given. */
  LocalStory stands(String ladder, String level) {
    assertThat(levels().getOrDefault(ladder, "")).isEqualTo(level);
    return this;
  }

  /** What the ledger did or found last by a rule, and by which entry it was caused. */
  LocalStory byRule(
      String rule, String item, String version, Class<? extends RuleEvent> did, Class<?> cause) {
    var last =
        placings()
            .filter(did::isInstance)
            .map(RuleEvent.class::cast)
            .filter(event -> event.cause().rule().equals(rule))
            .reduce((_, later) -> later)
            .orElseThrow(() -> new AssertionError("Nothing by rule " + rule + ": " + minutes()));
    assertThat(last.cause().items()).contains(item);
    assertThat(last.cause().type()).isEqualTo(cause.getSimpleName());
    assertThat(last.framework().version()).isEqualTo(version);
    var entry = last.cause().entry();
    assertThat(ledger.events(entry.stream()).get((int) entry.number())).isInstanceOf(cause);
    return this;
  }

  /** A rule calls for a course, by how binding a word and by whom or what. */
  LocalStory calls(String rule, Force force, Verb verb, String... of) {
    assertThat(last(rule)).isInstanceOf(CourseCalledFor.class);
    var called = (CourseCalledFor) last(rule);
    assertThat(called.force()).isEqualTo(force);
    assertThat(called.steps())
        .filteredOn(step -> step.verb() == verb)
        .flatExtracting(CourseStep::of)
        .extracting(Labelled::id)
        .containsExactly(of);
    return this;
  }

  LocalStory doesNotCall(String rule) {
    assertThat(events()).noneMatch(event -> isBy(event, rule));
    return this;
  }

  LocalStory ceased(String rule) {
    assertThat(last(rule)).isInstanceOf(RuleCeasedToHold.class);
    return this;
  }

  /** How what the framework has held stands on the day, in the order of its stretches. */
  LocalStory owes(String activity, Duty.State... states) {
    assertThat(duties(activity)).extracting(Duty::state).containsExactly(states);
    return this;
  }

  /** How what the authority itself owes stands on the day, in the order of its stretches. */
  LocalStory authorityOwes(String row, Duty.State... states) {
    assertThat(authoritysDuties(row)).extracting(Duty::state).containsExactly(states);
    return this;
  }

  /** The items of the document that what is due now rests on. */
  LocalStory owesBy(String activity, String... items) {
    var known =
        duties(activity).stream()
            .filter(duty -> duty.state() != Duty.State.CONDITION_NOT_KNOWN)
            .toList();
    assertThat(known.getLast().row().items()).contains(items);
    return this;
  }

  /** Nothing of these kinds was recorded. */
  LocalStory hasNo(Class<?>... kinds) {
    assertThat(events()).noneMatch(event -> Set.of(kinds).contains(event.getClass()));
    return this;
  }

  /** What the conditions of the framework may ask of the school in law. */
  LocalStory isEligible(boolean is) {
    assertThat(ledger.part(SchoolsInLaw.class).find(SCHOOL, today).eligible()).isEqualTo(is);
    return this;
  }

  List<Duty> duties(String activity) {
    return duties(activity, List.of(SCHOOL), List.of());
  }

  /** What the authority itself owes by a row of its framework. */
  List<Duty> authoritysDuties(String row) {
    return duties(row, List.of(), List.of(Drafts.NORTHMOOR));
  }

  private List<Duty> duties(String row, List<Urn> schools, List<AuthorityCode> authorities) {
    return ledger
        .part(QueryGateway.class)
        .query(
            new FindDutiesUnderFramework(
                schools, authorities, today, EnumSet.allOf(Readership.class)),
            Duties.class)
        .join()
        .duties()
        .stream()
        .filter(duty -> duty.activity().equals(row))
        .toList();
  }

  /** The last event of a kind. */
  <T> T last(Class<T> kind) {
    return events().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  /**
   * What is on record of the school by its days, and of one day what was done before what followed.
   */
  List<String> minutes() {
    return events().stream()
        .sorted(Comparator.comparing(SchoolEvent::happenedOn))
        .map(event -> event.happenedOn() + " " + event.getClass().getSimpleName())
        .toList();
  }

  LedgerInMemory ledger() {
    return ledger;
  }

  private RuleEvent last(String rule) {
    return placings()
        .filter(RuleEvent.class::isInstance)
        .map(RuleEvent.class::cast)
        .filter(event -> event.cause().rule().equals(rule))
        .reduce((_, later) -> later)
        .orElseThrow(() -> new AssertionError("Nothing by rule " + rule + ": " + minutes()));
  }

  private static boolean isBy(SchoolEvent event, String rule) {
    return event instanceof RuleEvent by && by.cause().rule().equals(rule);
  }

  private Set<String> registers() {
    var on = new TreeSet<String>();
    placings()
        .forEach(
            event -> {
              if (event instanceof RegisterEntered entered) {
                on.add(entered.register());
              } else if (event instanceof RemovedFromRegister removed) {
                on.remove(removed.register());
              }
            });
    return on;
  }

  private Map<String, String> levels() {
    var levels = new LinkedHashMap<String, String>();
    placings()
        .filter(LevelGained.class::isInstance)
        .map(LevelGained.class::cast)
        .forEach(gained -> levels.put(gained.level().ladder(), gained.level().level()));
    return levels;
  }

  private Stream<PlacementEvent> placings() {
    return ledger.events("placement:" + SCHOOL).stream().map(PlacementEvent.class::cast);
  }

  private List<SchoolEvent> events() {
    return Stream.of("activities:", "intervention:", "placement:")
        .flatMap(stream -> ledger.events(stream + SCHOOL).stream())
        .map(SchoolEvent.class::cast)
        .toList();
  }

  private int length() {
    return events().size();
  }

  private Acting senior(SchoolCommand command) {
    return LedgerJourney.acting(command);
  }

  private static TermDates.Term term(String days) {
    var four = Stream.of(days.split("/")).map(LocalDate::parse).toList();
    return new TermDates.Term(
        "Term from " + four.getFirst(),
        four.getFirst(),
        Optional.of(new TermDates.HalfTerm(four.get(1), four.get(2))),
        four.getLast());
  }

  private static Acting headOfService(LocalDate day) {
    return new Acting(HEAD_OF_SERVICE, day, Optional.empty());
  }
}
