package org.interventionledger.ui.act;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A history that was lived under the law of 2012 is entered today and read aloud. */
@FullApplication
class ReadingAJourneyUnderTheLawOf2012Test {

  private static final int SCHOOL = 999_854;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void with_representations_to_hm_chief_inspector_who_confirms_the_notice() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    for (var step : JourneyOfNotices.ofTheLawOf2012(SCHOOL).toList()) {
      record(step);
    }

    assertThat(timeline())
        .isEqualTo(
            """
            2012-05-24: A warning notice under section 60 was drafted.
            2012-05-25: Before a warning notice, Maria Reyes, Head of service, had due regard \
            to the public sector equality duty.
            2012-05-25: Before a warning notice, Maria Reyes, Head of service, had authority \
            to decide for the local authority.
            2012-05-25: Before a warning notice, Maria Reyes, Head of service, decided, \
            and the reasons were written down.
            2012-05-25: The draft of the warning notice was revised; the new text needs an approval.
            2012-05-28: The draft of the warning notice was approved, and its text locked.
            2012-05-28: A warning notice was given to the governing body under section 60(2)(c); it has \
            until 20 June 2012 to comply.
            2012-06-20: The governing body made representations against the warning notice to HM Chief \
            Inspector; the authority had its copy on 21 June 2012.
            2012-07-02: The warning notice was confirmed by HM Chief Inspector; the governing body has \
            until 23 July 2012 to comply.
            2012-07-24: The authority found that the governing body had not complied with the warning notice.
            2012-07-25: Before a notice of proposed powers, Maria Reyes, Head of service, had due regard \
            to the public sector equality duty.
            2012-07-25: Before a notice of proposed powers, Maria Reyes, Head of service, had authority \
            to decide for the local authority.
            2012-07-25: Before a notice of proposed powers, Maria Reyes, Head of service, decided, \
            and the reasons were written down.
            2012-07-25: Before a notice of proposed powers, Sam Sterling, Senior officer, drafted the text, \
            which another officer approves.
            2012-07-25: Before a notice of proposed powers, Harper Holt, Head of service, approved the text, \
            which another officer gives.
            2012-07-25: The authority gave notice that it proposes to use its powers under section 64 \
            from 8 August 2012.
            2012-08-31: Before an appointment of additional governors, Maria Reyes, Head of service, had due regard \
            to the public sector equality duty.
            2012-08-31: Before an appointment of additional governors, Maria Reyes, Head of service, had authority \
            to decide for the local authority.
            2012-08-31: Before an appointment of additional governors, Maria Reyes, Head of service, decided, \
            and the reasons were written down.
            2012-08-31: Before an appointment of additional governors, Sam Sterling, Senior officer, drafted the text, \
            which another officer approves.
            2012-08-31: Before an appointment of additional governors, Harper Holt, Head of service, approved the text, \
            which another officer gives.
            2012-09-03: The authority appointed Ash Abara as an additional governor.
            """);
    assertThat(detail("WarningNoticeGiven", "How the period was counted"))
        .isEqualTo(
            """
            Counted from 29 May 2012 to 20 June 2012: 15 working days, passing over 8 days
            4 June 2012: a bank holiday
            5 June 2012: a bank holiday\
            """);
    assertThat(basis("ComplianceAssessed"))
        .isEqualTo(
            "Education and Inspections Act 2006, s.60(1)(d); as the law stood on 28 May 2012");
  }

  private void record(Step step) throws Exception {
    var body = ((ObjectNode) json.readTree(step.body())).put("lateReason", Journey.LATE);
    web.perform(
            post("/api/schools/" + SCHOOL + "/" + step.path())
                .with(httpBasic(step.by(), step.by() + "-demo"))
                .contentType(APPLICATION_JSON)
                .content(body.toString()))
        .andExpect(status().isCreated());
  }

  private String timeline() throws Exception {
    return entries()
        .filter(entry -> entry.path("happenedOn").asString().startsWith("2012"))
        .map(
            entry -> entry.path("happenedOn").asString() + ": " + entry.path("sentence").asString())
        .collect(joining("\n", "", "\n"));
  }

  private String detail(String type, String heading) throws Exception {
    return entries()
        .filter(entry -> entry.path("type").asString().equals(type))
        .flatMap(entry -> entry.path("detail").valueStream())
        .filter(part -> part.path("heading").asString().equals(heading))
        .map(part -> part.path("text").asString())
        .collect(joining());
  }

  private String basis(String type) throws Exception {
    return entries()
        .filter(entry -> entry.path("type").asString().equals(type))
        .map(entry -> entry.path("basis").asString())
        .collect(joining());
  }

  private Stream<JsonNode> entries() throws Exception {
    var answer =
        web.perform(
                get("/api/schools/" + SCHOOL + "/timeline")
                    .with(httpBasic("senior", "senior-demo")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return json.readTree(answer).path("entries").valueStream();
  }
}
