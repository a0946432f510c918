package org.interventionledger.command.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.PackFault.Kind.BAD_REFERENCE;
import static org.interventionledger.api.framework.PackFault.Kind.CLASS_OF_NOTHING;
import static org.interventionledger.api.framework.PackFault.Kind.DERIVED_FACT;
import static org.interventionledger.api.framework.PackFault.Kind.FEWER_THAN_ASKED;
import static org.interventionledger.api.framework.PackFault.Kind.GATE_NEVER_OPENS;
import static org.interventionledger.api.framework.PackFault.Kind.NEVER_FALSE;
import static org.interventionledger.api.framework.PackFault.Kind.NEVER_HOLDS;
import static org.interventionledger.api.framework.PackFault.Kind.NEVER_OPENED;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_COVERED;
import static org.interventionledger.api.framework.PackFault.Kind.NOT_KEPT;
import static org.interventionledger.api.framework.PackFault.Kind.RULE_CYCLE;
import static org.interventionledger.api.framework.PackFault.Kind.STARTS_ON;
import static org.interventionledger.api.framework.PackFault.Kind.STATED_ELSEWHERE;
import static org.interventionledger.api.framework.PackFault.Kind.TIMES_WITHOUT_A_TIME;
import static org.interventionledger.api.framework.PackFault.Kind.UNREACHABLE_LEVEL;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interventionledger.api.framework.PackFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a pack would be accepted, and nothing would ever come of it, is told at the door. */
class FindingWhatComesToNothingTest {

  private static final String PARTIES =
      "'parties': [{'id': 'head', 'label': 'Head', 'kind': 'school'}, {'id': 'visitor', 'label':"
          + " 'Visitor', 'kind': 'officer'}]";

  private static final String FACTS =
      """
      'facts': [{'id': 'gravity', 'label': 'G', 'values': ['slight', 'grave']},
        {'id': 'open', 'label': 'Anything can be found', 'by': 'head'},
        {'id': 'data', 'label': 'D', 'by': 'derived'}]\
      """;

  private static final String SCALES =
      """
      'scales': [
        {'id': 'tier', 'label': 'T', 'shape': 'ordinal', 'start': 'T0'%s, 'levels': [
          {'id': 'T0', 'rank': 0, 'label': '0'}, {'id': 'T1', 'rank': 1, 'label': '1'},
          {'id': 'T2', 'rank': 2, 'label': '2'}]},
        {'id': 'watch', 'label': 'W', 'shape': 'flag'%s},
        {'id': 'other', 'label': 'O', 'shape': 'flag'}]\
      """;

  private static final String INDICATORS =
      "'indicators': [{'id': 'i', 'label': 'I'}, {'id': 'strong', 'label': 'S', 'level': 'T0'}]";

  private static final String ACTIVITIES =
      """
      'activities': [{'id': 'visit', 'kind': 'visit', 'label': 'V', 'outcome': ['well', 'ill']},
        {'id': 'talk', 'kind': 'conversation', 'label': 'T',
         'who': [{'party': 'head', 'when': {'appropriate': true}}]}]\
      """;

  private static final String EACH_TERM = ", 'cadence': [{'per': 'term'}]";

  private static final String MEASURES =
      """
      'measures': [
        {'id': 'compact', 'kind': 'compact', 'label': 'C', 'grounds': [{'id': 'g', 'text': 'G'}]},
        {'id': 'notice', 'kind': 'warning', 'label': 'N', 'statutory': 'warningNotice'},
        {'id': 'board', 'kind': 'power', 'label': 'B', 'statutory': 'interimBoard'}]\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'all': [{'gravity': 'grave'}, {'gravity': 'slight'}]} | ^^ | gravity",
        "{'gravity': {'not': ['slight', 'grave']}} | /gravity | gravity",
        "{'all': [{'open': 'a'}, {'open': 'b'}]} | ^^ | open",
        "{'any': [{'gravity': 'grave'}, {'all': [{'tier': 'T1'}, {'tier': 'T2'}]}]} | /any/1 |"
            + " tier",
        "{'outcome.visit': 'well', 'not': {'outcome.visit': ['well', 'ill']}} | /not |"
            + " outcome.visit",
        "{'all': [{'type': 'maintained'}, {'type': 'academy'}]} | ^^ | type",
        "{'state.compact': 'issued', 'all': [{'state.compact': 'failed'}]} | ^^ | state.compact"
      })
  void a_condition_that_contradicts_itself(String condition, String place, String named) {
    assertThat(gate("set': {'watch': 'on'}", condition))
        .containsExactly(PackFault.at("/rules/0/needs" + place, NEVER_HOLDS, named));
    assertThat(course(condition, "{'offer': 'visit'}", "may"))
        .containsExactly(PackFault.at("/rules/0/when" + place, NEVER_HOLDS, named));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'any': [{'gravity': 'grave'}, {'gravity': 'slight'}]}",
        "{'gravity': {'not': 'slight'}}",
        "{'all': [{'open': 'a'}, {'open': {'not': 'b'}}]}",
        "{'all': [{'was.tier': 'T1'}, {'was.tier': 'T2'}]}",
        "{'all': [{'category': 'noticeToImprove'}, {'category': 'significantImprovement'}]}",
        "{'type': {'not': ['maintained', 'academy', 'free', 'pru']}}",
        "{'ofsted': {'not': ['outstanding', 'good', 'satisfactory', 'ri', 'inadequate',"
            + " 'notJudged']}}",
        "{'done.visit': true, 'told.head': true}",
        "{'not': {'indicator.i': true}}",
        "{'all': [{'gravity': 'grave'}, {'tier': ['T1', 'T2']}, {'tier': {'not': 'T1'}}]}"
      })
  void but_not_one_that_a_school_can_meet(String condition) {
    assertThat(gate("set': {'watch': 'on'}", condition)).isEmpty();
    assertThat(course(condition, "{'offer': 'visit'}", "may")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'done.visit': false} | /done.visit | done.visit",
        "{'told.head': false} | /told.head | told.head",
        "{'not': {'done.visit': true}} | /not | done.visit",
        "{'done.visit': {'not': true}} | /done.visit | done.visit",
        "{'gravity': 'grave', 'not': {'told.head': true}} | /not | told.head"
      })
  void a_condition_on_what_was_not_done(String condition, String place, String named) {
    assertThat(gate("set': {'watch': 'on'}", condition))
        .containsExactly(PackFault.at("/rules/0/needs" + place, NEVER_FALSE, named));
  }

  @Test
  void but_a_step_may_be_for_schools_where_something_was_not_done() {
    assertThat(
            faults(
                MEASURES.replace(
                    "'label': 'C',", "'label': 'C', 'when': {'not': {'done.visit': true}},")))
        .as("it is barred once that is done")
        .isEmpty();
    assertThat(held("{'done.visit': false}", "")).as("nothing hangs on it").isEmpty();
  }

  /** A cadence takes what the ledger is the record of, and does not have, as not so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'done.visit': false}",
        "{'tier': 'T2', 'not': {'done.visit': true}}",
        "{'done.visit': {'not': true}}",
        "{'done.talk': false}",
        "{'done.visit': true}",
        "{'any': [{'done.visit': true}, {'done.visit': false}]}",
        "{'told.head': false}",
        "{'told.head': {'not': true}}",
        "{'tier': ['T1', 'T2'], 'not': {'told.head': true}}",
        "{'told.head': true}",
        "{'indicator.i': false}",
        "{'state.compact': 'none'}",
        "{'not': {'outcome.visit': ['well', 'ill']}}",
        "{'outcome.visit': 'well', 'done.visit': true}",
        "{'done.visit': false, 'not': {'outcome.visit': 'well'}}"
      })
  void nor_is_a_cadence_refused_that_waits_until_something_is_done(String when) {
    assertThat(held(when, EACH_TERM)).isEmpty();
    assertThat(held("{}", EACH_TERM + variant(when, EACH_TERM))).isEmpty();
    assertThat(held("{}", variant(when, ""))).isEmpty();
  }

  @Test
  void nor_one_of_the_authority_itself_whose_condition_is_not_asked() {
    var notFound = "{'gravity': {'not': ['slight', 'grave']}}";
    assertThat(held(notFound, ", 'cadence': [{'per': 'term', 'of': 'authority'}]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'done.visit': true, 'not': {'done.visit': true}} | ^^ | done.visit",
        "{'not': {'any': [{'told.head': true}, {'told.head': false}]}} | /not | told.head",
        "{'all': [{'outcome.visit': 'well'}, {'outcome.visit': 'ill'}]} | ^^ | outcome.visit",
        "{'outcome.visit': {'not': ['well', 'ill']}} | /outcome.visit | outcome.visit",
        "{'gravity': {'not': ['slight', 'grave']}} | /gravity | gravity",
        "{'done.visit': false, 'all': [{'tier': 'T1'}, {'tier': 'T2'}]} | ^^ | tier"
      })
  void but_a_cadence_that_contradicts_itself(String when, String place, String named) {
    assertThat(held(when, EACH_TERM))
        .containsExactly(PackFault.at("/activities/1/when" + place, NEVER_HOLDS, named));
    assertThat(held("{}", variant(when, EACH_TERM)))
        .containsExactly(PackFault.at("/activities/1/variants/0/when" + place, NEVER_HOLDS, named));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'all': [{'type': 'maintained'}, {'type': 'academy'}]} | ^^ | type",
        "{'all': [{'tier': 'T1'}, {'tier': 'T2'}]} | ^^ | tier",
        "{'gravity': 'grave', 'not': {'gravity': 'grave'}} | ^^ | gravity",
        "{'all': [{'open': 'a'}, {'open': 'b'}]} | ^^ | open",
        "{'done.visit': true, 'not': {'done.visit': true}} | ^^ | done.visit",
        "{'any': [{'tier': 'T1'}, {'all': [{'watch': 'on'}, {'watch': 'off'}]}]} | /any/1 | watch"
      })
  void a_row_for_schools_of_which_there_can_be_none(String when, String place, String named) {
    forWhich(when)
        .forEach(
            (row, found) ->
                assertThat(found)
                    .containsExactly(PackFault.at(row + "/when" + place, NEVER_HOLDS, named)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': ['maintained', 'academy']}",
        "{'any': [{'type': 'maintained'}, {'type': 'academy'}]}",
        "{'tier': ['T1', 'T2'], 'not': {'tier': 'T1'}}",
        "{'done.visit': false}",
        "{'not': {'told.head': true}}",
        "{'gravity': {'not': ['slight', 'grave']}}",
        "{'not': {'outcome.visit': ['well', 'ill']}}",
        "{'not': {'state.compact': ['considered', 'issued', 'complied', 'failed', 'withdrawn',"
            + " 'applied']}}",
        "{'all': [{'was.tier': 'T1'}, {'was.tier': 'T2'}]}",
        "{'all': [{'category': 'noticeToImprove'}, {'category': 'significantImprovement'}]}"
      })
  void but_not_one_for_schools_as_they_can_be_or_until_something_is_found(String when) {
    forWhich(when).forEach((row, found) -> assertThat(found).as(row).isEmpty());
  }

  @Test
  void a_step_that_is_for_schools_with_more_indicators_than_there_are() {
    var when = "{'indicators.count': {'gte': %d}}";
    forWhich(when.formatted(2))
        .forEach(
            (row, found) ->
                assertThat(found)
                    .containsExactly(
                        PackFault.at(row + "/when/indicators.count", FEWER_THAN_ASKED, "2", "1")));
    forWhich(when.formatted(1)).forEach((row, found) -> assertThat(found).as(row).isEmpty());
  }

  @Test
  void what_a_rule_needs_besides_contradicts_what_it_waits_for() {
    var rule =
        "'rules': [{'id': 'r', 'when': {'gravity': 'grave'}, 'needs': {'gravity': '%s'}, %s,"
            + " 'force': 'usual'}]";
    assertThat(faults(rule.formatted("slight", "'then': {'offer': 'visit'}")))
        .containsExactly(PackFault.at("/rules/0/needs", NEVER_HOLDS, "gravity"));
    assertThat(faults(rule.formatted("grave", "'then': {'offer': 'visit'}"))).isEmpty();
    assertThat(faults(rule.formatted("slight", "'before': {'hold': 'visit'}")))
        .as("a gate waits until it concerns the school no more")
        .isEmpty();
  }

  @Test
  void a_level_by_rule_alone_behind_what_never_holds() {
    var byRule = SCALES.formatted(", 'assign': {'mode': 'rule'}", "");
    var rules =
        "'rules': [{'id': 'a', 'when': {'gravity': 'grave'}, 'then': {'raise': {'tier': 'T1'}},"
            + " 'force': 'automatic'}, {'id': 'b', 'when': %s, 'then': {'raise': {'tier': 'T2'}},"
            + " 'force': 'automatic'}]";
    assertThat(
            WrittenPack.faults(
                FACTS,
                PARTIES,
                byRule,
                rules.formatted("{'gravity': {'not': ['slight', 'grave']}}")))
        .contains(PackFault.at("/scales/0/levels/2", UNREACHABLE_LEVEL, "T2"));
    assertThat(
            WrittenPack.faults(
                FACTS, PARTIES, byRule, rules.formatted("{'gravity': {'not': 'slight'}}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'raise': {'tier': 'T1'}} | must",
        "{'raise': {'tier': 'T1'}} | may",
        "{'advance': 'tier'} | usual",
        "{'consider': {'tier': ['T1', 'T2']}} | must"
      })
  void no_level_by_rule_alone_to_which_a_rule_leads_that_people_follow(String then, String force) {
    var byRule = SCALES.formatted(", 'assign': {'mode': 'rule'}", "");
    var rules =
        "'rules': [{'id': 'a', 'when': %s, 'then': %s, 'force': '%s'}, {'id': 'b', 'when':"
            + " {'tier': 'T1'}, 'then': {'raise': {'tier': 'T2'}}, 'force': 'automatic'}]";
    assertThat(faults(byRule, rules.formatted("{'gravity': 'grave'}", then, force))).isEmpty();
    assertThat(faults(byRule, rules.formatted("{'tier': 'T2'}", then, force)))
        .as("but from where no school is")
        .extracting(PackFault::kind)
        .containsOnly(UNREACHABLE_LEVEL);
  }

  @Test
  void a_gate_before_a_level_that_asks_for_having_had_it() {
    var rule =
        "'rules': [{'id': 'g', 'before': {'set': {'tier': %s}}, 'needs': {'was.tier': '%s'},"
            + " 'force': '%s'}]";
    assertThat(faults(rule.formatted("'T2'", "T2", "must")))
        .containsExactly(PackFault.at("/rules/0/needs", GATE_NEVER_OPENS, "g"));
    assertThat(faults(rule.formatted("'T2'", "T1", "must"))).isEmpty();
    assertThat(faults(rule.formatted("['T0', 'T1']", "T0", "must")))
        .as("every school was at the start")
        .isEmpty();
    assertThat(faults(rule.formatted("'T2'", "T2", "usual")))
        .as("with a reason it opens")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true"})
  void more_indicators_than_there_are(int asked, boolean told) {
    var found =
        told ? List.of(PackFault.at("%s", FEWER_THAN_ASKED, "2", "1")) : List.<PackFault>of();
    assertThat(
            withScales(
                SCALES.formatted(
                    "", ", 'assign': {'mode': 'judgement', 'minIndicators': " + asked + "}")))
        .isEqualTo(at("/scales/1/assign/minIndicators", found));
    assertThat(gate("set': {'watch': 'on'}", "{'indicators.count': {'gte': " + asked + "}}"))
        .isEqualTo(at("/rules/0/needs/indicators.count", found));
    assertThat(
            gate(
                "set': {'watch': 'on'}",
                "{'gravity': 'grave', 'not': {'indicators.count': {'gte': " + asked + "}}}"))
        .as("so few can always be")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "compact, 1, false",
    "compact, 2, true",
    "notice, 3, false",
    "notice, 4, true",
    "board, 1, true"
  })
  void more_grounds_than_a_step_can_have(String measure, int asked, boolean told) {
    var most = measure.equals("compact") ? "1" : measure.equals("notice") ? "3" : "0";
    var found =
        told
            ? List.of(PackFault.at("%s", FEWER_THAN_ASKED, Integer.toString(asked), most))
            : List.<PackFault>of();
    assertThat(gate("issue': '" + measure + "'", "{'grounds.count': {'gte': " + asked + "}}"))
        .isEqualTo(at("/rules/0/needs/grounds.count", found));
    var index = List.of("compact", "notice", "board").indexOf(measure);
    assertThat(
            faults(
                MEASURES.replace(
                    "'id': '" + measure + "',",
                    "'id': '%s', 'minGrounds': %d,".formatted(measure, asked))))
        .isEqualTo(at("/measures/" + index + "/minGrounds", found));
  }

  @Test
  void but_not_where_the_document_says_how_many_and_names_none() {
    var letter =
        "'measures': [{'id': 'letter', 'kind': '%s', 'label': 'L', 'minGrounds': %d%s,"
            + " 'unstated': [%s]}]";
    assertThat(faults(letter.formatted("compact", 1, "", "'grounds'"))).isEmpty();
    assertThat(faults(letter.formatted("compact", 2, "", "'period', 'grounds'"))).isEmpty();
    assertThat(faults(letter.formatted("compact", 1, "", "'period'")))
        .containsExactly(PackFault.at("/measures/0/minGrounds", FEWER_THAN_ASKED, "1", "0"));
    assertThat(
            faults(letter.formatted("warning", 4, ", 'statutory': 'warningNotice'", "'grounds'")))
        .as("how many grounds a notice can have the law says")
        .containsExactly(PackFault.at("/measures/0/minGrounds", FEWER_THAN_ASKED, "4", "3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "set': {'watch': 'on'} | {'grounds.count': {'gte': 1}} | grounds.count",
        "set': {'watch': 'on'} | {'reviewed': 'data'} | reviewed",
        "hold': 'visit' | {'consulted': 'head'} | consulted",
        "hold': 'visit' | {'appropriate': true} | appropriate",
        "issue': 'compact' | {'reviewed': 'data'} | reviewed",
        "inform': 'head' | {'consulted': 'head'} | consulted"
      })
  void what_is_stated_at_another_act(String before, String needs, String asked) {
    assertThat(gate(before, needs))
        .containsExactly(PackFault.at("/rules/0/needs/" + asked, STATED_ELSEWHERE, asked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "set': {'watch': 'on'} | {'consulted': 'head'}",
        "hold': 'visit' | {'reviewed': 'open'}",
        "hold': 'talk' | {'appropriate': true}",
        "issue': 'notice' | {'grounds.count': {'gte': 1}}",
        "set': {'watch': 'on'} | {'contactBy': 'head', 'indicators.count': {'gte': 1}}"
      })
  void but_not_what_is_stated_there(String before, String needs) {
    assertThat(gate(before, needs)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"automatic", "must", "usual", "may"})
  void a_rule_that_waits_for_what_is_stated_at_an_act(String force) {
    assertThat(course("{'consulted': 'head'}", "{'set': {'watch': 'on'}}", force))
        .containsExactly(PackFault.at("/rules/0/when/consulted", STATED_ELSEWHERE, "consulted"));
    assertThat(course("{'contactBy': 'head'}", "{'set': {'watch': 'on'}}", force)).isEmpty();
  }

  @Test
  void a_condition_on_a_fact_that_is_derived() {
    assertThat(course("{'any': [{'data': 'a'}]}", "{'set': {'watch': 'on'}}", "automatic"))
        .containsExactly(PackFault.at("/rules/0/when/any/0/data", DERIVED_FACT, "data"));
    assertThat(course("{'open': 'a'}", "{'set': {'watch': 'on'}}", "automatic")).isEmpty();
  }

  @Test
  void rules_that_set_each_other_off_by_what_they_need_besides() {
    var rules =
        "'rules': [{'id': 'a', 'when': {'watch': 'on'}, 'then': {'set': {'other': 'on'}}, 'force':"
            + " 'automatic'}, {'id': 'b', 'when': {'gravity': 'grave'}, 'needs': {'%s': 'on'},"
            + " 'then': {'set': {'watch': 'on'}}, 'force': 'automatic'}]";
    assertThat(faults(rules.formatted("other")))
        .containsExactly(PackFault.at("/rules/0", RULE_CYCLE, "a", "b"));
    assertThat(faults(rules.formatted("tier").replace("{'tier': 'on'}", "{'tier': 'T1'}")))
        .as("of a scale that neither sets")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{'times': 3, 'force': 'must'} | true",
        "{'atLeast': 2} | true",
        "{'times': 3, 'per': 'year'} | false",
        "{'times': 3, 'per': 'plan'} | false",
        "{'times': 2, 'at': ['A1']} | false",
        "{'force': 'usual'} | false"
      })
  void so_many_times_in_no_time(String cadence, boolean told) {
    var activity = "'activities': [{'id': 'v', 'kind': 'visit', 'label': 'V', %s}]";
    assertThat(cadenceFaults(activity.formatted("'cadence': [" + cadence + "]")))
        .isEqualTo(
            told
                ? List.of(PackFault.at("/activities/0/cadence/0", TIMES_WITHOUT_A_TIME))
                : List.of());
    assertThat(
            cadenceFaults(
                activity.formatted(
                    "'variants': [{'when': {'type': 'pru'}, 'cadence': [" + cadence + "]}]")))
        .isEqualTo(
            told
                ? List.of(PackFault.at("/activities/0/variants/0/cadence/0", TIMES_WITHOUT_A_TIME))
                : List.of());
  }

  @Test
  void a_register_on_which_every_school_starts() {
    var register = "'scales': [{'id': 'x', 'label': 'X', 'shape': 'flag', 'start': '%s'%s}]";
    var levels =
        ", 'levels': [{'id': 'none', 'rank': 0, 'label': 'N'}, {'id': 'there', 'rank': 1, 'label':"
            + " 'T'}]";
    assertThat(WrittenPack.faults(register.formatted("on", "")))
        .containsExactly(PackFault.at("/scales/0/start", STARTS_ON, "on", "off"));
    assertThat(WrittenPack.faults(register.formatted("there", levels)))
        .containsExactly(PackFault.at("/scales/0/start", STARTS_ON, "there", "none"));
    assertThat(WrittenPack.faults(register.formatted("off", ""))).isEmpty();
    assertThat(WrittenPack.faults(register.formatted("none", levels))).isEmpty();
    assertThat(WrittenPack.faults(register.formatted("x", levels)))
        .as("a name that leads nowhere is told once")
        .containsExactly(PackFault.at("/scales/0/start", BAD_REFERENCE, "x"));
  }

  @Test
  void measures_that_open_each_other() {
    var measures =
        "'measures': [{'id': 'a', 'kind': 'compact', 'label': 'A', 'enables': ['b']}, {'id': 'b',"
            + " 'kind': 'request', 'label': 'B', 'enables': [%s]}, {'id': 'c', 'kind': 'order',"
            + " 'label': 'C'%s}]";
    assertThat(WrittenPack.faults(measures.formatted("'a', 'c'", "")))
        .containsExactly(
            PackFault.at("/measures/0", NEVER_OPENED, "a"),
            PackFault.at("/measures/1", NEVER_OPENED, "b"),
            PackFault.at("/measures/2", NEVER_OPENED, "c"));
    assertThat(WrittenPack.faults(measures.formatted("'a'", ", 'enables': ['a']")))
        .as("from outside the circle")
        .isEmpty();
    assertThat(WrittenPack.faults(measures.formatted("'c'", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'needs': {'state.b': 'issued'} | 'needs': {'state.a': 'issued'} | ^^ | 0/needs;1/needs",
        "'needs': {'state.a': 'issued'} | 'rank': 1 | ^^ | 0/needs",
        "'needs': {'state.a': {'not': ['none', 'considered']}} | 'needs': {'state.a': 'failed'} |"
            + " ^^ | 0/needs;1/needs",
        "'needs': {'state.b': 'issued'}, 'enables': ['b'] | 'rank': 1 | ^^ | 0/needs;1",
        "'when': {'tier': 'T1'}, 'needs': {'state.b': 'issued'} | 'when': {'tier': 'T2'},"
            + " 'needs': {'state.a': 'issued'} | ^^ | 0/needs;1/needs",
        "'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'talk'} needs {'state.a': 'issued'}"
            + " | 0/needs;r",
        "'needs': {'told.head': true} | 'needs': {'state.a': 'issued'} | {'inform': 'head'} needs"
            + " {'state.b': 'issued'} | 0/needs;1/needs;r",
        "'when': {'tier': 'T1'}, 'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'talk'} needs"
            + " {'state.a': 'issued'} | 0/needs;r",
        "'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'talk'} when {'phase': 'primary'}"
            + " needs {'state.a': 'issued'} | 0/needs;r"
      })
  void measures_that_wait_for_each_other(String one, String other, String gate, String shut) {
    assertThat(waiting(one, other, gate))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(shut.split(";"))
                .map(
                    place ->
                        place.equals("r")
                            ? PackFault.at("/rules/0/needs", GATE_NEVER_OPENS, "r")
                            : PackFault.at(
                                "/measures/" + place,
                                NEVER_OPENED,
                                place.startsWith("0") ? "a" : "b"))
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'needs': {'state.b': 'issued'} | 'rank': 1 | ^^",
        "'needs': {'state.b': 'none'} | 'needs': {'state.a': 'none'} | ^^",
        "'needs': {'state.a': ['none', 'failed']} | 'rank': 1 | ^^",
        "'needs': {'state.a': {'not': 'issued'}} | 'rank': 1 | ^^",
        "'needs': {'any': [{'state.b': 'issued'}, {'gravity': 'grave'}]} | 'needs': {'state.a':"
            + " 'issued'} | ^^",
        "'needs': {'state.b': 'considered'} | 'needs': {'state.a': 'issued'} | ^^",
        "'enables': ['b'] | 'needs': {'state.a': 'issued'} | ^^",
        "'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'talk'} needs {'state.b': 'issued'}",
        "'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'visit'} needs {'state.a': 'issued'}",
        "'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'talk'} when {'tier': 'T2'} needs"
            + " {'state.a': 'issued'}",
        "'when': {'phase': 'primary'}, 'needs': {'done.talk': true} | 'rank': 1 | {'hold': 'talk'}"
            + " when {'phase': 'secondary'} needs {'state.a': 'issued'}"
      })
  void but_not_those_of_which_one_can_begin(String one, String other, String gate) {
    assertThat(waiting(one, other, gate)).isEmpty();
  }

  /** Not every standing of these comes by an act before which their rows are asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 'a', 'kind': 'preWarning', 'label': 'A', 'needs': {'state.a': 'issued'}}",
        "{'id': 'a', 'kind': 'order', 'label': 'A', 'statutory': 'academyOrder', 'needs':"
            + " {'state.a': 'applied'}}",
        "{'id': 'a', 'kind': 'warning', 'label': 'A', 'statutory': 'warningNotice'}, {'id': 'b',"
            + " 'kind': 'warning', 'label': 'B', 'statutory': 'warningNotice', 'needs': {'state.b':"
            + " 'failed'}}"
      })
  void nor_what_stands_by_another_act_too(String measures) {
    assertThat(faults("'measures': [" + measures + "]")).isEmpty();
  }

  @Test
  void but_a_step_of_the_law_that_waits_for_itself() {
    assertThat(
            faults(
                MEASURES
                    .replace("'id': 'board',", "'id': 'board', 'needs': {'state.board': '%s'},")
                    .formatted("applied")))
        .containsExactly(PackFault.at("/measures/2/needs", NEVER_OPENED, "board"));
  }

  @Test
  void a_class_of_access_over_nothing() {
    assertThat(access("[]", "[{'party': 'panel', 'basis': 'asOfRight'}]", ""))
        .containsExactly(PackFault.at("/access/0/covers", CLASS_OF_NOTHING));
    assertThat(access("[]", "[]", ", 'access': 'acc'"))
        .containsExactly(
            PackFault.at("/access/0/covers", CLASS_OF_NOTHING),
            PackFault.at("/scales/1/access", NOT_COVERED, "acc", "watch"));
    assertThat(access("['watch']", "[]", ", 'access': 'acc'")).isEmpty();
  }

  @Test
  void a_class_that_would_keep_what_is_not_kept_by_itself() {
    var panelAlone = "[{'party': 'panel', 'basis': 'asOfRight'}]";
    assertThat(access("['gravity', 'i', 'visit', 'compact', 'notice']", panelAlone, ""))
        .as("a step of the law is kept from nobody")
        .containsExactly(PackFault.at("/access/0/covers/4", NOT_KEPT, "notice", "adviser"));
    assertThat(access("['note', 'visit', 'compact']", panelAlone, ""))
        .as("without anything that stands with the register no step is kept")
        .containsExactly(PackFault.at("/access/0/covers/2", NOT_KEPT, "compact", "adviser"));
    assertThat(access("['watch', 'visit', 'gravity', 'i', 'compact']", panelAlone, ""))
        .as("with a register all of it is kept")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{'party': 'lea', 'basis': 'asOfRight'}]",
        "[{'party': 'lea', 'basis': 'informed'}]"
      })
  void but_not_one_that_keeps_nothing_from_whoever_signs_in(String readers) {
    assertThat(access("['gravity', 'i', 'visit']", readers, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'per': ['phase', 'fase'] | /per/1 | UNKNOWN_COLUMN | fase",
        "'per': ['school'] | /per/0 | UNKNOWN_COLUMN | school",
        "'fields': ['school', 'teir'] | /fields/1 | UNKNOWN_COLUMN | teir",
        "'fields': ['since: teir'] | /fields/0 | UNKNOWN_COLUMN | since: teir",
        "'per': ['gravity'] | /per/0 | UNKNOWN_COLUMN | gravity",
        "'per': ['phase'], 'outside': ['rank'] | /outside/0 | NOT_OUTSIDE | rank",
        "'per': ['phase'], 'outside': ['phase'] | /outside/0 | NOT_OUTSIDE | phase"
      })
  void a_column_of_which_nothing_is_held(
      String says, String place, PackFault.Kind kind, String name) {
    assertThat(faults("'kpis': [{'id': 'k', 'label': 'K', 'show': 'list', %s}]".formatted(says)))
        .containsExactly(PackFault.at("/kpis/0" + place, kind, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'per': ['phase', 'tier', 'London rank'], 'outside': ['London rank']",
        "'fields': ['school', 'watch', 'since', 'since: tier', 'grade after',"
            + " 'ofsted.last[3].date', 'national'], 'outside': ['national']"
      })
  void but_not_one_that_is_held_or_is_declared_to_lie_outside(String says) {
    assertThat(faults("'kpis': [{'id': 'k', 'label': 'K', 'show': 'list', %s}]".formatted(says)))
        .isEmpty();
  }

  private static List<PackFault> waiting(String one, String other, String gate) {
    return faults(
        ("'measures': [{'id': 'a', 'kind': 'compact', 'label': 'A', %s}, {'id': 'b', 'kind':"
                + " 'request', 'label': 'B', %s}]")
            .formatted(one, other),
        gate.isEmpty()
            ? "'rules': []"
            : "'rules': [{'id': 'r', 'force': 'must', 'before': "
                + gate.replace(" when ", ", 'when': ").replace(" needs ", ", 'needs': ")
                + "}]");
  }

  private static List<PackFault> access(String covers, String readers, String scale) {
    return WrittenPack.faults(
        "'parties': [{'id': 'lea', 'label': 'L', 'kind': 'officer', 'roles': ['adviser']}, {'id':"
            + " 'panel', 'label': 'P', 'kind': 'body', 'roles': ['headOfService']}, {'id': 'head',"
            + " 'label': 'H', 'kind': 'school'}]",
        FACTS,
        SCALES.formatted("", scale),
        INDICATORS,
        ACTIVITIES,
        MEASURES,
        "'records': [{'id': 'note', 'kind': 'note', 'label': 'N'}]",
        "'access': [{'id': 'acc', 'covers': " + covers + ", 'readers': " + readers + "}]");
  }

  /** By the row that is for such schools alone. */
  private static Map<String, List<PackFault>> forWhich(String when) {
    return Map.of(
        "/measures/0",
        faults(MEASURES.replace("'label': 'C',", "'label': 'C', 'when': " + when + ",")),
        "/records/0",
        faults("'records': [{'id': 'n', 'kind': 'note', 'label': 'N', 'when': " + when + "}]"),
        "/activities/1",
        held(when, ""),
        "/activities/1/variants/0",
        held("{}", variant(when, "")));
  }

  private static List<PackFault> held(String when, String says) {
    return faults(
        ACTIVITIES.replace("'label': 'T',", "'label': 'T', 'when': " + when + says + ","));
  }

  private static String variant(String when, String says) {
    return ", 'variants': [{'when': " + when + says + ", 'who': ['head']}]";
  }

  private static List<PackFault> cadenceFaults(String activities) {
    return CadenceCounts.faults(WrittenPack.pack(activities), Unread.NOTHING).toList();
  }

  private static List<PackFault> at(String path, List<PackFault> faults) {
    return faults.stream().map(fault -> new PackFault(path, fault.kind(), fault.facts())).toList();
  }

  private static List<PackFault> gate(String before, String needs) {
    return faults(
        "'rules': [{'id': 'r', 'before': {'%s}, 'needs': %s, 'force': 'must'}]"
            .formatted(before, needs));
  }

  private static List<PackFault> course(String when, String then, String force) {
    return faults(
        "'rules': [{'id': 'r', 'when': %s, 'then': %s, 'force': '%s'}]"
            .formatted(when, then, force));
  }

  private static List<PackFault> withScales(String scales) {
    return WrittenPack.faults(FACTS, PARTIES, scales, INDICATORS, ACTIVITIES, MEASURES);
  }

  /** With these sections in place of its own, or beside them. */
  private static List<PackFault> faults(String... sections) {
    var own =
        List.of(FACTS, PARTIES, SCALES.formatted("", ""), INDICATORS, ACTIVITIES, MEASURES).stream()
            .filter(section -> List.of(sections).stream().noneMatch(it -> isOne(it, section)));
    return WrittenPack.faults(
        Stream.concat(own, List.of(sections).stream()).toArray(String[]::new));
  }

  private static boolean isOne(String section, String other) {
    return section
        .substring(0, section.indexOf(':'))
        .equals(other.substring(0, other.indexOf(':')));
  }
}
