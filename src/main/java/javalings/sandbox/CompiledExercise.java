package javalings.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javalings.compile.CompiledClasses;
import javalings.model.Frame;
import javalings.model.Place;
import javalings.model.Source;

/**
 * A compiled exercise with its checks, ready to run.
 *
 * @param learner the classes of the learner
 * @param checks the classes of the hidden checks; they win over a learner's class of the same name
 * @param sources the learner's files, for paths and excerpts
 */
public record CompiledExercise(
    CompiledClasses learner, CompiledClasses checks, List<Source> sources) {

  /** A deeper stack is cut: what matters of it is at its ends. */
  private static final int MOST_FRAMES = 100;

  private static final String SOURCES = "javalings/source/";
  private static final String CLASS = ".class";

  public CompiledExercise {
    sources = List.copyOf(sources);
  }

  public ExerciseClassLoader load() {
    return new ExerciseClassLoader(this, classes());
  }

  /**
   * Something that the kits look at: the bytes of a class, {@code Moves1.class}, or a source,
   * {@code javalings/source/Moves1.java}.
   */
  Optional<byte[]> resource(String name) {
    if (name.startsWith(SOURCES)) {
      return source(name.substring(SOURCES.length()))
          .map(source -> source.text().getBytes(StandardCharsets.UTF_8));
    }
    return name.endsWith(CLASS)
        ? classes().find(name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
        : Optional.empty();
  }

  private CompiledClasses classes() {
    return learner.with(checks);
  }

  /** The learner's own lines of a stack, innermost first. */
  public List<Frame> ownFrames(StackTraceElement... stack) {
    return Arrays.stream(stack)
        .filter(element -> isOwn(element.getClassName()))
        .limit(MOST_FRAMES)
        .map(this::frame)
        .toList();
  }

  private boolean isOwn(String className) {
    var slash = className.indexOf('/');
    var name = slash < 0 ? className : className.substring(0, slash);
    return learner.contains(name) && !checks.contains(name);
  }

  private Frame frame(StackTraceElement element) {
    var file = element.getFileName();
    return new Frame(
        file == null ? "" : path(file),
        Math.max(0, element.getLineNumber()),
        readable(element.getMethodName()));
  }

  /** javac's names for what has none in the source. */
  private static String readable(String method) {
    if (method.startsWith("lambda$")) {
      return "a lambda in " + method.substring("lambda$".length(), method.lastIndexOf('$'));
    }
    return switch (method) {
      case "<init>" -> "the constructor";
      case "<clinit>" -> "the static initialiser";
      default -> method;
    };
  }

  /** The path that people know a file by, from its bare name. */
  String path(String fileName) {
    return source(fileName).map(Source::path).orElse(fileName);
  }

  public Place withPath(Place place) {
    return new Place(
        path(place.file()), place.line(), place.column(), place.endLine(), place.endColumn());
  }

  private Optional<Source> source(String fileName) {
    return sources.stream().filter(source -> source.fileName().equals(fileName)).findFirst();
  }
}
