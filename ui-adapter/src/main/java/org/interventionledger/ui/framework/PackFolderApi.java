package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.interventionledger.ui.framework.FrameworkApi.Adopted;
import org.interventionledger.ui.framework.FrameworkApi.Said;
import org.interventionledger.ui.framework.PacksBeside.Beside;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The packs that lie beside the application, and adopting one of them, as operations of the API.
 */
@RestController
@RequestMapping("/api/frameworks/packs")
class PackFolderApi {

  private final Adoptions adoptions;
  private final PacksBeside packs;
  private final FrameworkApi api;

  PackFolderApi(Adoptions adoptions, PacksBeside packs, FrameworkApi api) {
    this.adoptions = adoptions;
    this.packs = packs;
    this.api = api;
  }

  /** The answer to the question which there are. */
  record Packs(List<Beside> packs) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Packs packs(SignedIn signedIn) {
    PacksBeside.checkMayAdopt(signedIn);
    return new Packs(packs.all(adoptions.find(signedIn), signedIn));
  }

  @GetMapping(
      path = "/{file}",
      produces = {MediaType.APPLICATION_YAML_VALUE, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<byte[]> pack(@PathVariable String file, SignedIn signedIn) {
    PacksBeside.checkMayAdopt(signedIn);
    var type = file.endsWith(".json") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_YAML;
    return ResponseEntity.ok().contentType(type).body(text(file).getBytes(UTF_8));
  }

  @PostMapping(path = "/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Adopted> adopt(
      @PathVariable String file,
      @RequestParam Optional<String> effectiveFrom,
      @RequestParam Optional<String> adoptedOn,
      @RequestParam Optional<String> relation,
      @RequestParam Optional<String> supersedes,
      @RequestParam Optional<String> decision,
      @RequestParam Optional<String> lateReason,
      SignedIn signedIn) {
    PacksBeside.checkMayAdopt(signedIn);
    var said = new Said(effectiveFrom, adoptedOn, relation, supersedes, decision, lateReason);
    return api.adopt(said, text(file), signedIn);
  }

  private String text(String file) {
    return packs.text(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
