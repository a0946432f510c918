package org.interventionledger.command.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Withheld;

/**
 * Numbers by which a school could be found out are not told to those who read no school by name:
 * fewer than five, all but fewer than five, and every part of a breakdown of which one part is that
 * small, for it could be reckoned from the whole and the others. Of how many it is known goes with
 * them: of what the authority alone knows it is a number of the register like any other.
 */
final class SmallNumbers {

  static final int SMALLEST = 5;

  private SmallNumbers() {}

  /**
   * What is told of these lines.
   *
   * @param confidential the breakdowns whose parts are themselves on no published list: how many
   *     schools there are in each is not told
   */
  static List<Line> withheld(List<Line> lines, Set<String> confidential) {
    return lines.stream()
        .map(
            line ->
                reason(line, lines)
                    .map(why -> without(line, why))
                    .orElseGet(
                        () ->
                            line.per().filter(confidential::contains).isPresent()
                                ? withoutTheRest(line)
                                : line))
        .toList();
  }

  private static Optional<Withheld> reason(Line line, List<Line> lines) {
    var own = small(line);
    return line.per().isPresent() && lines.stream().anyMatch(other -> isSmallPart(other, line))
        ? Optional.of(Withheld.BREAKDOWN)
        : own;
  }

  private static boolean isSmallPart(Line other, Line line) {
    return other.counted() == line.counted()
        && other.per().equals(line.per())
        && other.on().equals(line.on())
        && small(other).isPresent();
  }

  /**
   * Anybody can count the schools of an authority. So a line of a day divides a known number into
   * those of which it holds, does not hold and is not known; where none of the three is small, no
   * sum or rest of them is.
   */
  private static Optional<Withheld> small(Line line) {
    var schools = line.schools().orElseThrow();
    if (isSmall(schools)) {
      return Optional.of(Withheld.FEW);
    }
    return line.of()
        .filter(of -> isSmall(of - schools))
        .map(_ -> Withheld.ALL_BUT_FEW)
        .or(() -> line.unknown().filter(SmallNumbers::isSmall).map(_ -> Withheld.FEW_UNKNOWN));
  }

  private static boolean isSmall(int schools) {
    return schools > 0 && schools < SMALLEST;
  }

  private static Line without(Line line, Withheld why) {
    return told(line, Optional.empty(), Optional.of(why));
  }

  private static Line withoutTheRest(Line line) {
    return told(line, line.schools(), Optional.empty());
  }

  private static Line told(Line line, Optional<Integer> schools, Optional<Withheld> why) {
    // A percentage would give away of how many it is known; months do not.
    var value =
        why.isPresent() || line.of().isPresent() ? Optional.<BigDecimal>empty() : line.value();
    return new Line(
        line.counted(),
        line.per(),
        line.group(),
        line.from(),
        line.on(),
        schools,
        Optional.empty(),
        Optional.empty(),
        value,
        why);
  }
}
