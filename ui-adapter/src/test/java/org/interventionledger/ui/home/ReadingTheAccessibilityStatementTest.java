package org.interventionledger.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.diary.Diaries;
import org.interventionledger.ui.layout.Frame;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The accessibility statement: SI 2018/952, regs 8 and 9. */
@FullApplication
class ReadingTheAccessibilityStatementTest {

  private static final String UNSET = "Whom to tell is not set here.";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private Diaries diaries;
  @Autowired private ThymeleafViewResolver pages;
  @Autowired private WebApplicationContext application;

  @Test
  void it_is_open_without_signing_in_and_names_the_standard_in_force() throws Exception {
    web.perform(get("/accessibility"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(
                            "Web Content Accessibility Guidelines, levels A and AA, in their latest"
                                + " version (2.2)"),
                        containsString("since 26 October 2022"),
                        containsString("SI 2018/952, regs 8 and 9 (known at second hand)"),
                        containsString("axe-core"),
                        containsString("by the keyboard alone"),
                        containsString("Screen readers, voice control and magnifiers were not"))));
  }

  @Test
  void it_has_what_regulation_8_asks_for_and_says_of_what_is_not_known_that_it_is_not()
      throws Exception {
    web.perform(get("/accessibility"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("No day of preparation is set here"),
                        containsString("State of compliance"),
                        containsString("in full, in part or not at all is not known"),
                        containsString("SI 2018/952, reg. 12"),
                        containsString("The Equality and Human Rights Commission enforces them"),
                        not(containsString("every page works")))));
  }

  @Test
  void it_is_linked_from_every_page() throws Exception {
    web.perform(get("/sign-in"))
        .andExpect(content().string(containsString("href=\"/accessibility\"")));
  }

  @Test
  void where_no_contact_is_set_it_says_so() throws Exception {
    web.perform(get("/accessibility")).andExpect(content().string(containsString(UNSET)));
  }

  @Test
  void where_one_is_set_it_is_the_one_to_tell() throws Exception {
    var settings = new Frame.Settings(null, Map.of(), "access@northmoor.example");
    var controller = new HomePages(ledger, diaries, null, settings);

    var model = new ExtendedModelMap();
    var page = pages.resolveViewName(controller.accessibility(model), Locale.UK);
    var request = new MockHttpServletRequest();
    request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
    var response = new MockHttpServletResponse();
    page.render(model, request, response);

    assertThat(response.getContentAsString())
        .contains("tell: access@northmoor.example")
        .doesNotContain(UNSET);
  }
}
