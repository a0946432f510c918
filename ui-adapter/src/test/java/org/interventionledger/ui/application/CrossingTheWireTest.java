package org.interventionledger.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The parts may run apart: every command, event, query, answer and refusal comes back from its text as it
 * was.
 */
@FullApplication
class CrossingTheWireTest {

  @Autowired
  @Qualifier("messageSerializer")
  private Serializer messages;

  static Stream<Class<?>> publishedLanguage() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.interventionledger.api").stream()
            .filter(JavaClass::isRecord)
            .<Class<?>>map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("publishedLanguage")
  void comes_back_as_it_was(Class<?> type) {
    assertThatItComesBack(new Samples(true).of(type));
  }

  @ParameterizedTest
  @MethodSource("publishedLanguage")
  void comes_back_as_it_was_when_nothing_optional_is_said(Class<?> type) {
    assertThatItComesBack(new Samples(false).of(type));
  }

  private void assertThatItComesBack(Object sent) {
    SerializedObject<byte[]> text = messages.serialize(sent, byte[].class);

    assertThat(messages.<byte[], Object>deserialize(text)).isEqualTo(sent);
  }
}
