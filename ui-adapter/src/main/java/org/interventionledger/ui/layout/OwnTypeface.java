package org.interventionledger.ui.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The style sheet of GOV.UK Frontend without its typeface, which is licensed to gov.uk alone: a
 * browser that is quick to lay out a page would ask for its files.
 */
@Configuration(proxyBeanMethods = false)
class OwnTypeface implements WebMvcConfigurer {

  private static final String STYLE_SHEETS = "/webjars/govuk-frontend/*/dist/govuk/*.css";
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");

  private final CacheControl cacheControl;

  OwnTypeface(WebProperties web) {
    cacheControl = web.getResources().getCache().getCachecontrol().toHttpCacheControl();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(STYLE_SHEETS)
        .addResourceLocations("classpath:/META-INF/resources/webjars/govuk-frontend/")
        .setCacheControl(cacheControl)
        .resourceChain(true)
        .addTransformer(new WithoutFontFaces());
  }

  private static final class WithoutFontFaces implements ResourceTransformer {
    @Override
    public Resource transform(
        HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
        throws IOException {
      var transformed = chain.transform(request, resource);
      var css = transformed.getContentAsString(StandardCharsets.UTF_8);
      return new TransformedResource(
          transformed, FONT_FACE.matcher(css).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
  }
}
