package org.interventionledger.query.timeline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindRecordTag;
import org.interventionledger.api.record.FindRecordTag.RecordTag;
import org.interventionledger.query.journey.Rights;
import org.interventionledger.query.projection.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what stands for the entries of a school that a reader may read, without reading them. */
@Component
class TagAnswers {

  private static final String TAG =
      """
      with open as materialized (
        select class from unnest(:classes::text[]) as class
        where may_know(:urn, class, :role, :reader, :authorities))
      select encode(sha256(convert_to(coalesce(string_agg(event_id, ' ' order by event_id), ''), 'UTF8')), 'hex')
      from timeline_entry
      where urn = :urn and readership in (select class from open) and %s
      """
          .formatted(Rights.RECORDED_BY_OR_ABOUT_ONES_OWN);

  private final JdbcClient jdbc;
  private final Waiting waiting;

  TagAnswers(JdbcClient jdbc, Waiting waiting) {
    this.jdbc = jdbc;
    this.waiting = waiting;
  }

  @QueryHandler
  CompletableFuture<RecordTag> handle(FindRecordTag query) {
    return query.atMostMillis() == 0
        ? CompletableFuture.completedFuture(new RecordTag(tag(query), false))
        : waiting
            .caughtUp(TimelineProjection.NAME, Duration.ofMillis(query.atMostMillis()))
            .thenApply(answer -> new RecordTag(tag(query), answer.caughtUp()));
  }

  private String tag(FindRecordTag query) {
    return jdbc.sql(TAG)
        .params(Rights.of(query.reader()))
        .param("urn", query.urn().number())
        .query(String.class)
        .single();
  }
}
