package org.interventionledger.ui.imports;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.gias.GiasText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@FullApplication
class ImportPagesTest {

  @Autowired private MockMvc browser;

  @Test
  void an_upload_leads_to_its_progress_with_the_faults_in_words() throws Exception {
    var admin = signedIn("admin");
    var page =
        uploaded(admin, GiasText.usual().school(998_201).school(998_202, "URN", "=1+1").bytes());

    await()
        .untilAsserted(
            () -> shown(admin, page).andExpect(content().string(containsString("Finished"))));
    shown(admin, page)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Import of schools.csv")))
        .andExpect(content().string(containsString("Not a URN of six digits")))
        .andExpect(content().string(containsString("=1+1")));
    browser
        .perform(get(page + "/faults.csv").session(admin))
        .andExpect(header().string("Content-Disposition", containsString("faults-")))
        .andExpect(content().string(containsString("3,URN,Not a URN of six digits,'=1+1")));
    shown(admin, "/imports").andExpect(content().string(containsString("schools.csv")));
  }

  @Test
  void a_file_that_is_refused_or_missing_is_said_to_be_on_the_same_page() throws Exception {
    var admin = signedIn("admin");

    upload(admin, "URN\r\n".getBytes())
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("lacks columns that every such file has")))
        .andExpect(content().string(containsString("There is a problem")));
    upload(admin, new byte[0])
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Choose a file to import")));
  }

  @Test
  void an_auditor_looks_at_imports_and_cannot_import() throws Exception {
    var auditor = signedIn("auditor");

    shown(auditor, "/imports")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("type=\"file\""))));
    upload(auditor, GiasText.usual().bytes()).andExpect(status().isForbidden());
  }

  private MockHttpSession signedIn(String person) throws Exception {
    var signIn = browser.perform(formLogin("/sign-in").user(person).password(person + "-demo"));
    return (MockHttpSession) signIn.andReturn().getRequest().getSession(false);
  }

  private String uploaded(MockHttpSession session, byte[] bytes) throws Exception {
    return upload(session, bytes).andReturn().getResponse().getRedirectedUrl();
  }

  private ResultActions upload(MockHttpSession session, byte[] bytes) throws Exception {
    var file = new MockMultipartFile("file", "C:\\downloads\\schools.csv", "text/csv", bytes);
    return browser.perform(
        multipart("/imports").file(file).session(session).with(csrf()).accept(MediaType.TEXT_HTML));
  }

  private ResultActions shown(MockHttpSession session, String page) throws Exception {
    return browser.perform(get(page).session(session).accept(MediaType.TEXT_HTML));
  }
}
