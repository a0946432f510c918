package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.OTHER;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.serve;
import static org.interventionledger.command.intervention.Drafts.serveApart;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.ServedApart;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

/** What went with the notice, or need not, is no failing, and nobody can enter it as one. */
class NothingToExplainOfServiceTest {

  private static final String WHY = "The letter to the head was forgotten.";
  private static final String BEFORE = "2026-04-30";
  private static final String THEN = "2026-05-01";
  private static final String AFTER = "2026-05-02";

  private final Desk desk = Desk.of(COMMUNITY).recordedOn("2026-05-06");

  @Test
  void a_copy_of_the_day_before_or_after_is_explained_and_never_one_of_the_day() {
    desk.accepts(notice(HEAD_TEACHER, BEFORE));
    desk.accepts(notice(HEAD_TEACHER, AFTER));
    desk.refuses(
        notice(HEAD_TEACHER, THEN),
        RecordRefusal.WENT_WITH_THE_NOTICE,
        term("recipient", HEAD_TEACHER),
        date("sentOn", day(THEN)));
  }

  @Test
  void nor_is_the_notice_itself_explained() {
    desk.refuses(notice(GOVERNING_BODY, BEFORE), LawRefusal.COPIES_NOT_AT_THE_SAME_TIME);
    desk.refuses(notice(GOVERNING_BODY, THEN), RecordRefusal.WENT_WITH_THE_NOTICE);
    desk.refuses(notice(GOVERNING_BODY, AFTER), LawRefusal.COPIES_NOT_AT_THE_SAME_TIME);
  }

  @Test
  void a_copy_that_the_law_does_not_ask_for_goes_on_any_day_without_a_reason() {
    for (var on : List.of(BEFORE, THEN, AFTER)) {
      desk.refuses(
          notice(OTHER, on),
          RecordRefusal.NO_SAME_TIME_ASKED_FOR,
          term("recipient", OTHER),
          terms("recipients", List.of(GOVERNING_BODY, HEAD_TEACHER, HMCI, SECRETARY_OF_STATE)));
    }
  }

  @Test
  void so_it_is_when_service_is_recorded() {
    var copies = withOther(noticeCopies(THEN));
    var given = Desk.of(COMMUNITY).after(draft(copies).written());

    given.accepts(serve(HEAD_TEACHER, THEN));
    given.refuses(
        serveApart(HEAD_TEACHER, THEN, WHY),
        RecordRefusal.WENT_WITH_THE_NOTICE,
        term("recipient", HEAD_TEACHER));
    given.refuses(
        serveApart(GOVERNING_BODY, THEN, WHY),
        RecordRefusal.WENT_WITH_THE_NOTICE,
        term("recipient", GOVERNING_BODY));
    given.accepts(serveApart(HEAD_TEACHER, AFTER, WHY));
    for (var on : List.of(THEN, AFTER)) {
      given.accepts(serve(OTHER, on));
      given.refuses(serveApart(OTHER, on, WHY), RecordRefusal.NO_SAME_TIME_ASKED_FOR);
    }
  }

  @Test
  void an_entry_that_explained_it_all_the_same_is_no_failing_when_the_day_is_that_of_the_notice() {
    assertThat(trapsOfCopy(BEFORE)).isOne();
    assertThat(trapsOfCopy(THEN)).isZero();
    assertThat(trapsOfCopy(AFTER)).isOne();
    assertThat(trapsOfService(BEFORE)).isOne();
    assertThat(trapsOfService(THEN)).isZero();
    assertThat(trapsOfService(AFTER)).isOne();
  }

  private static long trapsOfCopy(String sentOn) {
    var events =
        new Journey(COMMUNITY)
            .then(giveNotice(THEN, "2026-05-29"))
            .counting()
            .map(event -> event instanceof WarningNoticeGiven given ? apart(given, sentOn) : event);
    return ServiceTraps.of(LegalPosition.of(events)).count();
  }

  private static long trapsOfService(String copyOn) {
    var events =
        new Journey(COMMUNITY)
            .then(giveNotice(THEN, "2026-05-29"))
            .then(serve(HEAD_TEACHER, THEN))
            .counting()
            .map(
                event ->
                    event instanceof ServiceOfNoticeRecorded served
                        ? apart(served, day(copyOn))
                        : event);
    return ServiceTraps.of(LegalPosition.of(events)).count();
  }

  private static InterventionEvent apart(WarningNoticeGiven given, String sentOn) {
    return new WarningNoticeGiven(
        given.urn(),
        given.authority(),
        given.noticeId(),
        given.givenOn(),
        given.text(),
        given.approval(),
        given.period(),
        given.counted(),
        given.window(),
        given.copies().stream().map(copy -> apart(copy, sentOn)).toList(),
        given.noAppointer(),
        given.underAuthority(),
        given.provision());
  }

  private static NoticeCopy apart(NoticeCopy copy, String sentOn) {
    return copy.recipient() == HEAD_TEACHER
        ? new NoticeCopy(
            copy.recipient(),
            copy.addressee(),
            copy.method(),
            day(sentOn),
            copy.sentAt(),
            copy.shown(),
            Optional.of(words(WHY)))
        : copy;
  }

  private static InterventionEvent apart(ServiceOfNoticeRecorded served, LocalDate copyOn) {
    return new ServiceOfNoticeRecorded(
        served.urn(),
        served.authority(),
        served.noticeId(),
        served.recipient(),
        served.servedOn(),
        served.timeOfDay(),
        served.method(),
        served.posted(),
        served.shown(),
        Optional.of(new ServedApart(day(THEN), copyOn, words(WHY))),
        served.provision());
  }

  /** Given with a reason for one of its papers, of some day. */
  private static GiveWarningNotice notice(Recipient one, String sentOn) {
    return draft(
            withOther(noticeCopies(THEN)).stream()
                .map(copy -> copy.recipient() == one ? explained(copy, sentOn) : copy)
                .toList())
        .written();
  }

  private static NoticeDraft draft(List<CopySent> copies) {
    return new NoticeDraft(THEN, "2026-05-29").copiedTo(copies);
  }

  private static List<CopySent> withOther(List<CopySent> copies) {
    return Stream.concat(copies.stream(), noticeCopies(THEN, OTHER).stream()).toList();
  }

  private static CopySent explained(CopySent copy, String sentOn) {
    return new CopySent(
        copy.recipient(),
        copy.addressee(),
        copy.method(),
        day(sentOn),
        copy.sentAt(),
        copy.shownBy(),
        Optional.of(words(WHY)));
  }
}
