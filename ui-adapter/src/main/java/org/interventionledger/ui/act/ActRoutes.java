package org.interventionledger.ui.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every kind of act its operation in the API. */
@Component
class ActRoutes implements InitializingBean {

  static final String ROOT = "/api/schools/{urn}/";

  private final RequestMappingHandlerMapping mapping;
  private final Acts acts;
  private final JsonBody body;

  ActRoutes(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Acts acts,
      JsonBody body) {
    this.mapping = mapping;
    this.acts = acts;
    this.body = body;
  }

  @Override
  public void afterPropertiesSet() throws NoSuchMethodException {
    for (var kind : ActKinds.ALL) {
      register(kind);
    }
  }

  private <F extends Record & ActForm> void register(ActKind<F> kind) throws NoSuchMethodException {
    var method =
        ActApi.class.getDeclaredMethod("act", Map.class, SignedIn.class, HttpServletRequest.class);
    var route =
        RequestMappingInfo.paths(ROOT + kind.path())
            .methods(RequestMethod.POST)
            .consumes(MediaType.APPLICATION_JSON_VALUE)
            .produces(MediaType.APPLICATION_JSON_VALUE)
            .options(mapping.getBuilderConfiguration())
            .build();
    mapping.registerMapping(route, new ActApi<>(kind, acts, body), method);
  }
}
