package org.interventionledger.query.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.interventionledger.api.record.KeepAnswer;
import org.interventionledger.api.record.ReleaseRequestKey;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.record.TakeRequestKey.Answer;
import org.interventionledger.api.record.TakeRequestKey.Standing;
import org.interventionledger.api.record.TakeRequestKey.Taken;
import org.interventionledger.api.terms.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of requests, each its officer's own, with the answers that they had. */
@Component
class RequestKeys {

  private static final String TAKE =
      """
      insert into request_key (officer, key, digest) values (:officer, :key, :digest)
      on conflict do nothing
      """;

  private static final String FIND =
      """
      select digest, status, location, content_type, body
      from request_key where officer = :officer and key = :key
      """;

  private static final String KEEP =
      """
      update request_key
      set status = :status, location = :location, content_type = :content_type, body = :body
      where officer = :officer and key = :key
      """;

  private static final String RELEASE =
      "delete from request_key where officer = :officer and key = :key and status is null";

  private final JdbcClient jdbc;

  RequestKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String digest, Optional<Answer> answer) {
    static Row of(ResultSet row, int number) throws SQLException {
      var status = row.getObject("status", Integer.class);
      return new Row(
          row.getString("digest"),
          status == null
              ? Optional.empty()
              : Optional.of(
                  new Answer(
                      status,
                      Optional.ofNullable(row.getString("location")),
                      Optional.ofNullable(row.getString("content_type")),
                      row.getString("body"))));
    }

    Taken asFoundBy(String other) {
      if (!digest.equals(other)) {
        return new Taken(Standing.ANOTHERS, Optional.empty());
      }
      return new Taken(answer.isPresent() ? Standing.ANSWERED : Standing.UNDER_WAY, answer);
    }
  }

  @CommandHandler
  Taken handle(TakeRequestKey command, MetaData metadata) {
    var taken =
        jdbc.sql(TAKE)
            .param("officer", officer(metadata))
            .param("key", command.key())
            .param("digest", command.digest())
            .update();
    return taken == 1
        ? new Taken(Standing.NEW, Optional.empty())
        : jdbc.sql(FIND)
            .param("officer", officer(metadata))
            .param("key", command.key())
            .query(Row::of)
            .optional()
            .map(row -> row.asFoundBy(command.digest()))
            // Let go by another request in between, which recorded nothing.
            .orElseGet(() -> new Taken(Standing.UNDER_WAY, Optional.empty()));
  }

  @CommandHandler
  void handle(KeepAnswer command, MetaData metadata) {
    var answer = command.answer();
    jdbc.sql(KEEP)
        .param("officer", officer(metadata))
        .param("key", command.key())
        .param("status", answer.status())
        .param("location", answer.location().orElse(null))
        .param("content_type", answer.contentType().orElse(null))
        .param("body", answer.body())
        .update();
  }

  @CommandHandler
  void handle(ReleaseRequestKey command, MetaData metadata) {
    jdbc.sql(RELEASE).param("officer", officer(metadata)).param("key", command.key()).update();
  }

  private static String officer(MetaData metadata) {
    return Acting.fromMetadata(metadata).officer().id();
  }
}
