package org.interventionledger.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.march;
import static org.interventionledger.query.timeline.Examples.noticeGiven;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.record.FindTimeline.Detail;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.query.EventTypes;
import org.junit.jupiter.api.Test;

class ReadingTheTimelineAloudTest {

  private static final Mistaken NOTICE_OF_3_MARCH =
      new Mistaken(
          Optional.of(march(3)),
          Optional.of(Words.sentence(Sentences.of(noticeGiven(march(3)), Mistaken.NONE))),
          Optional.of(Kind.WARNING_NOTICE),
          Optional.of(Readership.STATUTORY));

  @Test
  void every_entry_reads_as_it_was_approved() throws IOException {
    var read =
        Examples.all().stream()
            .map(
                event ->
                    event.getClass().getSimpleName() + ": " + sentence(event, NOTICE_OF_3_MARCH))
            .collect(joining("\n", "", "\n"));

    try (var approved = getClass().getResourceAsStream("sentences.approved.txt")) {
      assertThat(read).isEqualTo(new String(approved.readAllBytes(), UTF_8));
    }
  }

  @Test
  void no_kind_of_entry_is_missing_from_the_approved_ones() {
    assertThat(Examples.all().stream().map(Object::getClass).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(EventTypes.handledBy(SchoolEvent.class).toList());
  }

  @Test
  void a_notice_says_which_text_it_gives_and_says_nothing_where_that_was_not_kept() {
    var approval = new Approval("h.holt", march(2), "cd".repeat(32));

    assertThat(Words.detail(Telling.of("PowersProposed").giving(Optional.of(approval))))
        .containsExactly(
            new Detail(
                "The text that was given",
                "Approved on 2 March 2026; SHA-256 " + "cd".repeat(32) + "."));
    assertThat(Words.detail(Telling.of("PowersProposed").giving(Optional.empty()))).isEmpty();
  }

  @Test
  void what_was_stated_at_an_act_stands_under_it_in_words() {
    var stated =
        new Stated(
            List.of(new Labelled("overview", "Overview database inputs")),
            Optional.of(new Labelled("ea", "Education adviser")),
            Optional.of(Appropriateness.NOT_APPROPRIATE));

    assertThat(Words.detail(StatedSentences.of(Telling.of("MeetingHeld"), Optional.of(stated))))
        .containsExactly(
            new Detail("What was read beforehand", "Overview database inputs"),
            new Detail("Who made contact with the school", "Education adviser"),
            new Detail(
                "Those who take part only where appropriate",
                "It was not found appropriate to have them take part."));
    assertThat(Words.detail(StatedSentences.of(Telling.of("MeetingHeld"), Optional.empty())))
        .isEmpty();
  }

  @Test
  void a_copy_that_did_not_go_with_the_notice_is_named_in_its_sentence() {
    var telling = Sentences.of(withCopyOf(march(4)), Mistaken.NONE);

    assertThat(Words.sentence(telling))
        .isEqualTo(
            "A warning notice was given to the governing body under section 60(2)(a) and (c); it"
                + " has until 27 March 2026 to comply; not at the same time went what was for HM"
                + " Chief Inspector.");
    assertThat(Words.detail(telling))
        .contains(
            new Detail(
                "Sent to",
                "Ofsted, for HM Chief Inspector, by email, 4 March 2026, 09:30; Sent item of that"
                    + " day."),
            new Detail(
                "Not at the same time as the notice, because",
                "HM Chief Inspector, 4 March 2026: The letter was forgotten."),
            new Detail(
                "Why nobody appoints foundation governors", "It has partnership governors."));
  }

  @Test
  void a_copy_of_the_same_day_went_with_it_whatever_is_said_of_it() {
    var telling = Sentences.of(withCopyOf(march(3)), Mistaken.NONE);

    assertThat(Words.sentence(telling)).endsWith("it has until 27 March 2026 to comply.");
    assertThat(Words.detail(telling))
        .extracting(Detail::heading)
        .doesNotContain("Not at the same time as the notice, because");
  }

  private static WarningNoticeGiven withCopyOf(LocalDate sentOn) {
    var given = noticeGiven(march(3));
    var copy =
        new NoticeCopy(
            Recipient.HMCI,
            "Ofsted",
            Delivery.EMAIL,
            sentOn,
            Optional.of(LocalTime.of(9, 30)),
            Optional.of(new Shown(List.of(), Optional.of(new Narrative("Sent item of that day.")))),
            Optional.of(new Narrative("The letter was forgotten.")));
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
        List.of(copy),
        Optional.of(new Narrative("It has partnership governors.")),
        given.underAuthority(),
        given.provision());
  }

  @Test
  void a_notice_has_all_that_the_act_asks_of_it_in_its_paragraphs() {
    assertThat(Words.detail(Sentences.of(noticeGiven(march(3)), Mistaken.NONE)))
        .containsExactly(
            new Detail(
                "Grounds",
                "(a) the standards of performance of pupils are unacceptably low and likely to"
                    + " remain so\n"
                    + "(c) the safety of pupils or staff is threatened"),
            new Detail("Matters on which the conclusion rests", "Attainment fell for three years."),
            new Detail("Action required", "Adopt a plan."),
            new Detail(
                "Compliance period",
                "From 3 March 2026 to 27 March 2026, 24 days after the day of the notice"),
            new Detail(
                "Powers the authority is minded to use",
                "Section 64: to appoint additional governors\n"
                    + "Section 65: to have the governing body consist of interim executive"
                    + " members"),
            new Detail(
                "When powers may be used on failure",
                "Under section 64 from 28 March 2026 to 27 May 2026; under section 65 without"
                    + " limit"),
            new Detail("Sent to", "Ofsted, for HM Chief Inspector, by email, 3 March 2026"),
            new Detail("Reasons", "Support has not led to improvement."),
            new Detail("Authority relied on", "Scheme of delegation, 4.2"));
  }

  @Test
  void what_an_entry_rests_on_is_told_with_the_day_as_of_which_the_law_is_read() {
    var period = noticeGiven(march(3));
    var assessed =
        new ComplianceAssessed(
            period.urn(),
            period.authority(),
            period.noticeId(),
            march(30),
            ComplianceVerdict.NOT_COMPLIED,
            new Narrative("No plan was adopted."),
            Optional.empty(),
            Provision.eia("s.60(1)(c)").asOn(march(3)));

    assertThat(Basis.of(assessed))
        .contains(
            "Education and Inspections Act 2006, s.60(1)(c); as the law stood on 3 March 2026");
  }

  @Test
  void a_correction_of_an_entry_that_is_not_there_still_reads() {
    var correction =
        new InterventionEntryCorrected(
            Examples.URN,
            noticeGiven(march(3)).authority(),
            correction(9, Reason.DID_NOT_HAPPEN),
            Optional.empty());

    assertThat(sentence(correction, Mistaken.NONE))
        .isEqualTo("An earlier entry was struck out, because it did not happen.");
  }

  @Test
  void an_entry_rests_on_each_instrument_named_once() {
    assertThat(Basis.of(noticeGiven(march(3))))
        .contains("Education and Inspections Act 2006, s.60(2) and s.60(4)(c)");
    assertThat(Basis.of(Examples.placed("Attainment fell."))).contains("northmoor-scc 1.0");
  }

  private static String sentence(SchoolEvent event, Mistaken mistaken) {
    return Words.sentence(Sentences.of(event, mistaken));
  }
}
