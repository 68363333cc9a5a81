package javalings.ai;

import java.util.Map;
import java.util.Optional;
import javalings.course.Json;
import javalings.course.MalformedJson;

/**
 * The answer as it comes in, piece by piece. A stream that just ends is not whole: the server has
 * to say that the model was done, as the reason to finish or as {@code [DONE]}.
 */
final class ChatAnswer {

  /** So many characters nobody would read; a hint has a tenth of them. */
  private static final int MOST = 20_000;

  private static final int MOST_THOUGHTS = 1_000_000;

  private static final String OPEN = "<think>";
  private static final String CLOSE = "</think>";

  private final StringBuilder text = new StringBuilder();
  private int thoughts;
  private boolean begun;

  /** Takes a piece; the result once there is one. */
  Optional<ChatResult> accept(String data) {
    if (data.equals("[DONE]")) {
      return Optional.of(complete());
    }
    try {
      return Json.read(data) instanceof Json.Members chunk
          ? chunk(chunk.values())
          : Optional.of(garbage());
    } catch (MalformedJson _) {
      return Optional.of(garbage());
    }
  }

  /** The result where the stream ends without one. */
  ChatResult ended() {
    return begun ? new ChatResult.Failed("the answer was cut off in the middle") : garbage();
  }

  static ChatResult garbage() {
    return new ChatResult.Failed(
        "what came is no stream of a chat completion; is the base URL the server's, with its /v1?");
  }

  private Optional<ChatResult> chunk(Map<String, Json> fields) {
    if (fields.get("error") instanceof Json.Members) {
      return Optional.of(new ChatResult.Failed("the server broke the answer off with an error"));
    }
    if (!(fields.get("choices") instanceof Json.Items choices)) {
      return Optional.of(garbage());
    }
    begun = true;
    return choices.values().isEmpty() ? Optional.empty() : choice(choices.values().getFirst());
  }

  private Optional<ChatResult> choice(Json choice) {
    var fields = Json.members(choice);
    var delta = Json.members(fields.get("delta"));
    text.append(text(delta, "content"));
    thoughts += text(delta, "reasoning_content").length() + text(delta, "reasoning").length();
    if (text.length() > MOST + thinking() || thoughts > MOST_THOUGHTS) {
      return Optional.of(new ChatResult.Failed("the answer did not come to an end"));
    }
    return switch (text(fields, "finish_reason")) {
      case "" -> Optional.empty();
      case "stop" -> Optional.of(complete());
      case "length" ->
          Optional.of(new ChatResult.Failed("the answer was cut off at the model's limit"));
      default -> Optional.of(new ChatResult.Failed("the model broke the answer off"));
    };
  }

  /** A model may think aloud first, at length. */
  private int thinking() {
    return text.indexOf(OPEN) >= 0 ? MOST_THOUGHTS : 0;
  }

  private static String text(Map<String, Json> fields, String key) {
    return Json.text(fields, key).orElse("");
  }

  private ChatResult complete() {
    return new ChatResult.Complete(withoutThoughts(text.toString()));
  }

  /** Some templates leave the opening mark out, and some models never close it. */
  private static String withoutThoughts(String text) {
    var closed = text.lastIndexOf(CLOSE);
    var said = closed < 0 ? text : text.substring(closed + CLOSE.length());
    var open = said.indexOf(OPEN);
    return (open < 0 ? said : said.substring(0, open)).strip();
  }
}
