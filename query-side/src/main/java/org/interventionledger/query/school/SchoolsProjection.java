package org.interventionledger.query.school;

import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Urn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The schools of the national register: one statement an event, for an import has 25,000. */
@ProcessingGroup("schools")
@Component
class SchoolsProjection {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  SchoolsProjection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventHandler
  void on(SchoolProfileEvent event, @SequenceNumber long number) {
    switch (event) {
      case SchoolEntered entered -> write(event.urn(), number, entered.particulars());
      case SchoolParticularsChanged changed -> write(event.urn(), number, changed.particulars());
      case SchoolLinksChanged changed -> write(event.urn(), number, changed.links());
      // Told beside the particulars that changed.
      case SchoolChangedAuthority _ -> {}
    }
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table school").update();
  }

  private void write(Urn urn, long number, Particulars particulars) {
    jdbc.sql(
            """
            insert into school
              (urn, number, name, authority, authority_name, type, status, phase, closed_on, particulars)
            values
              (:urn, :number, :name, :authority, :authority_name, :type, :status, :phase, cast(:closed_on as date),
               :particulars)
            on conflict (urn) do update
            set number = excluded.number, name = excluded.name, authority = excluded.authority,
                authority_name = excluded.authority_name, type = excluded.type, status = excluded.status,
                phase = excluded.phase, closed_on = excluded.closed_on,
                particulars = excluded.particulars
            where school.number < excluded.number
            """)
        .param("urn", urn.number())
        .param("number", number)
        .param("name", particulars.name())
        .param("authority", particulars.authority().code())
        .param("authority_name", Objects.requireNonNullElse(particulars.authorityName(), ""))
        .param("type", particulars.type().name())
        .param("status", particulars.status().name())
        .param("phase", Objects.requireNonNullElse(particulars.phase(), ""))
        .param("closed_on", particulars.closedOn())
        .param("particulars", json.writeValueAsString(particulars))
        .update();
  }

  private void write(Urn urn, long number, List<SchoolLink> links) {
    jdbc.sql(
            """
            update school set number = :number, links = :links
            where urn = :urn and number < :number
            """)
        .param("urn", urn.number())
        .param("number", number)
        .param("links", json.writeValueAsString(links))
        .update();
  }
}
