package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;

/** The act that a gate stands before. */
public sealed interface Step {

  /** Giving a scale one of these levels. */
  record Setting(String scale, List<String> levels) implements Step {}

  /** Holding one of these activities. */
  record Holding(List<String> activities) implements Step {}

  /** Taking one of these measures. */
  record Applying(List<String> measures) implements Step {}

  /** Giving one of these notices. */
  record Issuing(List<String> measures) implements Step {}

  /** Telling one of these parties. */
  record Informing(List<String> parties) implements Step {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Step of(Map<String, Object> written) {
    if (written.size() != 1) {
      throw new IllegalArgumentException("A gate stands before one act");
    }
    var act = written.entrySet().iterator().next();
    return switch (act.getKey()) {
      case "set" -> setting(Given.map(act.getValue()));
      case "hold" -> new Holding(Given.words(act.getValue()));
      case "apply" -> new Applying(Given.words(act.getValue()));
      case "issue" -> new Issuing(Given.words(act.getValue()));
      case "inform" -> new Informing(Given.words(act.getValue()));
      default -> throw new IllegalArgumentException("No gate stands before " + act.getKey());
    };
  }

  private static Step setting(Map<String, Object> written) {
    if (written.size() != 1) {
      throw new IllegalArgumentException("A gate stands before one scale");
    }
    var scale = written.entrySet().iterator().next();
    return new Setting(scale.getKey(), Given.words(scale.getValue()));
  }

  @JsonValue
  default Map<String, Object> written() {
    return switch (this) {
      case Setting(var scale, var levels) -> Map.of("set", Map.of(scale, Given.written(levels)));
      case Holding(var activities) -> Map.of("hold", Given.written(activities));
      case Applying(var measures) -> Map.of("apply", Given.written(measures));
      case Issuing(var measures) -> Map.of("issue", Given.written(measures));
      case Informing(var parties) -> Map.of("inform", Given.written(parties));
    };
  }
}
