package org.interventionledger.ui.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.OnRegister;

/**
 * What the form of a move begins with: the version, and each register and level that is to be
 * mapped, under the names of the form’s fields.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Standing(Optional<String> from, List<Register> registers, List<Level> levels) {

  /** A register to be mapped, and of whom. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Register(String register, Subject of) {}

  /** A level to be mapped, and of whom. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Level(Chosen level, Subject of) {}

  /** A level as the form has it. */
  record Chosen(String scale, String level) {}

  public static Standing of(FindSchool.Placement placement) {
    return of(placement.framework(), placement.registers(), placement.levels());
  }

  /** Each once, of one school or of many. */
  public static Standing of(
      Optional<String> from, Collection<OnRegister> registers, Collection<LevelGiven> levels) {
    return new Standing(
        from,
        registers.stream()
            .map(it -> new Register(it.register(), Subject.unlessSchool(it.subject())))
            .distinct()
            .toList(),
        levels.stream()
            .map(it -> new Level(new Chosen(it.scale(), it.level()), it.subject()))
            .distinct()
            .toList());
  }
}
