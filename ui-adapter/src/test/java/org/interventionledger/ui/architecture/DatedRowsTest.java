package org.interventionledger.ui.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The law is one set of dated rows that every decision reads: no decision has a date of its own,
 * and no row is there that no decision reads.
 */
@AnalyzeClasses(
    packages = "org.interventionledger.command",
    importOptions = ImportOption.DoNotIncludeTests.class)
class DatedRowsTest {

  private static final String STATUTE = "org.interventionledger.command.statute";

  /** Holidays, terms and Easter Sunday are days, not changes of the law. */
  private static final String CALENDAR = "org.interventionledger.command.calendar";

  /** By which rows are written down and tested, whatever they say. */
  private static final Set<String> FORM_OF_A_ROW = Set.of("DatedRule", "InForce");

  private static final Pattern DAY = Pattern.compile("\"\\d{4}-\\d{2}(-\\d{2})?\"");

  @ArchTest
  static final ArchRule no_decision_makes_a_date_of_its_own =
      noClasses()
          .that()
          .resideOutsideOfPackages(STATUTE, CALENDAR)
          .should()
          .callMethodWhere(
              target(nameMatching("of|parse|ofYearDay|ofEpochDay"))
                  .and(
                      target(
                          owner(
                              describe(
                                  "a day, month or year of the JDK",
                                  type ->
                                      Set.of("LocalDate", "YearMonth", "Year", "MonthDay")
                                              .contains(type.getSimpleName())
                                          && type.getPackageName().equals("java.time"))))));

  @ArchTest
  static void no_day_is_written_outside_the_statute(JavaClasses ignored) {
    assertThat(Sources.main())
        .filteredOn(file -> file.toString().contains("/command-side/"))
        .filteredOn(
            file -> !file.getParent().endsWith("statute") && !file.getParent().endsWith("calendar"))
        .allSatisfy(file -> assertThat(Sources.text(file)).doesNotContainPattern(DAY));
  }

  @ArchTest
  static void every_component_of_the_law_is_read_by_a_decision(JavaClasses classes) {
    var read = readByDecisions(classes);

    assertThat(components(classes))
        .hasSizeGreaterThan(40)
        .filteredOn(component -> !read.contains(component))
        .as("components that nothing reads")
        .isEmpty();
  }

  @ArchTest
  static void every_rule_of_the_law_is_read(JavaClasses classes) {
    assertThat(rules(classes))
        .hasSizeGreaterThan(40)
        .filteredOn(rule -> rule.getAccessesToSelf().stream().noneMatch(access -> reads(access)))
        .extracting(JavaField::getFullName)
        .as("rules that nothing reads")
        .isEmpty();
  }

  /** Its initializer lists it among the rules that are held; that is not reading. */
  private static boolean reads(JavaAccess<?> access) {
    return !access.getOrigin().getName().equals("<clinit>");
  }

  private static Stream<JavaClass> statute(JavaClasses classes) {
    return classes.stream().filter(type -> type.getPackageName().equals(STATUTE));
  }

  private static Set<JavaField> rules(JavaClasses classes) {
    return statute(classes)
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().getSimpleName().equals("DatedRule"))
        .collect(Collectors.toSet());
  }

  /** Of the records by which the statute answers. */
  private static Set<String> components(JavaClasses classes) {
    return statute(classes)
        .filter(type -> type.isRecord())
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !FORM_OF_A_ROW.contains(type.getSimpleName()))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .map(JavaField::getFullName)
        .collect(Collectors.toSet());
  }

  /** The fields of the statute that are got on the way from any method outside it. */
  private static Set<String> readByDecisions(JavaClasses classes) {
    var open = new ArrayDeque<JavaCodeUnit>();
    classes.stream()
        .filter(type -> !type.getPackageName().equals(STATUTE))
        .flatMap(type -> type.getCodeUnits().stream())
        .forEach(open::add);
    var seen = new HashSet<String>();
    var read = new HashSet<String>();
    while (!open.isEmpty()) {
      var unit = open.pop();
      if (seen.add(unit.getFullName())) {
        unit.getFieldAccesses().stream()
            .filter(access -> access.getAccessType() == AccessType.GET)
            .forEach(access -> read.add(access.getTarget().getFullName()));
        Stream.concat(
                unit.getCallsFromSelf().stream().map(JavaAccess::getTarget),
                unit.getCodeUnitReferencesFromSelf().stream().map(JavaAccess::getTarget))
            .map(AccessTarget.CodeUnitAccessTarget.class::cast)
            .filter(target -> target.getOwner().getPackageName().equals(STATUTE))
            .flatMap(target -> target.resolveMember().stream())
            .forEach(open::add);
        // What an enumeration is made with is called by its methods.
        unit.getOwner().getCodeUnits().stream()
            .filter(other -> unit.getOwner().isEnum() && other.getName().equals("<clinit>"))
            .forEach(open::add);
      }
    }
    return read;
  }
}
