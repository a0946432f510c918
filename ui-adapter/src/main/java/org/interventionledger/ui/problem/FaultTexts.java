package org.interventionledger.ui.problem;

import java.util.Locale;
import org.interventionledger.ui.form.Fault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Faults of fields in words. */
@Component
public class FaultTexts {

  private final MessageSource messages;

  FaultTexts(MessageSource messages) {
    this.messages = messages;
  }

  public String text(Fault fault) {
    var facts = fault.facts().stream().map(String::valueOf).toArray();
    return messages.getMessage("fault." + fault.kind().name(), facts, Locale.UK);
  }
}
