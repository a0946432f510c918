package org.interventionledger.query.timeline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interventionledger.api.record.FindTimeline.Detail;

/**
 * Writes sentences from the bundle. In a sentence of the bundle {@code {name}} stands for what the
 * event names so; {@code [...]} is left out where something named in it is missing; {@code
 * {name:none|one|many}} chooses by number, with {@code #} for the value.
 */
final class Words {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.interventionledger.query.timeline.sentences", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^]]*)]");
  private static final Pattern PLACE =
      Pattern.compile("\\{(\\w+)(?::([^|}]*)\\|([^|}]*)\\|([^|}]*))?}");

  private Words() {}

  static String sentence(Telling telling) {
    return fill(BUNDLE.getString(telling.key()), telling.named());
  }

  static String sentence(String key, Map<String, Object> named) {
    return fill(BUNDLE.getString(key), named);
  }

  static List<Detail> detail(Telling telling) {
    return telling.paragraphs().stream()
        .map(it -> new Detail(BUNDLE.getString("heading." + it.heading()), lines(it.text())))
        .toList();
  }

  /** A day, a word of the vocabulary, several things in a row, or what it says itself. */
  static String of(Object value) {
    return switch (value) {
      case LocalDate day -> DAY.format(day);
      case Enum<?> word ->
          BUNDLE.getString(word.getDeclaringClass().getSimpleName() + "." + word.name());
      case Optional<?> maybe -> maybe.map(Words::of).orElse("");
      case Collection<?> elements -> inARow(elements.stream().map(Words::of).toList());
      default -> value.toString();
    };
  }

  private static String lines(Object text) {
    return text instanceof Collection<?> elements
        ? elements.stream().map(Words::of).collect(joining("\n"))
        : of(text);
  }

  private static String inARow(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private static String fill(String text, Map<String, Object> named) {
    var chosen =
        OPTIONAL_PART
            .matcher(text)
            .replaceAll(part -> quoted(allThere(part.group(1), named) ? part.group(1) : ""));
    return PLACE.matcher(chosen).replaceAll(place -> quoted(put(place, named)));
  }

  private static boolean allThere(String part, Map<String, Object> named) {
    return PLACE.matcher(part).results().noneMatch(place -> count(value(place, named)) == 0);
  }

  private static String put(MatchResult place, Map<String, Object> named) {
    var value = value(place, named);
    if (place.group(2) == null) {
      return of(value);
    }
    var form =
        switch (count(value)) {
          case 0 -> place.group(2);
          case 1 -> place.group(3);
          default -> place.group(4);
        };
    return form.replace("#", of(value));
  }

  private static Object value(MatchResult place, Map<String, Object> named) {
    return Optional.ofNullable(named.get(place.group(1)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "A sentence names " + place.group() + ", which is not there"));
  }

  private static int count(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.isPresent() ? 1 : 0;
      case Collection<?> elements -> elements.size();
      case Integer number -> number;
      default -> 1;
    };
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
