package org.interventionledger.api.framework;

/**
 * A version of a framework of the officer's own authority.
 *
 * @param framework the pack's id, such as {@code northmoor-scc}
 */
public record VersionChoice(String framework, String version) {

  /** The two as one text, as they are shown: such as {@code northmoor-scc 2}. */
  public static VersionChoice named(String name) {
    var parts = name.strip().split(" ", 2);
    return new VersionChoice(parts[0], parts.length == 2 ? parts[1].strip() : "");
  }

  public static VersionChoice of(Pack.Identity identity) {
    return new VersionChoice(identity.id(), identity.version());
  }

  @Override
  public String toString() {
    return framework + " " + version;
  }
}
