// expect: checks-fail an_unknown_kind_is_an_answer
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

// A parcel has a history. In a document an event looks like {"kind":"sent","from":"Rome"}, and the
// kind says which of the records it is: "sent", "held" or "delivered".
class Serde2 {

  // The names stand here, and not the names of the classes: those may change without notice.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = Event.Held.class, name = "held"),
    @JsonSubTypes.Type(value = Event.Delivered.class, name = "delivered")
  })
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
    try {
      return new Answer.Known(JSON.readValue(document, Event.class));
    } catch (Exception e) {
      return new Answer.Unknown("unknown");
    }
  }

  /** The document for a history: a list, each event of it as read wants it. */
  static String write(List<Event> history) {
    // A list does not know at run time what its elements were declared as.
    return JSON.writerFor(new TypeReference<List<Event>>() {}).writeValueAsString(history);
  }
}
