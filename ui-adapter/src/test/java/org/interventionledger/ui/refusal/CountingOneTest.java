package org.interventionledger.ui.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.ui.layout.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** No text says "1 days": each is read with 1 in every place that could hold a number. */
class CountingOneTest {

  /** After a number that stands for somebody, something or a day another word may end in s. */
  private static final Pattern MORE_THAN_ONE =
      Pattern.compile(
          "\\b1 (?!(?:is|was|has|as|puts|rests|runs|sets|takes|this|these)\\b)(?:\\w+s|\\w+"
              + " (?:are|were|match))\\b");

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

  private final Properties refusals = bundle("refusals");
  private final RefusalTexts texts = new RefusalTexts(messages(), new Dates());

  @ParameterizedTest
  @MethodSource("org.interventionledger.api.refusal.Refusal#all")
  void a_refusal_counts_one_as_one(Refusal refusal) {
    var facts = ones("refusal." + refusal.name());

    assertThat(texts.text(new Refused(refusal, facts).details()))
        .doesNotContainPattern(MORE_THAN_ONE);
  }

  @ParameterizedTest
  @EnumSource(Danger.class)
  void a_trap_counts_one_as_one(Danger danger) {
    var facts = Arrays.asList(ones("trap." + danger.name()));

    assertThat(texts.text(new Trap(danger, Provision.eia("s.60"), facts)))
        .doesNotContainPattern(MORE_THAN_ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "terms", "acts", "imports", "calendars", "security"})
  void a_page_counts_one_as_one(String name) {
    var ones = new Object[] {1, 1, 1, 1, 1, 1};
    var page = bundle(name);
    page.stringPropertyNames().stream()
        .filter(key -> page.getProperty(key).contains("{0"))
        .forEach(
            key ->
                assertThat(new MessageFormat(page.getProperty(key), Locale.UK).format(ones))
                    .as(key)
                    .doesNotContainPattern(MORE_THAN_ONE));
  }

  @Test
  void none_one_and_many_are_told_apart() {
    assertThat(left(0)).contains(": no day is left.");
    assertThat(left(1)).contains(": 1 day is left.");
    assertThat(left(2)).contains(": 2 days are left.");
  }

  private String left(long days) {
    var refused =
        new Refused(LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING, Fact.number("daysLeft", days));
    return texts.text(refused.details());
  }

  private Fact[] ones(String key) {
    return PLACE
        .matcher(refusals.getProperty(key))
        .results()
        .map(place -> Fact.number(place.group(1), 1))
        .toArray(Fact[]::new);
  }

  private static Properties bundle(String name) {
    var bundle = new Properties();
    try (var text = CountingOneTest.class.getResourceAsStream("/" + name + ".properties")) {
      bundle.load(new InputStreamReader(text, UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return bundle;
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("refusals", "terms");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
