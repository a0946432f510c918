package org.interventionledger.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every constant of the published language that a page may show has its words. */
class VocabularyInWordsTest {

  /** Those that are never shown, and those that have words under names of their own. */
  private static final Set<String> OTHERWISE =
      Set.of(
          LawRefusal.class.getName(),
          RecordRefusal.class.getName(),
          FrameworkRefusal.class.getName(),
          Readership.class.getName(),
          Fact.Kind.class.getName(),
          "org.interventionledger.api.school.RowFault$Reason",
          "org.interventionledger.api.school.FindSchoolImports$Standing",
          "org.interventionledger.api.school.SchoolImportCommand$Course",
          "org.interventionledger.api.school.TakenIn",
          "org.interventionledger.api.figure.OwnReading$Shown",
          // Between the parts of the program, and told to nobody.
          "org.interventionledger.api.record.TakeRequestKey$Standing");

  /** A pack's own keywords, shown as packs write them. */
  private static final String PACKS = "org.interventionledger.api.framework";

  private static Stream<String> keys() {
    return new ClassFileImporter()
        .importPackages("org.interventionledger.api").stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !OTHERWISE.contains(type.getName()))
            .filter(type -> !type.getPackageName().equals(PACKS))
            .flatMap(VocabularyInWordsTest::keys);
  }

  private static Stream<String> keys(JavaClass type) {
    return type.getFields().stream()
        .filter(
            field ->
                field.getModifiers().contains(JavaModifier.STATIC)
                    && field.getRawType().equals(type))
        .map(field -> type.getSimpleName() + "." + field.getName());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_constant_has_its_words(String key) {
    var terms = new ResourceBundleMessageSource();
    terms.setBasename("terms");
    terms.setDefaultEncoding("UTF-8");
    assertThat(new Words(terms).of(key)).isNotBlank().doesNotContain("_");
  }

  @Test
  void words_are_written_with_the_facts_as_they_are_given() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    assertThat(new Words(messages).of("school.unknown", 999001)).contains("999001");
  }
}
