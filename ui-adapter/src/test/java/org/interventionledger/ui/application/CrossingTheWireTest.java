package org.interventionledger.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The parts may run apart: every command, event, query, answer and refusal comes back from its text
 * as it was.
 */
@FullApplication
class CrossingTheWireTest {

  @Autowired
  @Qualifier("messageSerializer")
  private Serializer messages;

  static Stream<Class<?>> publishedLanguage() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.interventionledger.api")
            .stream()
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
    var readAs =
        new SimpleSerializedObject<>(
            text.getData(), byte[].class, readAs(sent.getClass()).getName(), null);

    assertThat(messages.<byte[], Object>deserialize(readAs)).isEqualTo(sent);
  }

  /**
   * The parts of a pack are written as packs write them, and read as the kind that they are one of.
   */
  private static Class<?> readAs(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .<Class<?>>map(kind -> kind)
        .filter(
            kind -> Arrays.stream(kind.getDeclaredMethods()).anyMatch(CrossingTheWireTest::makes))
        .findFirst()
        .orElse(type);
  }

  private static boolean makes(Method method) {
    return method.isAnnotationPresent(JsonCreator.class);
  }
}
