// expect: checks-fail a_missing_field_is_rejected
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

  // No value is turned into one of another type, in no direction: each has its own switch.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              texts -> {
                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  static Answer read(String document) {
    try {
      return new Answer.Accepted(JSON.readValue(document, Settings.class));
    } catch (JacksonException e) {
      var path = e.getPath();
      var field = path.isEmpty() ? "" : path.getLast().getPropertyName();
      return new Answer.Rejected(e.getLocation().getLineNr() + 1, field);
    }
  }
}
