package org.interventionledger.command.acting;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.interventionledger.api.terms.Acting;

/** Lets a handler ask for the {@link Acting} that its message carries as metadata. */
public final class ActingParameterResolverFactory implements ParameterResolverFactory {

  @Override
  public ParameterResolver<Acting> createInstance(
      Executable executable, Parameter[] parameters, int parameterIndex) {
    return parameters[parameterIndex].getType() == Acting.class ? new FromMetadata() : null;
  }

  private record FromMetadata() implements ParameterResolver<Acting> {
    @Override
    public Acting resolveParameterValue(Message<?> message) {
      return Acting.fromMetadata(message.getMetaData());
    }

    /** Always, so that a message without an actor fails by name, and not for want of a handler. */
    @Override
    public boolean matches(Message<?> message) {
      return true;
    }
  }
}
