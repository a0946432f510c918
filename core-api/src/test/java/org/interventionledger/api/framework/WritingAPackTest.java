package org.interventionledger.api.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interventionledger.api.framework.Asked.Now;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test.Among;
import org.interventionledger.api.framework.Condition.Test.AtLeast;
import org.interventionledger.api.framework.Condition.Test.Other;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a pack says is read into the vocabulary, and written back as it was said. */
class WritingAPackTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"ofsted\":\"ri\"}",
        "{\"type\":[\"academy\",\"free\"],\"sarr\":\"on\"}",
        "{\"any\":[{\"ofsted\":\"ri\"},{\"category\":{\"not\":\"none\"}}]}",
        "{\"not\":{\"localSolution\":\"true\"}}",
        "{\"indicators.count\":{\"gte\":1},\"category\":{\"not\":[\"none\",\"specialMeasures\"]}}",
        "{\"stage\":\"s1\",\"any\":[{\"done.visit\":\"true\"},{\"was.stage\":[\"s2\",\"s3\"]}]}",
        "{\"all\":[{\"stage\":\"s1\"},{\"stage\":{\"not\":\"s2\"}}]}"
      })
  void a_condition(String written) {
    var read = JSON.readValue(written, Condition.class);
    assertThat(JSON.writeValueAsString(read)).isEqualTo(written);
    assertThat(JSON.readValue(JSON.writeValueAsString(read), Condition.class)).isEqualTo(read);
  }

  @Test
  void a_condition_knows_what_it_asks() {
    var read =
        JSON.readValue(
            "{\"ofsted\":\"ri\",\"deterioration\":true,\"category\":{\"not\":\"none\"},\"grounds.count\":{\"gte\":2}}",
            Condition.class);
    assertThat(read)
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Holds(new Asked.OfSchool(SchoolFact.ofsted), new Among(List.of("ri"))),
                    new Holds(new Asked.Named("deterioration"), new Among(List.of("true"))),
                    new Holds(new Asked.OfSchool(SchoolFact.category), new Other(List.of("none"))),
                    new Holds(new Now(Asked.AtTheAct.GROUNDS), new AtLeast(2)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"when\":{\"ofsted\":\"ri\"},\"then\":{\"set\":{\"sarr\":\"on\"}},\"force\":\"automatic\",\"src\":[34,73]}",
        "{\"id\":\"b\",\"then\":{\"raise\":{\"level\":\"amber\"},\"advance\":\"stage\",\"release\":\"other\"},\"force\":\"usual\"}",
        "{\"id\":\"c\",\"then\":{\"require\":[\"visit\",\"plan\"],\"offer\":\"brokerage\",\"assign\":\"ea\",\"apply\":\"ieb\"},\"within\":{\"n\":5,\"unit\":\"day\"}}",
        "{\"id\":\"d\",\"then\":{\"consider\":{\"measure\":[\"notice\",\"ieb\"],\"sarr\":\"on\"}},\"force\":\"must\"}",
        "{\"id\":\"e\",\"then\":{\"inform\":{\"anyOf\":[\"headteacher\",\"rsc\"],\"also\":[\"ceo\"]}},\"unstated\":[\"within\"]}",
        "{\"id\":\"f\",\"before\":{\"set\":{\"priority\":[\"P1\",\"P2\"]}},\"needs\":{\"consulted\":[\"head\",\"chair\"]},\"unless\":[\"a\"],\"force\":\"must\"}",
        "{\"id\":\"g\",\"before\":{\"apply\":[\"ieb\",\"closure\"]},\"needs\":{\"state.compact\":\"failed\"}}",
        "{\"id\":\"h\",\"before\":{\"hold\":\"visit\"}}",
        "{\"id\":\"i\",\"before\":{\"issue\":\"notice\"}}",
        "{\"id\":\"j\",\"before\":{\"inform\":\"officers\"}}"
      })
  void a_rule(String written) {
    var read = JSON.readValue(written, Rule.class);
    assertThat(JSON.writeValueAsString(read)).isEqualTo(written);
    assertThat(JSON.readValue(JSON.writeValueAsString(read), Rule.class)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Headteacher\"",
        "{\"party\":\"chair\",\"as\":\"receive\",\"force\":\"usual\",\"when\":{\"appropriate\":\"true\"}}",
        "{\"party\":\"hoeip\",\"as\":\"attend\",\"at\":[\"A2\",\"SP2\"]}"
      })
  void who_takes_part(String written) {
    assertThat(JSON.writeValueAsString(JSON.readValue(written, Who.class))).isEqualTo(written);
  }

  @Test
  void an_item_and_an_input_in_one_word_or_with_more() {
    var item = "[\"peer review\",{\"text\":\"Link officer\",\"funding\":[\"SF\"]}]";
    assertThat(JSON.writeValueAsString(JSON.readValue(item, Entitlement.Item[].class)))
        .isEqualTo(item);
    var input = "[\"overview\",{\"from\":\"inspection reports\",\"force\":\"must\"}]";
    assertThat(JSON.writeValueAsString(JSON.readValue(input, Input[].class))).isEqualTo(input);
  }
}
