package org.interventionledger.ui.diary;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.terms.Role;
import org.springframework.web.util.UriComponentsBuilder;

/** Where whoever may do so puts on record what the authority itself owes. */
public record OwnActs(Role role) {

  /** The page; none for a role that may not, and none for what a school owes. */
  public Optional<String> page(Optional<PackRow> own) {
    return own.flatMap(this::page);
  }

  private Optional<String> page(PackRow row) {
    return switch (row.section()) {
      case "activities" ->
          page(Act.RECORD_AUTHORITY_ACTIVITY, "record-authority-activity", "activity", row.id());
      case "records" ->
          page(Act.RECORD_AUTHORITY_REPORT, "record-authority-report", "paper", row.id());
      default -> Optional.empty();
    };
  }

  private Optional<String> page(Act act, String path, String name, String id) {
    return act.isOpenTo(role)
        ? Optional.of(
            UriComponentsBuilder.fromPath("/authority/acts/" + path)
                .queryParam(name, id)
                .encode()
                .toUriString())
        : Optional.empty();
  }
}
