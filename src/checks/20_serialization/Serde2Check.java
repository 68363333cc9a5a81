import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Serde2Check {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void each_kind_is_read() {
    reads("{\"kind\": \"sent\", \"from\": \"Rome\"}", new Serde2.Event.Sent("Rome"));
    reads("{\"kind\": \"held\", \"town\": \"Graz\", \"hours\": 7}", new Serde2.Event.Held("Graz", 7));
    reads("{\"kind\": \"delivered\", \"to\": \"Ada\"}", new Serde2.Event.Delivered("Ada"));
    reads("{\"hours\": -1, \"town\": \"\", \"kind\": \"held\"}", new Serde2.Event.Held("", -1));
  }

  private static void reads(String document, Serde2.Event event) {
    assertEquals(new Serde2.Answer.Known(event), Serde2.read(document), document);
  }

  @Test
  void an_unknown_kind_is_an_answer() {
    for (var kind : List.of("lost", "Sent", "Serde2$Event$Sent", "sent ", "weighed")) {
      assertEquals(
          new Serde2.Answer.Unknown(kind),
          read(JSON.writeValueAsString(Map.of("kind", kind, "from", "Rome"))),
          "The kind \"" + kind + "\"");
    }
    assertEquals(
        new Serde2.Answer.Unknown("scanned"),
        read("{\"grams\": [1, 2], \"kind\": \"scanned\", \"by\": {\"kind\": \"sent\"}}"),
        "The kind \"scanned\", with fields that this program does not know");
  }

  private static Serde2.Answer read(String document) {
    try {
      return Serde2.read(document);
    } catch (RuntimeException e) {
      throw new AssertionError(
          "read(%s) threw %s".formatted(document, e.getClass().getSimpleName()), e);
    }
  }

  @Test
  void what_is_broken_throws() {
    for (var document :
        List.of(
            "{\"from\": \"Rome\"}",
            "{}",
            "{\"kind\": \"held\", \"town\": \"Graz\", \"hours\": \"many\"}",
            "{\"kind\": \"sent\", \"from\": \"Rome\"",
            "sent",
            "")) {
      Serde2.Answer answer;
      try {
        answer = Serde2.read(document);
      } catch (RuntimeException e) {
        continue;
      }
      fail("read(%s) returned %s, and should throw"
              .formatted(document.isEmpty() ? "an empty text" : document, answer));
    }
  }

  @Test
  void each_event_is_written_with_its_kind() {
    var written = JSON.readTree(Serde2.write(history()));
    assertEquals(
        List.of("sent", "held", "held", "delivered"),
        written.valueStream().map(event -> event.path("kind").asString("no kind")).toList(),
        "The kinds in " + written);
    assertEquals(
        JSON.readTree(
            """
            [{"kind": "sent", "from": "Rome"}, {"kind": "held", "town": "Graz", "hours": 7},
             {"kind": "held", "town": "a \\"town\\"", "hours": 0}, {"kind": "delivered", "to": "Ada"}]
            """),
        written,
        "The history as a document");
  }

  @Test
  void each_event_comes_back() {
    var history = history();
    var written = JSON.readTree(Serde2.write(history));
    assertEquals(
        history.stream().<Serde2.Answer>map(Serde2.Answer.Known::new).toList(),
        written.valueStream().map(JsonNode::toString).map(Serde2::read).toList(),
        "The events of " + written);
  }

  @Test
  void an_empty_history_is_an_empty_list() {
    assertEquals(JSON.readTree("[]"), JSON.readTree(Serde2.write(List.of())), "write(List.of())");
  }

  private static List<Serde2.Event> history() {
    return List.of(
        new Serde2.Event.Sent("Rome"),
        new Serde2.Event.Held("Graz", 7),
        new Serde2.Event.Held("a \"town\"", 0),
        new Serde2.Event.Delivered("Ada"));
  }
}
