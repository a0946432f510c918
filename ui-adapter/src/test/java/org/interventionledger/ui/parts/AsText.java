package org.interventionledger.ui.parts;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** What comes out at the other end of a wire that carries text. */
record AsText(Serializer serializer) {

  <T> Message<T> message(Message<T> sent) {
    var metadata = object(MetaData.from(sent.getMetaData()));
    return new GenericMessage<>(sent.getIdentifier(), object(sent.getPayload()), metadata);
  }

  <T> T object(T sent) {
    if (sent == null) {
      return null;
    }
    SerializedObject<byte[]> written = serializer.serialize(sent, byte[].class);
    return serializer.deserialize(
        new SimpleSerializedObject<>(written.getData(), byte[].class, written.getType()));
  }

  /** Of a fault, its words and its details cross; its class stays behind. */
  CommandExecutionException fault(Throwable fault) {
    var details = HandlerExecutionException.resolveDetails(fault).orElse(null);
    return new CommandExecutionException(fault.getMessage(), null, object(details));
  }
}
