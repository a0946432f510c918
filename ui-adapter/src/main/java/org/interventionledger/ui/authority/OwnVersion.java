package org.interventionledger.ui.authority;

import java.util.List;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.framework.Who;

/** A version in force, with what it has of the authority itself. */
public record OwnVersion(Pack pack, List<OwnRow> rows) {

  public VersionChoice version() {
    return VersionChoice.of(pack.framework());
  }

  /** The parties of a row, as the version calls them and in its order. */
  public String parties(OwnRow row) {
    return row.who().stream()
        .map(Who::party)
        .distinct()
        .map(this::label)
        .collect(Collectors.joining("; "));
  }

  private String label(String id) {
    return pack.parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .map(Party::label)
        .orElse(id);
  }
}
