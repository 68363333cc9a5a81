package javalings.ai;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.course.Json;
import javalings.workspace.ModelSetup;

/**
 * A request for one chat completion. It has nothing in it that a server for OpenAI's protocol may
 * refuse: no options, no tools, no format.
 */
public record ChatRequest(ModelSetup.Ready model, List<ChatMessage> messages) {

  public ChatRequest {
    messages = List.copyOf(messages);
  }

  String address() {
    return model.baseUrl() + "/chat/completions";
  }

  /** The same with what was wrong with the first answer. */
  ChatRequest again(String why) {
    var told =
        new ChatMessage(
            "user",
            "Your first answer was thrown away and nobody has read it, because %s. Write another one."
                .formatted(why));
    return new ChatRequest(model, Stream.concat(messages.stream(), Stream.of(told)).toList());
  }

  /**
   * The body, to the byte. It can be shown as it is: characters that a terminal obeys are escaped.
   */
  public String body() {
    return "{\"model\":%s,\"stream\":true,\"messages\":[\n%s]}"
        .formatted(
            quoted(model.model()),
            messages.stream().map(ChatRequest::json).collect(Collectors.joining(",\n")));
  }

  private static String json(ChatMessage message) {
    return "{\"role\":%s,\"content\":%s}"
        .formatted(quoted(message.role()), quoted(message.content()));
  }

  private static String quoted(String text) {
    return Json.quoted(text)
        .codePoints()
        .mapToObj(it -> AnswerText.isVisible(it) ? Character.toString(it) : escaped(it))
        .collect(Collectors.joining());
  }

  private static String escaped(int codePoint) {
    return Character.toString(codePoint)
        .chars()
        .mapToObj("\\u%04x"::formatted)
        .collect(Collectors.joining());
  }

  /** The whole request as it goes out, with the name of the key's variable in place of the key. */
  public String shown() {
    var key =
        model
            .keyVariable()
            .map("Authorization: Bearer <the value of the variable %s>\n"::formatted)
            .orElse("");
    return "POST %s\nContent-Type: application/json\nAccept: text/event-stream\n%s\n%s\n"
        .formatted(address(), key, body());
  }
}
