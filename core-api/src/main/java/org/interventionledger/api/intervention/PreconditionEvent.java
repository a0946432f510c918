package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What was considered, decided or done before an act of the authority, as facts of their own. */
public sealed interface PreconditionEvent extends InterventionEvent {

  /**
   * Something was considered, decided or done before an act: what, by whom, on what day and on what
   * evidence (Equality Act 2010, s.149; EIA 2006, s.72; SI 2014/2095, reg. 7).
   *
   * @param about the identifier of the notice that it comes before; empty for the next act of that
   *     kind
   * @param post the person's post
   * @param guidance the edition of the Secretary of State's guidance
   * @param evidence the documents that show it
   * @param note what shows it, where no document does
   * @param provision where the law asks for it; empty where it is good administration only
   * @param approvedBy the sign-in name of whoever approved the text of a notice, which is the
   *     document of the evidence or the words of the note; empty for anything else
   * @param draftedBy the sign-in name of whoever wrote the version of such a text that is put on
   *     record, or that is approved; empty for anything else, and for an approval from before the
   *     ledger kept drafts
   */
  record PreconditionRecorded(
      Urn urn,
      AuthorityCode authority,
      StatutoryStep step,
      Optional<String> about,
      PreconditionKind kind,
      LocalDate consideredOn,
      Narrative considered,
      PersonName person,
      String post,
      Optional<String> guidance,
      List<DocumentRef> evidence,
      Optional<Narrative> note,
      Optional<Provision> provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> approvedBy,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> draftedBy)
      implements PreconditionEvent {
    public PreconditionRecorded {
      evidence = List.copyOf(evidence);
      approvedBy = approvedBy == null ? Optional.empty() : approvedBy;
      draftedBy = draftedBy == null ? Optional.empty() : draftedBy;
    }

    /** One of no text of a notice. */
    public PreconditionRecorded(
        Urn urn,
        AuthorityCode authority,
        StatutoryStep step,
        Optional<String> about,
        PreconditionKind kind,
        LocalDate consideredOn,
        Narrative considered,
        PersonName person,
        String post,
        Optional<String> guidance,
        List<DocumentRef> evidence,
        Optional<Narrative> note,
        Optional<Provision> provision) {
      this(
          urn,
          authority,
          step,
          about,
          kind,
          consideredOn,
          considered,
          person,
          post,
          guidance,
          evidence,
          note,
          provision,
          Optional.empty(),
          Optional.empty());
    }

    /**
     * The SHA-256 of the text that was drafted or approved: of the one document, or of the words in
     * UTF-8.
     */
    public Optional<String> textSha256() {
      return approvedBy.or(() -> draftedBy).isEmpty()
          ? Optional.empty()
          : evidence.stream()
              .findFirst()
              .map(DocumentRef::sha256)
              .or(() -> note.map(words -> Sha256.of(words.text())));
    }

    @Override
    public LocalDate happenedOn() {
      return consideredOn;
    }
  }
}
