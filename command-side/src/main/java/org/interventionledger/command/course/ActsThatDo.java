package org.interventionledger.command.course;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.OpenCourse.ToDo;
import org.interventionledger.command.rules.SettledBySaying;

/** By which act each thing is done that a course calls for. */
final class ActsThatDo {

  private ActsThatDo() {}

  /** What cannot be seen done is settled by a recorded consideration. */
  static ToDo of(CourseStep step, String rule, Pack pack) {
    return SettledBySaying.settles(step, pack) ? considered(step, rule) : done(step, rule, pack);
  }

  private static ToDo done(CourseStep step, String rule, Pack pack) {
    var id = step.of().getFirst().id();
    return switch (step.verb()) {
      case DO, OFFER, TAKE ->
          row(id, pack)
              .map(by -> new ToDo(step.verb(), step.of(), by, about(by, id)))
              .orElseGet(() -> considered(step, rule));
      case CONSIDER_LEVEL, CONSIDER_STEP -> considered(step, rule);
      case ASSIGN -> new ToDo(step.verb(), step.of(), Act.ASSIGN_ADVISER, Optional.empty());
      case TELL, TELL_ONE_OF ->
          new ToDo(step.verb(), step.of(), Act.RECORD_TELLING, Optional.empty());
      case FIND -> new ToDo(step.verb(), step.of(), Act.RECORD_FINDING, Optional.of(id));
      case GIVE_LEVEL, ADVANCE ->
          isRegister(id, pack)
              ? new ToDo(step.verb(), step.of(), Act.PLACE_ON_REGISTER, Optional.of(scale(id)))
              : new ToDo(step.verb(), step.of(), Act.CHANGE_LEVEL, Optional.empty());
      case RELEASE ->
          isRegister(id, pack)
              ? new ToDo(step.verb(), step.of(), Act.REMOVE_FROM_REGISTER, Optional.of(scale(id)))
              : new ToDo(step.verb(), step.of(), Act.CHANGE_LEVEL, Optional.empty());
    };
  }

  private static ToDo considered(CourseStep step, String rule) {
    return new ToDo(step.verb(), step.of(), Act.RECORD_CONSIDERATION, Optional.of(rule));
  }

  private static Optional<String> about(Act by, String id) {
    return switch (by) {
      case CALL_MEETING, RECORD_ACTIVITY, WRITE_PAPER, TAKE_LOCAL_STEP, ASK_FOR_SUPPORT ->
          Optional.of(id);
      case Act _ -> Optional.empty();
    };
  }

  private static Optional<Act> row(String id, Pack pack) {
    return pack.activity(id)
        .map(it -> it.kind() == ActivityKind.meeting ? Act.CALL_MEETING : Act.RECORD_ACTIVITY)
        .or(
            () ->
                pack.records().stream()
                    .filter(paper -> paper.id().equals(id))
                    .findFirst()
                    .map(_ -> Act.WRITE_PAPER))
        .or(
            () ->
                pack.measures().stream()
                    .filter(measure -> measure.id().equals(id))
                    .findFirst()
                    .map(ActsThatDo::measure))
        .or(
            () ->
                pack.entitlements().stream()
                    .filter(entitlement -> entitlement.id().equals(id))
                    .findFirst()
                    .map(_ -> Act.ASK_FOR_SUPPORT));
  }

  private static Act measure(Measure measure) {
    if (measure.statutory() != null) {
      return inLaw(measure.statutory());
    }
    return measure.kind() == Measure.Kind.preWarning
        ? Act.SEND_PRE_WARNING_NOTICE
        : Act.TAKE_LOCAL_STEP;
  }

  private static Act inLaw(StatutoryStep step) {
    return switch (step) {
      case warningNotice, payWarningNotice -> Act.DRAFT_WARNING_NOTICE;
      case arrangements -> Act.REQUIRE_ARRANGEMENTS;
      case additionalGovernors -> Act.APPOINT_ADDITIONAL_GOVERNORS;
      case interimBoard -> Act.APPLY_FOR_INTERIM_BOARD;
      case suspendDelegation -> Act.SUSPEND_DELEGATED_BUDGET;
      case governorsBySecretaryOfState, closureDirected, interimBoardBySecretaryOfState ->
          Act.RECORD_POWER_OF_SECRETARY_OF_STATE;
      case academyOrder -> Act.RECORD_ACADEMY_ORDER;
    };
  }

  private static boolean isRegister(String id, Pack pack) {
    return pack.scale(scale(id)).filter(it -> it.shape() == Shape.flag).isPresent();
  }

  private static String scale(String id) {
    return id.replaceFirst("/.*", "");
  }
}
