import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class Serde1Check {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void a_right_document_is_read() {
    reads("{\"room\": \"palms\", \"limit\": 31, \"loud\": true}", new Serde1.Alarm("palms", 31, true));
    reads("{\"loud\":false,\"limit\":-4,\"room\":\"\"}", new Serde1.Alarm("", -4, false));
    reads("{\"limit\": 0, \"room\": \"ferns\", \"loud\": true}", new Serde1.Alarm("ferns", 0, true));
  }

  private static void reads(String document, Serde1.Alarm expected) {
    assertEquals(expected, Serde1.read(document), document);
  }

  @Test
  void a_written_alarm_is_read_back() {
    for (var alarm :
        List.of(
            new Serde1.Alarm("palms", 31, true),
            new Serde1.Alarm("the \"big\" one\n{room}", -40, false),
            new Serde1.Alarm("Größe 漢", Integer.MAX_VALUE, true))) {
      var document = Serde1.write(alarm);
      assertEquals(alarm, Serde1.read(document), "What was read back from " + document);
      assertEquals(
          Set.of("room", "limit", "loud"),
          Set.copyOf(JSON.readTree(document).propertyNames()),
          "The fields of " + document);
    }
  }

  @Test
  void a_missing_field_is_refused() {
    for (var name : List.of("limit", "loud", "room")) {
      var fields = fields();
      fields.remove(name);
      refused(fields, name, "\"" + name + "\" is missing in ");
    }
    for (var name : List.of("limit", "loud")) {
      var fields = fields();
      fields.remove(name);
      fields.put("room", name);
      refused(fields, name, "\"" + name + "\" is only a value in ");
    }
  }

  @Test
  void an_unknown_field_is_refused() {
    for (var name : List.of("colour", "Limit", "limits", "")) {
      var fields = fields();
      fields.put(name, 7);
      refused(fields, name, "\"" + name + "\" is no field of an alarm in ");
    }
  }

  @Test
  void a_typing_error_is_refused() {
    for (var name : List.of("limit", "loud", "room")) {
      var fields = fields();
      var typo = name.substring(0, 2) + name.substring(3);
      fields.put(typo, fields.remove(name));
      refused(fields, "", "\"" + typo + "\" stands for \"" + name + "\" in ");
    }
  }

  private static Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("room", "palms");
    fields.put("limit", 31);
    fields.put("loud", true);
    return fields;
  }

  private static void refused(Map<String, Object> fields, String name, String why) {
    var document = JSON.writeValueAsString(fields);
    Serde1.Alarm alarm;
    try {
      alarm = Serde1.read(document);
    } catch (RuntimeException e) {
      assertTrue(
          String.valueOf(e.getMessage()).contains(name),
          () -> why + document + ", and the exception does not name it: " + e.getMessage());
      return;
    }
    fail(why + document + ", and it was read as " + alarm);
  }
}
