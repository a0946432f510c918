package org.interventionledger.ui.application;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class SigningInTest {

  @Autowired private MockMvc mvc;

  @Test
  void a_page_leads_to_the_sign_in_page_first() throws Exception {
    mvc.perform(get("/").accept(TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void the_sign_in_page_shows_every_demonstration_password() throws Exception {
    mvc.perform(get("/sign-in"))
        .andExpect(status().isOk())
        .andExpect(
            content().string(allOf(containsString("adviser-demo"), containsString("admin-demo"))));
  }

  @Test
  void name_and_password_open_the_pages() throws Exception {
    mvc.perform(formLogin("/sign-in").user("senior").password("senior-demo"))
        .andExpect(authenticated().withUsername("senior"))
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void a_wrong_password_leads_back() throws Exception {
    mvc.perform(formLogin("/sign-in").user("legal").password("guess"))
        .andExpect(unauthenticated())
        .andExpect(redirectedUrl("/sign-in?error=wrong"));
  }

  @Test
  void the_sign_in_page_says_what_went_wrong() throws Exception {
    for (var fault : List.of("wrong", "locked", "unknown")) {
      mvc.perform(get("/sign-in").param("error", fault))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("govuk-error-summary")));
    }
    mvc.perform(get("/sign-in").param("error", "no such fault"))
        .andExpect(content().string(not(containsString("govuk-error-summary"))));
  }

  @Test
  void five_wrong_passwords_lock_the_name_for_a_while() throws Exception {
    for (var i = 0; i < 5; i++) {
      mvc.perform(formLogin("/sign-in").user("eastvale-adviser").password("guess"))
          .andExpect(unauthenticated());
    }
    mvc.perform(formLogin("/sign-in").user("eastvale-adviser").password("eastvale-adviser-demo"))
        .andExpect(unauthenticated())
        .andExpect(redirectedUrl("/sign-in?error=locked"));
  }

  @Test
  void signing_in_needs_the_form_s_token() throws Exception {
    mvc.perform(post("/sign-in").param("username", "senior").param("password", "senior-demo"))
        .andExpect(status().isForbidden())
        .andExpect(unauthenticated());
  }

  @Test
  void the_api_says_who_is_missing() throws Exception {
    mvc.perform(get("/api/projections"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.title", is("Nobody is signed in")));
  }

  @Test
  void the_api_takes_name_and_password_and_keeps_no_session() throws Exception {
    mvc.perform(get("/api/projections").with(httpBasic("admin", "admin-demo")))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"));
    mvc.perform(get("/api/projections").with(httpBasic("admin", "guess")))
        .andExpect(status().isUnauthorized());
  }

  @Test
  @WithUserDetails("admin")
  void a_session_acts_on_the_api_only_with_its_token() throws Exception {
    mvc.perform(post("/api/projections/none/rebuild")).andExpect(status().isForbidden());
  }

  @Test
  void credentials_that_a_browser_kept_are_not_taken_from_another_site() throws Exception {
    mvc.perform(
            post("/api/projections/none/rebuild")
                .with(httpBasic("admin", "admin-demo"))
                .header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isForbidden());
  }

  @Test
  void pages_forbid_frames_foreign_scripts_and_copies_left_behind() throws Exception {
    mvc.perform(get("/sign-in"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    allOf(
                        containsString("default-src 'self'"),
                        not(containsString("unsafe-inline")))));
  }
}
