package org.interventionledger.api.placement;

import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.AuthorityCode;

/** The version of an authority's framework under which a journey runs. */
public record FrameworkVersion(AuthorityCode authority, String framework, String version) {

  /** Whether it has the name chosen, whichever authority's it is. */
  public boolean is(VersionChoice choice) {
    return framework.equals(choice.framework()) && version.equals(choice.version());
  }

  @Override
  public String toString() {
    return framework + " " + version;
  }
}
