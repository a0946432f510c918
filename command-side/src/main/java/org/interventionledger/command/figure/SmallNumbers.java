package org.interventionledger.command.figure;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Withheld;

/**
 * Numbers by which a school could be found out are not told to those who read no school by name:
 * fewer than five, all but fewer than five, and every part of a breakdown of which one part is that
 * small, for it could be reckoned from the whole and the others.
 */
final class SmallNumbers {

  static final int SMALLEST = 5;

  private SmallNumbers() {}

  static List<Line> withheld(List<Line> lines) {
    return lines.stream()
        .map(line -> reason(line, lines).map(why -> without(line, why)).orElse(line))
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

  private static Optional<Withheld> small(Line line) {
    var schools = line.schools().orElseThrow();
    if (isSmall(schools)) {
      return Optional.of(Withheld.FEW);
    }
    return line.of().filter(of -> isSmall(of - schools)).map(_ -> Withheld.ALL_BUT_FEW);
  }

  private static boolean isSmall(int schools) {
    return schools > 0 && schools < SMALLEST;
  }

  private static Line without(Line line, Withheld why) {
    return new Line(
        line.counted(),
        line.per(),
        line.group(),
        line.from(),
        line.on(),
        Optional.empty(),
        line.of(),
        line.unknown(),
        Optional.empty(),
        Optional.of(why));
  }
}
