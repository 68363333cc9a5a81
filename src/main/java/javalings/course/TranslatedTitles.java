package javalings.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.Stage;
import javalings.model.Topic;

/**
 * The titles of a course in another language: a file of the form of {@code course.json} that has
 * ids, names and titles, and nothing else.
 */
final class TranslatedTitles {

  private static final String COURSE = "the course";

  private final String file;
  private final FaultCollector collector;
  private final Map<String, Title> titles = new LinkedHashMap<>();

  /** A title, by what it is of. */
  private record Title(int line, String text) {}

  private TranslatedTitles(String file, FaultCollector collector) {
    this.file = file;
    this.collector = collector;
  }

  /** Reads {@code document}; what is wrong with it is added to {@code collector}. */
  static TranslatedTitles read(String file, Json document, FaultCollector collector) {
    var titles = new TranslatedTitles(file, collector);
    titles.read(document);
    return titles;
  }

  private void read(Json document) {
    var course = fields(document, "title", "stages", "topics");
    take(course, "title", COURSE);
    for (var each : course.items("stages")) {
      var stage = fields(each, "from", "title", "thought");
      take(stage, "title", stage(stage.text("from")));
      take(stage, "thought", thought(stage.text("from")));
    }
    for (var each : course.items("topics")) {
      var topic = fields(each, "id", "title", "exercises");
      take(topic, "title", topic.text("id"));
      for (var one : topic.items("exercises")) {
        var exercise = fields(one, "name", "title");
        take(exercise, "title", topic.text("id") + "/" + exercise.text("name"));
      }
    }
  }

  private JsonFields fields(Json json, String... known) {
    return new JsonFields(file, collector, json, Set.of(known));
  }

  private void take(JsonFields fields, String key, String of) {
    fields.optionalText(key).ifPresent(it -> titles.put(of, new Title(fields.lineOf(key), it)));
  }

  private static String stage(String from) {
    return "the stage that begins with " + from;
  }

  private static String thought(String from) {
    return "the thought of " + stage(from);
  }

  /** The course with these titles; those that are missing stay as they are. */
  Course of(Course original) {
    return new Course(
        original.id(),
        title(COURSE, original.title()),
        original.welcome(),
        original.farewell(),
        original.topics().stream().map(this::topic).toList(),
        original.stages().stream().map(this::stage).toList());
  }

  private Topic topic(Topic topic) {
    var exercises =
        topic.exercises().stream()
            .map(it -> it.titled(title(it.id().toString(), it.title())))
            .toList();
    return new Topic(topic.id(), title(topic.id(), topic.title()), exercises);
  }

  private Stage stage(Stage stage) {
    var from = stage.from();
    return new Stage(
        title(stage(from), stage.title()), title(thought(from), stage.thought()), from);
  }

  private String title(String of, String original) {
    var title = titles.get(of);
    return title == null ? original : title.text();
  }

  /** Says which titles of the original are missing, and which are of nothing that it has. */
  void compare(Course original) {
    var known = places(original).toList();
    known.stream()
        .filter(it -> !titles.containsKey(it))
        .forEach(it -> collector.add(file, 1, "There is no title of %s".formatted(it)));
    titles.forEach((of, title) -> {
      if (!known.contains(of)) {
        collector.add(
            file,
            title.line(),
            "The course has nothing that this is the title of: %s".formatted(of));
      }
    });
  }

  private static Stream<String> places(Course course) {
    var stages =
        course.stages().stream().flatMap(it -> Stream.of(stage(it.from()), thought(it.from())));
    var topics = course.topics().stream().flatMap(TranslatedTitles::places);
    return Stream.of(Stream.of(COURSE), stages, topics).flatMap(it -> it);
  }

  private static Stream<String> places(Topic topic) {
    return Stream.concat(
        Stream.of(topic.id()), topic.exercises().stream().map(Exercise::id).map(Object::toString));
  }
}
