package org.interventionledger.ui.alone;

import com.microsoft.playwright.*;
import com.microsoft.playwright.options.*;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.nio.file.Path;
import java.util.*;
import org.interventionledger.api.terms.*;
import org.interventionledger.ui.LedgerApplication;
import org.interventionledger.ui.application.DatabaseForTests;
import org.interventionledger.ui.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.support.*;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.*;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringBootTest(classes = {LedgerApplication.class, LookTest.C.class}, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"ledger.parts.command=false","ledger.parts.query=false"})
@ContextConfiguration(initializers = DatabaseForTests.class)
class LookTest {
  @TestConfiguration static class C implements WebMvcConfigurer {
    @Bean StandInAnswers answers() { return new StandInAnswers(); }
    @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).addFilterBefore((rq, rs, ch) -> {
        var r = ((jakarta.servlet.http.HttpServletRequest) rq).getHeader("X-Role");
        if (r != null) { var si = new SignedIn(new Officer("o", new PersonName("Priya Nair"), Role.valueOf(r), new AuthorityCode("990")), Set.of(new AuthorityCode("990")));
          var a = new UsernamePasswordAuthenticationToken(si, null, List.of()); SecurityContextHolder.getContext().setAuthentication(a); }
        ch.doFilter(rq, rs);
      }, org.springframework.security.web.access.intercept.AuthorizationFilter.class).build();
    }
    @Override public void addArgumentResolvers(List<HandlerMethodArgumentResolver> l) {
      l.add(new HandlerMethodArgumentResolver() {
        public boolean supportsParameter(MethodParameter p) { return p.getParameterType() == SignedIn.class; }
        public Object resolveArgument(MethodParameter p, ModelAndViewContainer m, NativeWebRequest w, WebDataBinderFactory f) { return SecurityContextHolder.getContext().getAuthentication().getPrincipal(); }
      });
    }
  }
  @LocalServerPort int port;

  @Test void look() throws Exception {
    try (var pw = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD","1")));
         var br = pw.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setChromiumSandbox(false).setArgs(List.of("--disable-background-networking")))) {
      var wait = Path.of("/tmp/look.stop");
      for (int round = 0; ; round++) {
        for (var width : List.of(1280, 360)) for (var role : List.of("SENIOR_OFFICER", "ADMINISTRATOR", "LEGAL")) {
          var ctx = br.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setExtraHTTPHeaders(Map.of("X-Role", role)));
          var page = ctx.newPage();
          page.onConsoleMessage(m -> System.out.println("CONSOLE " + m.text()));
          for (var p : role.equals("SENIOR_OFFICER") ? List.of("/", "/register", "/schools", "/schools/999001", "/schools/999001/timeline", "/diary", "/accessibility", "/nowhere", "/schools/999999", "/history") : role.equals("LEGAL") ? List.of("/history") : List.of("/", "/register", "/schools/999001")) {
            var r = page.navigate("http://localhost:" + port + p);
            if (p.equals("/history") || p.endsWith("timeline") || p.endsWith("999001")) for (var d : page.locator("main details summary").all()) { d.click(); }
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/look/" + role + "-" + width + p.replace("/", "_") + ".png")));
            var axe = new AxeBuilder(page).analyze();
            System.out.println("PAGE " + role + width + p + " " + r.status() + " " + page.evaluate("document.documentElement.scrollWidth"));
            axe.getViolations().forEach(v -> System.out.println("AXE " + v.getId() + " " + v.getHelp() + " " + v.getNodes().get(0).getHtml()));
          }
          ctx.close();
        }
        System.out.println("ROUND " + round);
        if (true) return;
      }
    }
  }
}
