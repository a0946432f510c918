package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;

/**
 * Whether a pack has what decisions ask of it. The door checks the whole of it against its schema;
 * this is looked at again because an adopted version cannot be taken back.
 */
final class PackSoundness {

  private PackSoundness() {}

  static void check(Pack pack) {
    require(pack.framework() != null, "framework");
    require(stated(pack.framework().id()), "framework.id");
    require(stated(pack.framework().version()), "framework.version");
    pack.scales().forEach(PackSoundness::check);
    pack.activities().forEach(PackSoundness::check);
    requireDistinct(pack.scales().stream().map(Scale::id).toList(), "scales");
    requireDistinct(pack.activities().stream().map(Activity::id).toList(), "activities");
  }

  private static void check(Scale scale) {
    require(stated(scale.id()) && stated(scale.label()) && scale.shape() != null, "scales");
    var place = "scales." + scale.id();
    require(
        scale.levels().stream().allMatch(level -> stated(level.id()) && stated(level.label())),
        place + ".levels");
    requireDistinct(scale.levels().stream().map(Level::id).toList(), place + ".levels");
    if (scale.shape() == Shape.ordinal) {
      require(!scale.levels().isEmpty(), place + ".levels");
      requireDistinct(scale.levels().stream().map(Level::rank).toList(), place + ".levels.rank");
    }
  }

  private static void check(Activity activity) {
    require(
        stated(activity.id()) && stated(activity.label()) && activity.kind() != null, "activities");
  }

  private static void requireDistinct(List<?> values, String place) {
    require(new HashSet<>(values).size() == values.size(), place);
  }

  private static boolean stated(String text) {
    return !Objects.requireNonNullElse(text, "").isBlank();
  }

  private static void require(boolean sound, String place) {
    if (!sound) {
      throw new Refused(FrameworkRefusal.FRAMEWORK_UNSOUND, text("place", place));
    }
  }
}
