package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;

/** Where a pre-warning notice has come to. */
sealed interface PreWarning {

  PreWarningNoticeSent sent();

  /** A reply is awaited. */
  record Unanswered(PreWarningNoticeSent sent) implements PreWarning {}

  /** It was answered, or it is on record that it was not. */
  record Answered(PreWarningNoticeSent sent, PreWarningResponseRecorded response)
      implements PreWarning {}

  /** Where it stands after an event about it; empty for one that was never sent. */
  static Optional<PreWarning> after(Optional<PreWarning> before, PreWarningEvent event) {
    return switch (event) {
      case PreWarningNoticeSent sent -> Optional.of(new Unanswered(sent));
      case PreWarningResponseRecorded response ->
          before.map(preWarning -> new Answered(preWarning.sent(), response));
    };
  }
}
