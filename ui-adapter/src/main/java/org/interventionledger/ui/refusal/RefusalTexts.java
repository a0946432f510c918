package org.interventionledger.ui.refusal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.layout.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Refusals in words: what stands in the way, with the facts of the case, and what would make it
 * lawful.
 */
@Component("refusalTexts")
public class RefusalTexts {

  // What stands in square brackets is said only where its facts are known.
  private static final Pattern PART = Pattern.compile("\\[([^\\]]*)]");
  // {name}; or, chosen by number as in the timeline's sentences, {name:none|one|many} with # for
  // it.
  private static final Pattern FACT =
      Pattern.compile("\\{(\\w+)(?::([^|}]*)\\|([^|}]*)\\|([^|}]*))?}");

  private final MessageSource messages;
  private final Dates dates;

  RefusalTexts(MessageSource messages, Dates dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /** The rule in a few words. */
  public String title(Refused.Details refused) {
    return message("refusal." + refused.refusal().name() + ".title");
  }

  /** The rule as it bears on this case. */
  public String text(Refused.Details refused) {
    return filled("refusal." + refused.refusal().name(), refused.facts());
  }

  /** The rule's citation, and the day whose law it is where that is another than the act's own. */
  public String citation(Refused.Details refused) {
    return refused
        .lawOf()
        .map(
            day ->
                messages.getMessage(
                    "provision.as-it-stood",
                    new Object[] {refused.citation(), dates.day(day)},
                    Locale.UK))
        .orElse(refused.citation());
  }

  /** A trap in a few words. */
  public String title(Trap trap) {
    return message("trap." + trap.danger().name() + ".title");
  }

  /** A trap as it bears on this case. */
  public String text(Trap trap) {
    return filled("trap." + trap.danger().name(), trap.facts());
  }

  /** A position, with the words of what bars its acts and of what is dangerous. */
  public PositionInWords of(Position position) {
    return PositionInWords.of(position, this);
  }

  private String filled(String key, List<Fact> facts) {
    var words = words(facts);
    var known =
        PART.matcher(message(key))
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(isKnown(part.group(1), words) ? part.group(1) : ""));
    return FACT.matcher(known).replaceAll(fact -> Matcher.quoteReplacement(put(fact, words)));
  }

  private String put(MatchResult place, Map<String, String> words) {
    var word = words.getOrDefault(place.group(1), message("refusal.unstated"));
    if (place.group(2) == null) {
      return word;
    }
    var form =
        switch (word) {
          case "0" -> place.group(2);
          case "1" -> place.group(3);
          case String _ -> place.group(4);
        };
    return form.replace("#", word);
  }

  private static boolean isKnown(String part, Map<String, String> words) {
    return FACT.matcher(part).results().allMatch(fact -> words.containsKey(fact.group(1)));
  }

  /** The constants that a fact of several names. */
  public static List<String> terms(Fact fact) {
    return fact.value().isEmpty() ? List.of() : List.of(fact.value().split(","));
  }

  private Map<String, String> words(List<Fact> facts) {
    var words = new HashMap<String, String>();
    facts.forEach(fact -> words.put(fact.name(), word(fact)));
    return words;
  }

  private String word(Fact fact) {
    return switch (fact.kind()) {
      case DATE -> dates.day(LocalDate.parse(fact.value()));
      case TERM -> message(fact.value());
      case TERMS -> terms(fact).stream().map(this::message).collect(Collectors.joining("; "));
      // A type of entry has words of its own.
      case TEXT -> messages.getMessage("entry." + fact.value(), null, fact.value(), Locale.UK);
      case NUMBER -> fact.value();
    };
  }

  private String message(String key) {
    return messages.getMessage(key, null, Locale.UK);
  }
}
