package org.interventionledger.ui.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.refusal.PositionInWords;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a school stands in law on a day, and what may be done next, as an operation of the API. */
@RestController
class PositionApi {

  private final Ledger ledger;
  private final Binder binder;
  private final RefusalTexts texts;

  PositionApi(Ledger ledger, Binder binder, RefusalTexts texts) {
    this.ledger = ledger;
    this.binder = binder;
    this.texts = texts;
  }

  /** The day asked about. */
  record Day(@NotNull LocalDate on) {}

  @GetMapping(path = "/api/schools/{urn}/position", produces = MediaType.APPLICATION_JSON_VALUE)
  PositionInWords position(
      @PathVariable String urn, @RequestParam Optional<String> on, SignedIn signedIn) {
    var day = on.map(this::day).orElseGet(ledger::today);
    return ledger
        .askForOne(new FindPosition(signedIn.reader(), SchoolPath.urn(urn), day), Position.class)
        .map(texts::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate day(String on) {
    return switch (binder.bind(Day.class, JsonNodeFactory.instance.objectNode().put("on", on))) {
      case Bound.Sound<Day>(var day) -> day.on();
      case Bound.Faulty<Day>(var faults) -> throw new FaultyRequest(faults);
    };
  }
}
