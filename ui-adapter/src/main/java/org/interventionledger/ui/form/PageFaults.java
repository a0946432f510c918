package org.interventionledger.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Faults in words for a page: each says which field it means, in the page's own words. */
@Component
public class PageFaults {

  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]+)])?");

  private final Labels labels;
  private final MessageSource messages;

  PageFaults(Labels labels, MessageSource messages) {
    this.labels = labels;
    this.messages = messages;
  }

  /** The faults' texts by the path of their field, in order; the first of each field. */
  public Map<String, String> texts(List<Field> fields, List<Fault> faults) {
    var texts = new LinkedHashMap<String, String>();
    faults.forEach(fault -> texts.putIfAbsent(input(fault.field()), text(fields, fault)));
    return texts;
  }

  private String text(List<Field> fields, Fault fault) {
    var facts = fault.facts().stream().map(String::valueOf).toArray();
    var key = "fault." + fault.kind().name();
    var text = messages.getMessage(key + ".page", facts, null, Locale.UK);
    var said = text == null ? messages.getMessage(key, facts, Locale.UK) : text;
    return messages.getMessage(
        "fault.on-page", new Object[] {where(fields, fault.field()), said}, Locale.UK);
  }

  private String where(List<Field> fields, String path) {
    var where = new StringBuilder();
    var among = fields;
    for (var step = STEP.matcher(path); step.find(); ) {
      var name = step.group(1);
      var field =
          among.stream().filter(known -> known.name().equals(name)).findFirst().orElse(null);
      if (field == null) {
        break;
      }
      where.append(where.isEmpty() ? "" : ", ");
      where.append(step.group(2) == null ? labels.label(field) : numbered(field, step.group(2)));
      among = within(field);
    }
    return where.toString();
  }

  private static List<Field> within(Field field) {
    return switch (field) {
      case Field.Rows rows -> rows.each();
      case Field.Part part -> part.fields();
      default -> List.of();
    };
  }

  private String numbered(Field field, String index) {
    return labels.row(field) + " " + (Integer.parseInt(index) + 1);
  }

  // A level is one choice on a page, whichever part of it is at fault.
  private static String input(String path) {
    return path.replaceAll("\\blevel\\.(scale|level)$", "level");
  }
}
