import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;

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
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .withCoercionConfigDefaults(it -> {
            for (var shape : java.util.List.of(CoercionInputShape.String, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
              it.setCoercion(shape, CoercionAction.Fail);
            }
          })
          .build();

  static Answer read(String document) {
    try {
      return new Answer.Accepted(JSON.readValue(document, Settings.class));
    } catch (JacksonException e) {
      String field = "";
      for (var step : e.getPath()) {
        field = step.getPropertyName();
      }
      return new Answer.Rejected(e.getLocation().getLineNr(), field);
    }
  }
}
