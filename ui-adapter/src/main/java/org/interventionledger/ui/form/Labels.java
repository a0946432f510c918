package org.interventionledger.ui.form;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What forms call their fields. */
@Component
public class Labels {

  private final MessageSource messages;

  Labels(MessageSource messages) {
    this.messages = messages;
  }

  public String label(Field field) {
    return find(field, "").orElseThrow(() -> new IllegalStateException("No words for " + field.spot()));
  }

  public Optional<String> hint(Field field) {
    return find(field, ".hint");
  }

  /** What one row of a list is called: "Copy". */
  public String row(Field field) {
    return find(field, ".row").orElseGet(() -> label(field));
  }

  public String of(Enum<?> term) {
    return messages.getMessage(term.getDeclaringClass().getSimpleName() + "." + term.name(), null, Locale.UK);
  }

  public String message(String key, Object... facts) {
    return messages.getMessage(key, facts, Locale.UK);
  }

  // The form's own words first, then those that several forms share.
  private Optional<String> find(Field field, String suffix) {
    var own = messages.getMessage("field." + field.spot().form() + "." + field.name() + suffix, null, null, Locale.UK);
    return Optional.ofNullable(own)
        .or(() -> Optional.ofNullable(messages.getMessage("field." + field.name() + suffix, null, null, Locale.UK)));
  }
}
