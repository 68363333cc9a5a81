package javalings.workspace;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.course.Json;
import javalings.course.NearestNames;

/** Reads {@link ModelSetup}: the environment wins over the workspace, key by key. */
record ModelSettings(Map<String, String> environment) {

  /** The member of {@code .javalings/config.json} with the settings. */
  static final String MEMBER = "ai";

  private static final String BASE_URL = "baseUrl";
  private static final String MODEL = "model";
  private static final String KEY_VARIABLE = "keyVariable";

  /** The keys of the settings, each with its variable. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          BASE_URL, "JAVALINGS_AI_BASE_URL",
          MODEL, "JAVALINGS_AI_MODEL",
          KEY_VARIABLE, "JAVALINGS_AI_KEY_VARIABLE");

  ModelSetup of(Workspace workspace) {
    return switch (WorkspaceConfig.member(workspace, MEMBER).orElse(null)) {
      case null -> ready(merged(Map.of()));
      case Json.Members it -> of(it.values());
      case Json other -> fault(other, "\"ai\" is %s".formatted(other.kind()), "an object { … }");
    };
  }

  private ModelSetup of(Map<String, Json> fields) {
    for (var field : fields.entrySet()) {
      if (!VARIABLES.containsKey(field.getKey())) {
        var question = NearestNames.question(field.getKey(), VARIABLES.keySet());
        var what = "\"%s\" is no key of \"ai\"%s".formatted(field.getKey(), question);
        return fault(field.getValue(), what, "baseUrl, model and keyVariable");
      }
      if (!(field.getValue() instanceof Json.Text)) {
        var what = "\"%s\" is %s".formatted(field.getKey(), field.getValue().kind());
        return fault(field.getValue(), what, "a text");
      }
    }
    return ready(merged(fields));
  }

  private static ModelSetup fault(Json where, String what, String wanted) {
    return new ModelSetup.Off(
        "AI hints are off: in .javalings/config.json, line %d, %s. What belongs there: %s"
            .formatted(where.line(), what, wanted));
  }

  private Map<String, String> merged(Map<String, Json> fields) {
    var merged = new LinkedHashMap<String, String>();
    VARIABLES.forEach((key, variable) -> {
      var named = environment.getOrDefault(variable, "").strip();
      var stored = Json.text(fields, key).orElse("").strip();
      merged.put(key, named.isEmpty() ? stored : named);
    });
    return merged;
  }

  private static ModelSetup ready(Map<String, String> settings) {
    var base = settings.getOrDefault(BASE_URL, "").replaceFirst("/+$", "");
    var model = settings.getOrDefault(MODEL, "");
    if (base.isEmpty() && model.isEmpty()) {
      return new ModelSetup.Off(
          "AI hints are off: no language model is set up. src/docs/ai-hints.md says how to do it");
    }
    for (var key : List.of(BASE_URL, MODEL)) {
      if (settings.getOrDefault(key, "").isEmpty()) {
        return new ModelSetup.Off(
            "AI hints are off: \"%s\" is not set, neither in .javalings/config.json nor as %s"
                .formatted(key, VARIABLES.get(key)));
      }
    }
    var key = Optional.of(settings.getOrDefault(KEY_VARIABLE, "")).filter(it -> !it.isEmpty());
    return isAddress(base)
        ? new ModelSetup.Ready(base, model, key)
        : new ModelSetup.Off(
            "AI hints are off: the base URL \"%s\" is no address such as http://localhost:11434/v1"
                .formatted(base));
  }

  private static boolean isAddress(String text) {
    try {
      var address = new URI(text);
      return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
