package org.interventionledger.query.imports;

import static org.interventionledger.api.school.FindSchoolImports.Standing.FINISHED;
import static org.interventionledger.api.school.FindSchoolImports.Standing.RUNNING;
import static org.interventionledger.api.school.FindSchoolImports.Standing.STOPPED;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.interventionledger.api.school.FindSchoolImports.Standing;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.springframework.stereotype.Component;

/** How the imports of schools stand. */
@ProcessingGroup("imports")
@Component
class ImportsProjection {

  private final ImportRows rows;

  ImportsProjection(ImportRows rows) {
    this.rows = rows;
  }

  @EventHandler
  void on(
      SchoolImportEvent event,
      @SequenceNumber long number,
      @Timestamp Instant heardAt,
      @MetaDataValue(value = Acting.ACTOR_NAME, required = true) String actor,
      @MetaDataValue(value = Acting.AUTHORITY, required = true) String authority) {
    switch (event) {
      case SchoolImportStarted started ->
          rows.begin(started, number, actor, new AuthorityCode(authority), heardAt);
      case SchoolImportAdvanced advanced ->
          hear(advanced, number, RUNNING, advanced.tally(), advanced.faults(), heardAt);
      case SchoolImportFinished finished ->
          hear(finished, number, FINISHED, finished.tally(), finished.faults(), heardAt);
      case SchoolImportStopped stopped ->
          hear(stopped, number, STOPPED, stopped.tally(), List.of(), heardAt);
    }
  }

  @ResetHandler
  void clear() {
    rows.clear();
  }

  private void hear(
      SchoolImportEvent event,
      long number,
      Standing standing,
      ImportTally tally,
      List<RowFault> faults,
      Instant heardAt) {
    rows.advance(event.importId(), number, standing, tally, heardAt);
    for (var place = 0; place < faults.size(); place++) {
      rows.keep(event.importId(), number, place, faults.get(place));
    }
  }
}
