package org.interventionledger.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No sentence says "1 days": each is read with 1 in every place. */
class CountingOneInSentencesTest {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("org.interventionledger.query.timeline.sentences", Locale.ROOT);

  /** After a number that stands for somebody, something or a day another word may end in s. */
  private static final Pattern MORE_THAN_ONE =
      Pattern.compile("\\b1 (?!(?:is|was|has|as)\\b)(?:\\w+s|\\w+ (?:are|were))\\b");

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

  @Test
  void a_sentence_counts_one_as_one() {
    for (var key : SENTENCES.keySet()) {
      assertThat(Words.sentence(key, ones(key))).as(key).doesNotContainPattern(MORE_THAN_ONE);
    }
  }

  private static Map<String, Object> ones(String key) {
    return PLACE
        .matcher(SENTENCES.getString(key))
        .results()
        .map(place -> place.group(1))
        .distinct()
        .collect(Collectors.toMap(name -> name, _ -> (Object) 1));
  }
}
