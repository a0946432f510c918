package org.interventionledger.command.pack;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;

/**
 * What figures are broken down by and show, under names that lead nowhere. What a document has and
 * the ledger does not hold is declared to lie outside, and nothing else is.
 */
public final class FigureColumns {

  private static final Pattern LAST_INSPECTIONS =
      Pattern.compile("ofsted\\.last\\[[1-9]]\\.(date|grade)");
  private static final String SCHOOL = "school";
  private static final String THEN = "since: ";
  private static final List<String> OF_THE_FIGURE = List.of("grade after", "since");

  private FigureColumns() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return unread.touches("/scales")
        ? Stream.empty()
        : Rows.each(
            "/kpis",
            pack.kpis(),
            (path, figure) ->
                unread.lacks(path, "outside", !figure.outside().isEmpty())
                    ? Stream.<PackFault>empty()
                    : Stream.of(
                            unknown(path + "/per", figure.per(), figure, pack),
                            unknown(path + "/fields", figure.fields(), figure, pack),
                            idle(path + "/outside", figure, pack))
                        .flatMap(found -> found));
  }

  private static Stream<PackFault> unknown(
      String path, List<String> names, Figure figure, Pack pack) {
    return Rows.each(
        path,
        names,
        (place, name) ->
            isHeld(name, pack)
                    || figure.outside().contains(name)
                    || name.equals(SCHOOL) && path.endsWith("/fields")
                ? Stream.<PackFault>empty()
                : Stream.of(PackFault.at(place, Kind.UNKNOWN_COLUMN, name)));
  }

  /** Declared to lie outside, and held all the same, or shown nowhere. */
  private static Stream<PackFault> idle(String path, Figure figure, Pack pack) {
    return Rows.each(
        path,
        figure.outside(),
        (place, name) ->
            isHeld(name, pack) || !figure.per().contains(name) && !figure.fields().contains(name)
                ? Stream.of(PackFault.at(place, Kind.NOT_OUTSIDE, name))
                : Stream.<PackFault>empty());
  }

  /** Whether the ledger holds what a name means. */
  public static boolean isHeld(String name, Pack pack) {
    return OF_THE_FIGURE.contains(name)
        || LAST_INSPECTIONS.matcher(name).matches()
        || isFact(name.startsWith(THEN) ? name.substring(THEN.length()) : name, pack);
  }

  private static boolean isFact(String name, Pack pack) {
    return Arrays.stream(SchoolFact.values()).anyMatch(fact -> fact.name().equals(name))
        || pack.scale(name).isPresent();
  }
}
