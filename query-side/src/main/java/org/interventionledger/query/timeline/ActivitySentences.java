package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.PlanPriority;

/** Activities of the framework, their papers and what was agreed beforehand. */
final class ActivitySentences {

  private ActivitySentences() {}

  static Telling of(ActivityEvent event, Mistaken mistaken) {
    return switch (event) {
      case ActivityHeld held ->
          StatedSentences.of(
                  Telling.of(held)
                      .naming("activity", held.label())
                      .naming("outcome", held.outcome())
                      .naming("present", participants(held.present()))
                      .naming("absent", participants(held.absent()))
                      .naming("noticeGivenOn", held.noticeGivenOn())
                      .detail("account", held.account()),
                  held.stated())
              .detail("departure", held.departure())
              .detail("evidence", held.evidence());
      case PaperWritten written ->
          Telling.of(written)
              .naming("paper", written.label())
              .naming("priorities", written.priorities().size())
              .detail("contents", written.contents().stream().map(ActivitySentences::part).toList())
              .detail(
                  "involved", written.involved().stream().map(ActivitySentences::involved).toList())
              .detail("priorities", priorities(written.priorities()))
              .detail("appropriate", written.appropriate())
              .detail("departure", written.departure())
              .detail("evidence", written.evidence());
      case PlanPriorityMet met ->
          Telling.of(met)
              .naming("plan", met.label())
              .naming("priority", met.priority())
              .naming("by", met.by())
              .detail("priority", met.what())
              .detail("evidence", met.evidence());
      case ReviewTimetableAgreed agreed ->
          Telling.of(agreed)
              .naming("activity", agreed.label())
              .naming("days", agreed.days())
              .naming("agreedWith", participants(agreed.agreedWith()))
              .detail("change", agreed.change());
      case PaperCountedAgain counted ->
          Telling.of(counted)
              .naming("paper", counted.label())
              .naming("before", counted.before())
              .naming("dueBy", counted.dueBy())
              .detail("reasons", counted.reasons());
      case ActivityEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }

  static List<String> participants(List<Participant> participants) {
    return participants.stream().map(ActivitySentences::participant).toList();
  }

  static String participant(Participant it) {
    return Words.sentence("Participant", Map.of("party", it.label(), "name", it.name()));
  }

  private static String part(PaperPart part) {
    return Words.sentence("PaperPart", Map.of("part", part.part(), "text", part.text()));
  }

  private static String involved(Involved it) {
    return Words.sentence("Involved." + it.as(), Map.of("party", it.label(), "on", it.on()));
  }

  private static List<String> priorities(List<PlanPriority> priorities) {
    return IntStream.range(0, priorities.size())
        .mapToObj(at -> priority(at + 1, priorities.get(at)))
        .toList();
  }

  private static String priority(int number, PlanPriority priority) {
    return Words.sentence(
        "PlanPriority",
        Map.of(
            "number",
            number,
            "what",
            priority.what(),
            "owner",
            priority.owner(),
            "by",
            priority.by(),
            "resource",
            priority.resource()));
  }
}
