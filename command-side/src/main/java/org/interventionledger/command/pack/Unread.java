package org.interventionledger.command.pack;

import java.util.List;
import java.util.Set;

/**
 * What of a pack could not be read. A fault that may follow from nothing else is not told: a name
 * is not called unknown while a row whose name nobody could read may have it.
 */
record Unread(Set<String> parts) {

  static final Unread NOTHING = new Unread(Set.of());

  private static final String SOMETHING = "/?";

  static Unread of(List<String> parts) {
    return new Unread(Set.copyOf(parts));
  }

  /** Whether a part could not be read itself, or anything in it, or what it stands in. */
  boolean touches(String path) {
    return parts.stream().anyMatch(part -> within(part, path) || within(path, part));
  }

  /** Whether the place itself, or what it stands in, could not be read. */
  boolean has(String path) {
    return parts.stream().anyMatch(part -> within(path, part));
  }

  /**
   * Whether a row may say something of this name that was not read.
   *
   * @param stated whether it is there; under a name that nothing has may be what is not
   */
  boolean lacks(String row, String name, boolean stated) {
    return touches(row + "/" + name) || (!stated && parts.contains(row + SOMETHING));
  }

  /** Whether a section may have a row whose name was not read. */
  boolean hidesNames(String section, boolean stated) {
    var parent = section.substring(0, section.lastIndexOf('/'));
    return (!stated && parts.contains(parent + SOMETHING))
        || parts.stream().anyMatch(part -> within(section, part) || hidesName(section, part));
  }

  // The row as a whole, or its identifier.
  private static boolean hidesName(String section, String part) {
    if (!within(part, section)) {
      return false;
    }
    var row = part.substring(section.length() + 1);
    return row.indexOf('/') < 0 || row.substring(row.indexOf('/')).equals("/id");
  }

  private static boolean within(String path, String part) {
    return path.equals(part) || path.startsWith(part + "/");
  }
}
