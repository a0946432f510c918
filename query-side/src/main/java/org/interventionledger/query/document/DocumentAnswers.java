package org.interventionledger.query.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.evidence.DocumentContent;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.ExportDocument;
import org.interventionledger.api.evidence.ExportDocument.Exported;
import org.interventionledger.api.evidence.FindDocument;
import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.evidence.FindDocuments.Documents;
import org.interventionledger.api.evidence.FindDocuments.Kept;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers which documents are kept for a school, and with the documents themselves. */
@Component
class DocumentAnswers {

  private static final String OPEN_TO_THE_READER =
      """
      from school_document
      where urn = :urn and readership = any(:classes) and may_know(urn, readership, :role, :reader, :authorities) and %s
      """
          .formatted(Rights.RECORDED_BY_OR_ABOUT_ONES_OWN);

  private static final String ALL =
      "select * " + OPEN_TO_THE_READER + " order by stored_at desc, name, sha256, readership";

  private static final String ONE =
      "select * " + OPEN_TO_THE_READER + " and sha256 = :sha256 order by stored_at limit 1";

  private static final String CONTENT = "select content from document where sha256 = :sha256";

  private final JdbcClient jdbc;

  DocumentAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Documents find(FindDocuments query) {
    return new Documents(
        open(ALL, query.reader(), query.urn()).query(DocumentAnswers::kept).list());
  }

  @QueryHandler
  Optional<DocumentRef> find(FindDocument query) {
    return one(query.reader(), query.urn(), query.sha256());
  }

  @QueryHandler
  Optional<Exported> export(ExportDocument query) {
    return one(query.reader(), query.urn(), query.sha256())
        .map(document -> new Exported(document, content(document.sha256())));
  }

  private Optional<DocumentRef> one(Reader reader, Urn urn, String sha256) {
    return open(ONE, reader, urn)
        .param("sha256", sha256)
        .query(DocumentAnswers::document)
        .optional();
  }

  private DocumentContent content(String sha256) {
    return jdbc.sql(CONTENT)
        .param("sha256", sha256)
        .query((row, _) -> new DocumentContent(row.getBytes("content")))
        .single();
  }

  private StatementSpec open(String sql, Reader reader, Urn urn) {
    return jdbc.sql(sql).params(Rights.of(reader)).param("urn", urn.number());
  }

  private static Kept kept(ResultSet row, int index) throws SQLException {
    return new Kept(
        document(row, index),
        Readership.valueOf(row.getString("readership")),
        new PersonName(row.getString("stored_by_name")),
        row.getObject("stored_at", OffsetDateTime.class).toInstant());
  }

  private static DocumentRef document(ResultSet row, int index) throws SQLException {
    return new DocumentRef(
        row.getString("sha256"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("bytes"));
  }
}
