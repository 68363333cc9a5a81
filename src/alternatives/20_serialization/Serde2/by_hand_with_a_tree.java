import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

// A parcel has a history. In a document an event looks like {"kind":"sent","from":"Rome"}, and the
// kind says which of the records it is: "sent", "held" or "delivered".
class Serde2 {

  // The names stand here, and not the names of the classes: those may change without notice.
  sealed interface Event {
    record Sent(String from) implements Event {}

    record Held(String town, int hours) implements Event {}

    record Delivered(String to) implements Event {}
  }

  sealed interface Answer {
    record Known(Event event) implements Answer {}

    /** An event of a kind that only newer programs know. */
    record Unknown(String kind) implements Answer {}
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads one event; throws if it is broken or has no kind. */
  static Answer read(String document) {
    var tree = JSON.readTree(document);
    var kind = tree.required("kind").asString();
    ((ObjectNode) tree).remove("kind");
    return switch (kind) {
      case "sent" -> known(tree, Event.Sent.class);
      case "held" -> known(tree, Event.Held.class);
      case "delivered" -> known(tree, Event.Delivered.class);
      default -> new Answer.Unknown(kind);
    };
  }

  private static Answer known(JsonNode tree, Class<? extends Event> type) {
    return new Answer.Known(JSON.treeToValue(tree, type));
  }

  private static String kind(Event event) {
    return switch (event) {
      case Event.Sent _ -> "sent";
      case Event.Held _ -> "held";
      case Event.Delivered _ -> "delivered";
    };
  }

  /** The document for a history: a list, each event of it as read wants it. */
  static String write(List<Event> history) {
    // A list does not know at run time what its elements were declared as.
    var all = JSON.createArrayNode();
    for (var event : history) {
      ObjectNode tree = JSON.valueToTree(event);
      all.add(tree.put("kind", kind(event)));
    }
    return all.toString();
  }
}
