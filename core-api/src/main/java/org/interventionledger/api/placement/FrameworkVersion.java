package org.interventionledger.api.placement;

import org.interventionledger.api.terms.AuthorityCode;

/** The version of an authority's framework under which a journey runs. */
public record FrameworkVersion(AuthorityCode authority, String framework, String version) {

  @Override
  public String toString() {
    return framework + " " + version;
  }
}
