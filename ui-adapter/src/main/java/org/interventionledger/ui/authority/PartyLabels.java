package org.interventionledger.ui.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Who;

/** What the version in force calls the parties of its rows. */
public record PartyLabels(Optional<Pack> inForce) {

  /** Those of a row, in its order. */
  public String of(List<Who> who) {
    return who.stream()
        .map(Who::party)
        .distinct()
        .map(this::label)
        .collect(Collectors.joining("; "));
  }

  private String label(String id) {
    return inForce.stream()
        .flatMap(pack -> pack.parties().stream())
        .filter(party -> party.id().equals(id))
        .findFirst()
        .map(Party::label)
        .orElse(id);
  }
}
