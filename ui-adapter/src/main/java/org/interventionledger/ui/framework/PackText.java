package org.interventionledger.ui.framework;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import org.interventionledger.ui.framework.FormFaults.FormFault;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a framework pack from YAML or JSON, against its schema, with every fault by its place. */
@Component
class PackText {

  private static final Set<String> OF_WHAT_IS_READ =
      Set.of("additionalProperties", "propertyNames");

  private final JsonMapper json;
  private final Schema schema;

  PackText(JsonMapper json) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    this.schema = schema();
  }

  /**
   * A text as far as it can be read.
   *
   * @param pack whatever of it fits the schema
   * @param unread see {@link org.interventionledger.api.framework.VerifyPack}
   * @param faults of its form
   */
  record Reading(Pack pack, List<String> unread, List<Fault> faults, PackTree.Read text) {

    /** All of its faults, each once, in the order of the file. */
    List<Fault> with(List<Fault> others) {
      return Stream.concat(faults.stream(), others.stream())
          .distinct()
          .sorted(Comparator.comparingInt(fault -> text.order(fault.field())))
          .toList();
    }
  }

  Reading read(String text) {
    var read = PackTree.read(text);
    var form =
        FormFaults.of(List.copyOf(schema.validate(read.tree()))).stream()
            .filter(fault -> isOfWhatIsRead(fault, read))
            .toList();
    var fitting = Fitting.of(read.tree(), form);
    var unread = new HashSet<>(read.unread());
    unread.addAll(fitting.unread());
    return new Reading(
        json.treeToValue(fitting.tree(), Pack.class),
        List.copyOf(unread),
        Stream.concat(read.faults().stream(), form.stream().map(PackText::fault)).toList(),
        read);
  }

  // What is missing where the text breaks off may only not have been reached.
  private static boolean isOfWhatIsRead(FormFault fault, PackTree.Read read) {
    return OF_WHAT_IS_READ.contains(fault.keyword())
        || !(read.cut().contains(fault.place()) || read.tree().isMissingNode() && isCut(read));
  }

  private static boolean isCut(PackTree.Read read) {
    return !read.faults().isEmpty();
  }

  private static Fault fault(FormFault fault) {
    var place = fault.about();
    return new Fault(
        place, Kind.AGAINST_SCHEMA, List.of(place.isEmpty() ? "/" : place, fault.message()));
  }

  private static Schema schema() {
    try (var stream =
        new ClassPathResource("static/schemas/framework-pack-1.json").getInputStream()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
