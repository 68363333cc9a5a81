import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

// Settings of a server come from many hands. A mapper is helpful: it makes a number of "80" and of
// 80.7, and of two ports it takes the second one. Here only what is meant may get in.
class Serde3 {

  record Settings(String host, int port, boolean secure) {}

  sealed interface Answer {
    record Accepted(Settings settings) implements Answer {}

    /**
     * The line where the mapper stopped, as it tells it, and the field. The field is "" if the
     * document itself is broken.
     */
    record Rejected(int line, String field) implements Answer {}
  }

  // TODO 1: Five documents still get in: "80" and 80.7 for a number, 1 for a boolean, 5 for a text,
  //  and a field that is there twice. The imports name what refuses them.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static Answer read(String document) {
    try {
      return new Answer.Accepted(JSON.readValue(document, Settings.class));
    } catch (JacksonException e) {
      // TODO 2: The exception knows its location and its path. The last step of the path is the field.
      return new Answer.Rejected(1, "");
    }
  }
}
