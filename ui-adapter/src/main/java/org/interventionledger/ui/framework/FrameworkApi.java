package org.interventionledger.ui.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.framework.Adoptions.Intended;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/** Adopted frameworks, and adopting one, as operations of the API. */
@RestController
class FrameworkApi {

  private final Adoptions adoptions;
  private final Ledger ledger;
  private final JsonBody body;

  FrameworkApi(Adoptions adoptions, Ledger ledger, JsonBody body) {
    this.adoptions = adoptions;
    this.ledger = ledger;
    this.body = body;
  }

  /** What is said of an adoption beside the pack. */
  record Said(
      Optional<String> effectiveFrom,
      Optional<String> adoptedOn,
      Optional<String> relation,
      Optional<String> supersedes,
      Optional<String> decision,
      Optional<String> lateReason) {}

  /**
   * The answer to an adoption.
   *
   * @param warnings what is to be known of its day
   */
  record Adopted(
      boolean recorded, boolean shown, String framework, String version, List<String> warnings) {}

  @GetMapping(path = "/api/frameworks", produces = MediaType.APPLICATION_JSON_VALUE)
  Frameworks frameworks(SignedIn signedIn) {
    return adoptions.find(signedIn);
  }

  @PostMapping(
      path = "/api/frameworks",
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE},
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Adopted> adopt(
      @RequestParam Optional<String> effectiveFrom,
      @RequestParam Optional<String> adoptedOn,
      @RequestParam Optional<String> relation,
      @RequestParam Optional<String> supersedes,
      @RequestParam Optional<String> decision,
      @RequestParam Optional<String> lateReason,
      SignedIn signedIn,
      HttpServletRequest request)
      throws IOException {
    var said = new Said(effectiveFrom, adoptedOn, relation, supersedes, decision, lateReason);
    return adopt(said, text(body.bytes(request)), signedIn);
  }

  /** Adopt the pack of a text; without a day of its own, today. */
  ResponseEntity<Adopted> adopt(Said said, String pack, SignedIn signedIn) {
    var filled = JsonNodeFactory.instance.objectNode();
    filled.put("adoptedOn", said.adoptedOn().orElseGet(() -> ledger.today().toString()));
    said.effectiveFrom().ifPresent(day -> filled.put("effectiveFrom", day));
    said.relation().ifPresent(relation -> filled.put("relation", relation));
    said.supersedes().ifPresent(version -> filled.put("supersedes", version));
    said.decision().ifPresent(decision -> filled.put("decision", decision));
    said.lateReason().ifPresent(reason -> filled.put("lateReason", reason));
    filled.put("pack", pack);
    return switch (adoptions.read(filled)) {
      case Bound.Faulty<Intended>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<Intended>(var intended) -> {
        var shown = adoptions.record(intended, signedIn);
        var which = intended.pack().framework();
        yield ResponseEntity.created(URI.create("/api/frameworks"))
            .body(
                new Adopted(
                    true, shown, which.id(), which.version(), adoptions.warnings(intended)));
      }
    };
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new FaultyRequest(
          List.of(new Fault("pack", Fault.Kind.UNREADABLE_CHARACTER, List.of())));
    }
  }
}
