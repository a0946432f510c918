package org.interventionledger.command.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Withheld;

/**
 * Numbers by which a school could be found out are not told to those who read no school by name:
 * fewer than five, all but fewer than five, and every part of a breakdown of which one part is that
 * small, for it could be reckoned from the whole and the others. What is told of the register is
 * the nearest multiple of five, on whichever day it is asked for, so that no difference of two
 * numbers is smaller: not of two days, of a part and its whole, or of what is told and all there
 * are.
 */
final class SmallNumbers {

  static final int SMALLEST = 5;

  private final Set<String> confidential;
  private final Function<Line, OptionalInt> all;

  private SmallNumbers(Set<String> confidential, Function<Line, OptionalInt> all) {
    this.confidential = confidential;
    this.all = all;
  }

  /**
   * What is told of these lines.
   *
   * @param confidential the breakdowns whose parts are themselves on no published list: how many
   *     schools there are in each is not told
   * @param all how many schools anybody can count of which a line tells
   */
  static List<Line> withheld(
      List<Line> lines, Set<String> confidential, Function<Line, OptionalInt> all) {
    var numbers = new SmallNumbers(confidential, all);
    return lines.stream().map(line -> numbers.told(line, lines)).toList();
  }

  private Line told(Line line, List<Line> lines) {
    return reason(line, lines).map(why -> without(line, why)).orElseGet(() -> rounded(line));
  }

  private Optional<Withheld> reason(Line line, List<Line> lines) {
    return line.per().isPresent() && lines.stream().anyMatch(other -> isSmallPart(other, line))
        ? Optional.of(Withheld.BREAKDOWN)
        : small(line);
  }

  private boolean isSmallPart(Line other, Line line) {
    return other.counted() == line.counted()
        && other.per().equals(line.per())
        && other.on().equals(line.on())
        && small(other).isPresent();
  }

  /**
   * Anybody can count the schools of an authority. So a line of a day divides a known number into
   * those of which it holds, does not hold and is not known; where none of the three is small, and
   * none of what is told of them, no sum or rest of them is.
   */
  private Optional<Withheld> small(Line line) {
    var schools = line.schools().orElseThrow();
    if (isSmall(schools)) {
      return Optional.of(Withheld.FEW);
    }
    if (rest(line, schools).anyMatch(SmallNumbers::isSmall)) {
      return Optional.of(Withheld.ALL_BUT_FEW);
    }
    return unknown(line).anyMatch(SmallNumbers::isSmall)
        ? Optional.of(Withheld.FEW_UNKNOWN)
        : Optional.empty();
  }

  /** Those that remain, as they are and as they could be reckoned from what is told. */
  private Stream<Integer> rest(Line line, int schools) {
    if (line.of().isEmpty()) {
      return all.apply(line).stream()
          .boxed()
          .flatMap(all -> Stream.of(all - schools, all - near(schools)));
    }
    var of = line.of().get();
    return of == schools
        ? Stream.empty()
        : Stream.concat(
            Stream.of(of - schools, of - near(schools), near(of) - near(schools)),
            all.apply(line).stream().boxed().map(all -> all - near(schools)));
  }

  /** Those of which it is not known, in the same two ways. */
  private Stream<Integer> unknown(Line line) {
    var unknown = line.unknown().orElse(0);
    return unknown == 0 || line.counted() != Counted.HOLDING
        ? Stream.of(unknown)
        : Stream.concat(
            Stream.of(unknown),
            all.apply(line).stream()
                .boxed()
                .flatMap(all -> line.of().stream().map(of -> all - near(of))));
  }

  private static boolean isSmall(int schools) {
    return schools > 0 && schools < SMALLEST;
  }

  private static int near(int schools) {
    return (schools + SMALLEST / 2) / SMALLEST * SMALLEST;
  }

  private static Line without(Line line, Withheld why) {
    return told(
        line,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(why));
  }

  private Line rounded(Line line) {
    var schools = line.schools().map(SmallNumbers::near);
    if (line.per().filter(confidential::contains).isPresent()) {
      return told(
          line, schools, Optional.empty(), Optional.empty(), months(line), Optional.empty());
    }
    var of = line.of().map(SmallNumbers::near);
    return told(
        line,
        schools,
        of,
        line.unknown().map(SmallNumbers::near),
        of.isPresent() && line.value().isPresent()
            ? percentage(schools.orElseThrow(), of.get())
            : months(line),
        Optional.empty());
  }

  /** A percentage would give away of how many it is known; months do not. */
  private static Optional<BigDecimal> months(Line line) {
    return line.of().isPresent() ? Optional.empty() : line.value();
  }

  private static Optional<BigDecimal> percentage(int schools, int of) {
    return of > 0 ? Optional.of(Counting.percentage(schools, of)) : Optional.empty();
  }

  private static Line told(
      Line line,
      Optional<Integer> schools,
      Optional<Integer> of,
      Optional<Integer> unknown,
      Optional<BigDecimal> value,
      Optional<Withheld> why) {
    return new Line(
        line.counted(),
        line.per(),
        line.group(),
        line.from(),
        line.on(),
        schools,
        of,
        unknown,
        value,
        why);
  }
}
