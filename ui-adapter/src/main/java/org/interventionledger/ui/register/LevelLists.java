package org.interventionledger.ui.register;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.placement.FindLevels;
import org.interventionledger.api.placement.FindLevels.Levels;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks who has a level, on a register or not. */
@Component
class LevelLists {

  /** What the reader asked to see of them; empty does not filter. */
  record Filter(
      Optional<String> level,
      Optional<String> adviser,
      Optional<String> phase,
      Optional<String> search) {

    Filter {
      level = Registers.said(level);
      adviser = Registers.said(adviser);
      phase = Registers.said(phase);
      search = Registers.said(search);
    }
  }

  private final Ledger ledger;
  private final Words words;

  LevelLists(Ledger ledger, Words words) {
    this.ledger = ledger;
    this.words = words;
  }

  Levels find(SignedIn signedIn, Filter filter) {
    return ledger.ask(
        new FindLevels(
            signedIn.reader(), filter.level(), filter.adviser(), filter.phase(), filter.search()),
        Levels.class);
  }

  /** An export without rows would say that nobody has a level. */
  Levels export(SignedIn signedIn, Filter filter) {
    var levels = find(signedIn, filter);
    if (!levels.mayRead()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("levels.not-yours"));
    }
    return levels;
  }

  /** Titles of the frameworks in force at the reader's authorities that keep no register at all. */
  List<String> withoutARegister(SignedIn signedIn) {
    var frameworks = ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class);
    return signedIn.authorities().stream()
        .sorted()
        .flatMap(authority -> frameworks.inForce(authority, ledger.today()).stream())
        .map(FindFrameworks.Adopted::pack)
        .filter(pack -> pack.scales().stream().noneMatch(scale -> scale.shape() == Shape.flag))
        .map(Pack::framework)
        .map(Pack.Identity::title)
        .toList();
  }
}
