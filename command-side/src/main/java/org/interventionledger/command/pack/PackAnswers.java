package org.interventionledger.command.pack;

import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.VerifyPack;
import org.interventionledger.api.framework.VerifyPack.Soundness;
import org.springframework.stereotype.Component;

/** Answers whether a pack is sound, by the very rules by which an adoption is decided. */
@Component
final class PackAnswers {

  @QueryHandler
  Soundness handle(VerifyPack query) {
    return new Soundness(PackSoundness.faults(query.pack(), Unread.of(query.unread())));
  }
}
