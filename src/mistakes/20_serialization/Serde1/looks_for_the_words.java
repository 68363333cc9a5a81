// expect: checks-fail a_missing_field_is_refused
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

// A greenhouse reads its alarms from documents that people write by hand. Somebody wrote "limt", the
// limit became 0, and the alarm rang all night.
class Serde1 {

  /** The format: a document has these three fields, and no others. */
  record Alarm(String room, int limit, boolean loud) {}

  // A wrong name is two mistakes at once: one field is missing, and one is too much. Each of them
  // can also happen alone.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Reads an alarm; throws an exception that names the field if one is missing or unknown. */
  static Alarm read(String document) {
    for (var name : new String[] {"room", "limit", "loud"}) {
      if (!document.contains("\"" + name + "\"")) throw new IllegalArgumentException(name);
    }
    return JSON.readValue(document, Alarm.class);
  }

  /** The document for an alarm. */
  static String write(Alarm alarm) {
    return JSON.writeValueAsString(alarm);
  }
}
