package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.OTHER;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.post;
import static org.interventionledger.command.intervention.Drafts.serve;
import static org.interventionledger.command.intervention.Drafts.serveApart;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.FOUNDATION;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Posting;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Explanation;
import org.junit.jupiter.api.Test;

/**
 * Each recipient of a notice has a method, a time and a proof of service, given at the same time;
 * what did not happen so is on record as a failing, for everybody who reads the position.
 */
class ProvingServiceTest {

  private static final String WHY = "The letter to the head was forgotten.";
  private static final DocumentRef RECEIPT =
      new DocumentRef("ef".repeat(32), "Receipt.pdf", "application/pdf", 2_048);
  private static final Showing NOTHING = new Showing(List.of(), Optional.empty());

  private final Desk given = Desk.of(COMMUNITY).after(giveNotice("2026-05-01", "2026-05-29"));

  @Test
  void service_is_proved_by_a_document_or_in_words() {
    given.refuses(
        served(Delivery.BY_HAND, null, NOTHING),
        RecordRefusal.NOTHING_SHOWS_IT,
        term("recipient", HEAD_TEACHER));
    given.refuses(
        served(Delivery.BY_HAND, null, Showing.noted("n/a")),
        RecordRefusal.A_BARE_TICK,
        term("kind", Explanation.WHAT_SHOWS_IT));
    var byDocument =
        served(Delivery.BY_HAND, null, new Showing(List.of(RECEIPT.sha256()), Optional.empty()));
    given.refuses(byDocument, RecordRefusal.DOCUMENT_NOT_STORED);
    given.keeping(RECEIPT).accepts(byDocument);
  }

  @Test
  void a_notice_is_given_with_what_shows_that_each_copy_went() {
    var copies =
        Stream.concat(
                noticeCopies("2026-05-01", GOVERNING_BODY, HEAD_TEACHER, HMCI).stream(),
                Stream.of(sent(SECRETARY_OF_STATE, "2026-05-01", NOTHING, Optional.empty())))
            .toList();

    Desk.of(COMMUNITY)
        .refuses(
            notice(copies).written(),
            RecordRefusal.NOTHING_SHOWS_IT,
            term("recipient", SECRETARY_OF_STATE));
  }

  @Test
  void when_a_letter_arrived_is_the_officers_judgement() {
    var proof = Showing.noted("Certificate of posting in the file.");
    given.refuses(
        served(Delivery.PREPAID_POST, null, proof),
        LawRefusal.POSTING_NOT_STATED,
        date("servedOn", day("2026-05-01")));
    given.refuses(
        served(Delivery.PREPAID_POST, new Posting(day("2026-05-01"), words("n/a")), proof),
        RecordRefusal.A_BARE_TICK,
        term("kind", Explanation.WHY_DEEMED_SERVED),
        text("said", "n/a"));
    given.refuses(
        served(
            Delivery.BY_HAND, new Posting(day("2026-05-01"), words("It arrives next day.")), proof),
        LawRefusal.DEEMED_SERVED_ONLY_BY_POST,
        term("method", Delivery.BY_HAND));
    given.accepts(post(HEAD_TEACHER, "2026-05-01", "2026-05-01"));
    given.accepts(post(HEAD_TEACHER, "2026-05-01", "2026-05-02"));
    given.accepts(post(HEAD_TEACHER, "2026-05-01", "2026-05-06"));
    given
        .recordedOn("2026-05-06")
        .refuses(post(HEAD_TEACHER, "2026-05-02", "2026-05-01"), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void a_letter_goes_at_the_same_time_when_it_is_posted_then() {
    given.refuses(
        post(HEAD_TEACHER, "2026-05-02", "2026-05-05"),
        LawRefusal.COPIES_NOT_AT_THE_SAME_TIME,
        date("sentOn", day("2026-05-02")),
        date("givenOn", day("2026-05-01")));
  }

  @Test
  void service_on_another_day_says_why_and_is_recorded() {
    given.accepts(serve(HEAD_TEACHER, "2026-05-01"));
    given.refuses(
        serve(HEAD_TEACHER, "2026-05-02"),
        LawRefusal.COPIES_NOT_AT_THE_SAME_TIME,
        term("recipient", HEAD_TEACHER));
    given.refuses(
        serveApart(HEAD_TEACHER, "2026-05-02", "late"),
        RecordRefusal.A_BARE_TICK,
        term("kind", Explanation.WHY_SERVED_APART));
    given.accepts(serveApart(HEAD_TEACHER, "2026-05-02", WHY));
    given.accepts(serveApart(GOVERNING_BODY, "2026-05-02", "The gate was locked till then."));
  }

  @Test
  void a_copy_of_another_day_says_why_and_never_the_notice_itself() {
    var desk = Desk.of(COMMUNITY).recordedOn("2026-05-06");
    for (var sentOn : List.of("2026-04-30", "2026-05-02")) {
      desk.accepts(notice(copies(HEAD_TEACHER, sentOn, Optional.of(WHY))).written());
      desk.refuses(
          notice(copies(HEAD_TEACHER, sentOn, Optional.of("late"))).written(),
          RecordRefusal.A_BARE_TICK,
          term("kind", Explanation.WHY_SERVED_APART));
      desk.refuses(
          notice(copies(GOVERNING_BODY, sentOn, Optional.of(WHY))).written(),
          LawRefusal.COPIES_NOT_AT_THE_SAME_TIME,
          term("recipient", GOVERNING_BODY));
    }
  }

  @Test
  void a_paper_that_the_law_does_not_ask_for_goes_when_it_likes() {
    var copies =
        Stream.concat(
                noticeCopies("2026-05-01").stream(), noticeCopies("2026-05-04", OTHER).stream())
            .toList();
    var notice = notice(copies).written();

    Desk.of(COMMUNITY).recordedOn("2026-05-06").accepts(notice);
    Desk.of(COMMUNITY)
        .recordedOn("2026-05-06")
        .refuses(notice(noticeCopies("2026-05-04", OTHER)).written(), LawRefusal.RECIPIENT_MISSING);
  }

  @Test
  void the_failing_stands_beside_the_notice_while_it_is_in_force() {
    var onTime = new Journey(COMMUNITY).then(giveNotice("2026-05-01", "2026-05-29"));
    assertThat(onTime.then(serve(HEAD_TEACHER, "2026-05-01")).positionOn("2026-05-10").traps())
        .isEmpty();

    var late = onTime.then(serveApart(HEAD_TEACHER, "2026-05-02", WHY));
    assertThat(late.positionOn("2026-05-10").traps())
        .containsExactly(
            new Trap(
                Danger.COPY_NOT_AT_THE_SAME_TIME,
                eia("s.60(6) and (6A)"),
                List.of(
                    date("givenOn", day("2026-05-01")),
                    term("recipient", HEAD_TEACHER),
                    date("copyOn", day("2026-05-02")))));
    assertThat(late.then(withdraw("2026-05-12")).positionOn("2026-05-13").traps()).isEmpty();
  }

  @Test
  void so_does_that_of_a_copy_which_went_with_the_notice_on_another_day() {
    var copies = copies(HMCI, "2026-04-30", Optional.of(WHY));

    assertThat(
            new Journey(COMMUNITY).then(notice(copies).written()).positionOn("2026-05-10").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.COPY_NOT_AT_THE_SAME_TIME);
  }

  @Test
  void a_copy_goes_to_the_appointer_unless_it_is_said_why_there_is_none() {
    var named =
        new Recipient[] {
          GOVERNING_BODY, HEAD_TEACHER, HMCI, SECRETARY_OF_STATE, FOUNDATION_GOVERNOR_APPOINTER
        };
    var none = "The trust was dissolved; it has partnership governors.";
    var without = notice(noticeCopies("2026-05-01"));

    Desk.of(FOUNDATION)
        .refuses(
            without.written(),
            LawRefusal.RECIPIENT_MISSING,
            terms("recipients", List.of(FOUNDATION_GOVERNOR_APPOINTER)));
    Desk.of(FOUNDATION).accepts(notice(noticeCopies("2026-05-01", named)).written());
    Desk.of(FOUNDATION).accepts(without.withNoAppointer(none).written());
    Desk.of(FOUNDATION)
        .refuses(
            notice(noticeCopies("2026-05-01", named)).withNoAppointer(none).written(),
            RecordRefusal.APPOINTER_NAMED_AND_DENIED);
    Desk.of(COMMUNITY)
        .refuses(
            notice(noticeCopies("2026-05-01")).withNoAppointer(none).written(),
            RecordRefusal.NO_APPOINTER_ASKED_FOR);
    Desk.of(VOLUNTARY_AIDED)
        .refuses(
            notice(noticeCopies("2026-05-01")).withNoAppointer(none).written(),
            LawRefusal.APPOINTER_IS_CERTAIN);
  }

  private static NoticeDraft notice(List<CopySent> copies) {
    return new NoticeDraft("2026-05-01", "2026-05-29").copiedTo(copies);
  }

  /** All on the day of the notice, but one. */
  private static List<CopySent> copies(Recipient one, String sentOn, Optional<String> why) {
    var proof = Showing.noted("Receipt signed by the clerk.");
    return Stream.of(GOVERNING_BODY, HEAD_TEACHER, HMCI, SECRETARY_OF_STATE)
        .map(
            recipient ->
                recipient == one
                    ? sent(recipient, sentOn, proof, why)
                    : sent(recipient, "2026-05-01", proof, Optional.empty()))
        .toList();
  }

  private static CopySent sent(
      Recipient recipient, String on, Showing proof, Optional<String> why) {
    return new CopySent(
        recipient,
        "The " + recipient,
        Delivery.BY_HAND,
        day(on),
        LocalTime.of(14, 5),
        proof,
        why.map(Drafts::words));
  }

  private static RecordServiceOfNotice served(Delivery method, Posting posted, Showing proof) {
    return new RecordServiceOfNotice(
        URN,
        NOTICE,
        HEAD_TEACHER,
        day("2026-05-01"),
        LocalTime.of(14, 5),
        method,
        Optional.ofNullable(posted),
        proof,
        Optional.empty());
  }
}
