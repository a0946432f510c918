package org.interventionledger.command.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.OnRegister;
import org.interventionledger.command.rules.Value;

/**
 * Whether what a course calls for was done. What happens (an activity, a paper, a request for
 * support, a telling or a disclosure, a finding) counts from the day of what the course follows;
 * what stands (a level, a formal step, an adviser) counts as it stands on the day asked about.
 *
 * @param known what is known of the school by the end of the day asked about
 * @param placings what happened by then in the authority's arrangements
 * @param work the activities and papers by then
 * @param asked the support that was asked for by then
 */
record OnRecord(
    Pack pack,
    Facts known,
    List<PlacementEvent> placings,
    List<ActivityEvent> work,
    List<SupportAsked> asked) {

  private static final Set<String> NOT_TAKEN = Set.of("none", "considered", "withdrawn");

  /** Each thing of a step that is still to be done. */
  Stream<CourseStep> left(CourseStep step, LocalDate since) {
    return switch (step.verb()) {
      case DO, OFFER, TAKE, ASSIGN, TELL, GIVE_LEVEL, ADVANCE, RELEASE, FIND ->
          step.of().stream()
              .filter(one -> !isDone(step.verb(), one, since))
              .map(one -> new CourseStep(step.verb(), List.of(one)));
      // One of them is enough.
      case TELL_ONE_OF, CONSIDER_LEVEL, CONSIDER_STEP ->
          step.of().stream().anyMatch(one -> isDone(step.verb(), one, since))
              ? Stream.empty()
              : Stream.of(step);
    };
  }

  /** Of what holds without a call: a level that was given since is not asked for again. */
  Stream<CourseStep> leftUnlessGiven(CourseStep step, LocalDate since) {
    return left(step, since)
        .filter(
            left ->
                left.verb() != Verb.GIVE_LEVEL
                    || left.of().stream().noneMatch(one -> isGiven(one, since)));
  }

  private boolean isDone(Verb verb, Labelled one, LocalDate since) {
    return switch (verb) {
      case DO, OFFER ->
          isHeld(one.id(), since)
              || isWritten(one.id(), since)
              || isAskedFor(one.id(), since)
              || isTaken(one.id());
      case TAKE, CONSIDER_STEP -> isTaken(one.id());
      case TELL, TELL_ONE_OF ->
          happened(since, PartiesTold.class, it -> it.parties().stream().anyMatch(by(one)))
              || happened(since, DisclosureRecorded.class, it -> by(one).test(it.party()));
      case FIND -> happened(since, FindingRecorded.class, it -> it.fact().id().equals(one.id()));
      case ASSIGN -> placings.stream().anyMatch(AdviserAssigned.class::isInstance);
      case GIVE_LEVEL -> scaleOf(one).stream().anyMatch(scale -> isAtLeast(scale, levelOf(one)));
      case CONSIDER_LEVEL -> isGiven(one, since);
      case RELEASE -> pack.scale(one.id()).stream().anyMatch(this::isAtItsStart);
      case ADVANCE -> happened(since, LevelGained.class, it -> it.level().scale().equals(one.id()));
    };
  }

  private static Predicate<Labelled> by(Labelled one) {
    return other -> other.id().equals(one.id());
  }

  private boolean isHeld(String activity, LocalDate since) {
    return work.stream()
            .anyMatch(
                event ->
                    event instanceof ActivityHeld held
                        && held.activity().equals(activity)
                        && !held.heldOn().isBefore(since))
        || happened(
            since,
            ActivityNoted.class,
            noted ->
                noted.activity().id().equals(activity)
                    && noted.entry().stream().startsWith("meeting:"));
  }

  private boolean isWritten(String paper, LocalDate since) {
    return work.stream()
        .anyMatch(
            event ->
                event instanceof PaperWritten written
                    && written.paper().equals(paper)
                    && !written.writtenOn().isBefore(since));
  }

  private boolean isAskedFor(String entitlement, LocalDate since) {
    return asked.stream()
        .filter(it -> !it.askedOn().isBefore(since))
        .anyMatch(it -> it.entitlement().filter(of -> of.id().equals(entitlement)).isPresent());
  }

  private boolean isTaken(String measure) {
    return known.of(new Asked.Standing(measure)) instanceof Value.One(var names)
        && names.stream().noneMatch(NOT_TAKEN::contains);
  }

  private boolean isGiven(Labelled one, LocalDate since) {
    var level = levelOf(one);
    return scaleOf(one)
        .filter(
            scale ->
                happened(
                        since,
                        LevelGained.class,
                        it ->
                            it.level().ladder().equals(scale.id())
                                && it.level().level().equals(level))
                    || happened(since, RegisterEntered.class, it -> it.place().equals(scale.id())))
        .isPresent();
  }

  private boolean isAtLeast(Scale scale, String level) {
    if (scale.shape() == Shape.flag) {
      return isOn(scale);
    }
    var asked = scale.level(level).map(Level::rank);
    return known.of(new Asked.Named(scale.id())) instanceof Value.One(var names)
        && names.stream()
            .flatMap(name -> scale.level(name).stream())
            .anyMatch(now -> asked.filter(rank -> now.rank() >= rank).isPresent());
  }

  private boolean isAtItsStart(Scale scale) {
    return known.of(new Asked.Named(scale.id())) instanceof Value.One(var names)
        && (scale.shape() == Shape.flag
            ? !isOn(scale)
            : scale.start() != null && names.contains(scale.start()));
  }

  private boolean isOn(Scale register) {
    return known.of(new Asked.Named(register.id())) instanceof Value.One(var names)
        && names.contains(OnRegister.on(register));
  }

  private <E> boolean happened(LocalDate since, Class<E> kind, Predicate<E> such) {
    return placings.stream()
        .filter(event -> !event.happenedOn().isBefore(since))
        .filter(kind::isInstance)
        .map(kind::cast)
        .anyMatch(such);
  }

  private Optional<Scale> scaleOf(Labelled level) {
    return pack.scale(level.id().replaceFirst("/.*", ""));
  }

  private static String levelOf(Labelled level) {
    return level.id().replaceFirst("[^/]*/", "");
  }
}
