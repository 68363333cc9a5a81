import tools.jackson.databind.json.JsonMapper;

// A greenhouse reads its alarms from documents that people write by hand. Somebody wrote "limt", the
// limit became 0, and the alarm rang all night.
class Serde1 {

  /** The format: a document has these three fields, and no others. */
  record Alarm(String room, int limit, boolean loud) {}

  // TODO: Make the mapper strict: build it with a feature for what is missing, and one for names
  //  that it does not know. DeserializationFeature has them.
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads an alarm; throws an exception that names the field if one is missing or unknown. */
  static Alarm read(String document) {
    return JSON.readValue(document, Alarm.class);
  }

  /** The document for an alarm. */
  static String write(Alarm alarm) {
    return JSON.writeValueAsString(alarm);
  }
}
