package org.interventionledger.ui.projection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.interventionledger.api.record.FindProjections;
import org.interventionledger.api.record.FindProjections.Projections;
import org.interventionledger.api.record.FindReconciliation;
import org.interventionledger.api.record.FindReconciliation.Reconciliation;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.RebuildProjection;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The projections, for those who keep the ledger running. */
@RestController
@RequestMapping("/api/projections")
@Tag(name = "Projections")
class ProjectionApi {

  private final Ledger ledger;

  ProjectionApi(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping
  @Operation(summary = "How the projections stand against the store")
  Projections all(SignedIn signedIn) {
    checkMayRead(signedIn);
    return ledger.ask(new FindProjections(), Projections.class);
  }

  @GetMapping("/reconciliation")
  @Operation(summary = "Whether each projection accounts for every stored event up to its position")
  Reconciliation reconciliation(SignedIn signedIn) {
    checkMayRead(signedIn);
    return ledger.ask(new FindReconciliation(), Reconciliation.class);
  }

  @PostMapping("/{name}/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(summary = "Throw a projection's rows away and build them again from the events")
  void rebuild(@PathVariable String name, SignedIn signedIn) {
    ledger.record(new RebuildProjection(name), signedIn.officer(), Optional.empty());
  }

  private static void checkMayRead(SignedIn signedIn) {
    var role = signedIn.officer().role();
    if (!Readership.OPERATIONS.includes(role)) {
      throw new Refused(
          RecordRefusal.ROLE_MAY_NOT_ACT,
          Fact.term("role", role),
          Fact.text("act", "read how projections stand"));
    }
  }
}
