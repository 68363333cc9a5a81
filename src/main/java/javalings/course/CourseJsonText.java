package javalings.course;

import java.lang.reflect.Modifier;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javalings.model.ExerciseId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The text of {@code course.json}, to which exercises and topics can be added; comments, order and
 * indentation stay as somebody wrote them.
 */
public record CourseJsonText(String json) {

  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9_]{0,63}");

  /** Windows keeps these names for devices, with any ending and in any case. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d|conin|conout");

  /** How deep the members of a topic lie: in the course, its list of topics, and the topic. */
  private static final int IN_TOPIC = 3;

  /** Whether a topic may have this id, which is a folder's name everywhere. */
  public static boolean canNameTopic(String id) {
    return TOPIC.matcher(id).matches() && !DEVICE.matcher(id).matches();
  }

  /** Whether an exercise may have this name, which is a class's name, too. */
  public static boolean canNameExercise(String name) {
    return NAME.matcher(name).matches() && !DEVICE.matcher(name).matches();
  }

  /**
   * Whether every file means a class of the JDK by this name, without an import. An exercise of the
   * same name would take it away from all of them.
   */
  public static boolean isKnownEverywhere(String name) {
    var known = Class.forName(Object.class.getModule(), "java.lang." + name);
    return known != null && Modifier.isPublic(known.getModifiers());
  }

  /** Why it is no name for an exercise. */
  public static String knownEverywhere(String name) {
    return "%s cannot name an exercise: Java has a class java.lang.%s, which every file means by this name; add a number, as in %s1"
        .formatted(name, name, name);
  }

  /**
   * Adds an exercise as the last of its topic.
   *
   * @throws IllegalArgumentException if the course has no such topic
   */
  public CourseJsonText withExercise(ExerciseId id, String title) {
    var entry =
        "{ \"name\": %s, \"title\": %s }".formatted(Json.quoted(id.name()), Json.quoted(title));
    return with(endOfExercises(id.topic()), entry, "        ");
  }

  /** Adds a topic without exercises as the last of the course. */
  public CourseJsonText withTopic(String id, String title) {
    var entry =
        "{\n      \"id\": %s,\n      \"title\": %s,\n      \"exercises\": [],\n    }"
            .formatted(Json.quoted(id), Json.quoted(title));
    return with(endOfTopics(), entry, "    ");
  }

  /** Behind an element stands the comma that lets another follow; behind a bracket it must not. */
  private CourseJsonText with(OptionalInt spot, String entry, String indent) {
    var at = spot.orElseThrow(() -> new IllegalArgumentException("no list to add to: " + entry));
    var isFirst = json.charAt(at - 1) == '[';
    var added =
        (isFirst ? "\n" : ",\n") + indent + entry + (isFirst ? ",\n" + indent.substring(2) : "");
    return new CourseJsonText(json.substring(0, at) + added + json.substring(at));
  }

  private OptionalInt endOfExercises(String topic) {
    try (var parser = parser()) {
      var depth = 0;
      var spot = OptionalInt.empty();
      var inTopic = false;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += change(token);
        if (depth == IN_TOPIC && token == JsonToken.VALUE_STRING && named(parser, "id")) {
          inTopic = parser.getString().equals(topic);
        }
        if (depth == IN_TOPIC + 1 && isEdge(token)) {
          spot = behind(parser);
        }
        if (depth == IN_TOPIC - 1 && token == JsonToken.END_OBJECT) {
          if (inTopic) {
            return spot;
          }
          spot = OptionalInt.empty();
        }
      }
      return OptionalInt.empty();
    }
  }

  private OptionalInt endOfTopics() {
    try (var parser = parser()) {
      var depth = 0;
      var spot = OptionalInt.empty();
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += change(token);
        if (depth == IN_TOPIC - 1 && isEdge(token)) {
          spot = behind(parser);
        }
      }
      return spot;
    }
  }

  private JsonParser parser() {
    return JsonReader.FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  private static boolean named(JsonParser parser, String name) {
    return name.equals(parser.currentName());
  }

  /** A list's opening bracket, or the end of an object in it: something can follow. */
  private static boolean isEdge(JsonToken token) {
    return token == JsonToken.START_ARRAY || token == JsonToken.END_OBJECT;
  }

  private static OptionalInt behind(JsonParser parser) {
    return OptionalInt.of((int) parser.currentTokenLocation().getCharOffset() + 1);
  }

  private static int change(JsonToken token) {
    if (token.isStructStart()) {
      return 1;
    }
    return token.isStructEnd() ? -1 : 0;
  }
}
