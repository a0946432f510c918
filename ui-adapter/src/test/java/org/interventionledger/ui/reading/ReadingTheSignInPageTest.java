package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.application.FullApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class ReadingTheSignInPageTest {

  @Autowired private MockMvc mvc;

  @Test
  void it_finds_no_fault_before_anything_is_entered() throws Exception {
    mvc.perform(get("/sign-in"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(containsString("Every school, person and intervention here is invented.")))
        .andExpect(content().string(not(containsString("There is a problem"))));
  }

  @Test
  void it_says_what_was_wrong() throws Exception {
    mvc.perform(get("/sign-in?error=wrong"))
        .andExpect(content().string(containsString("do not go together")));
    mvc.perform(get("/sign-in?error=locked"))
        .andExpect(content().string(containsString("Too many wrong passwords")));
  }

  @Test
  void it_says_that_somebody_has_signed_out() throws Exception {
    mvc.perform(get("/sign-in?out=true"))
        .andExpect(content().string(containsString("You have signed out.")));
  }
}
