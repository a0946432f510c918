package org.interventionledger.ui.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.diary.Asked;
import org.interventionledger.ui.security.SignedIn;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Names for the schemas that springdoc finds: several queries have an answer with a {@code Row}.
 */
@Configuration(proxyBeanMethods = false)
class SchemaNames {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(SignedIn.class)
        .replaceWithClass(Urn.class, Integer.class)
        .replaceWithClass(AuthorityCode.class, String.class)
        .replaceWithClass(Asked.class, String.class)
        .replaceWithClass(Narrative.class, String.class)
        .replaceWithClass(PersonName.class, String.class);
  }

  @Bean
  ModelResolver modelResolver(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new Nested()).openapi31(true);
  }

  /** {@code FindRegister.Row} for a record within another type. */
  private static final class Nested extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
      var name = super.nameForClass(type, options);
      return type.getEnclosingClass() == null
          ? name
          : nameForClass(type.getEnclosingClass(), options) + "." + name;
    }
  }
}
