package org.interventionledger.query.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.evidence.DocumentContent;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.ExportDocument;
import org.interventionledger.api.evidence.ExportDocument.Exported;
import org.interventionledger.api.evidence.FindDocument;
import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.evidence.FindDocuments.Documents;
import org.interventionledger.api.evidence.StoreDocument;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingDocumentsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Urn ALDER = new Urn(999_101);
  private static final Urn BIRCH = new Urn(999_102);
  private static final Urn NOWHERE = new Urn(999_199);

  @BeforeAll
  static void two_schools_are_in_the_ledger() {
    var alder = new FictionalSchool(ALDER, People.NORTHMOOR, "Alder School");
    var birch = new FictionalSchool(BIRCH, People.NORTHMOOR, "Birch School");
    new Clerk(LEDGER).record(alder.entered(), birch.entered());
  }

  @Test
  void a_document_comes_back_as_it_was_stored() {
    var letter = store(ALDER, "The letter", Readership.DEALINGS, People.SENIOR_OFFICER);

    var exported = LEDGER.askForOne(export(Role.ADVISER, ALDER, letter), Exported.class);

    assertThat(exported).hasValue(new Exported(letter, content("The letter")));
  }

  @Test
  void the_same_content_is_kept_once_for_however_many_schools() {
    var minute = store(ALDER, "The minute", Readership.DEALINGS, People.SENIOR_OFFICER);
    store(BIRCH, "The minute", Readership.DEALINGS, People.SENIOR_OFFICER);
    store(BIRCH, "The minute", Readership.DEALINGS, People.ADVISER);

    assertThat(
            LEDGER
                .jdbc()
                .sql("select count(*) from document where sha256 = :it")
                .param("it", minute.sha256())
                .query(Long.class)
                .single())
        .isOne();
    assertThat(all(Role.ADVISER, BIRCH).documents())
        .filteredOn(kept -> kept.document().equals(minute))
        .hasSize(1);
  }

  @Test
  void is_addressed_by_its_content_and_by_nothing_else() {
    var mistaken = new DocumentRef("ab".repeat(32), "letter.txt", "text/plain", 5);

    assertThatThrownBy(
            () ->
                LEDGER.send(
                    new StoreDocument(ALDER, mistaken, Readership.DEALINGS, content("Other")),
                    People.SENIOR_OFFICER))
        .hasStackTraceContaining("addressed_by_its_content");
  }

  @Test
  void is_for_the_readers_it_was_stored_for() {
    var advice = store(ALDER, "Counsel's advice", Readership.DELIBERATION, People.SENIOR_OFFICER);

    assertThat(find(Role.LEGAL, ALDER, advice)).isTrue();
    assertThat(find(Role.ADVISER, ALDER, advice)).isFalse();
    assertThat(find(Role.RSC_LIAISON, ALDER, advice)).isFalse();
    assertThat(LEDGER.askForOne(export(Role.ADVISER, ALDER, advice), Exported.class)).isEmpty();
    assertThat(all(Role.ADVISER, ALDER).documents())
        .noneMatch(kept -> kept.document().equals(advice));
  }

  @Test
  void is_not_for_another_authority() {
    var report = store(ALDER, "The report", Readership.STATUTORY, People.SENIOR_OFFICER);
    var elsewhere = People.reader(Role.HEAD_OF_SERVICE, People.EASTVALE);

    assertThat(
            LEDGER.askForOne(
                new FindDocument(elsewhere, ALDER, report.sha256()), DocumentRef.class))
        .isEmpty();
    assertThat(LEDGER.ask(new FindDocuments(elsewhere, ALDER), Documents.class).documents())
        .isEmpty();
  }

  @Test
  void is_kept_for_one_school_and_not_for_the_next() {
    var visit = store(ALDER, "Notes of the visit", Readership.DEALINGS, People.ADVISER);

    assertThat(find(Role.ADVISER, ALDER, visit)).isTrue();
    assertThat(find(Role.ADVISER, BIRCH, visit)).isFalse();
  }

  @Test
  void nobody_stores_what_they_may_not_do_or_could_not_read() {
    refuses(ALDER, Readership.DELIBERATION, People.ADVISER, RecordRefusal.ROLE_MAY_NOT_ACT);
    refuses(ALDER, Readership.PARTICULARS, People.ADMINISTRATOR, RecordRefusal.ROLE_MAY_NOT_ACT);
    refuses(NOWHERE, Readership.DEALINGS, People.ADVISER, RecordRefusal.SCHOOL_NOT_KNOWN);
    refuses(
        ALDER,
        Readership.DEALINGS,
        People.acting("e.east", "Eve East", Role.ADVISER, People.EASTVALE),
        RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY);
  }

  private static void refuses(Urn urn, Readership readership, Acting acting, Refusal refusal) {
    assertThatThrownBy(() -> store(urn, "A letter for nobody", readership, acting))
        .isInstanceOfSatisfying(
            CommandExecutionException.class,
            refused ->
                assertThat(refused.<Refused.Details>getDetails().orElseThrow().refusal())
                    .isEqualTo(refusal));
  }

  private static DocumentRef store(Urn urn, String text, Readership readership, Acting acting) {
    var content = content(text);
    var document =
        new DocumentRef(sha256(content), "letter.txt", "text/plain", content.bytes().length);
    LEDGER.send(new StoreDocument(urn, document, readership, content), acting);
    return document;
  }

  private static boolean find(Role role, Urn urn, DocumentRef document) {
    return LEDGER
        .askForOne(new FindDocument(reader(role), urn, document.sha256()), DocumentRef.class)
        .isPresent();
  }

  private static Documents all(Role role, Urn urn) {
    return LEDGER.ask(new FindDocuments(reader(role), urn), Documents.class);
  }

  private static ExportDocument export(Role role, Urn urn, DocumentRef document) {
    return new ExportDocument(reader(role), urn, document.sha256());
  }

  private static Reader reader(Role role) {
    return People.reader(role, People.NORTHMOOR);
  }

  private static DocumentContent content(String text) {
    return new DocumentContent(text.getBytes(UTF_8));
  }

  private static String sha256(DocumentContent content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.bytes()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
