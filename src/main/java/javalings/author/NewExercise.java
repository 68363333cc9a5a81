package javalings.author;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javalings.course.CourseFolder;
import javalings.course.CourseJsonText;
import javalings.course.NearestNames;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Topic;

/**
 * Makes a new exercise in all trees of a course, from a small one that is whole: the course is as
 * proven as before, and its author replaces what is there piece by piece.
 *
 * @param title what the exercise is about, in a few words
 * @param topicTitle the title of a topic that is made along with its first exercise
 */
public record NewExercise(ExerciseId id, String title, Optional<String> topicTitle) {

  /**
   * Makes it, unless something speaks against it. Where there is no course yet, one begins with it.
   *
   * @throws javalings.course.CourseFault when the course itself is broken
   */
  public CreationResult in(CourseFolder course) throws IOException {
    var refusal = course.exists() ? refusal(course.load()) : noCourse(course);
    if (refusal.isPresent()) {
      return new CreationResult.Refused(refusal.get());
    }
    var json = course.exists() ? Files.readString(course.json()) : begun(course);
    var written = new ArrayList<Path>();
    try {
      for (var file : files(course).entrySet()) {
        written.add(write(course.root().resolve(file.getKey()), file.getValue()));
      }
      written.add(replace(course.json(), enlisted(json)));
    } catch (IOException e) {
      takeBack(written);
      throw e;
    }
    return new CreationResult.Created(written.stream().map(course::relative).toList());
  }

  /** Half an exercise would make the whole course unusable. */
  private static void takeBack(List<Path> written) throws IOException {
    for (var file : written) {
      Files.deleteIfExists(file);
    }
  }

  private Optional<String> noCourse(CourseFolder course) {
    var nothing = new Course("", "", Optional.empty(), Optional.empty(), List.of(), List.of());
    return topicTitle.isPresent()
        ? refusal(nothing)
        : Optional.of(
            "There is no course in %s; --new-topic \"Its title\" begins one"
                .formatted(course.root()));
  }

  private static String begun(CourseFolder course) {
    var name = String.valueOf(course.root().getFileName()).replaceAll("[^A-Za-z0-9_-]", "_");
    return "{\n  \"format\": 1,\n  \"id\": \"%s\",\n  \"title\": \"%s\",\n  \"topics\": [],\n}\n"
        .formatted(name, name);
  }

  private Optional<String> refusal(Course course) {
    if (!CourseJsonText.canNameTopic(id.topic())) {
      return Optional.of(
          "%s cannot name a topic: use letters, digits, _ and -, as in 04_moves"
              .formatted(id.topic()));
    }
    if (!CourseJsonText.canNameExercise(id.name())) {
      return Optional.of(
          "%s cannot name an exercise: it is the name of a Java class, as in Moves1 (Con, Nul and the like are devices on Windows)"
              .formatted(id.name()));
    }
    if (CourseJsonText.isKnownEverywhere(id.name())) {
      return Optional.of(CourseJsonText.knownEverywhere(id.name()));
    }
    return taken(course).or(() -> wrongTopic(course));
  }

  private Optional<String> taken(Course course) {
    return course.exercises().stream()
        .filter(exercise -> exercise.name().equalsIgnoreCase(id.name()))
        .map(Exercise::id)
        .findFirst()
        .map(other ->
            "There is an exercise %s already, and names are unique in a course; the next free one is %s"
                .formatted(other, free(course)));
  }

  /** The name with the first number that nobody has. */
  private String free(Course course) {
    var stem = id.name().replaceFirst("\\d+$", "");
    var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    course.exercises().forEach(exercise -> names.add(exercise.name()));
    var number = 1;
    while (names.contains(stem + number)) {
      number++;
    }
    return stem + number;
  }

  private Optional<String> wrongTopic(Course course) {
    var topics = course.topics().stream().map(Topic::id).toList();
    if (topics.contains(id.topic())) {
      return topicTitle.map(
          _ -> "There is a topic %s already; leave out --new-topic".formatted(id.topic()));
    }
    if (topicTitle.isPresent()) {
      return Optional.empty();
    }
    var question = NearestNames.question(id.topic(), topics);
    return Optional.of(
        "There is no topic %s%s --new-topic \"Its title\" makes a new one"
            .formatted(id.topic(), question.isEmpty() ? "." : question));
  }

  private Map<String, String> files(CourseFolder course) {
    var files = new LinkedHashMap<String, String>();
    files.put("exercises/" + id + ".java", template("starter"));
    files.put("hints/" + id + ".md", template("hints"));
    files.put("src/checks/" + id + "Check.java", template("check"));
    files.put("src/solutions/" + id + ".java", template("solution"));
    for (var mistake : MISTAKES) {
      files.put("src/mistakes/" + id + "/" + mistake + ".java", template("mistake-" + mistake));
    }
    topicTitle
        .filter(_ -> course.page(id.topic() + "/README.md").isEmpty())
        .ifPresent(_ -> files.put("exercises/" + id.topic() + "/README.md", template("readme")));
    return files;
  }

  private String template(String name) {
    return ExerciseTemplates.text(name)
        .replace("NAME", id.name())
        .replace("TITLE", topicTitle.orElse(id.topic()));
  }

  /** The course's list with the exercise in it, and with its topic where that is new. */
  private String enlisted(String json) {
    var text = new CourseJsonText(json);
    return topicTitle
        .map(topic -> text.withTopic(id.topic(), topic))
        .orElse(text)
        .withExercise(id, title)
        .json();
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return replace(file, text);
  }

  /** Others see the old text or the new one, also when the disk is full. */
  private static Path replace(Path file, String text) throws IOException {
    var draft = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(draft, text);
      return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
  }

  private static final List<String> MISTAKES = List.of("starts_at_zero", "expects_a_reading");
}
