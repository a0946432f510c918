package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What happened to the version of the framework under which a journey runs. */
public sealed interface VersionEvent extends PlacementEvent {

  /**
   * A journey was moved to another version of the authority's framework, by a decision that says
   * what became of each register that the school was on and each level that it had. From that day
   * on it goes by the new version; what came before stays as it was done.
   *
   * @param from the version that it was under
   * @param framework the version that it is under since
   * @param holding the rules of the new version whose condition held already: they act for what
   *     happens from then on, for the decision itself took account of what was so
   * @param underAuthority the delegation or decision relied on
   */
  record MovedToFrameworkVersion(
      Urn urn,
      AuthorityCode authority,
      LocalDate movedOn,
      FrameworkVersion from,
      FrameworkVersion framework,
      List<RegisterMoved> registers,
      List<LevelMoved> levels,
      List<PackRow> holding,
      Narrative reasons,
      Narrative underAuthority)
      implements VersionEvent {
    public MovedToFrameworkVersion {
      registers = List.copyOf(registers);
      levels = List.copyOf(levels);
      holding = List.copyOf(holding);
    }

    @Override
    public LocalDate happenedOn() {
      return movedOn;
    }

    /** The registers that the school, its governing body and its setting are on since. */
    public List<RegisterEntered> registersAfter() {
      return registers.stream()
          .flatMap(
              moved ->
                  moved.after().stream()
                      .<RegisterEntered>map(
                          it ->
                              new OnRegister(
                                  moved.since(), it.id(), it.label(), moved.subject(), framework)))
          .toList();
    }

    /** The levels that the school has since. */
    public List<LevelGained> levelsAfter() {
      return levels.stream()
          .flatMap(
              moved ->
                  moved.after().stream()
                      .<LevelGained>map(
                          it -> new AtLevel(movedOn, it, Optional.of(moved.level()), framework)))
          .toList();
    }

    private record OnRegister(
        LocalDate placedOn,
        String register,
        String registerLabel,
        Subject subject,
        FrameworkVersion framework)
        implements RegisterEntered {}

    private record AtLevel(
        LocalDate changedOn,
        LevelGiven level,
        Optional<LevelGiven> before,
        FrameworkVersion framework)
        implements LevelGained {}
  }
}
