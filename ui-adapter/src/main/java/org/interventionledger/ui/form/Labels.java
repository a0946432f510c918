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
    return find(field, "")
        .orElseThrow(() -> new IllegalStateException("No words for " + field.spot()));
  }

  /**
   * The label as a page asks by it: with a word on whether the field may be left out, and who says
   * so.
   */
  public String asked(Field field, String label) {
    return switch (field.need()) {
      case Need.ByForm _ -> label;
      case Need.ByRule(var refusal, var always) ->
          message("act.required." + (always ? refusal.kind().name() : "sometimes"), label);
      case Need.BeforeAct(_, var act) -> message("act.required.before." + act.name(), label);
      case Need.None _ -> message("act.optional", label);
    };
  }

  /** Which rule asks for it, with its citation; empty where none does. */
  public Optional<String> rule(Field field) {
    return switch (field.need()) {
      case Need.ByRule(var refusal, var always) ->
          Optional.of(
              message(
                  "openapi.required." + (always ? "always" : "sometimes"),
                  refusal.citation(),
                  refusal.name()));
      case Need.BeforeAct(var refusal, var act) ->
          Optional.of(
              message("openapi.required.before", refusal.citation(), refusal.name(), of(act)));
      case Need.ByForm _, Need.None _ -> Optional.empty();
    };
  }

  public Optional<String> hint(Field field) {
    return find(field, ".hint");
  }

  /** What one row of a list is called: "Copy". */
  public String row(Field field) {
    return find(field, ".row").orElseGet(() -> label(field));
  }

  public String of(Enum<?> term) {
    return messages.getMessage(
        term.getDeclaringClass().getSimpleName() + "." + term.name(), null, Locale.UK);
  }

  public String message(String key, Object... facts) {
    return messages.getMessage(key, facts, Locale.UK);
  }

  // The form's own words first, then those that several forms share.
  private Optional<String> find(Field field, String suffix) {
    var own =
        messages.getMessage(
            "field." + field.spot().form() + "." + field.name() + suffix, null, null, Locale.UK);
    return Optional.ofNullable(own)
        .or(
            () ->
                Optional.ofNullable(
                    messages.getMessage("field." + field.name() + suffix, null, null, Locale.UK)));
  }
}
