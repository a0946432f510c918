package org.interventionledger.ui.security;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every page knows: who is signed in ({@code signedIn}), and whether this is a demonstration.
 */
@ControllerAdvice(annotations = Controller.class)
class SecurityOnPages implements WebMvcConfigurer {

  private final SignedInArgument signedIn;
  private final ApiCredentials credentials;

  SecurityOnPages(SignedInArgument signedIn, ApiCredentials credentials) {
    this.signedIn = signedIn;
    this.credentials = credentials;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(signedIn);
  }

  @ModelAttribute
  void onEveryPage(Model model) {
    model.addAttribute("demo", credentials.demo());
    signedIn.current().ifPresent(person -> model.addAttribute("signedIn", person));
  }
}
