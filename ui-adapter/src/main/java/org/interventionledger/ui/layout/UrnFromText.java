package org.interventionledger.ui.layout;

import org.interventionledger.api.terms.Urn;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A URN in a path or a parameter. */
@Component
class UrnFromText implements Converter<String, Urn> {

  @Override
  public Urn convert(String text) {
    return text.isBlank() ? null : Urn.parse(text);
  }
}
