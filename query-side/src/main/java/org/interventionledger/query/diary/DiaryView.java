package org.interventionledger.query.diary;

import org.interventionledger.api.activity.MissedDay;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.JourneyView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what falls due, and which agreed days were missed. */
@Component
class DiaryView implements JourneyView {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  DiaryView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(Urn urn, Journey journey) {
    jdbc.sql("delete from diary_item where urn = :urn").param("urn", urn.number()).update();
    DueItems.of(journey).forEach(due -> insert(urn, due));
    jdbc.sql("delete from missed_day where urn = :urn").param("urn", urn.number()).update();
    journey.work().missed().forEach(this::insert);
  }

  @Override
  public void clear() {
    jdbc.sql("truncate table diary_item, missed_day").update();
  }

  private void insert(MissedDay missed) {
    jdbc.sql(
            """
            insert into missed_day (urn, activity, day, given_up_on, readership, content)
            values (:urn, :activity, :day, :given_up_on, :readership, :content)
            on conflict do nothing
            """)
        .param("urn", missed.urn().number())
        .param("activity", missed.activity())
        .param("day", missed.day())
        .param("given_up_on", missed.givenUpOn())
        .param("readership", Readership.DEALINGS.name())
        .param("content", json.writeValueAsString(missed))
        .update();
  }

  private void insert(Urn urn, Due due) {
    jdbc.sql(
            """
            insert into diary_item
              (urn, what, about, due_on, uncounted_n, uncounted_unit, shown_from, shown_until, readership, subject, basis, owner)
            values
              (:urn, :what, :about, cast(:due_on as date), cast(:uncounted_n as integer), cast(:uncounted_unit as text),
               cast(:shown_from as date), cast(:shown_until as date),
               :readership, :subject, :basis, :owner)
            """)
        .param("urn", urn.number())
        .param("what", due.what().name())
        .param("about", due.about())
        .param("due_on", due.on().orElse(null))
        .param("uncounted_n", due.uncounted().map(Span::n).orElse(null))
        .param("uncounted_unit", due.uncounted().map(span -> span.unit().name()).orElse(null))
        .param("shown_from", due.shownFrom().orElse(null))
        .param("shown_until", due.shownUntil().orElse(null))
        .param("readership", due.readership().name())
        .param("subject", due.subject())
        .param("basis", due.basis().orElse(null))
        .param("owner", due.owner().orElse(null))
        .update();
  }
}
