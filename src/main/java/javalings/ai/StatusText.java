package javalings.ai;

import java.util.Optional;

/**
 * Says in words why a server did not answer. Its own words are not shown: they may hold anything.
 */
record StatusText(String model, Optional<String> keyVariable) {

  String of(int status) {
    return switch (status) {
      case 401, 403 -> "the server refuses the key (%d); %s".formatted(status, key());
      case 404 ->
          "the server knows no model %s, or no chat completions at this address (404)"
              .formatted(model);
      case 429 ->
          "the server has too much to do, or the account's limit is reached (429); try later";
      default -> other(status);
    };
  }

  private String key() {
    return keyVariable
        .map("look at what the variable %s holds"::formatted)
        .orElse("name the variable that holds it as keyVariable");
  }

  private static String other(int status) {
    return switch (status / 100) {
      case 3 ->
          "the server sends the request elsewhere (%d), where it is not followed; fix the base URL"
              .formatted(status);
      case 5 -> "the server has trouble of its own (%d); try later".formatted(status);
      default -> "the server does not take the request (%d)".formatted(status);
    };
  }
}
