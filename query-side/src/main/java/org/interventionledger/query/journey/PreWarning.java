package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;

/** A pre-warning notice and what came back. */
public record PreWarning(PreWarningNoticeSent sent, Optional<PreWarningResponseRecorded> response) {

  static Matters<PreWarning> on(Matters<PreWarning> preWarnings, PreWarningEvent event) {
    return switch (event) {
      case PreWarningNoticeSent sent -> preWarnings.with(new PreWarning(sent, Optional.empty()));
      case PreWarningResponseRecorded recorded ->
          preWarnings.carriedOn(
              preWarning -> preWarning.id().equals(recorded.preWarningId()),
              preWarning -> new PreWarning(preWarning.sent, Optional.of(recorded)));
    };
  }

  public String id() {
    return sent.preWarningId();
  }
}
