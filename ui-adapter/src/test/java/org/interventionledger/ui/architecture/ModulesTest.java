package org.interventionledger.ui.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the modules. */
@AnalyzeClasses(
    packages = "org.interventionledger",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

  private static final String API = "org.interventionledger.api..";
  private static final String COMMAND = "org.interventionledger.command..";
  private static final String QUERY = "org.interventionledger.query..";
  private static final String UI = "org.interventionledger.ui..";

  @ArchTest
  static final ArchRule the_published_language_knows_nothing_but_itself =
      noClasses()
          .that()
          .resideInAPackage(API)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              API,
              "java..",
              "com.fasterxml.jackson.annotation..",
              "org.axonframework.modelling..",
              "org.axonframework.commandhandling..",
              "org.axonframework.serialization..");

  @ArchTest
  static final ArchRule the_command_side_decides_and_does_nothing_else =
      noClasses()
          .that()
          .resideInAPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              QUERY,
              UI,
              "java.sql..",
              "javax.sql..",
              "java.net.http..",
              "jakarta.servlet..",
              "org.springframework.web..",
              "org.springframework.jdbc..",
              "org.springframework.security..");

  @ArchTest
  static final ArchRule the_query_side_remembers_and_answers_and_does_nothing_else =
      noClasses()
          .that()
          .resideInAPackage(QUERY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              COMMAND,
              UI,
              "jakarta.servlet..",
              "org.springframework.web..",
              "org.springframework.security..",
              "org.axonframework.commandhandling.gateway..");

  @ArchTest
  static final ArchRule the_pages_know_the_other_two_by_the_published_language_only =
      noClasses()
          .that()
          .resideInAPackage(UI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(COMMAND, QUERY);

  @ArchTest
  static final ArchRule the_database_is_spoken_to_by_the_query_side_only =
      noClasses()
          .that(
              resideInAnyPackage(API, COMMAND, UI).and(not(resideInAnyPackage("..ui.database.."))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..");

  @ArchTest
  static final ArchRule features_of_the_command_side_form_no_circle =
      slices().matching("org.interventionledger.command.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule features_of_the_query_side_form_no_circle =
      slices().matching("org.interventionledger.query.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule features_of_the_pages_form_no_circle =
      slices().matching("org.interventionledger.ui.(*)..").should().beFreeOfCycles();
}
