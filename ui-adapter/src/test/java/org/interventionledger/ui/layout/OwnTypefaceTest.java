package org.interventionledger.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class OwnTypefaceTest {

  @EnableWebMvc
  @EnableConfigurationProperties(WebProperties.class)
  static class Mvc {}

  @Test
  void no_file_of_a_typeface_is_asked_for() throws Exception {
    try (var context = new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(Mvc.class, OwnTypeface.class);
      context.refresh();

      var sheet =
          MockMvcBuilders.webAppContextSetup(context)
              .build()
              .perform(get("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css"))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsString();

      assertThat(sheet).contains(".govuk-button{").doesNotContain("@font-face", ".woff");
    }
  }
}
