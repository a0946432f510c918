package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * An authority's own arrangements as data. What its document leaves unstated stays unstated: the lists of
 * that name say so, and no default is filled in.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pack(Identity framework, List<Scale> scales, List<Activity> activities) {

  public Pack {
    scales = listOf(scales);
    activities = listOf(activities);
  }

  /**
   * Which pack it is.
   *
   * @param id such as {@code northmoor-scc}
   * @param authority the authority's name
   * @param period what the document says of its time, such as {@code 2026-29}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Identity(
      String id,
      String authority,
      String version,
      String period,
      String status,
      String title,
      List<String> unstated) {
    public Identity {
      unstated = listOf(unstated);
    }
  }

  /** Whether levels have an order or are on and off. */
  public enum Shape {
    /** A ladder of levels; rank rises with concern. */
    ordinal,
    /** A register: on or off. */
    flag
  }

  /** A level scheme, or a register where the shape is {@code flag}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Scale(
      String id, String label, Shape shape, List<Level> levels, List<String> unstated) {
    public Scale {
      levels = listOf(levels);
      unstated = listOf(unstated);
    }

    public Optional<Level> level(String id) {
      return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }
  }

  /** One level of a scale. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Level(String id, int rank, String label, String meaning) {}

  /** The kinds of activity. */
  public enum ActivityKind {
    meeting,
    visit,
    review,
    conversation,
    assessment,
    scrutiny
  }

  /**
   * A meeting, visit, review or assessment.
   *
   * @param who the parties that attend, in the authority's words
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Activity(
      String id, ActivityKind kind, String label, List<String> who, List<String> unstated) {
    public Activity {
      who = listOf(who);
      unstated = listOf(unstated);
    }
  }

  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  public Optional<Activity> activity(String id) {
    return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
  }

  private static <T> List<T> listOf(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
