package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;

/**
 * One version of an authority's framework, as decisions ask it.
 *
 * @param since the day from which it is in force
 */
public record LocalRules(FrameworkVersion version, LocalDate since, Pack pack) {

  static LocalRules of(FrameworkAdopted adopted) {
    return new LocalRules(versionOf(adopted), adopted.effectiveFrom(), adopted.pack());
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
        .map(level -> new LevelGiven(choice.scale(), level.id(), level.label(), level.rank()))
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

  /** The name of a rule: framework, version and place in it. */
  public String cite(String place) {
    return version + ", " + place;
  }
}
