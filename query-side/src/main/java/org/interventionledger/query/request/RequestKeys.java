package org.interventionledger.query.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.interventionledger.api.record.KeepAnswer;
import org.interventionledger.api.record.ReleaseRequestKey;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.record.TakeRequestKey.Answer;
import org.interventionledger.api.record.TakeRequestKey.Kept;
import org.interventionledger.api.record.TakeRequestKey.Right;
import org.interventionledger.api.record.TakeRequestKey.Standing;
import org.interventionledger.api.record.TakeRequestKey.Taken;
import org.interventionledger.api.terms.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The keys of requests, each its officer's own, with the answers that they had. */
@Component
class RequestKeys {

  private static final String OWN = " officer = :officer and authority = :authority and key = :key";

  /**
   * Also one whose time is over, and that of a request which was broken off and of which nothing
   * was recorded nor will be.
   */
  private static final String TAKE =
      """
      insert into request_key as k (officer, authority, key, digest, mark, head)
      values (:officer, :authority, :key, :digest, :mark,
              (select coalesce(max(globalindex), 0) from domainevententry))
      on conflict (officer, authority, key) do update
      set digest = excluded.digest, mark = excluded.mark, head = excluded.head,
          taken_at = excluded.taken_at, status = null, location = null, content_type = null,
          body = null, rights = null
      where k.taken_at < now() - make_interval(secs => :kept)
        or k.status is null and k.digest = excluded.digest
          and k.taken_at < now() - make_interval(secs => :broken_off_after)
          and not recorded_by_request(k.mark, k.head)
      """;

  private static final String FIND =
      """
      select digest, status, location, content_type, body, rights,
             recorded_by_request(mark, head) as recorded
      from request_key where
      """
          + OWN;

  private static final String KEEP =
      """
      update request_key
      set status = :status, location = :location, content_type = :content_type, body = :body,
          rights = :rights
      where mark = :mark and
      """
          + OWN;

  private static final String RELEASE =
      """
      delete from request_key
      where mark = :mark and status is null and not recorded_by_request(mark, head) and
      """
          + OWN;

  private final JdbcClient jdbc;
  private final OldRequestKeys old;
  private final JsonMapper json = JsonMapper.shared();

  RequestKeys(JdbcClient jdbc, OldRequestKeys old) {
    this.jdbc = jdbc;
    this.old = old;
  }

  private record Row(String digest, boolean recorded, Optional<Kept> kept) {

    Taken asFoundBy(String other) {
      return digest.equals(other)
          ? new Taken(standing(), kept)
          : new Taken(Standing.ANOTHERS, Optional.empty());
    }

    private Standing standing() {
      if (kept.isPresent()) {
        return Standing.ANSWERED;
      }
      return recorded ? Standing.RECORDED : Standing.UNDER_WAY;
    }
  }

  @CommandHandler
  Taken handle(TakeRequestKey command, MetaData metadata) {
    var taken =
        own(TAKE, command.key(), metadata)
            .param("digest", command.digest())
            .param("mark", command.mark())
            .param("kept", old.kept().toSeconds())
            .param("broken_off_after", TakeRequestKey.BROKEN_OFF_AFTER.toSeconds())
            .update();
    return taken == 1
        ? new Taken(Standing.NEW, Optional.empty())
        : own(FIND, command.key(), metadata)
            .query((row, _) -> row(row))
            .optional()
            .map(row -> row.asFoundBy(command.digest()))
            // Let go by another request in between, which recorded nothing.
            .orElseGet(() -> new Taken(Standing.UNDER_WAY, Optional.empty()));
  }

  @CommandHandler
  void handle(KeepAnswer command, MetaData metadata) {
    var answer = command.kept().answer();
    own(KEEP, command.key(), metadata)
        .param("mark", command.mark())
        .param("status", answer.status())
        .param("location", answer.location().orElse(null))
        .param("content_type", answer.contentType().orElse(null))
        .param("body", answer.body())
        .param("rights", json.writeValueAsString(command.kept().rights()))
        .update();
  }

  @CommandHandler
  void handle(ReleaseRequestKey command, MetaData metadata) {
    own(RELEASE, command.key(), metadata).param("mark", command.mark()).update();
  }

  private StatementSpec own(String sql, String key, MetaData metadata) {
    var officer = Acting.fromMetadata(metadata).officer();
    return jdbc.sql(sql)
        .param("officer", officer.id())
        .param("authority", officer.authority().code())
        .param("key", key);
  }

  private Row row(ResultSet row) throws SQLException {
    var status = row.getObject("status", Integer.class);
    return new Row(
        row.getString("digest"),
        row.getBoolean("recorded"),
        status == null ? Optional.empty() : Optional.of(kept(status, row)));
  }

  private Kept kept(int status, ResultSet row) throws SQLException {
    var answer =
        new Answer(
            status,
            Optional.ofNullable(row.getString("location")),
            Optional.ofNullable(row.getString("content_type")),
            row.getString("body"));
    return new Kept(answer, List.of(json.readValue(row.getString("rights"), Right[].class)));
  }
}
