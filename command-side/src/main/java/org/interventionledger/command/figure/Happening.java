package org.interventionledger.command.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Value;

/**
 * What can happen to a school that figures count, seen by what is known of it before and after.
 * From the unknown nothing improves, declines or is cleared.
 */
enum Happening {
  /** It is in no category of concern any more. */
  CATEGORY_CLEARED("category-cleared") {
    @Override
    boolean between(Facts before, Facts after, Pack pack) {
      return before.of(CATEGORY) instanceof Value.One(var names)
          && !names.contains("none")
          && after.of(CATEGORY).equals(Value.of("none"));
    }
  },
  /** A level of concern is lower than it was; ranks rise with concern. */
  LEVEL_IMPROVED("level-improved") {
    @Override
    boolean between(Facts before, Facts after, Pack pack) {
      return pack.scales().stream()
          .filter(scale -> scale.shape() == Shape.ordinal)
          .anyMatch(scale -> isLower(rank(scale, after), rank(scale, before)));
    }
  },
  /** The overall grade is worse than that of the graded inspection before. */
  GRADE_DECLINED("grade-declined") {
    @Override
    boolean between(Facts before, Facts after, Pack pack) {
      return isLower(merit(after), merit(before));
    }
  };

  private static final Asked CATEGORY = new Asked.OfSchool(SchoolFact.category);
  private static final Asked GRADE = new Asked.OfSchool(SchoolFact.ofsted);

  /** Requires improvement took the place of satisfactory in 2012. */
  private static final List<List<String>> GRADES =
      List.of(
          List.of("inadequate"),
          List.of("satisfactory", "ri"),
          List.of("good"),
          List.of("outstanding"));

  private final String written;

  Happening(String written) {
    this.written = written;
  }

  /** What a pack means by a name. */
  static Optional<Happening> of(String written) {
    return Arrays.stream(values()).filter(one -> one.isMeantBy(written)).findFirst();
  }

  boolean isMeantBy(String name) {
    return written.equals(name);
  }

  abstract boolean between(Facts before, Facts after, Pack pack);

  private static boolean isLower(OptionalInt one, OptionalInt than) {
    return one.isPresent() && than.isPresent() && one.getAsInt() < than.getAsInt();
  }

  private static OptionalInt rank(Scale scale, Facts facts) {
    return facts.of(new Asked.Named(scale.id())) instanceof Value.One(var names)
        ? names.stream()
            .flatMap(name -> scale.level(name).stream())
            .mapToInt(Level::rank)
            .findFirst()
        : OptionalInt.empty();
  }

  private static OptionalInt merit(Facts facts) {
    return facts.of(GRADE) instanceof Value.One(var names)
        ? IntStream.range(0, GRADES.size())
            .filter(merit -> GRADES.get(merit).stream().anyMatch(names::contains))
            .findFirst()
        : OptionalInt.empty();
  }
}
