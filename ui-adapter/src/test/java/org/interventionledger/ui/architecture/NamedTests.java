package org.interventionledger.ui.architecture;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The tests that the README names beside what they show: {@code `Class.method`}. */
public final class NamedTests {

  /** The class and the method of each. */
  public static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*)\\.(\\w+)`");

  private static final Map<String, Path> SOURCES =
      Sources.all(Sources.top()).stream()
          .filter(file -> file.toString().contains("src/test/java"))
          .collect(toMap(NamedTests::className, file -> file, (one, _) -> one));

  private NamedTests() {}

  /** A method with a test's annotation before it, and nothing that switches it off. */
  public static boolean isThere(String name, String method) {
    var file = SOURCES.get(name);
    if (file == null) {
      return false;
    }
    var text = Sources.text(file);
    var declared = Pattern.compile("void\\s+" + method + "\\(").matcher(text);
    if (!declared.find()) {
      return false;
    }
    var annotations = text.substring(text.lastIndexOf("\n\n", declared.start()), declared.start());
    return (annotations.contains("@Test") || annotations.contains("@ParameterizedTest"))
        && !annotations.contains("@Disabled");
  }

  private static String className(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
