package org.interventionledger.ui.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A school's documents over the API. */
@RestController
@RequestMapping("/api/schools/{urn}/documents")
@Tag(name = "Documents")
class DocumentApi {

  private final Documents documents;

  DocumentApi(Documents documents) {
    this.documents = documents;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Keep a document for a school, so that entries can refer to it by its SHA-256",
      description =
          "At most 20 MB, of a kind that an office uses. Who may read it is said by \"readers\";"
              + " the same document stored again is kept once.")
  ResponseEntity<DocumentRef> store(
      @PathVariable Urn urn,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "DEALINGS") DocumentReaders readers,
      SignedIn signedIn)
      throws IOException {
    var document = documents.store(signedIn, urn, file, readers);
    var address = URI.create("/api/schools/" + urn + "/documents/" + document.sha256());
    return ResponseEntity.created(address).body(document);
  }

  @GetMapping
  @Operation(summary = "The documents kept for a school, the latest first")
  FindDocuments.Documents all(@PathVariable Urn urn, SignedIn signedIn) {
    return new FindDocuments.Documents(documents.all(signedIn, urn));
  }

  /** Always to be saved and never shown in place: what it holds was written by anybody. */
  @GetMapping(path = "/{sha256}", produces = MediaType.ALL_VALUE)
  @Operation(summary = "A document itself")
  ResponseEntity<byte[]> one(
      @PathVariable Urn urn, @PathVariable String sha256, SignedIn signedIn) {
    var exported = documents.one(signedIn, urn, sha256);
    var disposition =
        ContentDisposition.attachment()
            .filename(exported.document().name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(exported.document().mediaType()))
        .body(exported.content().bytes());
  }
}
