package javalings.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.model.Course;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Language;
import javalings.model.Source;
import javalings.model.Topic;

/**
 * A course on disk: five trees that agree on the path of each exercise. Everything is read when it
 * is asked for, so that a short command reads little.
 *
 * @param language that titles, hints and pages are read in, where the course has them
 */
public record CourseFolder(Path root, Language language) {

  static final String EXERCISES = "exercises";
  static final String HINTS = "hints";
  static final String CHECKS = "src/checks";
  static final String SOLUTIONS = "src/solutions";
  static final String MISTAKES = "src/mistakes";
  static final String ALTERNATIVES = "src/alternatives";
  static final String SURVIVORS = "src/survivors";

  public CourseFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** A course as it was written. */
  public CourseFolder(Path root) {
    this(root, Language.ENGLISH);
  }

  /** The same course in this language, where it is translated. */
  public CourseFolder in(Language other) {
    return new CourseFolder(root, other);
  }

  /** The texts in another language beside the original; none of the original itself. */
  Optional<Translation> translation() {
    return language.isEnglish() ? Optional.empty() : Optional.of(new Translation(this));
  }

  /** Whether there is a translation to this language, or it is the original's. */
  public boolean has(Language other) {
    return in(other).translation().map(it -> Files.isDirectory(it.folder())).orElse(true);
  }

  /**
   * Lists the parts that a translation lacks, and those that do not fit the original.
   *
   * @throws CourseFault when the course cannot be read at all
   */
  public List<CourseFault.Fault> untranslated(Language other, Predicate<Exercise> wanted) {
    return new TranslationInspection(in(other)).faults(wanted);
  }

  /** Whether this looks like a course at all. */
  public boolean exists() {
    return Files.isRegularFile(json());
  }

  /** The file that lists the exercises. */
  public Path json() {
    return root.resolve(CourseJsonReader.FILE);
  }

  /**
   * Reads {@code course.json} and sees that the trees agree with it.
   *
   * @throws CourseFault with everything that is wrong, hints included
   */
  public Course load() {
    return new CourseInspection(this).quick();
  }

  /**
   * Does what {@link #load} does and reads every hint and mistake as well.
   *
   * @throws CourseFault with everything that is wrong
   */
  public Course loadThoroughly() {
    return new CourseInspection(this).thorough();
  }

  /** The exercise's files as shipped. */
  public List<Source> starter(Exercise exercise) {
    return answer(EXERCISES, exercise.id());
  }

  /**
   * The hidden checks: {@code Moves1Check.java}, or all files of a folder {@code Moves1}.
   *
   * @throws CourseFault when there are none, since then nothing would be judged
   */
  public List<Source> checks(Exercise exercise) {
    var single = file(CHECKS, exercise.id(), "Check.java");
    var found =
        Files.isRegularFile(single)
            ? List.of(source(single))
            : sources(file(CHECKS, exercise.id(), ""));
    if (found.isEmpty()) {
      var what =
          "The checks of %s are missing, so nothing was judged; put them back, or start Javalings again if the course was updated"
              .formatted(exercise.name());
      throw new CourseFault(relative(single), 1, what);
    }
    return found;
  }

  /** The reference answer, file by file like the starter. */
  public List<Source> solution(Exercise exercise) {
    return answer(SOLUTIONS, exercise.id());
  }

  /** The job of trying these files, with the checks and the reference of the course. */
  public Job job(Exercise exercise, List<Source> sources) {
    return new Job(
        exercise.id(),
        sources,
        checks(exercise),
        solution(exercise),
        exercise.needs(),
        exercise.timeout(),
        exercise.grants());
  }

  /** Whether the exercise is a folder of several files. */
  public boolean isFolder(Exercise exercise) {
    return Files.isDirectory(file(EXERCISES, exercise.id(), ""));
  }

  /**
   * Reads the exercise's hints.
   *
   * @throws CourseFault when the original is not as it should be
   */
  public Hints hints(Exercise exercise) {
    var original = originalHints(exercise);
    return translation().flatMap(it -> it.hints(exercise, original)).orElse(original);
  }

  private Hints originalHints(Exercise exercise) {
    var collector = new FaultCollector();
    var hints = HintReader.read(hintFile(exercise), hintText(exercise), collector);
    collector.throwIfAny();
    return hints;
  }

  /** The file of the hints, as messages show it. */
  public String hintFile(Exercise exercise) {
    return relative(file(HINTS, exercise.id(), ".md"));
  }

  /** The hints in Markdown, as they stand in their file. */
  public String hintText(Exercise exercise) {
    return read(file(HINTS, exercise.id(), ".md"));
  }

  /** The known wrong answers, by name. */
  public List<KnownMistake> mistakes(Exercise exercise) {
    return children(file(MISTAKES, exercise.id(), "")).stream().map(this::mistake).toList();
  }

  /** Right answers in other styles than the reference, which all have to pass, by name. */
  public List<Alternative> alternatives(Exercise exercise) {
    return children(file(ALTERNATIVES, exercise.id(), "")).stream().map(this::alternative).toList();
  }

  /** Why some mutants of the solution pass the checks, where somebody explained it. */
  public Optional<Source> survivors(Exercise exercise) {
    var file = file(SURVIVORS, exercise.id(), ".txt");
    return Files.isRegularFile(file) ? Optional.of(source(file)) : Optional.empty();
  }

  /** The topic's page in Markdown. */
  public Optional<String> readme(Topic topic) {
    return page(topic.id() + "/README.md");
  }

  /** A page beside {@code course.json}, such as the welcome. */
  public Optional<String> page(String name) {
    return translation().flatMap(it -> it.page(name)).or(() -> originalPage(name));
  }

  private Optional<String> originalPage(String name) {
    var file = root.resolve(EXERCISES).resolve(name);
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  private Alternative alternative(Path path) {
    var sources = sourcesAt(path);
    if (!sources.stream().allMatch(source -> source.path().endsWith(".java"))
        || sources.isEmpty()) {
      throw new CourseFault(relative(path), 1, NO_SOURCE);
    }
    return new Alternative(nameOf(path), sources);
  }

  private KnownMistake mistake(Path path) {
    var sources = sourcesAt(path);
    var expectation =
        sources.stream()
            .flatMap(source -> source.text().lines().limit(1))
            .filter(line -> line.startsWith(EXPECT))
            .findFirst()
            .orElseThrow(() -> new CourseFault(relative(path), 1, NO_EXPECTATION));
    var words = SPACE.splitAsStream(expectation.substring(EXPECT.length()).strip()).toList();
    return new KnownMistake(
        nameOf(path), sources, words.getFirst(), words.subList(1, words.size()));
  }

  private static String nameOf(Path path) {
    return path.getFileName().toString().replaceFirst("\\.java$", "");
  }

  /** An answer is a file, or a folder of files when the exercise is one. */
  private List<Source> sourcesAt(Path path) {
    return Files.isDirectory(path) ? sources(path) : List.of(source(path));
  }

  private List<Source> answer(String tree, ExerciseId id) {
    var single = file(tree, id, ".java");
    return Files.isRegularFile(single) ? List.of(source(single)) : sources(file(tree, id, ""));
  }

  private List<Source> sources(Path folder) {
    return children(folder).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .map(this::source)
        .toList();
  }

  private Source source(Path file) {
    return new Source(relative(file), read(file));
  }

  Path file(String tree, ExerciseId id, String suffix) {
    return root.resolve(tree).resolve(id.topic()).resolve(id.name() + suffix);
  }

  /** The path as messages show it. */
  public String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The children of a folder, sorted, without hidden files; none when there is no folder. */
  public static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(Path file) {
    try {
      return Source.withoutMark(Files.readString(file)).replace("\r\n", "\n");
    } catch (CharacterCodingException _) {
      throw new CourseFault(relative(file), 1, "The file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      var why = Files.exists(file) ? "cannot be read: " + e.getMessage() : "is missing";
      throw new CourseFault(relative(file), 1, "The file " + why);
    }
  }

  Json readJson(Path file) {
    try {
      return Json.read(read(file));
    } catch (MalformedJson e) {
      throw new CourseFault(relative(file), e.line(), "Not JSON: " + e.getMessage());
    }
  }

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String EXPECT = "// expect:";
  private static final String NO_SOURCE =
      "A right answer is a .java file, or a folder of them; rename this or remove it";
  private static final String NO_EXPECTATION =
      "A mistake starts with what it must get, such as \"// expect: checks-fail NAME_OF_CHECK\"";
}
