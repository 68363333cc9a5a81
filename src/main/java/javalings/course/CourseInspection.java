package javalings.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Topic;

/** Reads a course and gathers all that is wrong with it. */
final class CourseInspection {

  private final CourseFolder folder;
  private final FaultCollector collector = new FaultCollector();

  CourseInspection(CourseFolder folder) {
    this.folder = folder;
  }

  /** Reads the hints only when something else is wrong already, to list everything at once. */
  Course quick() {
    return inspect(false);
  }

  Course thorough() {
    return inspect(true);
  }

  private Course inspect(boolean thoroughly) {
    var reader = new CourseJsonReader(collector);
    var course = reader.read(json());
    compareTrees(course, reader.lines());
    course.exercises().forEach(it -> knowsItsChecks(it, reader.lines().getOrDefault(it.id(), 1)));
    if (thoroughly || collector.any()) {
      course.exercises().forEach(this::readHelp);
    }
    collector.throwIfAny();
    return withPages(course);
  }

  /** A rule for a check that is misspelled would never be kept. */
  private void knowsItsChecks(Exercise exercise, int line) {
    var rules = exercise.grading().checks();
    if (rules.isEmpty()) {
      return;
    }
    var names = new TreeSet<>(rules.keySet());
    rules.values().forEach(rule -> rule.after().ifPresent(names::add));
    var checks = new StringBuilder();
    collector.gather(() -> folder.checks(exercise).forEach(source -> checks.append(source.text())));
    for (var name : names) {
      if (!Pattern.compile("\\b" + Pattern.quote(name) + "\\s*\\(").matcher(checks).find()) {
        collector.add(
            CourseJsonReader.FILE,
            line,
            "%s has no check %s; rules name a check by its method"
                .formatted(exercise.name(), name));
      }
    }
  }

  /** The JSON names the pages; a course holds what they say. */
  private Course withPages(Course course) {
    var whole =
        new Course(
            course.id(),
            course.title(),
            course.welcome().flatMap(folder::page),
            course.farewell().flatMap(folder::page),
            course.topics(),
            course.stages());
    return folder.translation().map(it -> it.titled(whole)).orElse(whole);
  }

  private Json json() {
    if (!Files.isDirectory(folder.root())) {
      throw new CourseFault(
          CourseJsonReader.FILE, 1, "There is no folder %s".formatted(folder.root()));
    }
    if (!folder.exists()) {
      throw new CourseFault(
          CourseJsonReader.FILE, 1, "There is no such file in %s".formatted(folder.root()));
    }
    return folder.readJson(folder.json());
  }

  private void compareTrees(Course course, Map<ExerciseId, Integer> lines) {
    for (var page : List.of(course.welcome(), course.farewell())) {
      page.filter(name -> folder.page(name).isEmpty())
          .ifPresent(name -> missing(1, "exercises/" + name));
    }
    var trees = List.of(EXERCISES, HINTS, CHECKS, SOLUTIONS, MISTAKES, ALTERNATIVES, SURVIVORS);
    trees.forEach(tree -> compareTree(tree, course, lines));
  }

  /** A tree, the forms that an exercise may have in it, and whether it must be there. */
  private record Tree(String path, List<String> suffixes, boolean required) {
    String expected(ExerciseId id) {
      return path + "/" + id + suffixes.getFirst();
    }
  }

  private void compareTree(Tree tree, Course course, Map<ExerciseId, Integer> lines) {
    var topics = course.topics().stream().map(Topic::id).collect(Collectors.toSet());
    reportStrangers(tree, topics);
    for (var topic : course.topics()) {
      compareTopic(tree, topic, lines);
    }
  }

  private void compareTopic(Tree tree, Topic topic, Map<ExerciseId, Integer> lines) {
    var present = new HashMap<String, Path>();
    CourseFolder.children(folder.root().resolve(tree.path()).resolve(topic.id()))
        .forEach(path -> present.put(path.getFileName().toString(), path));
    present.remove("README.md");
    // A name given twice is one exercise here: it is said elsewhere, and its files are there.
    for (var id : topic.exercises().stream().map(Exercise::id).distinct().toList()) {
      var forms = new HashSet<String>();
      tree.suffixes().forEach(suffix -> forms.add(id.name() + suffix));
      forms.retainAll(present.keySet());
      present.keySet().removeAll(forms);
      judge(tree, id, forms, lines.getOrDefault(id, 1));
    }
    present.values().forEach(path -> stranger(path, "is of no exercise"));
  }

  private void judge(Tree tree, ExerciseId id, Set<String> forms, int line) {
    if (forms.isEmpty() && tree.required()) {
      missing(line, tree.expected(id));
    } else if (forms.size() > 1) {
      collector.add(
          tree.path() + "/" + id,
          1,
          "%s are both there; keep one"
              .formatted(String.join(" and ", forms.stream().sorted().toList())));
    }
  }

  private void reportStrangers(Tree tree, Set<String> topics) {
    for (var path : CourseFolder.children(folder.root().resolve(tree.path()))) {
      var name = path.getFileName().toString();
      var isTranslation = tree.equals(HINTS) && Translation.NAME.matcher(name).matches();
      if (Files.isDirectory(path) && !topics.contains(name) && !isTranslation) {
        stranger(path, "is of no topic");
      }
    }
  }

  private void stranger(Path path, String what) {
    collector.add(
        folder.relative(path),
        1,
        "This %s; name it in %s or remove it".formatted(what, CourseJsonReader.FILE));
  }

  private void missing(int line, String path) {
    collector.add(CourseJsonReader.FILE, line, "%s is missing".formatted(path));
  }

  private void readHelp(Exercise exercise) {
    collector.gather(() -> folder.starter(exercise));
    collector.gather(() -> folder.solution(exercise));
    collector.gather(() -> folder.mistakes(exercise));
    collector.gather(() -> folder.alternatives(exercise));
    if (Files.isRegularFile(folder.file(CourseFolder.HINTS, exercise.id(), ".md"))) {
      collector.gather(() -> folder.hints(exercise));
    }
  }

  private static final Tree EXERCISES =
      new Tree(CourseFolder.EXERCISES, List.of(".java", ""), true);
  private static final Tree HINTS = new Tree(CourseFolder.HINTS, List.of(".md"), true);
  private static final Tree CHECKS = new Tree(CourseFolder.CHECKS, List.of("Check.java", ""), true);
  private static final Tree SOLUTIONS =
      new Tree(CourseFolder.SOLUTIONS, List.of(".java", ""), true);
  private static final Tree MISTAKES = new Tree(CourseFolder.MISTAKES, List.of(""), false);
  private static final Tree ALTERNATIVES = new Tree(CourseFolder.ALTERNATIVES, List.of(""), false);
  private static final Tree SURVIVORS = new Tree(CourseFolder.SURVIVORS, List.of(".txt"), false);
}
