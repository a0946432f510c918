package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Danger.COPY_NOT_AT_THE_SAME_TIME;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.terms.Provision;

/**
 * Notices in force of which something was not served at the same time as they were given. An entry
 * may say why although the day is that of the notice: the day decides.
 */
final class ServiceTraps {

  private ServiceTraps() {}

  static Stream<Trap> of(LegalPosition position) {
    return position
        .notices()
        .all()
        .filter(Notice::isInForce)
        .flatMap(notice -> Stream.concat(sentApart(notice), servedApart(notice, position)))
        .distinct();
  }

  private static Stream<Trap> sentApart(Notice notice) {
    return notice.given().copies().stream()
        .filter(copy -> copy.apart().isPresent())
        .filter(copy -> !copy.sentOn().equals(notice.given().givenOn()))
        .map(copy -> trap(notice, copy.recipient(), copy.sentOn()));
  }

  private static Stream<Trap> servedApart(Notice notice, LegalPosition position) {
    return position.service().stream()
        .filter(served -> served.noticeId().equals(notice.given().noticeId()))
        .flatMap(
            served ->
                served.apart().stream()
                    .filter(apart -> !apart.copyOn().equals(notice.given().givenOn()))
                    .map(apart -> trap(notice, served.recipient(), apart.copyOn())));
  }

  private static Trap trap(Notice notice, Recipient recipient, LocalDate day) {
    return new Trap(
        COPY_NOT_AT_THE_SAME_TIME,
        provision(notice.given().text().section()),
        List.of(
            date("givenOn", notice.given().givenOn()),
            term("recipient", recipient),
            date("copyOn", day)));
  }

  private static Provision provision(NoticeSection section) {
    return switch (section) {
      case SECTION_60 -> eia("s.60(6) and (6A)");
      case SECTION_60A -> eia("s.60A(6)");
    };
  }
}
