package org.interventionledger.api.framework;

import java.util.List;

/**
 * A row of a pack, with the numbered items of the document that made it, so that whoever is held to
 * it can read the sentence.
 *
 * @param section the pack's section, such as {@code records}
 * @param id the row's own, such as {@code nov}
 * @param items such as {@code HIL-128}
 */
public record PackRow(String section, String id, List<String> items) {

  public PackRow {
    items = List.copyOf(items);
  }

  /** The row of a section that these items of the document made. */
  public static PackRow of(Pack pack, String section, String id, List<Integer> src) {
    var prefix = pack.framework().srcPrefix();
    return new PackRow(
        section,
        id,
        prefix == null
            ? List.of()
            : src.stream().map(number -> "%s-%03d".formatted(prefix, number)).toList());
  }

  /** Such as {@code records nov (HIL-128, HIL-143)}. */
  @Override
  public String toString() {
    var place = section + " " + id;
    return items.isEmpty() ? place : place + " (" + String.join(", ", items) + ")";
  }
}
