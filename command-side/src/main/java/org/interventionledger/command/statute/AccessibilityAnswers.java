package org.interventionledger.command.statute;

import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindAccessibilityRule;
import org.interventionledger.api.record.FindAccessibilityRule.AccessibilityRule;
import org.springframework.stereotype.Component;

/** Answers which standard the pages have to meet. */
@Component
class AccessibilityAnswers {

  @QueryHandler
  AccessibilityRule answer(FindAccessibilityRule query) {
    return new AccessibilityRule(Accessibility.on(query.on()));
  }
}
