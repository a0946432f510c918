package org.interventionledger.command.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.framework.PackFault.Kind.AMBIGUOUS_LEVEL;
import static org.interventionledger.api.framework.PackFault.Kind.BAD_REFERENCE;
import static org.interventionledger.api.framework.PackFault.Kind.DUPLICATE_ID;
import static org.interventionledger.api.framework.PackFault.Kind.GATE_NEVER_OPENS;
import static org.interventionledger.api.framework.PackFault.Kind.LOWERS_LAW;
import static org.interventionledger.api.framework.PackFault.Kind.LOWERS_LEVEL;
import static org.interventionledger.api.framework.PackFault.Kind.MISSING_PART;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_COUNTED;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_DONE_BY_ITSELF;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_OF_THE_AUTHORITY;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_OF_THE_SCHOOL;
import static org.interventionledger.api.framework.PackFault.Kind.REGISTER_LEVELS;
import static org.interventionledger.api.framework.PackFault.Kind.RULE_CYCLE;
import static org.interventionledger.api.framework.PackFault.Kind.UNKNOWN_FACT;
import static org.interventionledger.api.framework.PackFault.Kind.UNKNOWN_VALUE;
import static org.interventionledger.api.framework.PackFault.Kind.UNLESS_A_GATE;
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

  private static final String TALK_TOO =
      ROWS.replace(
          "'outcome': ['well', 'ill']}",
          "'outcome': ['well', 'ill']}, {'id': 'talk', 'kind': 'conversation', 'label': 'Talk'}");

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
    assertThat(
            PackSoundness.faults(
                pack("'rules': [{'id': ' ', 'force': 'usual', 'then': {'offer': 'visit'}}]")))
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
  void what_the_authority_is_to_do_for_all_schools_hangs_on_none_of_them() {
    var own =
        """
        'activities': [{'id': 'a', 'kind': 'meeting', 'label': 'A', 'when': {'phase': 'primary'},
            'cadence': [{'per': 'month'}, {'per': 'change', 'of': 'authority'}],
            'variants': [
              {'when': {'phase': 'secondary'}, 'cadence': [{'per': 'change'}]},
              {'when': {'any': [{'phase': 'special'}, {'eligible': true}]},
               'cadence': [{'per': 'plan', 'of': 'authority'}]}]}],
        'records': [{'id': 'p', 'kind': 'report', 'label': 'P', 'whose': 'authority', 'per': 'plan'},
                    {'id': 'q', 'kind': 'report', 'label': 'Q', 'per': 'plan'}]\
        """;
    assertThat(PackSoundness.faults(pack(own)))
        .containsExactlyInAnyOrder(
            PackFault.at("/activities/0/cadence/1/per", NOT_OF_THE_AUTHORITY, "change"),
            PackFault.at(
                "/activities/0/variants/1/when/any/0/phase", NOT_OF_THE_AUTHORITY, "phase"),
            PackFault.at(
                "/activities/0/variants/1/when/any/1/eligible", NOT_OF_THE_AUTHORITY, "eligible"),
            PackFault.at("/activities/0/variants/1/cadence/0/per", NOT_OF_THE_AUTHORITY, "plan"),
            PackFault.at("/records/0/per", NOT_OF_THE_AUTHORITY, "plan"));
    assertThat(
            PackSoundness.faults(
                pack(
                    """
                    'activities': [{'id': 'a', 'kind': 'meeting', 'label': 'A',
                        'when': {'phase': 'primary'},
                        'cadence': [{'per': 'event', 'of': 'authority'},
                                    {'per': 'request', 'of': 'authority'}],
                        'variants': [{'cadence': [{'per': 'month', 'of': 'authority'}]}]}],
                    'records': [{'id': 'p', 'kind': 'report', 'label': 'P', 'whose': 'authority',
                                 'per': 'year', 'when': {'phase': 'primary'}}]\
                    """)))
        .as("the condition of a row says of which schools it is")
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
        "'rules': [{'id': 'r', 'force': 'usual', 'then': {'require': ['visit', 'letter']}}] |"
            + " /rules/0/then/require/1 | letter",
        "'rules': [{'id': 'r', 'force': 'usual', 'then': {'inform': {'anyOf': ['head', 'rsc']}}}] |"
            + " /rules/0/then/inform/anyOf/1 | rsc",
        "'rules': [{'id': 'r', 'force': 'usual', 'then': {'raise': {'level': 's1'}}}] |"
            + " /rules/0/then/raise/level | level",
        "'rules': [{'id': 'r', 'force': 'usual', 'before': {'apply': 'board'}, 'needs':"
            + " {'eligible': true}, 'unless': ['q']}] | /rules/0/unless/0 | q",
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
                "'rules': [{'id': 'r', 'force': 'usual', 'when': {'any': [{'%s': 'x'}]}, 'then': {'offer': 'visit'}}]"
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
                "'rules': [{'id': 'r', 'force': 'usual', 'when': {'%s': '%s'}, 'then': {'offer': 'visit'}}]"
                    .formatted(asked, value)))
        .containsExactly(PackFault.at("/rules/0/when/" + asked, UNKNOWN_VALUE, value));
  }

  @Test
  void a_rule_that_sets_a_level_there_is_not() {
    assertThat(
            faults("'rules': [{'id': 'r', 'force': 'usual', 'then': {'raise': {'stage': 's7'}}}]"))
        .containsExactly(PackFault.at("/rules/0/then/raise/stage", UNKNOWN_VALUE, "s7"));
  }

  @Test
  void a_level_to_which_no_rule_leads() {
    var byRules = SCALES.replace("'start': 's0'", "'start': 's0', 'assign': {'mode': 'rule'}");
    var raising =
        "'rules': [{'id': 'r', 'force': 'automatic', 'when': {'ofsted': 'ri'}, 'then': {'raise':"
            + " {'stage': 's1'}}}";
    assertThat(PackSoundness.faults(pack(byRules, ROWS, raising + "]")))
        .containsExactly(PackFault.at("/scales/0/levels/2", UNREACHABLE_LEVEL, "s2"));
    var advancing =
        ", {'id': 'q', 'force': 'automatic', 'when': {'stage': 's1', 'pace': 'slow'}, 'then':"
            + " {'advance': 'stage'}}]";
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
                "'rules': [{'id': 'r', 'force': 'usual', 'when': {'ofsted': 'ri'}, 'then': {'set':"
                    + " {'stage': 's1'}}}]"))
        .containsExactly(PackFault.at("/rules/0/then/set/stage", LOWERS_LEVEL, "r", "stage", "s1"));
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'force': 'usual', 'when': {'stage': 's0'}, 'then': {'set':"
                    + " {'stage': 's1'}}}]"))
        .isEmpty();
    var back =
        "'rules': [{'id': 'r', 'when': {'pace': 'quick'}, 'then': {'release': 'stage'}, 'force':"
            + " '%s'}]";
    assertThat(faults(back.formatted("automatic")))
        .containsExactly(
            PackFault.at("/rules/0/then/release", LOWERS_LEVEL, "r", "stage", "s0"),
            PackFault.at("/rules/0/force", NOT_DONE_BY_ITSELF, "r"));
    assertThat(faults(back.formatted("usual"))).isEmpty();
    assertThat(
            PackSoundness.faults(
                pack(SCALES.replace("'start': 's0', ", ""), ROWS, back.formatted("usual"))))
        .containsExactly(PackFault.at("/scales/0/start", MISSING_PART));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofsted", "category", "type", "eligible"})
  void a_rule_that_decides_what_the_law_or_an_inspector_decides(String fact) {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'force': 'usual', 'then': {'set': {'%s': 'none'}}}]"
                    .formatted(fact)))
        .contains(PackFault.at("/rules/0/then/set/" + fact, LOWERS_LAW, fact));
  }

  @Test
  void a_power_used_by_itself() {
    var rule =
        "'rules': [{'id': 'r', 'when': {'ofsted': 'inadequate'}, 'then': {'apply': 'board'},"
            + " 'force': '%s'}]";
    assertThat(faults(rule.formatted("automatic")))
        .containsExactly(
            PackFault.at("/rules/0/then/apply", PackFault.Kind.POWER_AS_A_DUTY, S65),
            PackFault.at("/rules/0/force", NOT_DONE_BY_ITSELF, "r"));
    assertThat(faults(rule.formatted("must")))
        .containsExactly(PackFault.at("/rules/0/then/apply", PackFault.Kind.POWER_AS_A_DUTY, S65));
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
  void a_rule_that_does_not_say_how_binding_it_is() {
    assertThat(faults("'rules': [{'id': 'r', 'then': {'offer': 'visit'}}]"))
        .containsExactly(PackFault.at("/rules/0/force", MISSING_PART));
    assertThat(faults("'rules': [{'id': 'r', 'before': {'hold': 'visit'}, 'force': 'must'}]"))
        .as("a gate that needs nothing")
        .containsExactly(PackFault.at("/rules/0/needs", MISSING_PART));
  }

  @Test
  void numbers_of_items_that_begin_with_nothing() {
    var fact = "'facts': [{'id': 'a', 'label': 'A', 'src': [1]}]";
    assertThat(PackSoundness.faults(pack(fact)))
        .containsExactly(PackFault.at("/framework/srcPrefix", MISSING_PART));
    assertThat(PackSoundness.faults(pack(fact.replace(", 'src': [1]", "")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'before': {'set': {'list': 'on'}}, 'needs': {'consulted': ['head', 'nobody']} |"
            + " needs/consulted/1 | nobody",
        "'before': {'hold': 'visit'}, 'needs': {'reviewed': 'nothing'} | needs/reviewed | nothing",
        "'when': {'contactBy': 'nobody'}, 'then': {'offer': 'visit'} | when/contactBy | nobody",
        "'when': {'contactBy': {'not': 'nobody'}}, 'then': {'offer': 'visit'} |"
            + " when/contactBy/not | nobody"
      })
  void whoever_and_whatever_is_stated_at_the_act_under_a_name_that_leads_nowhere(
      String says, String place, String name) {
    assertThat(faults("'rules': [{'id': 'r', 'force': 'must', %s}]".formatted(says)))
        .containsExactly(PackFault.at("/rules/0/" + place, BAD_REFERENCE, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'before': {'hold': 'visit'}, 'needs': {'reviewed': 'pace'}",
        "'before': {'set': {'list': 'on'}}, 'needs': {'consulted': {'gte': 1}}",
        "'when': {'contactBy': 'head'}, 'then': {'offer': 'visit'}"
      })
  void but_not_under_one_that_leads_somewhere(String says) {
    assertThat(faults("'rules': [{'id': 'r', 'force': 'must', %s}]".formatted(says))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'stage': 's2'} | {'raise': {'stage': 's1'}} | {'stage': 's1'} | {'raise': {'stage':"
            + " 's2'}} | automatic | 1;2",
        "{'stage': 's1'} | {'raise': {'stage': 's1'}} | {'pace': 'slow'} | {'raise': {'stage':"
            + " 's2'}} | automatic | 1",
        "{'not': {'stage': 's0'}} | {'advance': 'stage'} | {'pace': 'slow'} | {'offer': 'visit'} |"
            + " automatic | 1;2",
        "{'was.stage': 's2'} | {'raise': {'stage': 's1'}} | {'pace': 'slow'} | {'offer': 'visit'}"
            + " | automatic | 1;2",
        "{'pace': 'slow'} | {'raise': {'stage': 's1'}} | {'stage': 's1'} | {'raise': {'stage':"
            + " 's2'}} | must | ^^",
        "{'not': {'stage': 's2'}} | {'advance': 'stage'} | {'pace': 'slow'} | {'offer': 'visit'} |"
            + " automatic | ^^"
      })
  void a_level_to_which_rules_lead_only_from_where_no_school_is(
      String when, String then, String next, String thenNext, String force, String unreached) {
    var byRules = SCALES.replace("'start': 's0'", "'start': 's0', 'assign': {'mode': 'rule'}");
    var rules =
        "'rules': [{'id': 'a', 'when': %s, 'then': %s, 'force': '%s'}, {'id': 'b', 'when': %s,"
            + " 'then': %s, 'force': '%s'}]";
    assertThat(
            PackSoundness.faults(
                pack(byRules, ROWS, rules.formatted(when, then, force, next, thenNext, force))))
        .filteredOn(fault -> fault.kind() == UNREACHABLE_LEVEL)
        .extracting(PackFault::path)
        .containsExactlyElementsOf(
            Stream.of(unreached.split(";"))
                .filter(level -> !level.isEmpty())
                .map("/scales/0/levels/"::concat)
                .toList());
  }

  @Test
  void a_register_by_rule_alone_on_which_no_rule_places() {
    var byRule = SCALES.replace("'shape': 'flag'", "'shape': 'flag', 'assign': {'mode': 'rule'}");
    assertThat(PackSoundness.faults(pack(byRule, ROWS)))
        .containsExactly(PackFault.at("/scales/1/assign/mode", UNREACHABLE_LEVEL, "on"));
    var rule =
        "'rules': [{'id': 'r', 'when': {'pace': 'slow'}, 'then': {'set': {'list': 'on'}}, 'force':"
            + " 'automatic'}]";
    assertThat(PackSoundness.faults(pack(byRule, ROWS, rule))).isEmpty();
  }

  @Test
  void a_register_of_one_level_or_three() {
    var off = "{'id': 'off', 'rank': 0, 'label': 'Off'}";
    var on = "{'id': 'on', 'rank': 1, 'label': 'On'}";
    var watched = "{'id': 'watched', 'rank': 2, 'label': 'Watched'}";
    var register = "'scales': [{'id': 'x', 'label': 'X', 'shape': 'flag', 'levels': [%s]}]";
    var three = String.join(", ", off, on, watched);
    assertThat(PackSoundness.faults(pack(register.formatted(on))))
        .containsExactly(PackFault.at("/scales/0/levels", REGISTER_LEVELS, "1"));
    assertThat(PackSoundness.faults(pack(register.formatted(three))))
        .containsExactly(PackFault.at("/scales/0/levels", REGISTER_LEVELS, "3"));
    assertThat(PackSoundness.faults(pack(register.formatted(off + ", " + on)))).isEmpty();
    assertThat(PackSoundness.faults(pack(register.formatted("")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'eligible': false} | /eligible",
        "{'any': [{'eligible': true}, {'pace': 'slow'}]} | ^^",
        "{'not': {'eligible': true}} | /not/eligible",
        "{'not': {'type': 'maintained'}} | /not/type",
        "{'type': {'not': 'maintained'}} | /type",
        "{'type': ['maintained', 'free']} | /type",
        "{'any': [{'type': 'academy'}, {'type': 'maintained'}]} | /any/0/type"
      })
  void a_power_where_the_law_has_none(String when, String place) {
    assertThat(PackSoundness.faults(pack(SCALES, withBoard("'when': " + when))))
        .containsExactly(PackFault.at("/measures/0/when" + place, LOWERS_LAW, S65));
    var rule = "'rules': [{'id': 'r', 'when': %s, 'then': {'%s': 'board'}, 'force': 'usual'}]";
    Stream.of("apply", "require", "offer")
        .forEach(
            verb ->
                assertThat(faults(rule.formatted(when, verb)))
                    .as(verb)
                    .containsExactly(PackFault.at("/rules/0/when" + place, LOWERS_LAW, S65)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'eligible': true, 'type': ['maintained', 'pru']}",
        "{'not': {'eligible': false}}",
        "{'not': {'type': 'academy'}}",
        "{'not': {'any': [{'type': 'academy'}, {'type': 'free'}]}}",
        "{'type': {'not': ['academy', 'free']}, 'pace': 'slow'}"
      })
  void but_not_where_it_has_or_where_the_pack_leaves_it_to_the_law(String when) {
    assertThat(PackSoundness.faults(pack(SCALES, withBoard("'when': " + when)))).isEmpty();
  }

  @Test
  void a_warning_notice_outside_academies_is_within_the_law() {
    var notice =
        "'measures': [{'id': 'notice', 'kind': 'warning', 'label': 'Notice', 'statutory':"
            + " 'warningNotice', 'when': {'not': {'type': 'academy'}, 'eligible': false}}]";
    assertThat(PackSoundness.faults(pack(notice))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warning", "power", "order", "preWarning", "referral", "request"})
  void a_step_of_the_authoritys_own_that_opens_a_power(String kind) {
    var own =
        "'measures': [{'id': 'own', 'kind': '%s', 'label': 'Own', 'enables': ['board']}, "
            .formatted(kind);
    assertThat(PackSoundness.faults(pack(SCALES, ROWS.replace("'measures': [", own))))
        .containsExactly(PackFault.at("/measures/0/enables/0", LOWERS_LAW, S65));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'hold': 'talk'} | {'done.visit': true} | {'hold': 'visit'} | {'done.talk': true} | 0;1",
        "{'set': {'list': 'on'}} | {'list': 'on'} | {'hold': 'visit'} | {'done.talk': true} | 0",
        "{'apply': 'board'} | {'state.board': 'applied'} | {'hold': 'visit'} | {'pace': 'slow'} |"
            + " 0",
        "{'inform': 'head'} | {'outcome.visit': 'ill'} | {'hold': 'visit'} | {'told.head': true} |"
            + " 0;1",
        "{'hold': 'talk'} | {'any': [{'done.visit': true}, {'pace': 'slow'}]} | {'hold': 'visit'}"
            + " | {'done.talk': true} | ^^",
        "{'set': {'stage': 's2'}} | {'stage': 's1'} | {'hold': 'visit'} | {'stage': 's2'} | ^^",
        "{'apply': 'board'} | {'state.board': 'none'} | {'hold': 'visit'} | {'pace': 'slow'} | ^^"
      })
  void gates_that_wait_for_what_is_behind_them(
      String before, String needs, String beforeOther, String needsOther, String shut) {
    var gates =
        "'rules': [{'id': 'a', 'before': %s, 'needs': %s, 'force': '%5$s'}, {'id': 'b', 'before':"
            + " %s, 'needs': %s, 'force': '%5$s'}]";
    var rows = List.of(before, needs, beforeOther, needsOther);
    assertThat(PackSoundness.faults(pack(SCALES, TALK_TOO, gates(gates, rows, "must"))))
        .extracting(PackFault::path, PackFault::kind)
        .containsExactlyElementsOf(
            Stream.of(shut.split(";"))
                .filter(rule -> !rule.isEmpty())
                .map(rule -> tuple("/rules/" + rule + "/needs", GATE_NEVER_OPENS))
                .toList());
    assertThat(PackSoundness.faults(pack(SCALES, TALK_TOO, gates(gates, rows, "usual"))))
        .as("one may depart from what is usual")
        .isEmpty();
  }

  @Test
  void an_automatic_rule_for_what_only_people_do() {
    Stream.of(
            "'before': {'hold': 'visit'}, 'needs': {'pace': 'slow'}",
            "'when': {'ofsted': 'good'}, 'then': {'set': {'list': 'off'}}",
            "'when': {'ofsted': 'good'}, 'then': {'release': 'list'}",
            "'when': {'ofsted': 'good'}, 'then': {'set': {'pace': 'quick'}}",
            "'when': {'ofsted': 'ri'}, 'then': {'inform': 'head'}",
            "'when': {'ofsted': 'ri'}, 'then': {'assign': 'head'}",
            "'when': {'ofsted': 'ri'}, 'then': {'require': 'visit'}",
            "'when': {'ofsted': 'ri'}, 'then': {'offer': 'visit', 'inform': 'head'}",
            "'when': {'ofsted': 'ri'}, 'then': {'consider': {'stage': 's1'}}",
            "'when': {'ofsted': 'ri'}, 'then': {'consider': {'measure': ['board']}}",
            "'when': {'ofsted': 'ri', 'eligible': true}, 'then': {'set': {'list': 'off'}, 'inform':"
                + " 'head'}")
        .forEach(
            says -> {
              var rule = "'rules': [{'id': 'r', 'force': '%s', " + says + "}]";
              assertThat(faults(rule.formatted("automatic")))
                  .as(says)
                  .containsExactly(PackFault.at("/rules/0/force", NOT_DONE_BY_ITSELF, "r"));
              assertThat(faults(rule.formatted("usual"))).as(says).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'set': {'list': 'on'}, 'inform': 'head'}",
        "{'raise': {'stage': 's1'}, 'assign': 'head'}",
        "{'advance': 'stage', 'require': 'visit'}"
      })
  void what_an_automatic_rule_calls_for_besides_a_place_or_a_level_is_no_fault(String then) {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'when': {'ofsted': 'ri'}, 'then': %s, 'force': 'automatic'}]"
                    .formatted(then)))
        .isEmpty();
  }

  /** Each waits for what is behind the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{} | {'phase': 'primary'}",
        "{'phase': 'primary'} | {'phase': 'primary'}",
        "{'phase': 'primary'} | {'phase': ['primary', 'secondary']}",
        "{'phase': ['primary', 'special']} | {'phase': ['secondary', 'special']}",
        "{'phase': 'primary', 'pace': 'slow'} | {'pace': {'not': 'quick'}}",
        "{'phase': 'primary'} | {'pace': 'slow'}",
        "{'type': 'academy'} | {'stage': ['s1', 's2']}",
        "{'stage': 's1'} | {'list': 'on'}",
        "{'any': [{'ofsted': 'ri'}, {'pace': 'slow'}]} | {'pace': 'slow'}",
        "{'not': {'phase': 'primary'}} | {'phase': ['primary', 'secondary']}",
        "{'eligible': true, 'type': 'maintained'} | {'eligible': true}"
      })
  void gates_that_wait_for_each_other_where_both_are_asked(String one, String other) {
    for (var rules : List.of(waiting(one, other), waiting(other, one))) {
      assertThat(PackSoundness.faults(pack(SCALES, TALK_TOO, rules)))
          .extracting(PackFault::path, PackFault::kind)
          .containsExactly(
              tuple("/rules/0/needs", GATE_NEVER_OPENS), tuple("/rules/1/needs", GATE_NEVER_OPENS));
    }
  }

  /** Never asked of one school, or nobody can say so for sure. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'phase': 'primary'} | {'phase': 'secondary'}",
        "{'phase': 'primary'} | {'not': {'phase': ['primary', 'special']}}",
        "{'stage': 's1'} | {'stage': {'not': 's1'}}",
        "{'stage': 's1', 'phase': 'primary'} | {'stage': 's2'}",
        "{'any': [{'phase': 'primary'}, {'pace': 'slow'}]} | {'phase': 'special', 'pace': 'quick'}",
        "{'type': 'academy'} | {'eligible': true}",
        "{'ofsted': 'good'} | {'category': {'not': 'none'}}",
        "{'was.stage': 's1'} | {'was.stage': 's2'}",
        "{'done.visit': true} | {'outcome.visit': 'ill'}"
      })
  void gates_of_different_schools_do_not_hold_each_other_up(String one, String other) {
    assertThat(PackSoundness.faults(pack(SCALES, TALK_TOO, waiting(one, other)))).isEmpty();
  }

  @Test
  void a_scale_that_a_rule_or_a_gate_moves_is_not_taken_to_stand_with_another() {
    var both = waiting("{'stage': 's1'}", "{'list': 'on'}");
    var moved = both.replace("}]", "}, %s]");
    assertThat(
            PackSoundness.faults(
                pack(
                    SCALES,
                    TALK_TOO,
                    moved.formatted(
                        "{'id': 'c', 'when': {'ofsted': 'ri'}, 'then': {'set': {'list': 'on'}},"
                            + " 'force': 'automatic'}"))))
        .isEmpty();
    assertThat(
            PackSoundness.faults(
                pack(
                    SCALES,
                    TALK_TOO,
                    moved.formatted(
                        "{'id': 'c', 'before': {'set': {'stage': 's1'}}, 'needs': {'pace': 'slow'},"
                            + " 'force': 'must'}"))))
        .isEmpty();
  }

  @Test
  void three_gates_wait_in_a_circle_where_the_narrowest_is_asked() {
    var three =
        TALK_TOO.replace(
            "{'id': 'talk',", "{'id': 'call', 'kind': 'visit', 'label': 'Call'}, {'id': 'talk',");
    var gate = "{'id': '%s', 'when': %s, 'before': {'hold': '%s'}, 'needs': %s, 'force': 'must'}";
    var rules =
        "'rules': [%s, %s, %s]"
            .formatted(
                gate.formatted(
                    "a", "{'phase': ['primary', 'special']}", "talk", "{'done.visit': true}"),
                gate.formatted(
                    "b", "{'phase': ['secondary', 'special']}", "visit", "{'done.call': true}"),
                gate.formatted("c", "{'phase': 'special'}", "call", "{'outcome.talk': 'said'}"));
    var said = three.replace("'label': 'Talk'}", "'label': 'Talk', 'outcome': ['said']}");
    assertThat(PackSoundness.faults(pack(SCALES, said, rules)))
        .extracting(PackFault::path)
        .containsExactly("/rules/0/needs", "/rules/1/needs", "/rules/2/needs");
    assertThat(
            PackSoundness.faults(
                pack(
                    SCALES,
                    said,
                    rules.replace("'when': {'phase': 'special'}", "'when': {'phase': 'primary'}"))))
        .isEmpty();
  }

  private static String waiting(String one, String other) {
    return "'rules': [{'id': 'a', 'when': %s, 'before': {'hold': 'talk'}, 'needs': {'done.visit': true}, 'force': 'must'}, {'id': 'b', 'when': %s, 'before': {'hold': 'visit'}, 'needs': {'done.talk': true}, 'force': 'must'}]"
        .formatted(one, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "stage", "pace", "contactBy", "done.visit"})
  void a_number_asked_of_what_is_told_in_words(String asked) {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'when': {'%s': {'gte': 1}}, 'then': {'offer': 'visit'},"
                        .formatted(asked)
                    + " 'force': 'may'}]"))
        .containsExactly(PackFault.at("/rules/0/when/" + asked, NOT_COUNTED, asked));
  }

  @Test
  void a_gate_that_lets_another_gate_through() {
    assertThat(
            faults(
                "'rules': [{'id': 'r', 'before': {'hold': 'visit'}, 'needs': {'pace': 'slow'},"
                    + " 'unless': ['q'], 'force': 'must'}, {'id': 'q', 'before': {'apply':"
                    + " 'board'}, 'needs': {'pace': 'slow'}, 'force': 'must'}]"))
        .containsExactly(PackFault.at("/rules/0/unless/0", UNLESS_A_GATE, "q"));
  }

  @Test
  void an_indicator_of_a_level_that_two_scales_have() {
    var scales =
        SCALES.replace(
            "'scales': [",
            "'scales': [{'id': 'other', 'label': 'Other', 'shape': 'ordinal', 'levels': [{'id':"
                + " 's1', 'rank': 1, 'label': 'One'}]}, ");
    var indicator = "'indicators': [{'id': 'i', 'label': 'I', 'level': '%s'}]";
    assertThat(PackSoundness.faults(pack(scales, ROWS, indicator.formatted("s1"))))
        .containsExactly(PackFault.at("/indicators/0/level", AMBIGUOUS_LEVEL, "s1"));
    assertThat(PackSoundness.faults(pack(scales, ROWS, indicator.formatted("s2")))).isEmpty();
  }

  @Test
  void all_of_them_at_once() {
    assertThat(
            faults(
                """
                'rules': [{'id': 'r', 'force': 'usual', 'when': {'gravity': 'grave'}, 'then': {'require': 'letter'}},
                  {'id': 'r', 'force': 'usual', 'then': {'set': {'stage': 's0'}}}]
                """))
        .extracting(PackFault::kind)
        .containsExactlyInAnyOrder(DUPLICATE_ID, BAD_REFERENCE, UNKNOWN_FACT, LOWERS_LEVEL);
  }

  private static String withBoard(String says) {
    return ROWS.replace("'statutory': 'interimBoard'", "'statutory': 'interimBoard', " + says);
  }

  private static String gates(String gates, List<String> rows, String force) {
    return gates.formatted(rows.get(0), rows.get(1), rows.get(2), rows.get(3), force);
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
