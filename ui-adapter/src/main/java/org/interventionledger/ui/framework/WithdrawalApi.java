package org.interventionledger.ui.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawing an adoption, as an operation of the API. */
@RestController
class WithdrawalApi {

  private final Withdrawals withdrawals;
  private final JsonBody body;

  WithdrawalApi(Withdrawals withdrawals, JsonBody body) {
    this.withdrawals = withdrawals;
    this.body = body;
  }

  /** The answer to a withdrawal. */
  record Recorded(boolean recorded, boolean shown, String version) {}

  @PostMapping(
      path = "/api/frameworks/withdrawals",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Recorded> withdraw(SignedIn signedIn, HttpServletRequest request) {
    return switch (withdrawals.read(body.object(request))) {
      case Bound.Faulty<AdoptionWithdrawalForm>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<AdoptionWithdrawalForm>(var form) -> {
        var shown = withdrawals.record(form, signedIn);
        yield ResponseEntity.created(URI.create("/api/frameworks"))
            .body(new Recorded(true, shown, form.choice().toString()));
      }
    };
  }
}
