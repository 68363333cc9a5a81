package javalings.course;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.model.Stage;
import javalings.model.Topic;

/** Reads {@code course.json}: the order of the exercises and what their paths cannot say. */
final class CourseJsonReader {

  static final String FILE = "exercises/course.json";

  private static final String[] EXERCISE_KEYS = {
    "name",
    "title",
    "needs",
    "grants",
    "timeoutSeconds",
    "points",
    "formerly",
    "visibility",
    "checks",
    "similarity"
  };

  /** The newest form of the file that this program understands. */
  private static final int FORMAT = 1;

  private final FaultCollector collector;
  private final Map<ExerciseId, Integer> lines = new HashMap<>();
  private final Set<String> topicsSeen = new HashSet<>();
  private final Map<String, Integer> namesSeen = new HashMap<>();

  CourseJsonReader(FaultCollector collector) {
    this.collector = collector;
  }

  Course read(Json document) {
    var fields = fields(document, "format", "id", "title", "welcome", "final", "stages", "topics");
    var format = fields.number("format", 1, FORMAT);
    if (format > FORMAT) {
      fault(
          fields.lineOf("format"),
          "The course has format %d, this program understands up to %d; update Javalings"
              .formatted(format, FORMAT));
    }
    var topics = fields.items("topics").stream().map(this::topic).toList();
    if (topics.stream().allMatch(topic -> topic.exercises().isEmpty())) {
      fault(fields.lineOf("topics"), "The course has no exercises; list some under \"topics\"");
    }
    var course =
        new Course(
            fields.text("id"),
            fields.text("title"),
            fields.optionalText("welcome"),
            fields.optionalText("final"),
            topics,
            fields.items("stages").stream().map(json -> stage(json, topics)).toList());
    reportClashesWithFormerNames(course);
    return course;
  }

  private Stage stage(Json json, List<Topic> topics) {
    var fields = fields(json, "title", "thought", "from");
    var from = fields.text("from");
    var ids = topics.stream().map(Topic::id).toList();
    if (!from.isEmpty() && !ids.contains(from)) {
      fault(
          fields.lineOf("from"),
          "There is no topic \"%s\" to begin with%s"
              .formatted(from, NearestNames.question(from, ids)));
    }
    return new Stage(fields.text("title"), fields.text("thought"), from);
  }

  /** The line of each exercise in the file. */
  Map<ExerciseId, Integer> lines() {
    return lines;
  }

  private Topic topic(Json json) {
    var fields = fields(json, "id", "title", "exercises");
    var id = fields.text("id");
    if (!id.isEmpty() && !CourseJsonText.canNameTopic(id)) {
      fault(
          fields.lineOf("id"),
          "\"%s\" cannot name a folder everywhere; use letters, digits, _ and -".formatted(id));
    }
    if (!topicsSeen.add(id.toLowerCase(Locale.ROOT))) {
      fault(fields.lineOf("id"), "Two topics have the id %s; rename one".formatted(id));
    }
    var exercises = fields.items("exercises").stream().flatMap(e -> exercise(id, e).stream());
    return new Topic(id, fields.text("title"), exercises.toList());
  }

  private Optional<Exercise> exercise(String topic, Json json) {
    var fields = fields(json, EXERCISE_KEYS);
    var name = fields.text("name");
    var exercise = exercise(new ExerciseId(topic, name), fields);
    if (!CourseJsonText.canNameExercise(name)) {
      if (!name.isEmpty()) {
        fault(
            fields.lineOf("name"),
            "\"%s\" cannot name an exercise; use a Java class name such as Moves1, and none that Windows keeps for a device, such as Con"
                .formatted(name));
      }
      return Optional.empty();
    }
    if (CourseJsonText.isKnownEverywhere(name)) {
      fault(fields.lineOf("name"), CourseJsonText.knownEverywhere(name));
    }
    var earlier = namesSeen.putIfAbsent(name.toLowerCase(Locale.ROOT), fields.line());
    if (earlier != null) {
      fault(
          fields.lineOf("name"),
          "Two exercises are named %s (the other is on line %d); names are unique in a course"
              .formatted(name, earlier));
    }
    return Optional.of(exercise);
  }

  private Exercise exercise(ExerciseId id, JsonFields fields) {
    lines.putIfAbsent(id, fields.line());
    var seconds = fields.number("timeoutSeconds", 1, (int) Exercise.DEFAULT_TIMEOUT.toSeconds());
    return new Exercise(
        id,
        fields.optionalText("title").orElse(id.name()),
        needs(fields),
        grants(fields),
        Duration.ofSeconds(seconds),
        fields.number("points", 0, 1),
        fields.texts("formerly"),
        new GradingReader(FILE, collector).read(fields));
  }

  private List<Need> needs(JsonFields fields) {
    return named(fields, "need", Need.values(), Need::word).distinct().toList();
  }

  private Set<SandboxGrant> grants(JsonFields fields) {
    return named(fields, "grant", SandboxGrant.values(), CourseJsonReader::word)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SandboxGrant.class)));
  }

  private static String word(SandboxGrant grant) {
    return grant.name().toLowerCase(Locale.ROOT);
  }

  /** The constants that the words of a list name; a word that names none is a fault. */
  private <T> Stream<T> named(JsonFields fields, String kind, T[] all, Function<T, String> word) {
    var key = kind + "s";
    var words = fields.texts(key);
    if (words.isEmpty()) {
      return Stream.empty();
    }
    var known = new LinkedHashMap<String, T>();
    Stream.of(all).forEach(it -> known.put(word.apply(it), it));
    words.stream()
        .filter(it -> !known.containsKey(it))
        .forEach(it -> fault(fields.lineOf(key), unknown(kind, it, known.keySet())));
    return words.stream().flatMap(it -> Stream.ofNullable(known.get(it)));
  }

  private static String unknown(String kind, String word, Set<String> known) {
    return "There is no %s \"%s\"; %ss are %s".formatted(kind, word, kind, String.join(", ", known))
        + NearestNames.question(word, known);
  }

  /** An old name that some exercise has today would hand it another exercise's progress. */
  private void reportClashesWithFormerNames(Course course) {
    for (var exercise : course.exercises()) {
      for (var old : exercise.formerly()) {
        if (namesSeen.containsKey(old.toLowerCase(Locale.ROOT))) {
          fault(
              lines.getOrDefault(exercise.id(), 1),
              "\"formerly\" says %s, but an exercise of that name exists; remove one of the two"
                  .formatted(old));
        }
      }
    }
  }

  private JsonFields fields(Json json, String... known) {
    return new JsonFields(FILE, collector, json, Set.of(known));
  }

  private void fault(int line, String message) {
    collector.add(FILE, line, message);
  }
}
