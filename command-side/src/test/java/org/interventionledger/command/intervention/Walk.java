package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.SecretaryOfStateCommand;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.board.BoardsInMemory;
import org.interventionledger.command.evidence.Cited;

/**
 * One school's journey at random, on its ladder and on its interim boards: each step tries an act,
 * mostly one that is said to be open.
 */
final class Walk {

  /**
   * @param days after the step before
   * @param seed of which act it is and what it says
   * @param blind whether it tries any act at all, open or not
   */
  record Step(int days, long seed, boolean blind) {

    Step blindly() {
      return new Step(days, seed, true);
    }
  }

  /**
   * What was tried, and what came of it.
   *
   * @param before all that was recorded before
   * @param counting those of it that had not been put right
   */
  record Tried(
      List<InterventionEvent> before,
      List<InterventionEvent> counting,
      InterventionCommand command,
      Acting acting,
      List<InterventionEvent> recorded,
      Optional<Refused> refused) {}

  /**
   * What was tried on a board, and what came of it.
   *
   * @param ladder all that was recorded on the ladder before
   * @param counting those of it that had not been put right
   * @param before all that was recorded of the board before
   */
  record TriedOnBoard(
      List<InterventionEvent> ladder,
      List<InterventionEvent> counting,
      List<InterimBoardEvent> before,
      InterimBoardCommand command,
      Acting acting,
      List<InterimBoardEvent> recorded,
      Optional<Refused> refused) {}

  private static final int TRIES = 12;

  private static final Set<Readership> READABLE = Set.copyOf(Readership.of(Role.HEAD_OF_SERVICE));

  /** The farther down, the nearer to the use of a power. */
  private static final List<Act> LEADING_TO_POWERS =
      List.of(
          Act.DRAFT_WARNING_NOTICE,
          Act.CONSULT_ON_ARRANGEMENTS,
          Act.RECORD_INTERIM_BOARD_CONSULTATION,
          Act.APPROVE_WARNING_NOTICE,
          Act.GIVE_WARNING_NOTICE,
          Act.ASSESS_COMPLIANCE,
          Act.PROPOSE_POWERS,
          Act.NOTIFY_SECRETARY_OF_STATE,
          Act.APPLY_FOR_INTERIM_BOARD,
          Act.RECORD_CONSENT_DECISION,
          Act.REQUIRE_ARRANGEMENTS,
          Act.APPOINT_ADDITIONAL_GOVERNORS,
          Act.SUSPEND_DELEGATED_BUDGET,
          Act.ESTABLISH_INTERIM_BOARD);

  private final Particulars school;
  private final boolean left;
  private final BoardsInMemory boards;
  private final List<Tried> tried = new ArrayList<>();
  private final List<TriedOnBoard> triedOnBoards = new ArrayList<>();
  private final List<InterventionEvent> recorded = new ArrayList<>();
  private CaseFile file = CaseFile.EMPTY;
  private LocalDate day;

  private Walk(Particulars school, LocalDate from, boolean left) {
    this.school = school;
    this.left = left;
    this.day = from;
    this.boards = new BoardsInMemory(school, Drafts.URN, this::inConsequence);
  }

  /**
   * @param left whether the Secretary of State leaves it to the authority: else hardly a notice of
   *     the authority would come to its end
   */
  static Walk of(Particulars school, LocalDate from, boolean left, List<Step> steps) {
    var walk = new Walk(school, from, left);
    steps.forEach(walk::take);
    return walk;
  }

  /**
   * Of a school that was put into special measures and becomes an academy by order on its way;
   * after that any acts are tried, for none may be open.
   */
  static Walk becomingAnAcademy(Particulars school, LocalDate from, List<Step> steps) {
    var walk = new Walk(school, from, true);
    var half = steps.size() / 2;
    steps.subList(0, half).forEach(walk::take);
    walk.convert();
    steps.subList(half, steps.size()).forEach(step -> walk.take(step.blindly()));
    return walk;
  }

  /** Of a school in special measures with an interim board from its first day on. */
  static Walk withABoard(Particulars school, List<Step> steps) {
    var walk = new Walk(school, LocalDate.parse("2026-03-16"), true);
    walk.establish();
    steps.forEach(walk::take);
    return walk;
  }

  private void establish() {
    Papers.all(
            List.of(
                Drafts.inspection("2026-01-13", "2026-02-24", Category.SPECIAL_MEASURES),
                Drafts.consult("2026-02-25", "2026-03-02"),
                Drafts.apply("2026-03-03"),
                Drafts.decide("2026-03-09", ConsentDecision.CONSENTED),
                Drafts.establish("2026-03-10", "2026-03-16")))
        .stream()
        .flatMap(act -> Stream.concat(Preparations.before(act).stream(), Stream.of(act)))
        .forEach(this::recordInOrder);
  }

  private void recordInOrder(InterventionCommand command) {
    var usual = acting(command.happenedOn(), 0);
    var officer = Papers.officer(command, usual.officer());
    if (!attempt(command, new Acting(officer, usual.today(), usual.lateReason()))) {
      throw new AssertionError("Not in order: " + command);
    }
  }

  private void convert() {
    day = day.plusDays(1);
    var today = day.toString();
    Stream.of(
            Drafts.inspection(today, today, Category.SPECIAL_MEASURES),
            StateDrafts.order(today, AcademyOrderBasis.DUTY, EligibleUnder.SECTION_62),
            StateDrafts.conversion(today))
        .forEach(command -> attempt(command, acting(day, 0)));
  }

  Particulars school() {
    return school;
  }

  List<Tried> tried() {
    return tried;
  }

  List<TriedOnBoard> triedOnBoards() {
    return triedOnBoards;
  }

  List<InterimBoardEvent> recordedOnBoards() {
    return triedOnBoards.stream().flatMap(tried -> tried.recorded().stream()).toList();
  }

  BoardsInMemory boards() {
    return boards;
  }

  List<InterventionEvent> recorded() {
    return recorded;
  }

  CaseFile file() {
    return file;
  }

  LocalDate lastDay() {
    return day;
  }

  Position position(List<InterventionEvent> events, BoardsInMemory beside, LocalDate on) {
    var replayed = CaseFile.EMPTY;
    for (var event : events) {
      replayed = replayed.with(replayed.journal().length(), event);
    }
    return Positions.of(
        replayed.asOf(on),
        school,
        new FindPositionInLaw(Drafts.URN, on, READABLE),
        beside.on(replayed.boards(), on),
        Desk.COUNTING);
  }

  /** As the walk itself folded it, event by event. */
  Position position() {
    return Positions.of(
        file.asOf(day),
        school,
        new FindPositionInLaw(Drafts.URN, day, READABLE),
        boards.on(file.boards(), day),
        Desk.COUNTING);
  }

  static Acting acting(LocalDate today, long seed) {
    var name = seed % 2 == 0 ? "m.reyes" : "s.okafor";
    var officer = new Officer(name, new PersonName(name), Role.HEAD_OF_SERVICE, Drafts.NORTHMOOR);
    return new Acting(officer, today, Optional.of(new Narrative("Found in the post book.")));
  }

  private void take(Step step) {
    day = day.plusDays(step.days());
    var random = new Random(step.seed());
    if (!step.blind()) {
      prepare(step.seed());
    }
    if (step.blind()) {
      any(random).ifPresent(command -> attempt(command, acting(day, random.nextLong())));
    } else {
      tryUntilAccepted(random);
    }
  }

  /** One of the acts that are said to be open, in ever other words until they are lawful. */
  private void tryUntilAccepted(Random random) {
    var open =
        position().open().stream().filter(act -> !left || isTheAuthoritys(act.act())).toList();
    for (var tries = 0; tries < TRIES && !open.isEmpty(); tries++) {
      var command = open(oneOf(open, random), random);
      if (command.isPresent() && attempt(command.get(), acting(day, random.nextLong()))) {
        return;
      }
    }
  }

  /** What is all that stands in the way of an act is put on record. */
  private void prepare(long approver) {
    for (var barred : position().barred()) {
      if (Preconditions.areMissing(barred.why().refusal())) {
        PreparedAct.of(barred.act(), Optional.empty(), day).stream()
            .flatMap(act -> Preparations.before(act.step(), day).stream())
            .forEach(fact -> attemptBy(acting(fact, approver), fact));
      }
    }
  }

  /**
   * One of those who may give the notice approves it: it is left to the other then, who wrote it.
   */
  private Acting acting(RecordPrecondition fact, long approver) {
    return acting(
        day, fact.kind() == PreconditionKind.APPROVAL_OF_THE_TEXT ? approver : approver + 1);
  }

  private void attemptBy(Acting acting, RecordPrecondition fact) {
    attempt(by(acting.officer(), fact), acting);
  }

  private static RecordPrecondition by(Officer officer, RecordPrecondition fact) {
    return new RecordPrecondition(
        fact.urn(),
        fact.step(),
        fact.about(),
        fact.kind(),
        fact.consideredOn(),
        fact.considered(),
        officer.name(),
        fact.post(),
        fact.guidance(),
        fact.evidence(),
        fact.note());
  }

  private Optional<SchoolCommand> any(Random random) {
    var kind = AnyAct.KINDS.get(random.nextInt(AnyAct.KINDS.size()));
    return AnyAct.on(day, kind, Optional.empty(), random);
  }

  private Optional<SchoolCommand> open(OpenAct chosen, Random random) {
    var kinds = AnyAct.of(chosen.act());
    return AnyAct.on(day, kinds.get(random.nextInt(kinds.size())), about(chosen), random);
  }

  /**
   * Mostly one that leads on to a power, the nearest or any, or one on a board where there is one;
   * hardly a walk would come to it else.
   */
  private static OpenAct oneOf(List<OpenAct> open, Random random) {
    var onBoard = open.stream().filter(act -> isOnBoard(act.act())).toList();
    if (!onBoard.isEmpty() && random.nextBoolean()) {
      return onBoard.get(random.nextInt(onBoard.size()));
    }
    var leading = open.stream().filter(act -> LEADING_TO_POWERS.contains(act.act())).toList();
    if (leading.isEmpty() || random.nextInt(4) == 0) {
      return open.get(random.nextInt(open.size()));
    }
    return random.nextBoolean()
        ? leading.get(random.nextInt(leading.size()))
        : leading.stream()
            .max(Comparator.comparing(act -> LEADING_TO_POWERS.indexOf(act.act())))
            .orElseThrow();
  }

  private static boolean isOnBoard(Act act) {
    return AnyAct.of(act).stream().allMatch(InterimBoardCommand.class::isAssignableFrom);
  }

  private static boolean isTheAuthoritys(Act act) {
    return AnyAct.of(act).stream().noneMatch(SecretaryOfStateCommand.class::isAssignableFrom);
  }

  private static Optional<String> about(OpenAct act) {
    return act.act() == Act.CORRECT_ENTRY ? Optional.empty() : act.about();
  }

  private boolean attempt(SchoolCommand command, Acting acting) {
    return switch (command) {
      case InterventionCommand act -> attempt(act, acting);
      case InterimBoardCommand act -> attempt(act, acting);
      case PlacementCommand _, ActivityCommand _, SupportCommand _, MeetingCommand _ ->
          throw new AssertionError("Neither on the ladder nor on a board: " + command);
    };
  }

  private boolean attempt(InterventionCommand command, Acting acting) {
    var before = List.copyOf(recorded);
    var counting = file.journal().events().toList();
    try {
      var events = decide(command, acting);
      tried.add(new Tried(before, counting, command, acting, events, Optional.empty()));
      record(events, acting);
      return true;
    } catch (Refused refused) {
      tried.add(new Tried(before, counting, command, acting, List.of(), Optional.of(refused)));
      return false;
    }
  }

  private boolean attempt(InterimBoardCommand command, Acting acting) {
    var ladder = List.copyOf(recorded);
    var counting = file.journal().events().toList();
    var before = boards.history(command.board());
    var events = List.<InterimBoardEvent>of();
    var refusal = Optional.<Refused>empty();
    try {
      events = boards.act(command, acting);
    } catch (Refused refused) {
      refusal = Optional.of(refused);
    }
    triedOnBoards.add(new TriedOnBoard(ladder, counting, before, command, acting, events, refusal));
    return refusal.isEmpty();
  }

  private List<InterventionEvent> decide(InterventionCommand command, Acting acting) {
    return Decisions.decide(
        command, file, acting, Optional.of(school), Cited.NOTHING, Desk.COUNTING);
  }

  /** What follows is done once all of it is recorded. */
  private void record(List<InterventionEvent> events, Acting acting) {
    for (var event : events) {
      file = file.with(recorded.size(), event);
      boards.onRecord(recorded.size(), event);
      recorded.add(event);
    }
    events.forEach(event -> boards.follow(event, acting));
  }

  /** What an act on a board leads to on the ladder; nothing may stand in its way. */
  private void inConsequence(InterventionCommand command, Acting acting) {
    try {
      record(decide(command, acting), acting);
    } catch (Refused refused) {
      throw new AssertionError("A policy is stopped at " + command, refused);
    }
  }
}
