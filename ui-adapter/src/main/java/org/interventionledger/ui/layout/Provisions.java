package org.interventionledger.ui.layout;

import org.interventionledger.api.terms.Provision;
import org.springframework.stereotype.Component;

/**
 * Places in the law in words ({@code ${@provisions.of(...)}}), with the day as of which they are
 * read where that is named.
 */
@Component("provisions")
public class Provisions {

  private final Words words;
  private final Dates dates;

  Provisions(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  public String of(Provision provision) {
    return provision
        .lawOf()
        .map(day -> words.of("provision.as-it-stood", provision, dates.day(day)))
        .orElseGet(provision::toString);
  }
}
