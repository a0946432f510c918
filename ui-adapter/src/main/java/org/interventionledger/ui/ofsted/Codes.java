package org.interventionledger.ui.ofsted;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.PublishedInspection.PublishedJudgement;

/** What Ofsted's codes and words stand for. Each is empty for one that is not known. */
final class Codes {

  /** No judgement was made: a nine, or in words. */
  private static final Set<String> NOT_JUDGED = Set.of("9", "not judged", "not applicable");

  /** What not every school has, such as a sixth form, is not there. */
  private static final Set<String> NOT_THERE = Set.of("0", "8");

  private static final Map<String, Grade> GRADES =
      Map.ofEntries(
          Map.entry("outstanding", Grade.OUTSTANDING),
          Map.entry("good", Grade.GOOD),
          Map.entry("satisfactory", Grade.SATISFACTORY),
          Map.entry("requires improvement", Grade.REQUIRES_IMPROVEMENT),
          Map.entry("inadequate", Grade.INADEQUATE),
          Map.entry("exceptional", Grade.EXCEPTIONAL),
          Map.entry("strong standard", Grade.STRONG_STANDARD),
          Map.entry("expected standard", Grade.EXPECTED_STANDARD),
          Map.entry("needs attention", Grade.NEEDS_ATTENTION),
          Map.entry("urgent improvement", Grade.URGENT_IMPROVEMENT),
          Map.entry("met", Grade.MET),
          Map.entry("not met", Grade.NOT_MET));

  private static final Map<String, Category> CATEGORIES =
      Map.ofEntries(
          Map.entry("none", Category.NONE),
          Map.entry("9", Category.NONE),
          Map.entry("not applicable", Category.NONE),
          Map.entry("sm", Category.SPECIAL_MEASURES),
          Map.entry("special measures", Category.SPECIAL_MEASURES),
          Map.entry("requires special measures", Category.SPECIAL_MEASURES),
          Map.entry("swk", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          Map.entry("serious weaknesses", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          Map.entry("rsi", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          Map.entry("requires significant improvement", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          Map.entry("significant improvement", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          Map.entry("nti", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT),
          Map.entry("notice to improve", Category.REQUIRES_SIGNIFICANT_IMPROVEMENT));

  private Codes() {}

  /** A judgement, or that there is none. */
  static Optional<Optional<PublishedJudgement>> judgement(Areas.Graded graded, String code) {
    var word = word(code);
    if (NOT_JUDGED.contains(word) || !graded.everywhere() && NOT_THERE.contains(word)) {
      return Optional.of(Optional.empty());
    }
    if (word.matches("[1-4]") && graded.area() != Area.SAFEGUARDING) {
      var number = Optional.of(Integer.valueOf(word));
      return Optional.of(
          Optional.of(new PublishedJudgement(graded.area(), number, Optional.empty())));
    }
    return Optional.ofNullable(GRADES.get(word))
        .filter(grade -> isOfSafeguarding(grade) == (graded.area() == Area.SAFEGUARDING))
        .map(grade -> new PublishedJudgement(graded.area(), Optional.empty(), Optional.of(grade)))
        .map(Optional::of);
  }

  /** Capitals and the width of what stands between two words do not count. */
  private static String word(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static boolean isOfSafeguarding(Grade grade) {
    return grade == Grade.MET || grade == Grade.NOT_MET;
  }

  static Optional<Category> category(String code) {
    return Optional.ofNullable(CATEGORIES.get(word(code)));
  }

  /** Yes, no, or that nothing is said. */
  static Optional<Optional<Boolean>> answer(String code) {
    return switch (word(code)) {
      case "yes" -> Optional.of(Optional.of(true));
      case "no" -> Optional.of(Optional.of(false));
      case String word when NOT_JUDGED.contains(word) -> Optional.of(Optional.empty());
      case String _ -> Optional.empty();
    };
  }

  /**
   * What an inspection was in law, by Ofsted's name for it.
   *
   * @return empty where the name does not tell
   */
  static Optional<InspectionKind> kind(Listing.Of of, String name) {
    var words = name.toLowerCase(Locale.ROOT);
    return switch (of) {
      case UNGRADED -> Optional.of(InspectionKind.SECTION_8_UNGRADED);
      case FULL -> Optional.of(full(words));
      case ANY -> isSection5(words) ? Optional.of(InspectionKind.SECTION_5) : section8(words);
    };
  }

  private static boolean isSection5(String words) {
    return words.contains("s5")
        || words.contains("section 5")
        || words.contains("graded") && !words.contains("ungraded");
  }

  /** A full or graded inspection is one under section 5, whatever it began as. */
  private static InspectionKind full(String words) {
    return !isSection5(words) && (section8(words).isPresent() || words.contains("exempt"))
        ? InspectionKind.SECTION_8_TREATED_AS_SECTION_5
        : InspectionKind.SECTION_5;
  }

  private static Optional<InspectionKind> section8(String words) {
    if (words.contains("ungraded")
        || words.contains("short inspection")
        || words.contains("good and outstanding")) {
      return Optional.of(InspectionKind.SECTION_8_UNGRADED);
    }
    if (words.contains("monitoring") || words.contains("visit") && !words.contains("designation")) {
      return Optional.of(InspectionKind.SECTION_8_MONITORING);
    }
    if (words.contains("urgent") || words.contains("complaint")) {
      return Optional.of(InspectionKind.SECTION_8_URGENT);
    }
    return words.contains("designation") || words.contains("section 8") || words.contains("s8")
        ? Optional.of(InspectionKind.SECTION_8_OTHER)
        : Optional.empty();
  }
}
