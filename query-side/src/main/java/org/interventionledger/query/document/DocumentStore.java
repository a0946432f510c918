package org.interventionledger.query.document;

import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.interventionledger.api.Act;
import org.interventionledger.api.evidence.DocumentContent;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.StoreDocument;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps documents: the content once, and for which school and which readers it is kept. */
@Component
class DocumentStore {

  private static final String KEEP_CONTENT =
      "insert into document (sha256, content) values (:sha256, :content) on conflict do nothing";

  private static final String KEEP_FOR_SCHOOL =
      """
      insert into school_document
        (urn, sha256, readership, authority, name, media_type, bytes, stored_by, stored_by_name)
      values
        (:urn, :sha256, :readership, :authority, :name, :media_type, :bytes, :stored_by, :stored_by_name)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @CommandHandler
  DocumentRef handle(StoreDocument command, MetaData metadata) {
    var officer = Acting.fromMetadata(metadata).officer();
    try {
      check(command, officer);
    } catch (Refused refused) {
      throw new CommandExecutionException(refused.getMessage(), null, refused.details());
    }
    keep(command, officer);
    return command.document();
  }

  private void check(StoreDocument command, Officer officer) {
    if (!Act.STORE_DOCUMENT.isOpenTo(officer.role())
        || !command.readership().includes(officer.role())) {
      throw new Refused(
          RecordRefusal.ROLE_MAY_NOT_ACT,
          Fact.term("role", officer.role()),
          Fact.term("act", Act.STORE_DOCUMENT));
    }
    var bytes = command.content().bytes().length;
    if (bytes > DocumentContent.LONGEST) {
      throw new Refused(
          RecordRefusal.DOCUMENT_TOO_LARGE,
          Fact.number("bytes", bytes),
          Fact.number("longest", DocumentContent.LONGEST));
    }
    var authority =
        authorityOf(command.urn())
            .orElseThrow(
                () -> new Refused(RecordRefusal.SCHOOL_NOT_KNOWN, Fact.text("urn", command.urn())));
    if (!authority.equals(officer.authority().code())) {
      throw new Refused(
          RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY,
          Fact.text("authority", authority),
          Fact.text("officersAuthority", officer.authority()));
    }
    if (!reads(command, officer)) {
      throw new Refused(RecordRefusal.DOCUMENT_NOT_READ_AGAIN);
    }
  }

  private Optional<String> authorityOf(Urn urn) {
    return jdbc.sql("select authority from school where urn = :urn")
        .param("urn", urn.number())
        .query(String.class)
        .optional();
  }

  /** Whether the framework of the school leaves such documents to the officer. */
  private boolean reads(StoreDocument command, Officer officer) {
    return jdbc.sql("select may_know(:urn, :readership, :role, :reader, :authorities)")
        .params(Rights.of(new Reader(officer.id(), officer.role(), Set.of(officer.authority()))))
        .param("urn", command.urn().number())
        .param("readership", command.readership().name())
        .query(Boolean.class)
        .single();
  }

  private void keep(StoreDocument command, Officer officer) {
    var document = command.document();
    jdbc.sql(KEEP_CONTENT)
        .param("sha256", document.sha256())
        .param("content", command.content().bytes())
        .update();
    jdbc.sql(KEEP_FOR_SCHOOL)
        .param("urn", command.urn().number())
        .param("sha256", document.sha256())
        .param("readership", command.readership().name())
        .param("authority", officer.authority().code())
        .param("name", document.name())
        .param("media_type", document.mediaType())
        .param("bytes", document.bytes())
        .param("stored_by", officer.id())
        .param("stored_by_name", officer.name().name())
        .update();
  }
}
