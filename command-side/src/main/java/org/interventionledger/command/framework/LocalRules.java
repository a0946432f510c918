package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;

/**
 * One version of an authority's framework, as decisions ask it.
 *
 * @param since the day from which it is in force
 * @param succession how it stands to those adopted before it, where that was said
 */
public record LocalRules(
    FrameworkVersion version,
    LocalDate adoptedOn,
    LocalDate since,
    Pack pack,
    Optional<Succession> succession) {

  static LocalRules of(FrameworkAdopted adopted) {
    return new LocalRules(
        versionOf(adopted),
        adopted.adoptedOn(),
        adopted.effectiveFrom(),
        adopted.pack(),
        adopted.succession());
  }

  public boolean is(VersionChoice choice) {
    return VersionChoice.of(pack.framework()).equals(choice);
  }

  static FrameworkVersion versionOf(FrameworkAdopted adopted) {
    var identity = adopted.pack().framework();
    return new FrameworkVersion(adopted.authority(), identity.id(), identity.version());
  }

  /** The register of that id. */
  public Scale register(String id) {
    return pack.scale(id)
        .filter(scale -> scale.shape() == Shape.flag)
        .orElseThrow(
            () ->
                Refused.byRule(
                    FrameworkRefusal.REGISTER_UNKNOWN, cite("scales"), text("register", id)));
  }

  /** The level chosen, with its labels. */
  public LevelGiven level(LevelChoice choice) {
    return pack.scale(choice.scale())
        .filter(scale -> scale.shape() == Shape.ordinal)
        .flatMap(scale -> scale.level(choice.level()))
        .map(
            level ->
                new LevelGiven(
                    choice.scale(), level.id(), level.label(), level.rank(), choice.subject()))
        .orElseThrow(
            () ->
                Refused.byRule(
                    FrameworkRefusal.LEVEL_UNKNOWN,
                    cite("scale " + choice.scale()),
                    text("scale", choice.scale()),
                    text("level", choice.level())));
  }

  /** The kind of meeting of that id. */
  public Activity meetingKind(String id) {
    return pack.activity(id)
        .filter(activity -> activity.kind() == ActivityKind.meeting)
        .orElseThrow(
            () ->
                Refused.byRule(
                    FrameworkRefusal.MEETING_KIND_UNKNOWN, cite("activities"), text("kind", id)));
  }

  public Optional<Rule> rule(String id) {
    return pack.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  public Optional<Measure> measure(String id) {
    return pack.measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  public Optional<RecordedFact> fact(String id) {
    return pack.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  public Optional<Indicator> indicator(String id) {
    return pack.indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** A party by its id, with its label; a pack that lists none names them in words. */
  public Optional<Labelled> party(String id) {
    return pack.parties().isEmpty()
        ? Optional.of(new Labelled(id, id))
        : pack.parties().stream()
            .filter(party -> party.id().equals(id))
            .findFirst()
            .map(party -> new Labelled(id, party.label()));
  }

  /**
   * What a part of a condition asks about, in the framework's own words; of what is known at the
   * act alone, also what is to be stated.
   */
  public String name(Holds part) {
    return RowNames.of(pack, part);
  }

  /** What a row of any section is called; within one pack those a rule may name share no id. */
  public String label(String id) {
    return RowNames.of(pack, id);
  }

  /** A rule's name: framework, version, the rule and the items of the document that made it. */
  public String cite(Rule rule) {
    return cite("rule " + rule.id() + itemsInBrackets(rule.src()));
  }

  /** The items of the document, as they follow a row's name. */
  public String itemsInBrackets(List<Integer> src) {
    var items = items(src);
    return items.isEmpty() ? "" : " (" + String.join(", ", items) + ")";
  }

  /** The numbered items of the document. */
  public List<String> items(List<Integer> src) {
    var prefix = pack.framework().srcPrefix();
    return prefix == null
        ? List.of()
        : src.stream().map(number -> "%s-%03d".formatted(prefix, number)).toList();
  }

  /** Nothing of that id is in the framework. */
  public Refused unknown(String place, String id) {
    return Refused.byRule(
        FrameworkRefusal.NOT_IN_THE_FRAMEWORK, cite(place), text("place", place), text("id", id));
  }

  /** The name of a rule: framework, version and place in it. */
  public String cite(String place) {
    return cite(version, place);
  }

  /** The same, where only the name of the version is known. */
  public static String cite(FrameworkVersion version, String place) {
    return version + ", " + place;
  }
}
