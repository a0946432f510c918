package org.interventionledger.ui.register;

import java.util.Optional;
import org.interventionledger.api.placement.FindLevels.Levels;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody with a level, as JSON and as CSV. */
@RestController
class LevelApi {

  private final LevelLists lists;

  LevelApi(LevelLists lists) {
    this.lists = lists;
  }

  @GetMapping(
      path = "/api/levels",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Levels levels(
      SignedIn signedIn,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> adviser,
      @RequestParam Optional<String> phase,
      @RequestParam Optional<String> search) {
    return lists.export(signedIn, new LevelLists.Filter(level, adviser, phase, search));
  }
}
