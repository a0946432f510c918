package org.interventionledger.command.pack;

import java.util.List;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import tools.jackson.databind.json.JsonMapper;

/** A pack as a test writes it: sections of JSON, with single quotation marks. */
final class WrittenPack {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private WrittenPack() {}

  static List<PackFault> faults(String... sections) {
    return PackSoundness.faults(pack(sections));
  }

  static Pack pack(String... sections) {
    var identity =
        "'framework': {'id': 'f', 'authority': 'Northmoor', 'version': '1', 'title': 'T'}";
    var text = "{" + identity + ", " + String.join(", ", sections) + "}";
    return JSON.readValue(text.replace('\'', '"'), Pack.class);
  }
}
