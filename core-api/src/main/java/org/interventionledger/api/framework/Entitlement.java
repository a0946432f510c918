package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of support or challenge.
 *
 * @param items what it consists of
 * @param funding who pays, where one answer holds for all of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entitlement(
    String id,
    String label,
    Condition when,
    List<Item> items,
    Amount amount,
    Mode mode,
    List<Funding> funding,
    Force force,
    List<String> unstated,
    List<Integer> src) {

  public Entitlement {
    when = Given.when(when);
    items = Given.list(items);
    funding = Given.list(funding);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  /** How the school comes by it. */
  public enum Mode {
    provide,
    broker,
    commission,
    signpost
  }

  /** Who pays. */
  public enum Funding {
    /** The authority. */
    LA,
    /** The school. */
    S,
    /** The schools forum. */
    SF,
    /** To be confirmed, says the document. */
    TBC
  }

  /** How much of it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Amount(int n, Span.Unit unit, Cadence.Per per) {}

  /** One thing it consists of, with who pays; a text alone where the document does not say. */
  public record Item(String text, List<Funding> funding) {
    public Item {
      funding = Given.list(funding);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Item of(Object written) {
      if (!(written instanceof Map<?, ?> map)) {
        return new Item(String.valueOf(written), List.of());
      }
      var funding = Given.words(map.get("funding")).stream().map(Funding::valueOf).toList();
      return new Item(String.valueOf(map.get("text")), funding);
    }

    @JsonValue
    Object written() {
      if (funding.isEmpty()) {
        return text;
      }
      var written = new LinkedHashMap<String, Object>();
      written.put("text", text);
      written.put("funding", funding);
      return written;
    }
  }
}
