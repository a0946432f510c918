package org.interventionledger.ui.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the house does not do. */
@AnalyzeClasses(
    packages = "org.interventionledger",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseStyleTest {

  @ArchTest
  static final ArchRule decisions_ask_no_clock_and_draw_no_lots =
      noClasses()
          .that()
          .resideInAPackage("org.interventionledger.command..")
          .should()
          .callMethodWhere(
              target(nameMatching("now|randomUUID|currentTimeMillis|nanoTime"))
                  .and(
                      target(
                          owner(
                              DescribedPredicate.describe(
                                  "of the JDK", type -> type.getName().startsWith("java."))))));

  @ArchTest
  static final ArchRule packages_are_named_after_features =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..common..",
              "..shared..",
              "..dto..",
              "..impl..",
              "..helper..");

  @ArchTest
  static final ArchRule what_an_object_needs_is_given_to_its_constructor =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule nothing_that_hides_code =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "lombok..", "org.mapstruct..", "jakarta.persistence..", "org.hibernate..");
}
