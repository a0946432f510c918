package org.interventionledger.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;

/** Records what happened to schools, each entry in its own stream, and lets people of all roles look. */
public record Clerk(QuerySide ledger) {

  public static final Instant NOW = Instant.parse("2026-06-30T09:15:00Z");
  public static final Acting OFFICER = acting(Role.SENIOR_OFFICER);
  public static final Acting ADMINISTRATOR = acting(Role.ADMINISTRATOR);

  /** Records the events and waits until they can be seen. */
  public void record(SchoolEvent... events) {
    for (var event : events) {
      ledger.publish(stream(event), OFFICER, NOW, event);
    }
    ledger.await();
  }

  public static Reader reader(Role role, String... authorities) {
    var served = Arrays.stream(authorities).map(AuthorityCode::new).collect(Collectors.toSet());
    return new Reader("a.reader", role, Set.copyOf(served));
  }

  private static String stream(SchoolEvent event) {
    return switch (event) {
      case SchoolProfileEvent _ -> "school:" + event.urn();
      case PlacementEvent _ -> "placement:" + event.urn();
      case MeetingEvent meeting -> "meeting:" + meeting.meetingId();
      case InterventionEvent _ -> "intervention:" + event.urn();
      case InterimBoardEvent board -> "ieb:" + event.urn() + ":" + board.board();
    };
  }

  private static Acting acting(Role role) {
    var officer = new Officer("s.okafor", new PersonName("Sam Okafor"), role, new AuthorityCode("990"));
    return new Acting(officer, LocalDate.of(2026, 6, 30), Optional.empty());
  }
}
