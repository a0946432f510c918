package org.interventionledger.ui.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.layout.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RefusalTextsTest {

  /** Told to do something, or what can be done and when. */
  private static final Pattern WHAT_TO_DO =
      Pattern.compile(
          "\\b(can|could|may|must|ha(s|ve) to|needs?|need|to be|until|when|once|before|instead)\\b"
              + "|\\b(?i:add|adopt|appoint|apply|arrange|assess|call|check|choose|correct|date|divide"
              + "|draft|enter|fill|give|import|leave|look|name|notify|place|propose|put|record|refer"
              + "|require|respond|save|say|state|store|take|use|withdraw|write)\\b");

  private final RefusalTexts texts = new RefusalTexts(bundles(), new Dates());

  @ParameterizedTest
  @MethodSource("org.interventionledger.api.refusal.Refusal#all")
  void every_refusal_has_a_title_and_a_text(Refusal refusal) {
    var refused = new Refused(refusal).details();

    assertThat(texts.title(refused)).isNotBlank();
    assertThat(texts.text(refused)).isNotBlank().doesNotContain("{", "[");
  }

  @Test
  void the_text_has_the_facts_in_words() {
    var refused =
        new Refused(
            LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING,
            Fact.date("happenedOn", LocalDate.of(2026, 4, 10)),
            Fact.date("givenOn", LocalDate.of(2026, 3, 3)),
            Fact.date("endsOn", LocalDate.of(2026, 4, 17)),
            Fact.number("daysLeft", 8),
            Fact.date("from", LocalDate.of(2026, 4, 18)));

    assertThat(texts.text(refused.details()))
        .isEqualTo(
            "The act is dated 10 April 2026. The notice given on 3 March 2026 is to be complied"
                + " with by 17 April 2026: 8 days are left. This can be done from 18 April 2026.");
  }

  @Test
  void constants_are_written_as_the_vocabulary_has_them() {
    var role =
        new Refused(
            RecordRefusal.ROLE_MAY_NOT_ACT,
            Fact.term("role", Role.ADVISER),
            Fact.term("act", Act.GIVE_WARNING_NOTICE));
    var recipients =
        new Refused(
            LawRefusal.RECIPIENT_MISSING,
            Fact.terms("recipients", List.of(Recipient.HMCI, Recipient.HEAD_TEACHER)));

    assertThat(texts.text(role.details()))
        .startsWith("\"Give a warning notice\" is not open to the role Education adviser");
    assertThat(texts.text(recipients.details())).contains("HM Chief Inspector; Head teacher");
  }

  @ParameterizedTest
  @MethodSource("org.interventionledger.api.refusal.Refusal#all")
  void what_is_a_reading_of_the_law_is_cited_as_one_and_nothing_else_is(Refusal refusal) {
    assertThat(refusal.citation().startsWith("This system’s reading of "))
        .isEqualTo(refusal.kind() == Kind.READING);
  }

  @Test
  void it_is_cited_as_the_law_stood_on_another_day_where_that_law_counts() {
    var refused =
        Refused.byRule(
            LawRefusal.COMPLIANCE_NOT_YET_ASSESSED,
            "Education and Inspections Act 2006, s.60(1)(d)",
            Refused.lawOf(LocalDate.of(2016, 4, 15)));

    assertThat(texts.citation(refused.details()))
        .isEqualTo("Education and Inspections Act 2006, s.60(1)(d), as it stood on 15 April 2016");
    assertThat(texts.citation(new Refused(LawRefusal.COMPLIANCE_NOT_YET_ASSESSED).details()))
        .isEqualTo("Education and Inspections Act 2006, s.60(1)(c)");
  }

  @ParameterizedTest
  @MethodSource("org.interventionledger.api.refusal.Refusal#all")
  void each_says_what_would_put_it_right(Refusal refusal) {
    assertThat(texts.text(new Refused(refusal).details())).containsPattern(WHAT_TO_DO);
  }

  @Test
  void what_is_not_known_is_left_out() {
    var refused =
        new Refused(
            RecordRefusal.NOTHING_CHANGED, Fact.date("happenedOn", LocalDate.of(2026, 4, 10)));

    assertThat(texts.text(refused.details()))
        .isEqualTo(
            "The ledger already says so: on 10 April 2026. Record it when something changes.");
  }

  private static ResourceBundleMessageSource bundles() {
    var bundles = new ResourceBundleMessageSource();
    bundles.setBasenames("refusals", "terms");
    bundles.setDefaultEncoding("UTF-8");
    bundles.setFallbackToSystemLocale(false);
    return bundles;
  }
}
