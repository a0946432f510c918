package org.interventionledger.command.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.PackFault.Kind.LOWERS_LAW;
import static org.interventionledger.api.framework.PackFault.Kind.POWER_AS_A_DUTY;

import java.util.List;
import org.interventionledger.api.framework.PackFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack says no less than the law of its notices, and makes no duty of its powers. */
class FindingWhatLowersTheLawTest {

  private static final String ACT = "Education and Inspections Act 2006, ";

  private static final String PARTIES =
      """
      'parties': [{'id': 'council', 'label': 'Council', 'kind': 'body'},
        {'id': 'hmci', 'label': 'Ofsted', 'kind': 'regulator'},
        {'id': 'dfe', 'label': 'Department', 'kind': 'government'}],
      'facts': [{'id': 'gravity', 'label': 'G', 'values': ['slight', 'grave']}]\
      """;

  private static final String POWERS =
      """
      {'id': 'board', 'kind': 'power', 'label': 'Board', 'statutory': 'interimBoard'},
      {'id': 'governors', 'kind': 'power', 'label': 'Governors', 'statutory': 'additionalGovernors'},
      {'id': 'arrange', 'kind': 'power', 'label': 'Arrange', 'statutory': 'arrangements'},
      {'id': 'close', 'kind': 'order', 'label': 'Close', 'statutory': 'closureDirected'},
      {'id': 'order', 'kind': 'order', 'label': 'Order', 'statutory': 'academyOrder'},
      {'id': 'letter', 'kind': 'referral', 'label': 'Letter'}\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'require': 'board'} | must | /require | s.65",
        "{'require': ['letter', 'board']} | must | /require | s.65",
        "{'apply': 'arrange'} | must | /apply | s.63",
        "{'require': 'close'} | must | /require | s.68"
      })
  void a_rule_that_makes_a_power_a_duty(String then, String force, String place, String section) {
    assertThat(rule(then, force))
        .containsExactly(PackFault.at("/rules/0/then" + place, POWER_AS_A_DUTY, ACT + section));
    assertThat(rule(then, "usual")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'require': 'letter'}",
        "{'consider': {'measure': 'board'}}",
        "{'offer': 'board'}",
        "{'require': 'order'}"
      })
  void but_not_one_that_asks_for_a_decision_or_for_what_was_a_duty_in_its_time(String then) {
    assertThat(rule(then, "must")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"must, true", "automatic, true", "usual, false", "may, false"})
  void a_measure_that_is_a_power_and_says_it_is_a_duty(String force, boolean told) {
    assertThat(measure("'kind': 'power', 'statutory': 'interimBoard', 'force': '%s'", force))
        .isEqualTo(
            told
                ? List.of(PackFault.at("/measures/0/force", POWER_AS_A_DUTY, ACT + "s.65"))
                : List.of());
    assertThat(measure("'kind': 'referral', 'force': '%s'", force)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "payWarningNotice, arrange, s.63",
    "payWarningNotice, close, s.68",
    "suspendDelegation, board, s.65"
  })
  void what_no_notice_of_the_kind_ever_opens(String step, String opened, String section) {
    assertThat(measure("'kind': 'warning', 'statutory': '%s', 'enables': ['%s']", step, opened))
        .containsExactly(PackFault.at("/measures/0/enables/0", LOWERS_LAW, ACT + section));
  }

  @ParameterizedTest
  @CsvSource({
    "payWarningNotice, board",
    "payWarningNotice, governors",
    "warningNotice, arrange",
    "warningNotice, close",
    "suspendDelegation, letter"
  })
  void but_not_what_it_opens(String step, String opened) {
    assertThat(measure("'kind': 'warning', 'statutory': '%s', 'enables': ['%s']", step, opened))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"warningNotice", "payWarningNotice"})
  void a_notice_without_time_to_comply(String step) {
    var period = "'kind': 'warning', 'statutory': '%s', 'period': {'n': %s, 'unit': 'day'}";
    assertThat(measure(period, step, "0"))
        .containsExactly(
            PackFault.at("/measures/0/period", LOWERS_LAW, ACT + "ss.60(1) and 60A(1)"));
    assertThat(measure(period, step, "1")).isEmpty();
    assertThat(measure("'kind': 'preWarning', 'period': {'n': 0, 'unit': 'day'}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "warningNotice | {'id': 'g', 'text': 'G', 'law': 'payAndConditions'} | s.60",
        "warningNotice | {'id': 'g', 'text': 'G', 'law': 'payAndConditions'}, {'id': 'l', 'text':"
            + " 'L', 'standing': 'local'} | s.60",
        "payWarningNotice | {'id': 'g', 'text': 'G', 'law': 'lowStandards'}, {'id': 'h', 'text':"
            + " 'H', 'law': 'safety'} | s.60A"
      })
  void a_notice_on_nothing_but_grounds_of_the_other_section(
      String step, String grounds, String section) {
    assertThat(measure("'kind': 'warning', 'statutory': '%s', 'grounds': [%s]", step, grounds))
        .containsExactly(PackFault.at("/measures/0/grounds", LOWERS_LAW, ACT + section));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "warningNotice | {'id': 'g', 'text': 'G', 'law': 'payAndConditions'}, {'id': 'h', 'text':"
            + " 'H', 'law': 'breakdown'}",
        "warningNotice | {'id': 'g', 'text': 'G', 'law': 'payAndConditions'}, {'id': 'h', 'text':"
            + " 'H'}",
        "payWarningNotice | {'id': 'g', 'text': 'G', 'law': 'payAndConditions'}",
        "payWarningNotice | {'id': 'g', 'text': 'G'}"
      })
  void but_not_where_one_may_be_of_its_own(String step, String grounds) {
    assertThat(measure("'kind': 'warning', 'statutory': '%s', 'grounds': [%s]", step, grounds))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"may", "usual"})
  void a_copy_to_the_chief_inspector_that_may_be_left_out(String force) {
    assertThat(
            measure(
                "'kind': 'warning', 'statutory': 'warningNotice', 'who': [{'party': 'hmci', 'as':"
                    + " 'copy', 'force': '%s'}]",
                force))
        .containsExactly(PackFault.at("/measures/0/who/0/force", LOWERS_LAW, ACT + "s.60"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "warningNotice | {'party': 'hmci', 'as': 'inform'}",
        "warningNotice | {'party': 'hmci', 'as': 'inform', 'force': 'usual'}",
        "warningNotice | {'party': 'hmci', 'as': 'inform', 'force': 'may'}",
        "warningNotice | {'party': 'hmci', 'as': 'copy', 'force': 'must'}",
        "warningNotice | {'party': 'hmci', 'as': 'copy', 'force': 'must'}, {'party': 'hmci', 'as':"
            + " 'inform', 'force': 'may'}",
        "warningNotice | {'party': 'council', 'as': 'inform', 'force': 'may'}",
        "warningNotice | {'party': 'dfe', 'as': 'issue'}, {'party': 'hmci', 'as': 'inform',"
            + " 'force': 'may'}",
        "payWarningNotice | {'party': 'hmci', 'as': 'copy', 'force': 'may'}"
      })
  void but_not_one_that_must_be_sent_or_that_the_law_does_not_ask_for(String step, String who) {
    assertThat(measure("'kind': 'warning', 'statutory': '%s', 'who': [%s]", step, who)).isEmpty();
  }

  private static List<PackFault> measure(String says, Object... words) {
    return WrittenPack.faults(
        PARTIES,
        "'measures': [{'id': 'it', 'label': 'It', " + says.formatted(words) + "}, " + POWERS + "]");
  }

  private static List<PackFault> rule(String then, String force) {
    return WrittenPack.faults(
        PARTIES,
        "'measures': [" + POWERS + "]",
        "'rules': [{'id': 'r', 'when': {'gravity': 'grave'}, 'then': %s, 'force': '%s'}]"
            .formatted(then, force));
  }
}
