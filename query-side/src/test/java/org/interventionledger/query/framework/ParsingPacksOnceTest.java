package org.interventionledger.query.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stored pack is parsed once, however many pages and schools ask for it. */
class ParsingPacksOnceTest {

  private static final String TEXT =
      "{\"framework\": {\"id\": \"%s\", \"authority\": \"Westfield\", \"version\": \"1\","
          + " \"title\": \"Concern\"}}";

  private final ParsedPacks packs = new ParsedPacks();

  @Test
  void the_same_text_is_the_same_pack_and_another_is_another() {
    var first = packs.of(TEXT.formatted("one"));

    assertThat(packs.of(new String(TEXT.formatted("one")))).isSameAs(first);
    assertThat(packs.of(TEXT.formatted("two")).framework().id()).isEqualTo("two");
    assertThat(first.framework().id()).isEqualTo("one");
  }
}
