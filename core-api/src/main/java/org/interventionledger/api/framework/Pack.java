package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An authority's own arrangements as data. What its document leaves unstated stays unstated: the
 * lists of that name say so, and no default is filled in. {@code src} names the numbered items of
 * the document that made a row.
 *
 * @param limits the items that no row holds, with the reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pack(
    Identity framework,
    List<Party> parties,
    List<RecordedFact> facts,
    List<Scale> scales,
    List<Indicator> indicators,
    List<Activity> activities,
    List<Paper> records,
    List<Measure> measures,
    List<Entitlement> entitlements,
    List<Rule> rules,
    List<AccessClass> access,
    List<Figure> kpis,
    List<Limit> limits) {

  public Pack {
    parties = Given.list(parties);
    facts = Given.list(facts);
    scales = Given.list(scales);
    indicators = Given.list(indicators);
    activities = Given.list(activities);
    records = Given.list(records);
    measures = Given.list(measures);
    entitlements = Given.list(entitlements);
    rules = Given.list(rules);
    access = Given.list(access);
    kpis = Given.list(kpis);
    limits = Given.list(limits);
  }

  /** A pack of scales and activities alone. */
  public Pack(Identity framework, List<Scale> scales, List<Activity> activities) {
    this(framework, null, null, scales, null, activities, null, null, null, null, null, null, null);
  }

  /**
   * Which pack it is.
   *
   * @param id such as {@code northmoor-scc}
   * @param authority the authority's name
   * @param period what the document says of its time, such as {@code 2026-29}
   * @param srcPrefix what the numbers of its items begin with
   * @param ratifiedBy the party that ratified it
   * @param supersedes the pack it takes the place of
   * @param continues the pack whose arrangements go on beside it
   * @param basis the statutes and papers the document rests on
   * @param calendar the document's names for the parts of a school year
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Identity(
      String id,
      String authority,
      String version,
      String period,
      String status,
      String title,
      String srcPrefix,
      String ratifiedBy,
      String supersedes,
      @JsonProperty("extends") String continues,
      List<String> basis,
      List<CalendarPeriod> calendar,
      List<String> unstated,
      List<Integer> src) {
    public Identity {
      basis = Given.list(basis);
      calendar = Given.list(calendar);
      unstated = Given.list(unstated);
      src = Given.list(src);
    }

    public Identity(
        String id,
        String authority,
        String version,
        String period,
        String status,
        String title,
        List<String> unstated) {
      this(
          id, authority, version, period, status, title, null, null, null, null, null, null,
          unstated, null);
    }
  }

  /** Whether levels have an order or are on and off. */
  public enum Shape {
    /** A ladder of levels; rank rises with concern. */
    ordinal,
    /** A register: on or off. */
    flag
  }

  /**
   * A level scheme, or a register where the shape is {@code flag}.
   *
   * @param start the level held before any is given
   * @param assign how a level is given
   * @param review the activity that looks at it again
   * @param access the class that says who may know it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Scale(
      String id,
      String label,
      List<Subject> subjects,
      Shape shape,
      List<Level> levels,
      String start,
      Assignment assign,
      String review,
      String access,
      List<String> unstated,
      List<Integer> src) {
    public Scale {
      subjects = Given.list(subjects);
      levels = Given.list(levels);
      unstated = Given.list(unstated);
      src = Given.list(src);
    }

    public Scale(String id, String label, Shape shape, List<Level> levels, List<String> unstated) {
      this(id, label, null, shape, levels, null, null, null, null, unstated, null);
    }

    public Optional<Level> level(String id) {
      return levels.stream().filter(level -> Objects.equals(level.id(), id)).findFirst();
    }

    /** Of whom it is kept: of the school, unless the pack says of whom else. */
    public List<Subject> keptOf() {
      return subjects.isEmpty() ? List.of(Subject.school) : subjects;
    }
  }

  /**
   * One level of a scale.
   *
   * @param tags the reasons for which it is held, as the document tells them apart
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Level(
      String id, int rank, String label, String meaning, List<String> tags, List<Integer> src) {
    public Level {
      tags = Given.list(tags);
      src = Given.list(src);
    }

    public Level(String id, int rank, String label, String meaning) {
      this(id, rank, label, meaning, null, null);
    }
  }

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
   * @param who the parties that take part
   * @param outcome what can come of it
   * @param record the paper that records it
   * @param variants what is different for some schools; all that match apply
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Activity(
      String id,
      ActivityKind kind,
      String label,
      Condition when,
      List<Cadence> cadence,
      List<Who> who,
      List<String> agenda,
      List<Input> inputs,
      List<String> outcome,
      NoticeDays noticeDays,
      String record,
      List<Variant> variants,
      List<String> unstated,
      List<Integer> src) {
    public Activity {
      when = Given.when(when);
      cadence = Given.list(cadence);
      who = Given.list(who);
      agenda = Given.list(agenda);
      inputs = Given.list(inputs);
      outcome = Given.list(outcome);
      variants = Given.list(variants);
      unstated = Given.list(unstated);
      src = Given.list(src);
    }

    /** Whether the authority has it for all of its schools at once, as the framework says. */
    public boolean ofTheAuthority() {
      return cadence.stream().anyMatch(line -> line.of() == Cadence.Whose.authority);
    }

    /** What it is called, with what is gone through, for whoever records it. */
    public String inFull() {
      return agenda.isEmpty() ? label : "%s (%s)".formatted(label, String.join(", ", agenda));
    }
  }

  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> Objects.equals(scale.id(), id)).findFirst();
  }

  public Optional<Activity> activity(String id) {
    return activities.stream().filter(activity -> Objects.equals(activity.id(), id)).findFirst();
  }
}
