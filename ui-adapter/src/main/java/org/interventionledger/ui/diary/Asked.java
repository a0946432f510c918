package org.interventionledger.ui.diary;

import java.util.Optional;
import org.interventionledger.api.terms.Urn;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Whose duties are asked for, where not those of all. */
public sealed interface Asked {

  /** What a school is called by in a question; the authority itself by a word. */
  String name();

  /** What the authority itself owes, for all of its schools at once. */
  record TheAuthorityItself() implements Asked {
    public static final String NAME = "authority";

    @Override
    public String name() {
      return NAME;
    }
  }

  /** One school's. */
  record OneSchool(Urn urn) implements Asked {
    @Override
    public String name() {
      return urn.toString();
    }
  }

  default Optional<Urn> school() {
    return switch (this) {
      case OneSchool(var urn) -> Optional.of(urn);
      case TheAuthorityItself() -> Optional.empty();
    };
  }

  static Optional<Asked> of(Optional<Urn> school) {
    return school.map(OneSchool::new);
  }

  /** A URN, or the word for the authority itself. */
  @Component
  final class FromText implements Converter<String, Asked> {
    @Override
    public Asked convert(String text) {
      if (text.isBlank()) {
        return null;
      }
      return text.strip().equals(TheAuthorityItself.NAME)
          ? new TheAuthorityItself()
          : new OneSchool(Urn.parse(text));
    }
  }
}
