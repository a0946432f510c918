package org.interventionledger.ui.pool;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.pool.FindPool.Pool;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The pool of people for boards and governing bodies, over the API. */
@RestController
@RequestMapping(path = "/api/pool", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Pool")
class PoolApi {

  private static final String PERSON = "personId";

  private final PoolDesk desk;
  private final JsonBody body;

  PoolApi(PoolDesk desk, JsonBody body) {
    this.desk = desk;
    this.body = body;
  }

  /** The answer to an act about the pool. */
  record Recorded(boolean recorded, boolean shown, String personId) {}

  @GetMapping
  @Operation(
      summary = "Who is in your authority’s pool of people for boards and governing bodies",
      description =
          "Refused (403) to roles that neither form boards nor check how they are formed.")
  Pool pool(
      SignedIn signedIn,
      @RequestParam Optional<PoolRole> role,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> availableOn) {
    return desk.find(signedIn, role, availableOn);
  }

  @GetMapping("/{personId}/seats")
  @Operation(
      summary = "On which interim executive boards, in force on a day, a person in the pool sits",
      description = "A fact to know before a board is formed; it bars nothing.")
  Seats seats(
      SignedIn signedIn,
      @PathVariable String personId,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on) {
    return desk.seats(signedIn, personId, on);
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Recorded> add(SignedIn signedIn, HttpServletRequest request) {
    return record(PoolKind.ADD, body.object(request), signedIn);
  }

  @PostMapping(path = "/{personId}/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Recorded> change(
      @PathVariable String personId, SignedIn signedIn, HttpServletRequest request) {
    return record(PoolKind.CHANGE, about(personId, body.object(request)), signedIn);
  }

  @PostMapping(path = "/{personId}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Recorded> correct(
      @PathVariable String personId, SignedIn signedIn, HttpServletRequest request) {
    return record(PoolKind.CORRECT, about(personId, body.object(request)), signedIn);
  }

  @PostMapping(path = "/{personId}/removal", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Recorded> takeOff(
      @PathVariable String personId, SignedIn signedIn, HttpServletRequest request) {
    return record(PoolKind.TAKE_OFF, about(personId, body.object(request)), signedIn);
  }

  // What the path tells is the path's to tell.
  private static ObjectNode about(String personId, ObjectNode tree) {
    if (tree.has(PERSON)) {
      throw new FaultyRequest(List.of(new Fault(PERSON, Fault.Kind.UNKNOWN, List.of())));
    }
    return tree.put(PERSON, personId);
  }

  private <F extends Record & PoolForm> ResponseEntity<Recorded> record(
      PoolKind<F> kind, ObjectNode tree, SignedIn signedIn) {
    return switch (desk.read(kind, tree)) {
      case Bound.Faulty<F>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<F>(var form) -> {
        var shown = desk.record(form, signedIn);
        yield ResponseEntity.created(URI.create("/api/pool"))
            .body(new Recorded(true, shown, form.personId()));
      }
    };
  }
}
