package org.interventionledger.command.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.PackFault.Kind.BAD_REFERENCE;
import static org.interventionledger.api.framework.PackFault.Kind.DUPLICATE_ID;
import static org.interventionledger.api.framework.PackFault.Kind.LOWERS_LAW;
import static org.interventionledger.api.framework.PackFault.Kind.LOWERS_LEVEL;
import static org.interventionledger.api.framework.PackFault.Kind.MISSING_PART;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_OF_THE_SCHOOL;
import static org.interventionledger.api.framework.PackFault.Kind.RULE_CYCLE;
import static org.interventionledger.api.framework.PackFault.Kind.UNKNOWN_FACT;
import static org.interventionledger.api.framework.PackFault.Kind.UNKNOWN_VALUE;
import static org.interventionledger.api.framework.PackFault.Kind.UNREACHABLE_LEVEL;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.command.Northmoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A pack is told every fault that it has, each by its place. */
class FindingFaultsInAPackTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String S60 = "Education and Inspections Act 2006, s.60";
  private static final String S65 = "Education and Inspections Act 2006, s.65";

  /** A pack without a fault, for its sections to be exchanged. */
  private static final String SCALES =
      """
      'scales': [
        {'id': 'stage', 'label': 'Stage', 'shape': 'ordinal', 'start': 's0', 'levels': [
          {'id': 's0', 'rank': 0, 'label': 'None'}, {'id': 's1', 'rank': 1, 'label': 'Stage 1'},
          {'id': 's2', 'rank': 2, 'label': 'Stage 2'}]},
        {'id': 'list', 'label': 'List', 'shape': 'flag'}]
      """;

  private static final String ROWS =
      """
      'parties': [{'id': 'head', 'label': 'Head teacher', 'kind': 'school'},
        {'id': 'ofsted', 'label': 'Ofsted', 'kind': 'regulator'}],
      'facts': [{'id': 'pace', 'label': 'Pace', 'values': ['quick', 'slow'], 'by': 'head'}],
      'activities': [{'id': 'visit', 'kind': 'visit', 'label': 'Visit', 'outcome': ['well', 'ill']}],
      'measures': [{'id': 'board', 'kind': 'power', 'label': 'Board', 'statutory': 'interimBoard'}]
      """;

  @Test
  void there_is_none_in_a_pack_of_one_register_and_one_ladder() {
    assertThat(PackSoundness.faults(Northmoor.pack("1"))).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void nor_in_a_pack_without_scales_and_rules() {
    assertThat(PackSoundness.faults(pack("'facts': []"))).isEmpty();
  }

  @Test
  void a_part_that_is_missing() {
    assertThat(
            PackSoundness.faults(pack("'scales': [{'id': 'x', 'label': 'X', 'shape': 'ordinal'}]")))
        .containsExactly(PackFault.at("/scales/0/levels", MISSING_PART));
    assertThat(PackSoundness.faults(pack("'rules': [{'id': ' ', 'then': {'offer': 'visit'}}]")))
        .containsExactly(
            PackFault.at("/rules/0/id", MISSING_PART),
            PackFault.at("/rules/0/then/offer", BAD_REFERENCE, "visit"));
  }

  @Test
  void a_rule_about_the_school_on_a_scale_that_is_kept_of_others_alone() {
    var others =
        """
        'scales': [
          {'id': 'r', 'label': 'R', 'shape': 'flag', 'subjects': ['governingBody', 'setting']},
          {'id': 'l', 'label': 'L', 'shape': 'ordinal', 'subjects': ['governingBody'],
           'levels': [{'id': 'l1', 'rank': 1, 'label': 'One'}]}],
        'rules': [
          {'id': 'asks', 'when': {'r': 'on', 'was.l': 'l1'}, 'force': 'must',
           'then': {'raise': {'l': 'l1'}}},
          {'id': 'puts', 'when': {'ofsted': 'ri'}, 'force': 'automatic',
           'then': {'set': {'r': 'on'}}},
          {'id': 'takes-off', 'when': {'ofsted': 'good'}, 'force': 'usual',
           'then': {'release': 'r', 'consider': {'l': 'l1'}}}]\
        """;
    assertThat(PackSoundness.faults(pack(others)))
        .containsExactlyInAnyOrder(
            PackFault.at("/rules/0/when/r", NOT_OF_THE_SCHOOL, "r"),
            PackFault.at("/rules/0/when/was.l", NOT_OF_THE_SCHOOL, "l"),
            PackFault.at("/rules/0/then/raise/l", NOT_OF_THE_SCHOOL, "l"),
            PackFault.at("/rules/1/then/set/r", NOT_OF_THE_SCHOOL, "r"),
            PackFault.at("/rules/2/then/release", NOT_OF_THE_SCHOOL, "r"),
            PackFault.at("/rules/2/then/consider/l", NOT_OF_THE_SCHOOL, "l"));
    assertThat(
            PackSoundness.faults(
                pack(
                    others
                        .replace("['governingBody', 'setting']", "['school', 'governingBody']")
                        .replace("['governingBody']", "['setting', 'school']"))))
        .as("kept of schools too, it says of the school where that stands")
        .isEmpty();
  }

  @Test
  void none_in_a_register_of_others_and_in_a_gate_before_it() {
    assertThat(
            PackSoundness.faults(
                pack(
                    """
                    'scales': [{'id': 'r', 'label': 'R', 'shape': 'flag',
                                'subjects': ['governingBody', 'setting']}],
                    'rules': [{'id': 'talk-first', 'force': 'must',
                               'before': {'set': {'r': 'on'}}, 'needs': {'eligible': true}}]\
                    """)))
        .isEmpty();
  }

  @Test
  void an_identifier_that_stands_twice() {
    assertThat(
            PackSoundness.faults(
                pack("'facts': [{'id': 'a', 'label': 'A'}, {'id': 'a', 'label': 'B'}]")))
        .containsExactly(PackFault.at("/facts/1/id", DUPLICATE_ID, "a"));
    assertThat(
            PackSoundness.faults(
                pack("'facts': [{'id': 'ofsted', 'label': 'A fact of the ledger itself'}]")))
        .containsExactly(PackFault.at("/facts/0/id", DUPLICATE_ID, "ofsted"));
    assertThat(
            faults(
                "'records': [{'id': 'visit', 'kind': 'note', 'label': 'One name with the visit'}]"))
        .containsExactly(PackFault.at("/records/0/id", DUPLICATE_ID, "visit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'rules': [{'id': 'r', 'then': {'require': ['visit', 'letter']}}] | /rules/0/then/require/1"
            + " | letter",
        "'rules': [{'id': 'r', 'then': {'inform': {'anyOf': ['head', 'rsc']}}}] |"
            + " /rules/0/then/inform/anyOf/1 | rsc",
        "'rules': [{'id': 'r', 'then': {'raise': {'level': 's1'}}}] | /rules/0/then/raise/level |"
            + " level",
        "'rules': [{'id': 'r', 'before': {'apply': 'board'}, 'unless': ['q']}] | /rules/0/unless/0"
            + " | q",
        "'records': [{'id': 'n', 'kind': 'note', 'label': 'N', 'of': ['talk']}] | /records/0/of/0 |"
            + " talk",
        "'access': [{'id': 'a', 'covers': ['stage', 'register']}] | /access/0/covers/1 | register",
        "'indicators': [{'id': 'i', 'label': 'I', 'level': 's9'}] | /indicators/0/level | s9"
      })
  void a_name_that_leads_nowhere(String section, String path, String name) {
    assertThat(faults(section)).containsExactly(PackFault.at(path, BAD_REFERENCE, name));
  }

  @ParameterizedTest
  @CsvSource({
    "gravity, gravity",
    "was.category, was.category",
    "state.notice, state.notice",
    "told.dfe, told.dfe"
  })
  void a_condition_on_what_nobody_records(String asked, String fact) {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'when': {'any': [{'%s': 'x'}]}, 'then': {'offer': 'visit'}}]"
                    .formatted(asked)))
        .containsExactly(PackFault.at("/rules/0/when/any/0/" + asked, UNKNOWN_FACT, fact));
  }

  @ParameterizedTest
  @CsvSource({
    "ofsted, poor",
    "stage, s7",
    "pace, sluggish",
    "outcome.visit, good",
    "state.board, dissolved"
  })
  void a_condition_on_a_value_that_never_comes(String asked, String value) {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'when': {'%s': '%s'}, 'then': {'offer': 'visit'}}]"
                    .formatted(asked, value)))
        .containsExactly(PackFault.at("/rules/0/when/" + asked, UNKNOWN_VALUE, value));
  }

  @Test
  void a_rule_that_sets_a_level_there_is_not() {
    assertThat(faults("'rules': [{'id': 'r', 'then': {'raise': {'stage': 's7'}}}]"))
        .containsExactly(PackFault.at("/rules/0/then/raise/stage", UNKNOWN_VALUE, "s7"));
  }

  @Test
  void a_level_to_which_no_rule_leads() {
    var byRules = SCALES.replace("'start': 's0'", "'start': 's0', 'assign': {'mode': 'rule'}");
    var raising =
        "'rules': [{'id': 'r', 'when': {'ofsted': 'ri'}, 'then': {'raise': {'stage': 's1'}}}";
    assertThat(PackSoundness.faults(pack(byRules, ROWS, raising + "]")))
        .containsExactly(PackFault.at("/scales/0/levels/2", UNREACHABLE_LEVEL, "s2"));
    var advancing =
        ", {'id': 'q', 'when': {'stage': 's1', 'pace': 'slow'}, 'then': {'advance': 'stage'}}]";
    assertThat(PackSoundness.faults(pack(byRules, ROWS, raising + advancing))).isEmpty();
  }

  @Test
  void rules_that_set_each_other_off() {
    var round =
        """
        'rules': [
          {'id': 'up', 'when': {'list': 'on'}, 'then': {'raise': {'stage': 's1'}}, 'force': 'automatic'},
          {'id': 'talk', 'when': {'stage': 's1'}, 'then': {'require': 'visit'}, 'force': 'must'},
          {'id': 'listed', 'when': {'stage': ['s1', 's2']}, 'then': {'set': {'list': 'on'}}, 'force': '%s'}]
        """;
    assertThat(faults(round.formatted("automatic")))
        .containsExactly(PackFault.at("/rules/0", RULE_CYCLE, "up", "listed"));
    assertThat(faults(round.formatted("usual"))).isEmpty();
  }

  @Test
  void a_rule_that_acts_once_for_each_finding_is_no_cycle() {
    assertThat(
            faults(
                """
                'rules': [{'id': 'move', 'when': {'stage': ['s0', 's1'], 'outcome.visit': 'ill'},
                  'then': {'advance': 'stage'}, 'force': 'automatic'}]
                """))
        .isEmpty();
  }

  @Test
  void a_rule_that_lowers_a_level() {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'when': {'ofsted': 'ri'}, 'then': {'set': {'stage':"
                    + " 's1'}}}]"))
        .containsExactly(PackFault.at("/rules/0/then/set/stage", LOWERS_LEVEL, "r", "stage", "s1"));
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'when': {'stage': 's0'}, 'then': {'set': {'stage':"
                    + " 's1'}}}]"))
        .isEmpty();
    var back =
        "'rules': [{'id': 'r', 'when': {'pace': 'quick'}, 'then': {'release': 'stage'}, 'force':"
            + " '%s'}]";
    assertThat(faults(back.formatted("automatic")))
        .containsExactly(PackFault.at("/rules/0/then/release", LOWERS_LEVEL, "r", "stage", "s0"));
    assertThat(faults(back.formatted("usual"))).isEmpty();
    assertThat(
            PackSoundness.faults(
                pack(SCALES.replace("'start': 's0', ", ""), ROWS, back.formatted("usual"))))
        .containsExactly(PackFault.at("/scales/0/start", MISSING_PART));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofsted", "category", "type", "eligible"})
  void a_rule_that_decides_what_the_law_or_an_inspector_decides(String fact) {
    assertThat(faults("'rules': [{'id': 'r', 'then': {'set': {'%s': 'none'}}}]".formatted(fact)))
        .contains(PackFault.at("/rules/0/then/set/" + fact, LOWERS_LAW, fact));
  }

  @Test
  void a_power_used_by_itself() {
    var rule =
        "'rules': [{'id': 'r', 'when': {'ofsted': 'inadequate'}, 'then': {'apply': 'board'},"
            + " 'force': '%s'}]";
    assertThat(faults(rule.formatted("automatic")))
        .containsExactly(PackFault.at("/rules/0/then/apply", LOWERS_LAW, S65));
    assertThat(faults(rule.formatted("usual"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'statutory': 'warningNotice', 'when': {'type': ['maintained', 'academy']} | /when/type",
        "'statutory': 'warningNotice', 'minGrounds': 0 | /minGrounds",
        "'statutory': 'warningNotice', 'grounds': [{'id': 'l', 'text': 'L', 'standing': 'local'}] |"
            + " /grounds",
        "'statutory': 'warningNotice', 'who': [{'party': 'ofsted', 'as': 'copy', 'force': 'may'}] |"
            + " /who/0/force"
      })
  void a_warning_notice_with_less_than_the_act_asks(String says, String place) {
    var measure =
        "'measures': [{'id': 'notice', 'kind': 'warning', 'label': 'Notice', " + says + "}]";
    assertThat(
            PackSoundness.faults(
                pack(SCALES, ROWS.replaceAll("(?s),\\s*'measures'.*", ""), measure)))
        .containsExactly(PackFault.at("/measures/0" + place, LOWERS_LAW, S60));
  }

  @Test
  void a_compact_that_opens_a_power() {
    var measures =
        ROWS.replace(
            "'measures': [",
            "'measures': [{'id': 'pact', 'kind': 'compact', 'label': 'Pact', 'enables': ['board']},"
                + " ");
    assertThat(PackSoundness.faults(pack(SCALES, measures)))
        .containsExactly(PackFault.at("/measures/0/enables/0", LOWERS_LAW, S65));
  }

  @Test
  void all_of_them_at_once() {
    assertThat(
            faults(
                """
                'rules': [{'id': 'r', 'when': {'gravity': 'grave'}, 'then': {'require': 'letter'}},
                  {'id': 'r', 'then': {'set': {'stage': 's0'}}}]
                """))
        .extracting(PackFault::kind)
        .containsExactlyInAnyOrder(DUPLICATE_ID, BAD_REFERENCE, UNKNOWN_FACT, LOWERS_LEVEL);
  }

  private static List<PackFault> faults(String... more) {
    var sections = Stream.concat(Stream.of(SCALES, ROWS), Stream.of(more));
    return PackSoundness.faults(pack(sections.toArray(String[]::new)));
  }

  private static Pack pack(String... sections) {
    var identity =
        "'framework': {'id': 'f', 'authority': 'Northmoor', 'version': '1', 'title': 'T'}";
    var text = "{" + identity + ", " + String.join(", ", sections) + "}";
    return JSON.readValue(text.replace('\'', '"'), Pack.class);
  }
}
